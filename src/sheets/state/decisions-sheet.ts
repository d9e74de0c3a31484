import { VERBS, type Decision } from "../../domain/decisions/decision";
import type { Problem } from "../../domain/ledger/problem";
import type { CellTable } from "../../sources/table/cells/cells";
import type { Language } from "../../words/language";
import { DECISION_COLUMNS, decisionWords, type DecisionColumn } from "../../words/sheets/state";
import { integer, text } from "../cell";
import { findOwnTable, type OwnTable } from "../own-table";
import type { LongSheet } from "../long-sheet";
import type { CellStyleName, SheetCell, SheetSpec } from "../sheet";
import { isProblem, longStateSheet, stateSheet, wholeNumber } from "./state-sheet";

const WIDTHS = [8, 17, 20, 12, 24, 12, 14, 16, 60];

/**
 * The decisions sheet (spec 7): every decision a row, append-only, from which the state can be rebuilt.
 * The code is what is read back, so that no wording and no language changes what was decided.
 */
export function decisionsSheet(decisions: readonly Decision[], language: Language, name?: string): SheetSpec {
  return stateSheet({
    ...frameOf(language, name),
    rows: decisions.map((decision) => decisionRow(decision, language)),
  });
}

/** The same sheet with so many rows still to come: the `plainRow` of each `decisionRow`. */
export function longDecisionsSheet(count: number, language: Language): LongSheet {
  return longStateSheet({ ...frameOf(language), columns: DECISION_COLUMNS.map((column) => STYLES[column]), count });
}

function frameOf(language: Language, name?: string) {
  const words = decisionWords(language);
  return {
    name: name ?? words.sheetName,
    title: words.title,
    about: words.about,
    table: "AfletterBeslissingen",
    heads: DECISION_COLUMNS.map((column) => words.columns[column]),
    widths: WIDTHS,
  };
}

const STYLES: Readonly<Record<DecisionColumn, CellStyleName>> = {
  id: "integer",
  at: "text",
  who: "text",
  verb: "text",
  meaning: "text",
  match: "integer",
  step: "integer",
  undoes: "integer",
  note: "wrapped",
};

/** The cells of one decision, to append to the table. */
export function decisionRow(decision: Decision, language: Language): SheetCell[] {
  const { id, at, who, verb, match, step, undoes, note } = decision;
  const cells: Record<DecisionColumn, SheetCell> = {
    id: integer(id),
    at: text(at),
    who: text(who),
    verb: text(verb),
    meaning: text(decisionWords(language).verbs[verb]),
    match: match === 0 ? null : integer(match),
    step: step === undefined ? null : integer(step),
    undoes: undoes === undefined ? null : integer(undoes),
    note: text(note, "wrapped"),
  };
  return DECISION_COLUMNS.map((column) => cells[column]);
}

const HEADS = Object.fromEntries(
  DECISION_COLUMNS.map((c) => [c, (["nl", "en"] as const).map((language) => decisionWords(language).columns[c])]),
) as Record<DecisionColumn, string[]>;

/**
 * Reads the decisions back, in the order of their numbers however the sheet was sorted. A row that cannot
 * be a decision is named and left out, and so is a number that is missing: nothing here is ever deleted.
 */
export function readDecisions(cells: CellTable): { decisions: Decision[]; problems: Problem[] } {
  const table = findOwnTable(cells, HEADS, ["id", "verb", "match", "undoes"]);
  if ("code" in table) return { decisions: [], problems: [table] };
  const problems: Problem[] = [];
  const byId = new Map<number, Decision>();
  for (const row of table.rows) {
    const decision = decisionAt(table, row);
    if (isProblem(decision)) problems.push(decision);
    else if (byId.has(decision.id)) {
      problems.push({ code: "decisionTwice", place: table.place(row, "id"), found: String(decision.id) });
    } else byId.set(decision.id, decision);
  }
  const decisions = [...byId.values()].sort((a, b) => a.id - b.id);
  let next = 1;
  for (const { id } of decisions) {
    if (id > next) {
      const found = id === next + 1 ? String(next) : `${next}-${id - 1}`;
      problems.push({ code: "decisionMissing", place: { source: cells.name }, found });
    }
    next = id + 1;
  }
  return { decisions, problems };
}

function decisionAt(table: OwnTable<DecisionColumn>, row: number): Decision | Problem {
  const id = wholeNumber(table, row, "id", 1);
  const match = wholeNumber(table, row, "match", 0, 0);
  const step = wholeNumber(table, row, "step", 1, null);
  const undoes = wholeNumber(table, row, "undoes", 1, null);
  for (const read of [id, match, step, undoes]) if (isProblem(read)) return read;
  const code = table.text(row, "verb");
  const verb = VERBS.find((known) => known === code);
  if (verb === undefined || (verb === "undo") !== (undoes !== null)) {
    return { code: "decisionUnknown", place: table.place(row, "verb"), found: code, expected: VERBS.join(", ") };
  }
  return {
    id: id as number,
    at: table.text(row, "at"),
    who: table.text(row, "who"),
    verb,
    match: match as number,
    ...(step === null ? {} : { step: step as number }),
    ...(undoes === null ? {} : { undoes: undoes as number }),
    note: table.text(row, "note"),
  };
}
