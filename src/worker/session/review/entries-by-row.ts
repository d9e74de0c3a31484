import type { Part } from "../../../domain/clear/match";
import type { Ledger, Session } from "../session";

/** Which matches name a row, in the order of the run, and what each takes of it. */
export interface EntriesByRow {
  each(row: number, found: (entry: number, amount: number) => void): void;
}

interface Both {
  readonly items: EntriesByRow;
  readonly lines: EntriesByRow;
}

const known = new WeakMap<Session["entries"], { ledger: Ledger; both: Both }>();

/** Made once for the matches and rows as they are. */
export function entriesByRow(entries: Session["entries"], ledger: Ledger): Both {
  const before = known.get(entries);
  if (before?.ledger === ledger) return before.both;
  const both = {
    items: indexOf(entries, "items", ledger.items.count),
    lines: indexOf(entries, "lines", ledger.lines.count),
  };
  known.set(entries, { ledger, both });
  return both;
}

/** Two flat arrays instead of a list per row: where the entries of each row begin, and the entries. */
function indexOf(entries: Session["entries"], side: "items" | "lines", rows: number): EntriesByRow {
  const starts = new Uint32Array(rows + 1);
  const each = (work: (entry: number, part: Part) => void) =>
    entries.forEach(({ match }, entry) => match[side].forEach((part) => work(entry, part)));
  each((_, { index }) => {
    starts[index + 1]++;
  });
  for (let row = 0; row < rows; row++) starts[row + 1] += starts[row];
  const found = new Uint32Array(starts[rows]);
  const amounts = new Float64Array(starts[rows]);
  const next = starts.slice();
  each((entry, { index, amount }) => {
    found[next[index]] = entry;
    amounts[next[index]] = amount;
    next[index]++;
  });
  return {
    each(row, take) {
      for (let at = starts[row]; at < starts[row + 1]; at++) take(found[at], amounts[at]);
    },
  };
}
