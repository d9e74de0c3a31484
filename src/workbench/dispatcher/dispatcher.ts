import type { Grid } from "../grid/grid";
import { runBatch } from "./batch";
import { workbookClass } from "./classes/workbook";
import { createRegistrations, type EventEntry } from "./events";
import { createFaults, NO_FAULTS, type FaultBox, type Faults } from "./faults";
import { officeObject, type Host } from "./member";
import { raiseEvents } from "./raise-events";
import { followShifts } from "./follow-shifts";
import { ACTION, type Batch, type BatchAnswer } from "./protocol";
import { createReferences } from "./references";

/** The most that Excel on the web takes in one request or gives in one answer. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Set in a request's flags by `Excel.run({ delayForCellEdit: true }, …)`. */
const DELAY_FOR_CELL_EDIT = 64;

/** Office.js's own numbers for a request or an answer that is too large. */
const TOO_LARGE = { request: 5103, answer: 5104 } as const;

/** The answer to a batch: JSON text, or a number of Office.js's own for what never reached Excel's object model. */
export type Answer = { readonly text: string } | { readonly officeError: number; readonly message: string };

/** One batch that came in. */
export interface RequestRecord {
  readonly bytes: number;
  readonly answerBytes: number;
  readonly actions: number;
  /** sent by Office.js after a run to let go of its tracked objects */
  readonly cleanup: boolean;
  /** the code it was refused with */
  readonly error?: string;
}

/** Excel, as far as Office.js can tell: batches in, answers out. */
export interface Dispatcher {
  readonly grid: Grid;
  readonly faults: Faults;
  /** every batch since the start */
  readonly requests: readonly RequestRecord[];
  /** objects that Office.js still holds on to */
  readonly referenceCount: number;
  /** @param flags the request's flags, `message[6]` of Office.js */
  execute(requestText: string, flags?: number): Promise<Answer>;
  /** @returns a function that ends the listening */
  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void;
}

export interface DispatcherOptions {
  /** where a member that the stand-in lacks is told; console.error by default */
  readonly complain?: (message: string) => void;
}

/**
 * Makes a grid speak Office.js's protocol (excel-host.md). The same object serves jest and the page.
 *
 * @example
 * const dispatcher = createDispatcher(createGrid(workbook));
 * const answer = await dispatcher.execute(batchText);
 */
export function createDispatcher(grid: Grid, options: DispatcherOptions = {}): Dispatcher {
  const faults = createFaults();
  const requests: RequestRecord[] = [];
  const listeners = new Set<(entries: readonly EventEntry[]) => void>();
  const host: Host = {
    grid,
    references: createReferences(),
    registrations: createRegistrations(),
    complain: options.complain ?? ((message) => console.error(message)),
  };
  const send = (entries: readonly EventEntry[]) => {
    for (const listener of [...listeners]) listener(entries);
  };
  followShifts(host);
  raiseEvents(host, send);
  const answer = (text: string, record: Omit<RequestRecord, "answerBytes">): Answer => {
    const answerBytes = bytesOf(text);
    if (answerBytes > PAYLOAD_LIMIT) {
      requests.push({ ...record, answerBytes, error: "ResponsePayloadSizeLimitExceeded" });
      return { officeError: TOO_LARGE.answer, message: "The response payload size has exceeded the limit." };
    }
    requests.push({ ...record, answerBytes });
    return { text };
  };
  return {
    grid,
    faults,
    requests,
    get referenceCount() {
      return host.references.count;
    },
    async execute(requestText, flags = 0) {
      const batch = JSON.parse(requestText) as Batch;
      const cleanup = onlyCleansUp(batch);
      const plan = cleanup ? NO_FAULTS : faults.next();
      const bytes = bytesOf(requestText);
      for (const action of plan.before) action();
      if (plan.drop) return new Promise<Answer>(() => undefined);
      if (plan.delay > 0) await new Promise((resolve) => setTimeout(resolve, plan.delay));
      if (bytes > PAYLOAD_LIMIT) {
        requests.push({ bytes, answerBytes: 0, actions: 0, cleanup: false, error: "RequestPayloadSizeLimitExceeded" });
        return { officeError: TOO_LARGE.request, message: "The request payload size has exceeded the limit." };
      }
      if (faults.editing && !cleanup && flags & DELAY_FOR_CELL_EDIT) await faults.editEnds();
      const result = plan.fail ? refused(plan.fail) : execute(batch, host, faults);
      const done = plan.failAfter ? refused(plan.failAfter) : result;
      const error = done.Error ? { error: done.Error.Code } : {};
      const sent = answer(JSON.stringify(done), { bytes, actions: batch.Actions.length, cleanup, ...error });
      for (const action of plan.after) action();
      return sent;
    },
    onEvents(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function execute(batch: Batch, host: Host, faults: FaultBox): BatchAnswer {
  if (faults.editing && !onlyCleansUp(batch)) return refused("InvalidOperationInCellEditMode");
  const before = host.grid.origin;
  host.grid.origin = "addin";
  try {
    return runBatch(batch, officeObject(workbookClass, host.grid, host), host);
  } finally {
    host.grid.origin = before;
  }
}

function onlyCleansUp(batch: Batch): boolean {
  return batch.Actions.every(
    (action) => action.ActionType === ACTION.instantiate || action.Name === "_RemoveReference",
  );
}

function refused(code: string): BatchAnswer {
  const Message =
    code === "InvalidOperationInCellEditMode"
      ? "Excel is in cell-editing mode. Leave the cell and try again."
      : "There was an internal error while processing the request.";
  return { Results: [], Error: { Code: code, Message, Location: "", ActionIndex: 0, HttpStatusCode: 400 } };
}

/** Bytes of the text in UTF-8, without making them. */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
