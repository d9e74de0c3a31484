import type { Engine } from "../../src/worker/api";
import { connect, type Port } from "../../src/worker/connect";
import type { FromWorker, ToWorker } from "../../src/worker/messages";
import { serve } from "../../src/worker/serve";

/**
 * An engine across a worker's protocol, without a worker: every message is cloned and arrives
 * later, as `postMessage` does.
 *
 * @param clock milliseconds; one that jumps makes every slice end at once
 */
export function acrossPort(engine: Engine, clock: () => number) {
  const hears: ((event: MessageEvent<FromWorker>) => void)[] = [];
  const fails: ((event: ErrorEvent) => void)[] = [];
  const receive = serve(
    engine,
    (message) => later(() => hears.forEach((hear) => hear({ data: message } as MessageEvent<FromWorker>))),
    clock,
  );
  const port: Port = {
    postMessage: (message: ToWorker, transfer) => {
      const copy = structuredClone(message, { transfer });
      later(() => receive(copy));
    },
    addEventListener: (type: "message" | "error", listener: never) => {
      (type === "message" ? hears : fails).push(listener);
    },
  };
  return { engine: connect(port), die: (message: string) => fails.forEach((fail) => fail({ message } as ErrorEvent)) };
}

function later(work: () => void): void {
  setTimeout(work, 0);
}
