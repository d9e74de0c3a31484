import type { Progress } from "../domain/reconcile";
import type { Engine } from "./api";
import type { FromWorker, ToWorker } from "./messages";

/** The engine as something to call by name: the names and parameters were checked where the call was made. */
type Verbs = Readonly<Record<string, (...parameters: readonly unknown[]) => unknown>>;

/** How long the engine runs before it looks for a message, in milliseconds. */
const SLICE = 40;

/**
 * Answers calls on an engine by messages: the whole of the worker, apart from where the
 * messages come from (`main.ts`). Generators run in slices, so that a cancel is heard.
 *
 * @param post hands a message to the pane
 * @param clock milliseconds, only to cut slices: nothing is decided by it
 * @returns what to call with every message from the pane
 */
export function serve(engine: Engine, post: (message: FromWorker) => void, clock: () => number): (m: ToWorker) => void {
  let cancelled = false;

  async function answer(call: Extract<ToWorker, { kind: "call" }>): Promise<void> {
    try {
      const result = (engine as unknown as Verbs)[call.verb](...call.parameters);
      if (!isGenerator(result)) {
        post({ kind: "answer", id: call.id, value: result });
        return;
      }
      cancelled = false;
      for (let started = clock(); ;) {
        const step = result.next();
        if (step.done) {
          post({ kind: "answer", id: call.id, value: step.value });
          return;
        }
        if (clock() - started < SLICE) continue;
        // what goes on unseen has none to tell
        if (step.value) post({ kind: "progress", progress: step.value });
        await nextMessage();
        if (cancelled) {
          result.return(undefined);
          post({ kind: "failure", id: call.id, message: "cancelled", cancelled: true });
          return;
        }
        started = clock();
      }
    } catch (error) {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      post({ kind: "failure", id: call.id, message, cancelled: false });
    }
  }

  return (message) => {
    if (message.kind === "cancel") cancelled = true;
    else void answer(message);
  };
}

/** Lets the messages that wait be heard. */
function nextMessage(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function isGenerator(value: unknown): value is Generator<Progress | undefined, unknown> {
  return (
    typeof value === "object" && value !== null && Symbol.iterator in value && "next" in value && "return" in value
  );
}
