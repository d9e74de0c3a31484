import type { RefusalCode } from "../grid/refusal";

/** Something that goes wrong with the n-th batch from now, counted from 1. */
interface Fault {
  batch: number;
  readonly kind: "fail" | "failAfter" | "drop" | "delay" | "before" | "after";
  readonly code?: RefusalCode;
  readonly milliseconds?: number;
  readonly action?: () => void;
}

/** Faults on demand, so that a test can see what an add-in does when Excel does not do what it should. */
export interface Faults {
  /** the n-th batch from now is refused as a whole, with `code` (GeneralException by default) */
  failBatch(batch: number, code?: RefusalCode): void;
  /** the n-th batch from now does all it should and is then answered with an error, as when the answer gets lost */
  failBatchAfter(batch: number, code?: RefusalCode): void;
  /** the n-th batch from now is never answered */
  dropBatch(batch: number): void;
  /** the n-th batch from now is answered later */
  delayBatch(batch: number, milliseconds: number): void;
  /** something happens just before the n-th batch from now: a sheet is deleted, protected, changed … */
  beforeBatch(batch: number, action: () => void): void;
  /** something happens just after the n-th batch from now */
  afterBatch(batch: number, action: () => void): void;
  /** while true a user is typing in a cell; batches wait where they asked to (`delayForCellEdit`), else they are refused */
  cellEdit(editing: boolean): void;
  /** takes all of it away */
  clear(): void;
}

/** What the dispatcher asks of the faults for one batch. */
export interface FaultPlan {
  readonly before: readonly (() => void)[];
  readonly after: readonly (() => void)[];
  readonly fail: RefusalCode | undefined;
  readonly failAfter: RefusalCode | undefined;
  readonly drop: boolean;
  readonly delay: number;
}

/** Nothing goes wrong. */
export const NO_FAULTS: FaultPlan = {
  before: [],
  after: [],
  fail: undefined,
  failAfter: undefined,
  drop: false,
  delay: 0,
};

export interface FaultBox extends Faults {
  /** what goes wrong with the batch that has come in */
  next(): FaultPlan;
  readonly editing: boolean;
  /** resolves when nobody is typing in a cell */
  editEnds(): Promise<void>;
}

export function createFaults(): FaultBox {
  let faults: Fault[] = [];
  let editing = false;
  let waiting: (() => void)[] = [];
  const actions = (due: readonly Fault[], kind: Fault["kind"]) =>
    due.filter((fault) => fault.kind === kind).flatMap((fault) => fault.action ?? []);
  return {
    failBatch: (batch, code = "GeneralException") => void faults.push({ batch, kind: "fail", code }),
    failBatchAfter: (batch, code = "GeneralException") => void faults.push({ batch, kind: "failAfter", code }),
    dropBatch: (batch) => void faults.push({ batch, kind: "drop" }),
    delayBatch: (batch, milliseconds) => void faults.push({ batch, kind: "delay", milliseconds }),
    beforeBatch: (batch, action) => void faults.push({ batch, kind: "before", action }),
    afterBatch: (batch, action) => void faults.push({ batch, kind: "after", action }),
    cellEdit(now) {
      editing = now;
      if (now) return;
      for (const resume of waiting) resume();
      waiting = [];
    },
    clear() {
      faults = [];
      this.cellEdit(false);
    },
    next() {
      for (const fault of faults) fault.batch--;
      const due = faults.filter((fault) => fault.batch === 0);
      faults = faults.filter((fault) => fault.batch > 0);
      return {
        before: actions(due, "before"),
        after: actions(due, "after"),
        fail: due.find((fault) => fault.kind === "fail")?.code,
        failAfter: due.find((fault) => fault.kind === "failAfter")?.code,
        drop: due.some((fault) => fault.kind === "drop"),
        delay: due.reduce((sum, fault) => sum + (fault.milliseconds ?? 0), 0),
      };
    },
    get editing() {
      return editing;
    },
    editEnds: () => (editing ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
  };
}
