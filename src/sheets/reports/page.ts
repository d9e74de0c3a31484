import { minorDigits } from "../../domain/money/currency";
import { dayOf } from "../../domain/dates/iso";
import { lettersOf } from "../../sources/table/cells/letters";
import { formatDay } from "../../words/format";
import { reportWords } from "../../words/sheets/reports";
import { amount, amountFormula, date, integer, text } from "../cell";
import { STATUS_COLORS, WRONG } from "../colors";
import type { CellStyleName, ColorRule, SheetCell, SheetSpec, TableSpec } from "../sheet";
import type { ReportInput } from "./input";

/** A report while it is written from top to bottom. */
export interface Page {
  readonly rows: SheetCell[][];
  readonly tables: TableSpec[];
  readonly colorRules: ColorRule[];
}

/** The row that comes next, as Excel shows it. */
export function nextRow({ rows }: Page): number {
  return rows.length + 1;
}

/** Adds a row; @returns its number as Excel shows it */
export function add(page: Page, ...cells: readonly SheetCell[]): number {
  return page.rows.push([...cells]);
}

/** Where the day of a report stands: the formulas of an aged one point at it. */
export const AS_OF = { row: 4, column: 3, address: "$C$4" } as const;

/**
 * The top of a report: what it is, of which day, who made it when, its sources with their control totals,
 * and what the ledger says against what the list says (spec 1: the difference travels into every report).
 *
 * @param isAged formulas look at the day, so that the user may change it
 */
export function startPage(input: ReportInput, title: string, about: string, isAged = false): Page {
  const words = reportWords(input.language);
  const { head, items, ledgerBalance } = input;
  const base = input.baseCurrency ?? "EUR";
  const page: Page = { rows: [], tables: [], colorRules: [] };
  const asOf = date(input.asOf);
  add(page, text(title, "title"));
  add(page, text(about, "subtitle"));
  add(page);
  add(page, text(words.asOf, "label"), null, asOf && { ...asOf, style: isAged ? "dateInput" : "dateLeft" });
  add(page, text(words.madeBy, "label"), null, text(head.who || words.nobody));
  add(page, text(words.madeAt, "label"), null, text(moment(input)));
  add(page, text(words.program, "label"), null, text(head.program));
  add(page);
  add(page, text(words.source, "label"), null, null, ...[words.rows, words.debit, words.credit].map(headRight));
  for (const { name, rows, currency, debit, credit } of head.sources) {
    add(
      page,
      text(name),
      null,
      null,
      integer(rows),
      amount(debit, currency),
      amount(credit, currency),
      text(currency, "code"),
    );
  }
  if (ledgerBalance !== undefined) {
    let list = 0;
    for (let i = 0; i < items.count; i++) {
      if ((items.currency.at(i) || base) === base) list += items.openAmount[i];
    }
    const said = add(page, text(words.ledgerBalance, "label"), null, null, null, amount(ledgerBalance, base));
    const listed = add(page, text(words.listBalance, "label"), null, null, null, amount(list, base));
    control(page, words.ledgerDifference, `E${said}-E${listed}`, ledgerBalance - list, base, 5);
  }
  add(page);
  return page;
}

function headRight(label: string): SheetCell {
  return text(label, "labelRight");
}

/** A row with a control: green at zero, else it shows what is missing. @param at column from 1 */
export function control(page: Page, label: string, formula: string, minor: number, currency: string, at: number): void {
  const cells: SheetCell[] = [text(label, "label"), ...Array.from({ length: at - 2 }, () => null)];
  const row = add(
    page,
    ...cells,
    amountFormula(`=ROUND(${formula},${minorDigits(currency)})`, minor, currency, "control"),
  );
  const cell = `${lettersOf(at)}${row}`;
  page.colorRules.push(
    { range: cell, formula: `=${cell}=0`, ...STATUS_COLORS.cleared },
    { range: cell, formula: `=${cell}<>0`, ...WRONG },
  );
}

/** A text as a constant in a formula: it can't end the constant. */
export function quoted(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}

const HEADS: Partial<Record<CellStyleName, CellStyleName>> = {
  amount: "headRight",
  integer: "headRight",
  date: "headCenter",
  code: "headCenter",
};

/** A table of Excel's: its heads, and its rows or an empty one. @returns the rows of its body */
export function table(
  page: Page,
  name: string,
  heads: readonly { readonly label: string; readonly isFigure?: boolean }[],
  rowsOf: (first: number, last: number) => readonly (readonly SheetCell[])[],
  count: number,
): { first: number; last: number } {
  const head = nextRow(page);
  const [first, last] = [head + 1, head + Math.max(1, count)];
  const rows = rowsOf(first, last);
  // a head stands as what is under it
  const styleOf = (column: number) => rows.find((row) => row[column])?.[column]?.style;
  add(
    page,
    ...heads.map(({ label, isFigure }, column) => {
      const below = isFigure ? "amount" : styleOf(column);
      return text(label, (below && HEADS[below]) ?? "head");
    }),
  );
  if (rows.length === 0) add(page, ...heads.map(() => null));
  for (const row of rows) add(page, ...row);
  page.tables.push({ name, range: `A${head}:${lettersOf(heads.length)}${last}`, style: "TableStyleLight9" });
  return { first, last };
}

/** The report as a sheet. */
export function pageSheet(page: Page, name: string, widths: readonly number[], titleRow?: number): SheetSpec {
  return {
    name,
    tabColor: "1F3864",
    columnWidths: widths,
    rows: page.rows,
    tables: page.tables,
    colorRules: page.colorRules,
    validations: [],
    print: {
      orientation: "landscape",
      fitToWidth: true,
      ...(titleRow === undefined ? {} : { titleRows: `${titleRow}:${titleRow}` }),
    },
  };
}

/** A moment as people read it. */
function moment({ head, language }: ReportInput): string {
  const [day = "", ...time] = head.at.split(" ");
  const known = dayOf(day);
  return known === undefined ? head.at : [formatDay(language, known), ...time].join(" ");
}
