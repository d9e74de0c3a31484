import { memorialWords } from "../../words/sheets/memorial";
import { DOCUMENT_STATUSES } from "../../words/sheets/memorial-columns";
import { text } from "../cell";
import { STATUS_COLORS, WRONG } from "../colors";
import type { ColorRule, SheetSpec } from "../sheet";
import { bodyRows } from "./body-rows";
import { headStyle, memorialColumns, type Body, type Column } from "./columns";
import { CONTROL_ROW, headBlock, headRows } from "./head";
import type { MemorialInput } from "./input";

/**
 * The memorial as a sheet (spec 7, ux.md): title block with control totals, and below it one table with a
 * row per journal line. The status stands on every row of a document, as a plain value with a list of
 * choices: so it survives sorting and filtering, and changing it on any one row changes the document
 * (`readMemorialStatuses`). Totals per document and over all are formulas; so is the control cell, which
 * is green at zero.
 */
export function memorialSheet(input: MemorialInput): SheetSpec {
  const { spec, columns, body } = memorialFrame(input);
  return { ...spec, rows: [...spec.rows, ...bodyRows(input, columns, body, 0, body.last - body.first + 1)] };
}

/** All of it but the rows of the table: its head is the last row. */
export function memorialFrame(input: MemorialInput): {
  readonly spec: SheetSpec;
  readonly columns: readonly Column[];
  readonly body: Body;
} {
  const lineCount = input.journal.documents.reduce((count, { lines }) => count + lines.length, 0);
  const headRow = headRows(input) + 1;
  // Excel wants one row under the head of a table, if only an empty one
  const body: Body = { first: headRow + 1, last: headRow + Math.max(1, lineCount) };
  const columns = memorialColumns(input, body);
  return { spec: frameOf(input, columns, body), columns, body };
}

function frameOf(input: MemorialInput, columns: readonly Column[], body: Body): SheetSpec {
  const words = memorialWords(input.language);
  const headRow = body.first - 1;
  const heads = columns.map(({ name }) => text(words.columns[name], headStyle(name)));
  return {
    name: input.name,
    tabColor: "1F3864",
    columnWidths: columns.map(({ width }) => width),
    frozenRows: headRow,
    rows: [...headBlock(input, columns, body), heads],
    tables: [
      {
        name: "AfletterMemoriaal",
        range: `A${headRow}:${columns.at(-1)!.letter}${body.last}`,
        style: "TableStyleLight9",
      },
    ],
    colorRules: colorRules(input, columns, body),
    validations: [
      {
        range: rangeOf(columns, "status", body),
        choices: DOCUMENT_STATUSES.map((status) => words.statuses[status]),
      },
    ],
    print: { orientation: "landscape", fitToWidth: true, titleRows: `${headRow}:${headRow}` },
  };
}

function colorRules(input: MemorialInput, columns: readonly Column[], body: Body): ColorRule[] {
  const { statuses } = memorialWords(input.language);
  const control = `${letterOf(columns, "debit")}${CONTROL_ROW}`;
  const status = `$${letterOf(columns, "status")}${body.first}`;
  const balance = letterOf(columns, "documentBalance");
  return [
    { range: control, formula: `=${control}=0`, ...STATUS_COLORS.cleared },
    { range: control, formula: `=${control}<>0`, ...WRONG },
    {
      range: `${balance}${body.first}:${balance}${body.last}`,
      formula: `=AND(ISNUMBER(${balance}${body.first}),${balance}${body.first}<>0)`,
      ...WRONG,
    },
    {
      range: rangeOf(columns, "status", body),
      formula: `=${status}="${statuses.approved}"`,
      ...STATUS_COLORS.approved,
    },
    {
      range: rangeOf(columns, "status", body),
      formula: `=${status}="${statuses.rejected}"`,
      ...STATUS_COLORS.blocked,
    },
  ];
}

function letterOf(columns: readonly Column[], name: Column["name"]): string {
  return columns.find((column) => column.name === name)!.letter;
}

function rangeOf(columns: readonly Column[], name: Column["name"], body: Body): string {
  const letter = letterOf(columns, name);
  return `${letter}${body.first}:${letter}${body.last}`;
}
