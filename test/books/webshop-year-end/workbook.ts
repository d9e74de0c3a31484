import { dayOf } from "../../../src/domain/dates/iso";
import { serialOf } from "../../../src/domain/dates/excel-serial";
import type { SheetCell, SheetSpec } from "../../../src/sheets/sheet";
import { accountOf, ITEMS, LINES, OPENING_BALANCE, OWN_ACCOUNT } from "./ledger";

const text = (value: string): SheetCell => (value === "" ? null : { value: { kind: "text", text: value } });
const head = (value: string): SheetCell => ({ value: { kind: "text", text: value }, style: "label" });
const title = (value: string): SheetCell => ({ value: { kind: "text", text: value }, style: "title" });
const note = (value: string): SheetCell => ({ value: { kind: "text", text: value }, style: "subtitle" });
const amount = (decimal: string): SheetCell => ({ value: { kind: "number", decimal }, style: "amount" });
const date = (iso: string): SheetCell => ({ value: { kind: "date", serial: serialOf(dayOf(iso)!) }, style: "date" });

const nothing = { tables: [], colorRules: [], validations: [] } as const;

/** The debtors' list, as a bookkeeping package prints it: titles, heads, rows, a total. */
export function openItemsSheet(): SheetSpec {
  const rows = [...ITEMS].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.invoice < b.invoice ? -1 : 1));
  const heads =
    "Debiteur,Naam,Factuurnummer,Factuurdatum,Vervaldatum,Omschrijving,Betalingskenmerk,End-to-end ID,IBAN,Factuurbedrag,Openstaand,Geblokkeerd";
  const total = cents(rows.map((r) => r.open ?? r.amount));
  return {
    ...nothing,
    name: "Openstaande posten",
    columnWidths: [11, 30, 17, 15, 15, 32, 21, 21, 25, 16, 14, 14],
    frozenRows: 5,
    rows: [
      [title("Openstaande posten debiteuren")],
      [note("Fietsonderdelen24 B.V., administratie 2025")],
      [note("Per 31 december 2025, bedragen in EUR")],
      [],
      heads.split(",").map(head),
      ...rows.map((r) => [
        text(r.code),
        text(r.name),
        text(r.invoice),
        date(r.date),
        { value: { kind: "date", serial: serialOf(dayOf(r.date)!) + 30 }, style: "date" } as const,
        text(r.description),
        text(r.paymentReference ?? ""),
        text(r.endToEnd ?? ""),
        text(accountOf(r.code)),
        amount(r.amount),
        amount(r.open ?? r.amount),
        text(r.blocked ? "Ja" : ""),
      ]),
      [text("Totaal"), null, null, null, null, null, null, null, null, null, { ...amount(total)!, style: "total" }],
    ],
  };
}

/** The bank's own export: unsigned amounts with Af or Bij, the balance after every line. */
export function bankSheet(): SheetSpec {
  const heads =
    "Datum;Naam / Omschrijving;Rekening;Tegenrekening;Code;Af Bij;Bedrag (EUR);Mutatiesoort;Mededelingen;Saldo na mutatie";
  const codes = { Overschrijving: "OV", iDEAL: "ID", Incasso: "IC", Verzamelbetaling: "VZ", Diversen: "DV" };
  return {
    ...nothing,
    name: "Bank december",
    columnWidths: [13, 32, 25, 25, 8, 8, 15, 18, 56, 18],
    frozenRows: 1,
    rows: [
      heads.split(";").map(head),
      ...LINES.map((line, i) => [
        date(line.date),
        text(line.name),
        text(OWN_ACCOUNT),
        text(line.iban),
        text(codes[line.kind]),
        text(line.amount.startsWith("-") ? "Af" : "Bij"),
        amount(line.amount.replace("-", "")),
        text(line.kind),
        text(line.text),
        amount(cents([OPENING_BALANCE, ...LINES.slice(0, i + 1).map((l) => l.amount)])),
      ]),
    ],
  };
}

/** The sum of decimals with two places, as a decimal. */
function cents(decimals: readonly string[]): string {
  const sum = decimals.reduce((total, decimal) => total + Math.round(Number(decimal) * 100), 0);
  const digits = String(Math.abs(sum)).padStart(3, "0");
  return `${sum < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
