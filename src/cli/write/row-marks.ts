import { matchesOf } from "../../domain/journal/document";
import { marksOf, type MarkedRow, type Marks } from "../../sheets/marks";
import type { RowMatch } from "../../sheets/status";
import { explain } from "../../words/explanations";
import { factFormat } from "../result/match-record";
import type { RunResult } from "../result/write-result";
import type { SourceSheet } from "./source-sheets";

/** The status columns of every source, in the order of the sources. */
export function marksOfRun(run: RunResult, placed: readonly SourceSheet[]): Marks[] {
  const byRow = matchesByRow(run);
  return placed.map((at, source) => {
    const { sheet, headRow, lastRow } = at;
    const place = { sheet: sheet.name, headRow, firstRow: headRow + 1, lastRow };
    return marksOf(place, rowsOf(run, source, byRow, at), run.language);
  });
}

interface ByRow {
  readonly item: ReadonlyMap<number, readonly RowMatch[]>;
  readonly line: ReadonlyMap<number, readonly RowMatch[]>;
}

/** The matches that hold a row, else the suggestions that name it. */
function matchesByRow({ matched, memorial }: RunResult): ByRow {
  const documents = [...memorial.earlier, ...memorial.documents];
  const approved = new Set(documents.filter(({ number }) => memorial.approved.has(number)).flatMap(matchesOf));
  const holding = { item: new Map<number, RowMatch[]>(), line: new Map<number, RowMatch[]>() };
  const naming = { item: new Map<number, RowMatch[]>(), line: new Map<number, RowMatch[]>() };
  const journalled = new Set(memorial.documents.flatMap(matchesOf));
  matched.matches.forEach((match, i) => {
    const number = matched.numbers[i];
    const before = matched.earlier?.states.get(number);
    const state =
      approved.has(number) || before === "approved" ? "approved" : journalled.has(number) ? "proposed" : match.outcome;
    const rows = match.outcome === "cleared" ? holding : naming;
    const add = (on: Map<number, RowMatch[]>, index: number) =>
      void on.set(index, [...(on.get(index) ?? []), { number, match, state }]);
    for (const { index } of match.items) add(rows.item, index);
    for (const { index } of match.lines) add(rows.line, index);
  });
  return {
    item: new Map([...naming.item, ...holding.item]),
    line: new Map([...naming.line, ...holding.line]),
  };
}

function* rowsOf(
  { matched, sources, language }: RunResult,
  source: number,
  byRow: ByRow,
  placed: SourceSheet,
): Generator<MarkedRow> {
  const side = sources[source].items ? "item" : "line";
  const rows = side === "item" ? matched.ledger.items : matched.ledger.lines;
  const outcomes = side === "item" ? matched.items : matched.lines;
  let position = -1;
  for (let index = 0; index < rows.count; index++) {
    if (rows.source[index] !== source) continue;
    position++;
    const outcome = outcomes[index];
    const matches = byRow[side].get(index) ?? [];
    const why = outcome.status === "open" || outcome.status === "blocked" ? outcome.reason : matches[0]?.match;
    yield {
      row: placed.rowOf(rows.row[index], position),
      outcome,
      matches: outcome.status === "open" || outcome.status === "blocked" ? [] : matches,
      currency: rows.currency.at(index),
      reason: why ? explain(language, why, factFormat(language)) : "",
    };
  }
}
