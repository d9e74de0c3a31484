import type { Match, ScorePart } from "../../domain/clear/match";
import { decimalOf } from "../../domain/money/decimal";
import { explain } from "../../words/explanations";
import type { FactFormat } from "../../words/facts";
import { formatAmount, formatDay } from "../../words/format";
import type { ReadColumn } from "../../sources/table/rows/report";
import type { Language } from "../../words/language";
import type { Source } from "../read/source";
import type { Matched } from "../reconcile-sources";
import { partOf, placeOf, type RowPart, type RowPlace, type Side } from "./rows";

/** A match as it stands in the result (spec 11). */
export interface MatchRecord {
  readonly id: number;
  readonly outcome: Match["outcome"];
  readonly criterion: Match["criterion"];
  readonly items: readonly RowPart[];
  readonly lines: readonly RowPart[];
  readonly difference: string;
  readonly currency: string;
  readonly relation?: string;
  readonly evidence: readonly { readonly field: string; readonly found: string; readonly in: Cell }[];
  readonly score?: number;
  /** what the score is made of: the weights add up to it */
  readonly scoreParts?: readonly ScorePart[];
  readonly explanation: string;
}

/** The cell that something was found in: `column` where the source has columns. */
interface Cell extends RowPlace {
  readonly field: string;
  readonly column?: string;
}

/** How amounts and dates stand in explanations. */
export function factFormat(language: Language): FactFormat {
  return {
    amount: (minor, currency) => formatAmount(language, minor, currency),
    date: (day) => formatDay(language, day),
  };
}

/** Makes the record of a match. @param id its number, from 1 */
export function matchRecord(
  sources: readonly Source[],
  matched: Pick<Matched, "ledger">,
  match: Match,
  id: number,
  language: Language,
): MatchRecord {
  const { outcome, criterion, currency, relation, score, scoreParts } = match;
  return {
    id,
    outcome,
    criterion,
    items: match.items.map((part) => partOf(matched, "item", part, currency)),
    lines: match.lines.map((part) => partOf(matched, "line", part, currency)),
    difference: decimalOf(match.difference, currency),
    currency,
    ...(relation === undefined || relation === "" ? {} : { relation }),
    evidence: match.evidence.map(({ field, found, in: at }) => ({
      field,
      found,
      in: cellOf(sources, matched, at.side, at.index, at.field),
    })),
    ...(score === undefined ? {} : { score }),
    // a suggestion that was accepted is cleared: it has no score any more
    ...(score === undefined || scoreParts === undefined ? {} : { scoreParts }),
    explanation: explain(language, match, factFormat(language)),
  };
}

/** The letters of the column of each field; a field of several columns is the first of them. */
function lettersOf(columns: readonly ReadColumn[]): ReadonlyMap<string, string> {
  const known = letters.get(columns);
  if (known) return known;
  const found = new Map<string, string>();
  for (const { field, column } of columns) if (!found.has(field)) found.set(field, column);
  letters.set(columns, found);
  return found;
}

const letters = new WeakMap<readonly ReadColumn[], ReadonlyMap<string, string>>();

function cellOf(
  sources: readonly Source[],
  matched: Pick<Matched, "ledger">,
  side: Side,
  index: number,
  field: string,
): Cell {
  const place = placeOf(matched, side, index);
  const columns = sources[place.source]?.table?.report.columns;
  const column = columns && lettersOf(columns).get(field);
  return { ...place, field, ...(column === undefined ? {} : { column }) };
}
