import type { Books } from "./books";
import type { CriterionName, Evidence, Explanation } from "./match";

/** The items that a line may settle, wholly. */
export type Reading = readonly number[];

/** What a criterion says of one line. */
export interface Proposal {
  readonly line: number;
  /** every reading that the criterion admits; one may clear, several never do (law 4) */
  readonly readings: readonly Reading[];
  /** why it may only suggest, where it may not clear */
  readonly hold?: Explanation;
  /** the readings are equal items, and the user chose the oldest first (spec 3, equal items) */
  readonly oldestFirst?: boolean;
  /** too weak to stand in another line's way: it has no relation */
  readonly yields?: boolean;
  /** what its explanation tells besides */
  readonly facts?: Explanation["facts"];
  /** cells that it rests on besides the references found */
  readonly evidence?: readonly Evidence[];
}

/** One criterion of spec 3: a value of this shape in a file of its own. */
export interface Criterion {
  readonly name: CriterionName;
  /** rests on an id or reference; otherwise on dates and amounts alone */
  readonly byReference: boolean;
  readonly propose: (books: Books, line: number) => Proposal | undefined;
  /** false where it can say nothing of any line, because what it looks at stands nowhere in the list */
  readonly applies?: (books: Books) => boolean;
  /** how much of each item a reading takes, where it is not all that is open */
  readonly take?: (books: Books, line: number, reading: Reading) => Takes;
  /** how much of the line it takes, where that is not all */
  readonly takeLine?: (books: Books, line: number, reading: Reading) => number;
}

/** A criterion with all that it may have, so that those of all criteria are of one shape: what is run thousands of times is made for one. */
export interface Ready {
  readonly name: CriterionName;
  readonly byReference: boolean;
  readonly propose: Criterion["propose"];
  readonly take: Criterion["take"] | undefined;
  readonly takeLine: Criterion["takeLine"] | undefined;
}

export function ready({ name, byReference, propose, take, takeLine }: Criterion): Ready {
  return { name, byReference, propose, take, takeLine };
}

/** Items with the minor units taken of each. */
export type Takes = readonly { readonly index: number; readonly amount: number }[];

/** What a reading takes: all that is open, unless the criterion says otherwise. */
export function takesOf(criterion: Ready, books: Books, line: number, reading: Reading): Takes {
  if (criterion.take) return criterion.take(books, line, reading);
  return reading.map((index) => ({ index, amount: books.itemLeft[index] }));
}

/** How much of the line a reading takes: all that is open, unless the criterion says otherwise. */
export function lineTakeOf(criterion: Ready, books: Books, line: number, reading: Reading): number {
  return criterion.takeLine?.(books, line, reading) ?? books.lineLeft[line];
}
