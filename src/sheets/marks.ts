import type { RowOutcome } from "../domain/clear/status";
import { formatAmount } from "../words/format";
import type { Language } from "../words/language";
import { markWords, type RowCode } from "../words/sheets/marks";
import { STATUS_COLORS } from "./colors";
import { rowCode, STATUS_CODES, type RowMatch } from "./status";

/** The three status columns of one source, row by row (spec 10, ux.md In the sheet). */
export interface Marks {
  readonly sheet: string;
  /** row as Excel shows it, from 1 */
  readonly headRow: number;
  readonly firstRow: number;
  /** code, match numbers, reason: one entry per row from `firstRow` on; "" where there is none */
  readonly codes: readonly string[];
  readonly numbers: readonly string[];
  readonly reasons: readonly string[];
}

/** The three cells of one row. */
export interface RowMark {
  readonly code: string;
  readonly number: string;
  readonly reason: string;
}

/** What is known of one row of a source. */
export interface MarkedRow {
  /** row as Excel shows it, from 1 */
  readonly row: number;
  readonly outcome: Pick<RowOutcome, "status" | "rest">;
  /** the matches that hold the row, or else the suggestions that name it */
  readonly matches: readonly RowMatch[];
  readonly currency: string;
  /** why, as a sentence; "" where there is nothing to say */
  readonly reason: string;
}

/** Heads and colours of the status columns, by the codes that stand in them. */
export interface MarkLook {
  readonly heads: readonly [string, string, string];
  readonly colors: readonly { readonly code: string; readonly fill: string; readonly font: string }[];
}

/** @example markLook("nl").heads[0] // "Afletter status" */
export function markLook(language: Language): MarkLook {
  return {
    heads: markWords(language).heads,
    colors: COLORED.map((code) => ({ code: STATUS_CODES[code], ...STATUS_COLORS[code] })),
  };
}

/** The legend: every colour with its name, in the order in which a run goes (ux.md). */
export function markLegend(language: Language): { code: string; name: string; fill: string; font: string }[] {
  return COLORED.map((code) => ({
    code: STATUS_CODES[code],
    name: markWords(language).names[code],
    ...STATUS_COLORS[code],
  }));
}

const COLORED: readonly Exclude<RowCode, "open">[] = [
  "cleared",
  "difference",
  "combination",
  "partial",
  "suggested",
  "blocked",
  "approved",
];

/**
 * The marks of one row: its code, the numbers of its matches, and the reason, which names the status
 * first, so that the colour is never the only sign.
 *
 * @example markOf({ row: 2, outcome: { status: "open", rest: 5000 }, matches: [], currency: "EUR", reason: "Geen kandidaat." }, "nl")
 * // { code: "open", number: "", reason: "Open. Geen kandidaat." }
 */
export function markOf({ outcome, matches, currency, reason }: MarkedRow, language: Language): RowMark {
  const words = markWords(language);
  const code = rowCode(outcome, matches);
  const rest = code === "partial" ? `, ${words.restOpen(formatAmount(language, outcome.rest, currency))}` : "";
  const name = `${words.names[code]}${rest}.`;
  return {
    code: STATUS_CODES[code],
    number: [...new Set(matches.map(({ number }) => number))].join(", "),
    reason: reason === "" ? name : `${name} ${reason}`,
  };
}

/**
 * The marks of a whole source. Rows that take no part (titles, totals, unreadable rows) have none.
 *
 * @param place sheet, row of the heads, first and last row of the data, as Excel shows them
 */
export function marksOf(
  place: { readonly sheet: string; readonly headRow: number; readonly firstRow: number; readonly lastRow: number },
  rows: Iterable<MarkedRow>,
  language: Language,
): Marks {
  const { sheet, headRow, firstRow, lastRow } = place;
  const empty = () => Array.from({ length: Math.max(0, lastRow - firstRow + 1) }, () => "");
  const [codes, numbers, reasons] = [empty(), empty(), empty()];
  for (const row of rows) {
    const at = row.row - firstRow;
    if (at < 0 || at >= codes.length) continue;
    // a row of a payout report is a transaction and its fee: the transaction stands first
    if (codes[at] !== "") continue;
    const mark = markOf(row, language);
    codes[at] = mark.code;
    numbers[at] = mark.number;
    reasons[at] = mark.reason;
  }
  return { sheet, headRow, firstRow, codes, numbers, reasons };
}
