import type { Desk } from "./pane-browser";

/**
 * The engine alone: the same worker script in the same browser, given the same lists, with nothing else going on.
 * Its clock stands still, so that it never stops to look for a message.
 *
 * @returns milliseconds from the message that asks for a run to its outcome
 */
export async function engineAlone(desk: Desk, runs: number): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await desk.frame().evaluate(alone));
  return Math.min(...times);
}

/** Runs in the pane's frame, where what was sent to its worker was kept; the worker is made by the page around it. */
function alone(): Promise<number> {
  const { blocks = [], worker } = window.notes!;
  const script = `
    const now = () => performance.timeOrigin + real.call(performance);
    const real = performance.now;
    performance.now = () => 0;
    let begun = 0;
    self.addEventListener("message", ({ data }) => { if (data.id === 0) begun = now(); });
    importScripts(${JSON.stringify(worker)});
    const post = self.postMessage.bind(self);
    self.postMessage = (message) => {
      if (message.id === 0) post({ ms: now() - begun });
      if (message.id === -1) post({ ended: true });
    };
    post({ ready: true });`;
  const outer = window.parent as unknown as typeof globalThis;
  const url = outer.URL.createObjectURL(new outer.Blob([script], { type: "text/javascript" }));
  const own = new outer.Worker(url);
  return new Promise((resolve, reject) => {
    let ms = Number.NaN;
    own.onerror = (event) => reject(new Error(event.message));
    own.onmessage = ({ data }: MessageEvent<{ ready?: boolean; ms?: number; ended?: boolean }>) => {
      if (data.ready) {
        const lists = ["configure", "openTable", "addBlock", "closeTable"];
        const sent = blocks as { kind: string; id: number; verb: string; parameters: unknown[] }[];
        for (const message of sent) if (lists.includes(message.verb)) own.postMessage(message);
        own.postMessage({ kind: "call", id: 0, verb: "match", parameters: [{ who: "", at: "2026-01-05 09:00" }] });
      } else if (data.ended) {
        own.terminate();
        outer.URL.revokeObjectURL(url);
        resolve(ms);
      } else {
        ms = data.ms ?? Number.NaN;
        // once it answers again the task of the run has ended, and stands in the trace
        own.postMessage({ kind: "call", id: -1, verb: "lastDay", parameters: [] });
      }
    };
  });
}
