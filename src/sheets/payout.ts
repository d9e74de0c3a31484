import { serialOf } from "../domain/dates/excel-serial";
import { dayOf } from "../domain/dates/iso";
import { minorDigits } from "../domain/money/currency";
import { lineCode } from "../domain/payout/kind";
import { PROVIDER_NAMES } from "../domain/payout/provider";
import { sumOf } from "../sources/bank/decimal-text";
import type { PayoutFile, PayoutReport } from "../sources/psp/payout-file";
import { entriesOf, tiesAsLines, type PayoutEntry } from "../sources/psp/to-lines";
import { lettersOf } from "../sources/table/cells/letters";
import type { Language } from "../words/language";
import { PAYOUT_COLUMNS, payoutWords, type PayoutColumn } from "../words/sheets/payout";
import { formula, text } from "./cell";
import type { SheetCell, SheetSpec } from "./sheet";

const WIDTHS: Readonly<Record<PayoutColumn, number>> = {
  bookingDate: 22,
  kind: 18,
  amount: 14,
  currency: 12,
  name: 26,
  description: 44,
  orderNumber: 18,
  invoiceNumber: 18,
  iban: 24,
  batchId: 20,
  id: 24,
  code: 14,
  reversal: 10,
  instructedAmount: 14,
  instructedCurrency: 12,
  ownAccount: 16,
};

const ALWAYS = new Set<PayoutColumn>([
  "bookingDate",
  "kind",
  "amount",
  "currency",
  "name",
  "description",
  "orderNumber",
  "invoiceNumber",
  "iban",
  "batchId",
  "id",
  "code",
  "ownAccount",
]);

/** Title and source stand above the proof, an empty row between. */
const TOP = 3;
/** Heads are looked for in the first rows of a sheet: more payouts than these are proven in the pane only. */
const MOST_PROOFS = 40;

interface Row {
  readonly payout: PayoutReport;
  readonly entry: PayoutEntry;
  readonly ties: boolean;
}

/** The row of the sheet on which its heads stand, from 1; the entries follow in their order. */
export function payoutHeadRow(file: PayoutFile): number {
  const proofs = Math.min(file.payouts.length, MOST_PROOFS + 1);
  return TOP + 1 + proofs + 2;
}

/**
 * The sheet that a payout report becomes: a row per movement on the balance at the provider, each fee on a row
 * of its own, under heads that the table reader knows, and above them per payout the proof that gross less all that
 * was held back is the payout. What does not tie stands first.
 *
 * @param name file name, shown on the sheet
 * @example payoutSheet("mollie.csv", file, "nl").name // "Uitbetaling 14086537.2603.05"
 */
export function payoutSheet(name: string, file: PayoutFile, language: Language): SheetSpec {
  const words = payoutWords(language);
  const provider = PROVIDER_NAMES[file.provider];
  const rows = file.payouts.flatMap((payout): Row[] => {
    const ties = tiesAsLines(payout);
    return entriesOf(payout).map((entry) => ({ payout, entry, ties }));
  });
  const columns = PAYOUT_COLUMNS.filter(
    (column) => ALWAYS.has(column) || rows.some((row) => cellOf(column, row, language) !== null),
  );
  const headRow = payoutHeadRow(file);
  const lastRow = headRow + Math.max(1, rows.length);
  const ordered = [...file.payouts.filter(({ ties }) => !ties), ...file.payouts.filter(({ ties }) => ties)];
  const proofs = ordered.slice(0, MOST_PROOFS).map((payout, i) => proofRow(payout, TOP + 2 + i));
  const left = ordered.length - proofs.length;
  return {
    name: sheetName(
      `${words.sheetName} ${file.payouts.length === 1 ? file.payouts[0].reference || provider : provider}`,
    ),
    columnWidths: columns.map((column) => WIDTHS[column]),
    frozenRows: headRow,
    rows: [
      [text(words.title(provider), "title")],
      [text(words.source(name), "subtitle")],
      [],
      words.proof.map((head) => text(head, "label")),
      ...proofs,
      ...(left > 0 ? [[text(words.more(left))]] : []),
      [],
      columns.map((column) => text(words.columns[column])),
      ...rows.map((row) => columns.map((column) => cellOf(column, row, language))),
    ],
    tables: [
      {
        name: `Payout_${file.provider}_${(file.payouts[0]?.reference ?? "").replace(/\W/g, "")}`.slice(0, 200),
        range: `A${headRow}:${lettersOf(columns.length)}${lastRow}`,
        style: "TableStyleLight1",
      },
    ],
    colorRules: [],
    validations: [],
    print: { orientation: "landscape", fitToWidth: true, titleRows: `${headRow}:${headRow}` },
  };
}

function proofRow({ reference, currency, proof }: PayoutReport, row: number): SheetCell[] {
  const digits = minorDigits(currency);
  const { opening, closing, payout, difference } = proof;
  const amount = (decimal: string | undefined): SheetCell => (decimal === undefined ? null : number(decimal));
  const came = `C${row}-D${row}-E${row}-F${row}-G${row}+H${row}`;
  const control =
    difference === undefined || payout === undefined
      ? null
      : formula(`=ROUND(I${row}+${came}-K${row}-J${row},${digits})`, Number(difference), "control");
  return [
    text(reference),
    text(currency),
    number(proof.gross),
    number(proof.refunds),
    number(proof.chargebacks),
    number(proof.fees),
    number(proof.reserves),
    number(proof.corrections),
    amount(opening),
    amount(closing),
    amount(payout),
    control,
  ];
}

function cellOf(column: PayoutColumn, { payout, entry, ties }: Row, language: Language): SheetCell {
  const { kind, transaction: t } = entry;
  const words = payoutWords(language);
  switch (column) {
    case "bookingDate":
      return dateCell(entry.date);
    case "kind":
      return text(words.kinds[kind]);
    case "amount":
      return entry.amount === undefined ? null : number(entry.amount);
    case "instructedAmount":
      return t?.presentmentAmount === undefined ? null : number(t.presentmentAmount);
    case "currency":
      return text(entry.currency);
    case "instructedCurrency":
      return t?.presentmentCurrency === undefined ? null : text(t.presentmentCurrency);
    case "batchId":
      return text(payout.reference);
    case "code":
      return text(lineCode({ kind, ties }));
    case "reversal":
      return kind === "chargeback" ? text(words.reversal) : null;
    case "ownAccount":
      return text(PROVIDER_NAMES[payout.provider]);
    case "name":
      return text(t?.customerName ?? "");
    default:
      return text(t?.[column] ?? "");
  }
}

function number(decimal: string): SheetCell {
  return { value: { kind: "number", decimal: sumOf([decimal], 0) }, style: "amount" };
}

function dateCell(iso: string | undefined): SheetCell {
  const day = iso === undefined ? undefined : dayOf(iso);
  return day === undefined ? null : { value: { kind: "date", serial: serialOf(day) }, style: "date" };
}

/** Excel allows 31 characters, and none of []:*?/\ in a sheet's name. */
function sheetName(wanted: string): string {
  return wanted
    .replace(/[^\w .-]/g, "")
    .trim()
    .slice(0, 31)
    .trim();
}
