import { CRITERIA } from "../../domain/clear/match";
import type { Link } from "../../domain/decisions/link";
import type { Problem } from "../../domain/ledger/problem";
import { minorOfDecimal, minorOfNumber } from "../../domain/money/decimal";
import type { CellTable } from "../../sources/table/cells/cells";
import type { Language } from "../../words/language";
import { LINK_COLUMNS, linkWords, type LinkColumn } from "../../words/sheets/state";
import { amount, integer, text } from "../cell";
import { findOwnTable, type OwnTable } from "../own-table";
import type { LongSheet } from "../long-sheet";
import type { CellStyleName, SheetCell, SheetSpec } from "../sheet";
import { isProblem, longStateSheet, stateSheet, wholeNumber } from "./state-sheet";

const WIDTHS = [11, 12, 28, 8, 24, 8, 22, 14, 14, 12, 8, 12, 8, 60];

/**
 * The links sheet: what every match takes of which line or item, so that the matches can be rebuilt on
 * another machine. Outcome, criterion and side are the public names of spec 11, in every language.
 */
export function linksSheet(links: readonly Link[], language: Language, name?: string): SheetSpec {
  return stateSheet({ ...frameOf(language, name), rows: links.map(linkRow) });
}

/** The same sheet with so many rows still to come: the `plainRow` of each `linkRow`. */
export function longLinksSheet(count: number, language: Language): LongSheet {
  return longStateSheet({ ...frameOf(language), columns: LINK_COLUMNS.map((column) => STYLES[column]), count });
}

function frameOf(language: Language, name?: string) {
  const words = linkWords(language);
  return {
    name: name ?? words.sheetName,
    title: words.title,
    about: words.about,
    table: "AfletterKoppelingen",
    heads: LINK_COLUMNS.map((column) => words.columns[column]),
    widths: WIDTHS,
  };
}

const STYLES: Readonly<Record<LinkColumn, CellStyleName | undefined>> = {
  match: "integer",
  outcome: "text",
  criterion: "text",
  side: "text",
  sheet: "text",
  row: "integer",
  key: "text",
  amount: "amount",
  rest: "amount",
  difference: "amount",
  currency: "text",
  relation: "text",
  score: undefined,
  why: "text",
};

/** The cells of one link, to append to the table. */
export function linkRow(link: Link): SheetCell[] {
  const cells: Record<LinkColumn, SheetCell> = {
    match: integer(link.match),
    outcome: text(link.outcome),
    criterion: text(link.criterion),
    side: text(link.side),
    sheet: text(link.sheet),
    row: integer(link.row),
    key: text(link.key),
    amount: amount(link.amount, link.currency),
    rest: amount(link.rest, link.currency),
    difference: amount(link.difference, link.currency),
    currency: text(link.currency),
    relation: text(link.relation),
    score: link.score === 0 ? null : { value: { kind: "number", decimal: String(link.score) } },
    why: text(link.why),
  };
  return LINK_COLUMNS.map((column) => cells[column]);
}

const HEADS = Object.fromEntries(
  LINK_COLUMNS.map((c) => [c, (["nl", "en"] as const).map((language) => linkWords(language).columns[c])]),
) as Record<LinkColumn, string[]>;

/** Reads the links back. A row that cannot be one is named, and its match is left out as a whole. */
export function readLinks(cells: CellTable): { links: Link[]; problems: Problem[] } {
  const table = findOwnTable(cells, HEADS, ["match", "criterion", "side", "key", "amount"]);
  if ("code" in table) return { links: [], problems: [table] };
  const links: Link[] = [];
  const problems: Problem[] = [];
  const broken = new Set<number>();
  for (const row of table.rows) {
    const match = wholeNumber(table, row, "match", 1);
    const link = isProblem(match) ? match : linkAt(table, row, match);
    if (!isProblem(link)) links.push(link);
    else {
      problems.push(link);
      if (typeof match === "number") broken.add(match);
    }
  }
  return { links: links.filter(({ match }) => !broken.has(match)), problems };
}

function linkAt(table: OwnTable<LinkColumn>, row: number, match: number): Link | Problem {
  const choice = <T extends string>(column: LinkColumn, choices: readonly T[]): T | Problem => {
    const found = table.text(row, column);
    return (
      choices.find((known) => known === found) ?? {
        code: "linkUnknown",
        place: table.place(row, column),
        found,
        expected: choices.join(", "),
      }
    );
  };
  const outcome = choice("outcome", ["cleared", "suggested"]);
  const criterion = choice("criterion", CRITERIA);
  const side = choice("side", ["item", "line"]);
  const currency = table.text(row, "currency");
  const taken = money(table, row, "amount", currency);
  const rest = money(table, row, "rest", currency);
  const difference = money(table, row, "difference", currency);
  const address = wholeNumber(table, row, "row", 0, 0);
  const key = table.text(row, "key");
  if (isProblem(outcome)) return outcome;
  if (isProblem(criterion)) return criterion;
  if (isProblem(side)) return side;
  for (const read of [taken, rest, difference, address]) if (isProblem(read)) return read;
  if (key === "") return { code: "linkUnknown", place: table.place(row, "key"), found: "", expected: "key" };
  const score = Number(table.text(row, "score"));
  return {
    match,
    outcome,
    criterion,
    side,
    sheet: table.text(row, "sheet"),
    key,
    row: address as number,
    amount: taken as number,
    rest: rest as number,
    difference: difference as number,
    currency,
    relation: table.text(row, "relation"),
    score: score > 0 && score <= 1 ? score : 0,
    why: table.text(row, "why"),
  };
}

/** An amount in minor units; an empty cell is nothing. */
function money(table: OwnTable<LinkColumn>, row: number, column: LinkColumn, currency: string): number | Problem {
  const found = table.value(row, column);
  if (found === null || found === "") return 0;
  const read = typeof found === "number" ? minorOfNumber(found, currency) : minorOfDecimal(String(found), currency);
  return typeof read === "number" ? read : { code: read, place: table.place(row, column), found: String(found) };
}
