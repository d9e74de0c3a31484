import type { Progress } from "../domain/reconcile";
import { buffersOf, type EncodedCells } from "../sources/table/cells/encoded-cells";
import type { Engine, RemoteEngine } from "./api";
import { Cancelled, type FromWorker, type ToWorker } from "./messages";

/** The part of a `Worker` that is needed here; tests pass one of their own. */
export interface Port {
  postMessage(message: ToWorker, transfer: Transferable[]): void;
  addEventListener(type: "message", listener: (event: MessageEvent<FromWorker>) => void): void;
  addEventListener(type: "error", listener: (event: ErrorEvent) => void): void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/**
 * The engine on the other side of a worker's port. Blocks of cells are handed over, not
 * copied. A worker that dies rejects every call that waits, so that nobody waits forever.
 *
 * @example const engine = connect(new Worker(new URL("./main.ts", import.meta.url)));
 */
export function connect(port: Port): RemoteEngine {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(progress: Progress) => void>();
  let lastId = 0;

  port.addEventListener("message", ({ data }) => {
    if (data.kind === "progress") {
      for (const listener of listeners) listener(data.progress);
      return;
    }
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === "answer") call?.resolve(data.value);
    else call?.reject(data.cancelled ? new Cancelled() : new Error(data.message));
  });
  port.addEventListener("error", ({ message }) => {
    for (const call of waiting.values()) call.reject(new Error(message));
    waiting.clear();
  });

  const call = (verb: keyof Engine, parameters: readonly unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      port.postMessage({ kind: "call", id, verb, parameters }, transferable(verb, parameters));
    });

  const own = {
    onProgress(listener: (progress: Progress) => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    cancel: () => port.postMessage({ kind: "cancel" }, []),
  };
  return new Proxy(own, {
    get(target, name): unknown {
      if (name in target) return Reflect.get(target, name);
      // a proxy that answers `then` would look like a promise to `await`
      if (name === "then") return undefined;
      return (...parameters: unknown[]) => call(name as keyof Engine, parameters);
    },
  }) as unknown as RemoteEngine;
}

function transferable(verb: keyof Engine, parameters: readonly unknown[]): Transferable[] {
  if (verb === "addBlock") return buffersOf(parameters[1] as EncodedCells) as ArrayBuffer[];
  if (verb === "readFile") return [(parameters[1] as Uint8Array).buffer as ArrayBuffer];
  return [];
}
