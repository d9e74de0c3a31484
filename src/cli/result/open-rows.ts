import type { Explanation } from "../../domain/clear/match";
import type { RowOutcome } from "../../domain/clear/status";
import { decimalOf } from "../../domain/money/decimal";
import { explain } from "../../words/explanations";
import type { Language } from "../../words/language";
import type { Matched } from "../reconcile-sources";
import { factFormat } from "./match-record";

/** What the open rows of a side are told from. */
interface Rows {
  readonly ends: readonly RowOutcome[];
  readonly source: Uint16Array;
  readonly row: Uint32Array;
  readonly id: { at(index: number): string };
  readonly currency: { at(index: number): string };
}

/**
 * Every row that is not wholly cleared, as the member `open` of the result: by source, then by row. A million
 * of them are written one after the other, without a list of them first.
 */
export function* openJson({
  matched,
  language,
}: {
  readonly matched: Matched;
  readonly language: Language;
}): Generator<string> {
  const { ledger, items, lines } = matched;
  const sides: readonly Rows[] = [
    { ...ledger.items, ends: items },
    { ...ledger.lines, ends: lines },
  ];
  const orders = sides.map(openOf);
  const next = [0, 0];
  const reasonOf = reasons(language);
  let separator = "\n";
  yield '"open":[';
  for (;;) {
    const side = following(sides, orders, next);
    if (side < 0) break;
    const index = orders[side][next[side]++];
    const { ends, source, row, id, currency } = sides[side];
    const { status, rest, reason } = ends[index];
    const own = id.at(index);
    const name = own === "" ? "" : `,"id":${JSON.stringify(own)}`;
    const left = decimalOf(rest, currency.at(index));
    yield `${separator}{"source":${source[index]},"row":${row[index]}${name},"status":"${status}","rest":"${left}",${reasonOf(reason)}}`;
    separator = ",\n";
  }
  yield separator === "\n" ? "]" : "\n]";
}

/** The open rows of a side, by source and row; most lists stand in that order already. */
function openOf({ ends, source, row }: Rows): Uint32Array {
  let count = 0;
  for (const { status } of ends) if (status !== "cleared") count++;
  const open = new Uint32Array(count);
  let at = 0;
  let isOrdered = true;
  const before = (a: number, b: number) => source[a] - source[b] || row[a] - row[b];
  ends.forEach(({ status }, index) => {
    if (status === "cleared") return;
    if (at > 0 && before(open[at - 1], index) > 0) isOrdered = false;
    open[at++] = index;
  });
  return isOrdered ? open : open.sort((a, b) => before(a, b) || a - b);
}

/** Whose row is the next: 0 for an item, 1 for a line, -1 where there is none left. */
function following(sides: readonly Rows[], orders: readonly Uint32Array[], next: readonly number[]): number {
  const [item, line] = [0, 1].map((side) => (next[side] < orders[side].length ? orders[side][next[side]] : -1));
  if (item < 0 || line < 0) return item < 0 ? (line < 0 ? -1 : 1) : 0;
  const [items, lines] = sides;
  return (items.source[item] - lines.source[line] || items.row[item] - lines.row[line]) <= 0 ? 0 : 1;
}

/** The members that say why: rows that share their reason share its words. */
function reasons(language: Language): (reason: Explanation | undefined) => string {
  const format = factFormat(language);
  const known = new WeakMap<Explanation, string>();
  return (reason) => {
    if (!reason) return '"reason":""';
    const told = known.get(reason);
    if (told !== undefined) return told;
    const text = `"reason":${JSON.stringify(explain(language, reason, format))},"code":${JSON.stringify(reason.code)}`;
    known.set(reason, text);
    return text;
  };
}
