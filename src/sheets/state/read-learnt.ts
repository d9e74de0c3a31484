import { dayOfSerial } from "../../domain/dates/excel-serial";
import { dayOf, isoOf } from "../../domain/dates/iso";
import { clueText } from "../../domain/learn/read-memory";
import {
  CLUES,
  factKey,
  inOrder,
  MEANINGS,
  refusedKey,
  SETTLEMENTS,
  type Clue,
  type Fact,
  type Memory,
  type RefusedRows,
} from "../../domain/learn/memory";
import type { Problem } from "../../domain/ledger/problem";
import type { CellTable } from "../../sources/table/cells/cells";
import { LEARNT_COLUMNS, learntWords, type LearntColumn, type LearntKind } from "../../words/sheets/learnt";
import { findOwnTable, type OwnTable } from "../own-table";
import { isProblem, wholeNumber } from "./state-sheet";

const BOTH = [learntWords("nl"), learntWords("en")] as const;

const HEADS = Object.fromEntries(
  LEARNT_COLUMNS.map((column) => [column, BOTH.map((words) => words.columns[column])]),
) as Record<LearntColumn, string[]>;

const KINDS: readonly LearntKind[] = [...CLUES, "refused", "statement"];

type Table = OwnTable<LearntColumn>;

/**
 * Reads back what was learnt, with what the user changed, added or deleted. A row that says nothing
 * sensible is named and left out; of two rows of one fact the first counts.
 */
export function readLearnt(cells: CellTable): { memory: Memory; problems: Problem[] } {
  const none = inOrder({ facts: [], refused: [], statements: [] });
  const table = findOwnTable(cells, HEADS, ["kind", "text", "value", "confirmed"]);
  if ("code" in table) return { memory: none, problems: [table] };
  const facts = new Map<string, Fact>();
  const refused = new Map<string, RefusedRows>();
  const statements: string[] = [];
  const problems: Problem[] = [];
  for (const row of table.rows) {
    const kind = choice(table, row, "kind", KINDS, (words) => words.kinds);
    if (isProblem(kind)) problems.push(kind);
    else if (kind === "statement") statements.push(table.text(row, "text").trim());
    else if (kind === "refused") {
      const pair = { lines: rowsIn(table, row, "text"), items: rowsIn(table, row, "value") };
      if (pair.lines.length + pair.items.length > 0) refused.set(refusedKey(pair), pair);
    } else {
      const fact = factAt(table, row, kind);
      if (isProblem(fact)) problems.push(fact);
      else if (facts.has(factKey(fact))) {
        problems.push({ code: "learntTwice", place: table.place(row, "text"), found: fact.text });
      } else facts.set(factKey(fact), fact);
    }
  }
  const memory = inOrder({ facts: [...facts.values()], refused: [...refused.values()], statements });
  return { memory, problems };
}

function factAt(table: Table, row: number, clue: Clue): Fact | Problem {
  const found = clueText(clue, table.text(row, "text"));
  if (found === "") return { code: "learntEmpty", place: table.place(row, "text"), found: "" };
  const means = choice(table, row, "means", MEANINGS, (words) => words.meanings);
  if (isProblem(means)) return means;
  const value =
    means === "difference"
      ? choice(table, row, "value", SETTLEMENTS, (words) => words.settlements)
      : table.text(row, "value").trim();
  if (isProblem(value)) return value;
  if (value === "") return { code: "learntEmpty", place: table.place(row, "value"), found: "" };
  const confirmed = wholeNumber(table, row, "confirmed", 0, 0);
  const against = wholeNumber(table, row, "against", 0, 0);
  const last = dayAt(table, row);
  if (isProblem(confirmed)) return confirmed;
  if (isProblem(against)) return against;
  return isProblem(last) ? last : { clue, text: found, means, value, confirmed, against, last };
}

/** One of our words, in either language, or its code; capitals make no difference. */
function choice<T extends string>(
  table: Table,
  row: number,
  column: LearntColumn,
  codes: readonly T[],
  wordsOf: (words: (typeof BOTH)[number]) => Readonly<Record<T, string>>,
): T | Problem {
  const found = table.text(row, column).trim();
  const isIt = (word: string) => word.toLowerCase() === found.toLowerCase();
  const hit = codes.find((code) => isIt(code) || BOTH.some((words) => isIt(wordsOf(words)[code])));
  if (hit !== undefined) return hit;
  const expected = codes.map((code) => wordsOf(BOTH[0])[code]).join(", ");
  return { code: "learntUnknown", place: table.place(row, column), found, expected };
}

/** A day as text or as Excel's date; "" where there is none. */
function dayAt(table: Table, row: number): string | Problem {
  const value = table.value(row, "last");
  const found = table.text(row, "last").trim();
  if (found === "") return "";
  const day = typeof value === "number" ? dayOfSerial(value) : dayOf(found);
  if (day !== undefined) return isoOf(day);
  return { code: "learntNotADay", place: table.place(row, "last"), found };
}

function rowsIn(table: Table, row: number, column: LearntColumn): string[] {
  const texts = table.text(row, column).split(/\r?\n/);
  return texts
    .map((one) => one.trim())
    .filter(Boolean)
    .sort();
}
