import type { Fact, Memory, RefusedRows } from "../../domain/learn/memory";
import { SETTLEMENTS } from "../../domain/learn/memory";
import type { Language } from "../../words/language";
import { LEARNT_COLUMNS, learntWords, type LearntColumn } from "../../words/sheets/learnt";
import { integer, text } from "../cell";
import type { SheetCell, SheetSpec } from "../sheet";
import { stateSheet } from "./state-sheet";

const WIDTHS = [18, 44, 18, 30, 11, 11, 13];

/** Between the rows of a refused pair of several: a cell may hold several lines. */
export const BETWEEN = "\n";

/**
 * What was learnt as a sheet (spec 8): a row per fact with its counts, then the refused pairs and the
 * statements that are counted. Everything on it may be edited, and is read back.
 */
export function learntSheet(memory: Memory, language: Language, name?: string): SheetSpec {
  const words = learntWords(language);
  const row = (cells: Partial<Record<LearntColumn, SheetCell>>) =>
    LEARNT_COLUMNS.map((column) => cells[column] ?? null);
  const fact = ({ clue, text: found, means, value, confirmed, against, last }: Fact) =>
    row({
      kind: text(words.kinds[clue]),
      text: text(found),
      means: text(words.meanings[means]),
      value: text(settlementWord(language, means, value)),
      confirmed: integer(confirmed),
      against: integer(against),
      last: text(last),
    });
  const pair = ({ lines, items }: RefusedRows) =>
    row({
      kind: text(words.kinds.refused),
      text: text(lines.join(BETWEEN), "wrapped"),
      value: text(items.join(BETWEEN), "wrapped"),
    });
  const counted = (hash: string) => row({ kind: text(words.kinds.statement), text: text(hash) });
  return stateSheet({
    name: name ?? words.sheetName,
    title: words.title,
    about: words.about,
    table: "AfletterGeleerd",
    heads: LEARNT_COLUMNS.map((column) => words.columns[column]),
    widths: WIDTHS,
    rows: [...memory.facts.map(fact), ...memory.refused.map(pair), ...memory.statements.map(counted)],
  });
}

function settlementWord(language: Language, means: Fact["means"], value: string): string {
  const way = means === "difference" ? SETTLEMENTS.find((known) => known === value) : undefined;
  return way ? learntWords(language).settlements[way] : value;
}
