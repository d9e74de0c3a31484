import { dayOf } from "../../domain/dates/iso";
import type { JournalDocument } from "../../domain/journal/document";
import { formatDay } from "../../words/format";
import type { Language } from "../../words/language";
import { memorialWords } from "../../words/sheets/memorial";
import { amount, amountFormula, formula, integer, text } from "../cell";
import type { SheetCell } from "../sheet";
import type { Body, Column } from "./columns";
import type { MemorialInput } from "./input";

/** Columns of the title block, from 0: what is said, its value, the sources, the totals. */
const LABEL = 0;
const VALUE = 3;
const SOURCE = 6;
const TOTALS = 10;

/** Rows of the title block that the totals stand in, from 1; a renderer's rules point at them. */
export const TOTAL_ROW = 5;
export const CONTROL_ROW = 6;
const FIRST_ROW = 4;

/** How many rows the title block takes, an empty one below it included. */
export function headRows({ head }: MemorialInput): number {
  return Math.max(9, FIRST_ROW + head.sources.length) + 1;
}

/**
 * The title block (spec 7): what it is, who made it when and by what, the sources with their control
 * totals, and debit against credit. Totals are formulas over the table, which stands right below.
 */
export function headBlock(input: MemorialInput, columns: readonly Column[], body: Body): SheetCell[][] {
  const { head, profile, language, journal } = input;
  const words = memorialWords(language);
  const base = input.baseCurrency ?? "EUR";
  const rows: SheetCell[][] = Array.from({ length: headRows(input) }, () => []);
  const put = (row: number, column: number, cell: SheetCell) => (rows[row - 1][column] = cell);

  put(1, LABEL, text(words.title, "title"));
  put(2, LABEL, text(subtitleOf(input), "subtitle"));
  const hasLinks = columns.some(({ name }) => name === "source");
  if (hasLinks) put(rows.length, LABEL, text(words.sourceNote, "subtitle"));
  const said: [string, SheetCell][] = [
    [words.madeBy, text(head.who || words.nobody)],
    [words.madeAt, text(formatMoment(language, head.at))],
    [words.profile, text(profile.name)],
    [words.program, text(head.program)],
  ];
  said.forEach(([label, value], i) => {
    put(FIRST_ROW + i, LABEL, text(label, "label"));
    put(FIRST_ROW + i, VALUE, value);
  });

  [words.source, words.sourceRows, words.columns.debit, words.columns.credit].forEach((label, i) => {
    put(FIRST_ROW, SOURCE + i, text(label, i === 0 ? "label" : "labelRight"));
  });
  head.sources.forEach((source, i) => {
    const row = FIRST_ROW + 1 + i;
    put(row, SOURCE, text(source.name));
    put(row, SOURCE + 1, integer(source.rows));
    put(row, SOURCE + 2, amount(source.debit, source.currency));
    put(row, SOURCE + 3, amount(source.credit, source.currency));
  });

  const letter = (name: Column["name"]) => columns.find((column) => column.name === name)!.letter;
  const range = (name: Column["name"]) => `${letter(name)}${body.first}:${letter(name)}${body.last}`;
  const debit = sum(journal.documents, "debit");
  const credit = sum(journal.documents, "credit");
  put(FIRST_ROW, TOTALS + 1, text(words.columns.debit, "labelRight"));
  put(FIRST_ROW, TOTALS + 2, text(words.columns.credit, "labelRight"));
  put(TOTAL_ROW, TOTALS, text(words.total, "labelRight"));
  put(TOTAL_ROW, TOTALS + 1, amountFormula(`=SUM(${range("debit")})`, debit, base, "total"));
  put(TOTAL_ROW, TOTALS + 2, amountFormula(`=SUM(${range("credit")})`, credit, base, "total"));
  put(CONTROL_ROW, TOTALS, text(words.control, "labelRight"));
  const [left, right] = [`${letter("debit")}${TOTAL_ROW}`, `${letter("credit")}${TOTAL_ROW}`];
  put(CONTROL_ROW, TOTALS + 1, amountFormula(`=ROUND(${left}-${right},2)`, debit - credit, base, "control"));
  const balances = range("documentBalance");
  const counts: [string, string, number][] = [
    [words.unbalanced, `=COUNTIF(${balances},">0")+COUNTIF(${balances},"<0")`, unbalanced(journal.documents)],
    [words.documents, `=COUNTIF(${range("line")},1)`, journal.documents.length],
    [
      words.approvedDocuments,
      `=COUNTIFS(${range("line")},1,${range("status")},"${words.statuses.approved}")`,
      journal.documents.filter(({ number }) => input.reviews.get(number)?.status === "approved").length,
    ],
  ];
  counts.forEach(([label, count, cached], i) => {
    put(CONTROL_ROW + 1 + i, TOTALS, text(label, "labelRight"));
    put(CONTROL_ROW + 1 + i, TOTALS + 1, formula(count, cached, "integer"));
  });
  return rows.map((row) => Array.from(row, (cell) => cell ?? null));
}

function subtitleOf({ journal, profile, language }: MemorialInput): string {
  const periods = journal.documents.map(({ period }) => period).sort();
  const words = memorialWords(language);
  if (periods.length === 0) return `${words.journal} ${profile.journal.code}`;
  return words.subtitle(profile.journal.code, periods[0], periods.at(-1) ?? "");
}

function sum(documents: readonly JournalDocument[], side: "debit" | "credit"): number {
  return documents.reduce((total, { lines }) => total + lines.reduce((t, line) => t + line[side], 0), 0);
}

function unbalanced(documents: readonly JournalDocument[]): number {
  return documents.filter((document) => sum([document], "debit") !== sum([document], "credit")).length;
}

/** A moment as people read it: a title runs over into the next cell, which a date would not. */
function formatMoment(language: Language, at: string): string {
  const [date = "", ...time] = at.split(" ");
  const day = dayOf(date);
  return day === undefined ? at : [formatDay(language, day), ...time].join(" ");
}
