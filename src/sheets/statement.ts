import { serialOf } from "../domain/dates/excel-serial";
import { dayOf } from "../domain/dates/iso";
import { minorDigits } from "../domain/money/currency";
import type { BankEntry, BankFile, BankStatement } from "../sources/bank/bank-file";
import { textOf } from "../sources/bank/entry-text";
import { sumOf } from "../sources/bank/decimal-text";
import { lettersOf } from "../sources/table/cells/letters";
import { STATEMENT_COLUMNS, statementWords, type StatementColumn } from "../words/heads";
import type { Language } from "../words/language";
import { formula, text } from "./cell";
import type { CellStyleName, SheetCell, SheetSpec } from "./sheet";
import { accountProofs, type AccountProof } from "./statement-proof";

const WIDTHS: Readonly<Record<StatementColumn, number>> = {
  bookingDate: 12,
  valueDate: 12,
  amount: 14,
  currency: 7,
  name: 30,
  iban: 24,
  description: 60,
  paymentReference: 22,
  endToEndId: 22,
  batchId: 18,
  code: 12,
  reversal: 8,
  instructedAmount: 14,
  instructedCurrency: 10,
  charges: 12,
  ownAccount: 24,
};

/** Title, source and an empty row stand above the proof. */
const TOP = 3;

/**
 * The sheet that a bank file becomes: a row per entry under heads that the table reader
 * knows, and above them per account the proof that opening + entries = closing. Columns
 * that the file has nothing for are left out.
 *
 * @param name file name, shown on the sheet
 * @example statementSheet("afschrift.xml", file, "nl").name // "Bank NL66RABO5003419984"
 */
export function statementSheet(name: string, file: BankFile, language: Language): SheetSpec {
  const words = statementWords(language);
  const entries = file.statements.flatMap((statement) => statement.entries.map((entry) => ({ statement, entry })));
  const columns = STATEMENT_COLUMNS.filter(
    (column) =>
      ALWAYS.has(column) || entries.some(({ statement, entry }) => cellOf(column, statement, entry, "") !== null),
  );
  const proofs = accountProofs(file.statements);
  const headRow = TOP + 1 + proofs.length + 2;
  const lastRow = headRow + Math.max(1, entries.length);
  const range = (column: StatementColumn): string => {
    const letters = lettersOf(columns.indexOf(column) + 1);
    return `${letters}${headRow + 1}:${letters}${lastRow}`;
  };
  const proofRows = proofs.map((proof, i) => {
    const mixed = proofs.filter(({ account }) => account === proof.account).length > 1;
    return proofRow(proof, TOP + 2 + i, mixed, range);
  });
  return {
    name: sheetName(words.sheetName, file.statements),
    columnWidths: columns.map((column) => WIDTHS[column]),
    frozenRows: headRow,
    rows: [
      [text(words.title, "title")],
      [text(words.source(name), "subtitle")],
      [],
      proofHeads(words.proof),
      ...proofRows,
      [],
      columns.map((column) => text(words.columns[column])),
      ...entries.map(({ statement, entry }) =>
        columns.map((column) => cellOf(column, statement, entry, words.reversal)),
      ),
    ],
    tables: [
      {
        name: tableName(file.statements),
        range: `A${headRow}:${lettersOf(columns.length)}${lastRow}`,
        style: "TableStyleLight1",
      },
    ],
    colorRules: [],
    validations: [],
    print: { orientation: "landscape", fitToWidth: true, titleRows: `${headRow}:${headRow}` },
  };
}

const ALWAYS = new Set<StatementColumn>([
  "bookingDate",
  "amount",
  "currency",
  "name",
  "iban",
  "description",
  "ownAccount",
]);

/** Account, opening, entries, closing, difference: under the columns A, C, D, E and F, so that dates do not stand under amounts. */
function proofHeads(heads: readonly string[]): SheetCell[] {
  const [account, ...others] = heads.map((head) => text(head, "label"));
  return [account, null, ...others];
}

/** @param mixed the account stands here in several currencies */
function proofRow(
  proof: AccountProof,
  row: number,
  mixed: boolean,
  range: (column: StatementColumn) => string,
): SheetCell[] {
  const { account, currency, opening, closing, entries, difference } = proof;
  const digits = minorDigits(currency);
  const criteria = [`${range("ownAccount")},${quoted(account)}`];
  if (mixed) criteria.push(`${range("currency")},${quoted(currency)}`);
  const sum = `SUMIFS(${range("amount")},${criteria.join(",")})`;
  const control =
    difference === undefined
      ? null
      : formula(`=ROUND(C${row}+D${row}-E${row},${digits})`, Number(difference), "control");
  return [
    text(account),
    text(currency),
    opening === undefined ? null : number(opening),
    formula(`=ROUND(${sum},${digits})`, Number(entries), "amount"),
    closing === undefined ? null : number(closing),
    control,
  ];
}

/** A text inside a formula; texts from outside stay texts. */
function quoted(value: string): string {
  return `"${value.replace(/"/g, '""')}"`;
}

function cellOf(column: StatementColumn, statement: BankStatement, entry: BankEntry, reversal: string): SheetCell {
  switch (column) {
    case "bookingDate":
      return dateCell(entry.date);
    case "valueDate":
      return dateCell(entry.valueDate);
    case "amount":
    case "instructedAmount":
    case "charges":
      return entry[column] === undefined ? null : number(entry[column]);
    case "currency":
      return text(entry.currency ?? statement.currency);
    case "ownAccount":
      return text(statement.account);
    case "reversal":
      return entry.reversal ? text(reversal === "" ? "x" : reversal) : null;
    case "endToEndId":
    case "paymentReference":
    case "description":
      return text(textOf(entry, column));
    default:
      return text(entry[column] ?? "");
  }
}

function number(decimal: string, style: CellStyleName = "amount"): SheetCell {
  return { value: { kind: "number", decimal: sumOf([decimal], 0) }, style };
}

function dateCell(iso: string | undefined): SheetCell {
  const day = iso === undefined ? undefined : dayOf(iso);
  return day === undefined ? null : { value: { kind: "date", serial: serialOf(day) }, style: "date" };
}

/** Excel allows 31 characters, and none of []:*?/\ in a sheet's name. */
function sheetName(word: string, statements: readonly BankStatement[]): string {
  const accounts = new Set(statements.map(({ account }) => account));
  const account = accounts.size === 1 ? ([...accounts][0] ?? "") : "";
  return `${word} ${account.replace(/[^\w .-]/g, "")}`.trim().slice(0, 31);
}

function tableName(statements: readonly BankStatement[]): string {
  const last = statements.at(-1);
  const parts = ["Bank", last?.account ?? "", (last?.to ?? "").replace(/-/g, "")];
  return parts
    .map((part) => part.replace(/\W/g, ""))
    .filter((part) => part !== "")
    .join("_")
    .slice(0, 200);
}
