import type { OpenItemRecord, StatementLineRecord } from "../../../src/domain/ledger/from-records";
import type { Person } from "./people";
import type { Random } from "./random";

/**
 * What a careful accountant would expect of a line:
 * `certain`: the evidence decides, it must be cleared with exactly these items;
 * `hard`: cleared right, or offered right as the first suggestion;
 * `undecidable`: whatever is offered, nothing may be cleared.
 */
export type Expectation = "certain" | "hard" | "undecidable";

/** One line of a situation: the items (positions in the situation) that it truly settles. */
export interface TrueLine {
  readonly line: StatementLineRecord;
  readonly expects: Expectation;
  readonly settles: readonly number[];
}

/** A handful of items and lines that belong together; nothing of it touches another situation. */
export interface Situation {
  readonly items: readonly OpenItemRecord[];
  readonly lines: readonly TrueLine[];
}

/** What a kind may draw on. */
export interface World {
  readonly random: Random;
  /** somebody new */
  someone(): Person;
  /** an invoice number that nobody had yet */
  invoiceNumber(): string;
  /** an item of this person: an invoice of a random amount, unless told otherwise */
  item(who: Person, more?: Partial<OpenItemRecord>): OpenItemRecord;
  /** a receipt from this person after the items' dates */
  receipt(who: Person, amount: number, description: string, more?: Partial<StatementLineRecord>): StatementLineRecord;
}

/** A kind of situation; one file's worth of them is one story (spec 2 to 6). */
export interface Kind {
  readonly name: string;
  /** how often it comes, next to the others */
  readonly weight: number;
  make(world: World): Situation;
}
