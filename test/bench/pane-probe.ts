/**
 * What runs in the page before anything else of it: notes of every call to the engine, with its times. Passed to the browser as text, so it refers to nothing outside itself.
 */
export function probe(): void {
  const { keepBlocks } = window as unknown as { keepBlocks: boolean };
  const notes: Notes = { calls: [], blocks: keepBlocks ? [] : undefined, worker: "" };
  (window as unknown as { notes: Notes }).notes = notes;
  // a frame can keep the window of the empty page that it began with: its address tells nothing yet
  if (window === window.top) return;

  const RealWorker = Worker;
  const now = () => performance.timeOrigin + performance.now();
  window.Worker = class extends RealWorker {
    private readonly open = new Map<number, Call>();
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      notes.worker = String(url);
      this.addEventListener("message", ({ data }: MessageEvent<{ kind: string; id: number }>) => {
        const call = this.open.get(data.id);
        if (call && data.kind !== "progress") call.end = now();
      });
    }
    override postMessage(message: unknown, transfer?: unknown): void {
      const { id, verb } = message as { id: number; verb?: string };
      if (verb !== undefined) {
        const call = { verb, start: now(), end: 0 };
        this.open.set(id, call);
        notes.calls.push(call);
        notes.blocks?.push(structuredClone(message));
      }
      super.postMessage(message, transfer as Transferable[]);
    }
  };
}

/** One call to the engine, in milliseconds since 1970. */
export interface Call {
  readonly verb: string;
  readonly start: number;
  end: number;
}

export interface Notes {
  readonly calls: Call[];
  /** every message to the worker, to give to another worker; absent: not kept */
  blocks: unknown[] | undefined;
  /** address of the worker's script */
  worker: string;
}
