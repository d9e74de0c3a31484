import { compareText } from "../text/compare";

/** What of a statement line tells who paid or what for (spec 8). */
export const CLUES = ["iban", "name", "wording"] as const;
export type Clue = (typeof CLUES)[number];

/** What a clue can point at: a relation, a G/L account, or the way in which a difference was settled. */
export const MEANINGS = ["relation", "account", "difference"] as const;
export type Meaning = (typeof MEANINGS)[number];

/** The ways of settling a difference, by the public name of the criterion that does it. */
export const SETTLEMENTS = ["payment-discount", "reference-within-tolerance", "part-payment", "overpayment"] as const;
export type Settlement = (typeof SETTLEMENTS)[number];

/** One thing that approved clearings taught, with its counts; people read and edit these. */
export interface Fact {
  readonly clue: Clue;
  /** an IBAN without spaces; the words of a name, or of a description without its numbers, in capitals */
  readonly text: string;
  readonly means: Meaning;
  /** code of the relation (its name where it has no code), G/L account, or one of SETTLEMENTS */
  readonly value: string;
  /** approved clearings that say so */
  readonly confirmed: number;
  /** suggestions on this ground that the user refused */
  readonly against: number;
  /** booking date of the newest line that says so, `yyyy-mm-dd`; "" where none is known */
  readonly last: string;
}

/** A pair that the user refused, told by what its rows say (`row-text.ts`): not offered again. */
export interface RefusedRows {
  readonly lines: readonly string[];
  readonly items: readonly string[];
}

/**
 * What was learnt (spec 8): kept in the workbook on a sheet, and shared as a file. Plain counts,
 * in one fixed order; nothing in it is hidden.
 */
export interface Memory {
  readonly schema: 1;
  readonly facts: readonly Fact[];
  readonly refused: readonly RefusedRows[];
  /** SHA-256 of the statements whose approved clearings are counted: none counts twice */
  readonly statements: readonly string[];
}

export const EMPTY_MEMORY: Memory = { schema: 1, facts: [], refused: [], statements: [] };

/** What makes two facts the same. */
export function factKey({ clue, text, means, value }: Pick<Fact, "clue" | "text" | "means" | "value">): string {
  return JSON.stringify([clue, text, means, value]);
}

/** What the facts that contradict each other share: one clue and one kind of answer. */
export function questionKey({ clue, text, means }: Pick<Fact, "clue" | "text" | "means">): string {
  return JSON.stringify([clue, text, means]);
}

export function refusedKey({ lines, items }: RefusedRows): string {
  return JSON.stringify([lines, items]);
}

/** Puts a memory in its one order, so that the same knowledge is the same bytes (law 8). */
export function inOrder(memory: Omit<Memory, "schema">): Memory {
  const rank = (names: readonly string[], name: string) => names.indexOf(name);
  return {
    schema: 1,
    facts: [...memory.facts].sort(
      (a, b) =>
        rank(CLUES, a.clue) - rank(CLUES, b.clue) ||
        compareText(a.text, b.text) ||
        rank(MEANINGS, a.means) - rank(MEANINGS, b.means) ||
        compareText(a.value, b.value),
    ),
    refused: [...memory.refused].sort((a, b) => compareText(refusedKey(a), refusedKey(b))),
    statements: [...new Set(memory.statements)].sort(compareText),
  };
}
