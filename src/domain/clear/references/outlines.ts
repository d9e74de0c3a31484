import { hashOn, NO_LETTERS } from "./key-table";

/** Letters in front of a number that say nothing but that it is an invoice. */
export const INVOICE_PREFIXES: ReadonlySet<string> = new Set(["F", "FA", "VF", "IF", "FACT", "FACTUUR", "INV", "NR"]);

/** What of the shapes of our own numbers can be seen without building a text. */
export interface Outlines {
  /** letters in front, by hash: those of a series, and those that say that it is an invoice */
  readonly prefixes: ReadonlySet<number>;
  /** count of digits, and of those without letters in front also the first */
  readonly counts: ReadonlySet<number>;
  readonly leads: ReadonlySet<number>;
}

/** @param series shapes as `seriesOf` and `letteredShape` give them */
export function outlinesOf(series: ReadonlySet<string>): Outlines {
  const prefixes = new Set([...INVOICE_PREFIXES].map(hashText));
  const counts = new Set<number>();
  const leads = new Set<number>();
  for (const shape of series) {
    const [prefix, count, lead = ""] = shape.split(":");
    prefixes.add(hashText(prefix));
    counts.add(Number(count));
    if (lead !== "") leads.add(leadOf(Number(count), lead.charCodeAt(0)));
  }
  return { prefixes, counts, leads };
}

/** A count of digits and the first of them as one number. */
export function leadOf(count: number, first: number): number {
  return count * 128 + first;
}

/** The hash of the letters of a text. */
export function hashText(text: string): number {
  let hash = NO_LETTERS;
  for (let i = 0; i < text.length; i++) hash = hashOn(hash, text.charCodeAt(i));
  return hash;
}
