import type { TransactionKind } from "../../../domain/payout/kind";
import { isNegative } from "../decimals";
import type { ProviderReader, RowReading } from "../provider-reader";
import type { ReportRow } from "../report-row";
import { present, textsOf } from "./fields";

/**
 * Mollie's settlement and payments export, in English, Dutch, German or French (formats.md 2.1). Fees are not
 * held back per payment but in rows without an id that name Mollie's invoice, VAT included. A payout is the sum
 * of all rows with one settlement reference; rows without one wait for it.
 */
export const mollie: ProviderReader = {
  provider: "mollie",
  columns: {
    date: "date datum",
    method: "paymentmethod betaalmethode zahlungsmethode zahlungsart methodedepaiement moyendepaiement",
    currency: "currency valuta wahrung devise",
    amount: "amount bedrag betrag montant",
    status: "status statut",
    id: "id",
    description: "description omschrijving beschreibung",
    name: "consumername naamconsument klantnaam customername nomduconsommateur nameverbraucher kundenname",
    iban: "consumerbankaccount rekeningconsument customerbankaccount bankrekeningconsument kontoverbraucher",
    payoutCurrency: "settlementcurrency uitbetalingsvaluta auszahlungswahrung",
    payoutAmount: "settlementamount uitbetalingsbedrag auszahlungsbetrag",
    reference: "settlementreference uitbetalingsreferentie auszahlungsreferenz",
    vat: "vat vatamount btw btwbedrag",
  },
  signatures: [["payoutAmount", "reference", "id", "amount"]],
  amounts: ["amount", "payoutAmount", "vat"],
  dates: ["date"],
  decimal: "point",
  dateOrder: "dmy",
  read,
};

function read(row: ReportRow): RowReading {
  const paid = row.amount("amount");
  const amount = row.amount("payoutAmount") ?? paid;
  const paidIn = row.text("currency").toUpperCase();
  const currency = row.text("payoutCurrency").toUpperCase() || paidIn || "EUR";
  const isForeign = paid !== undefined && paidIn !== "" && paidIn !== currency;
  const kind = kindOf(row, amount);
  return {
    ...textsOf(row, { id: "id", customerName: "name", iban: "iban", description: "description", method: "method" }),
    kind,
    ...present({
      type: kind === "other" ? row.text("method") || row.text("description") : undefined,
      date: row.date("date"),
      amount,
      feeVat: kind === "fee" ? row.amount("vat") : undefined,
      presentmentAmount: isForeign ? paid : undefined,
      presentmentCurrency: isForeign ? paidIn : undefined,
    }),
    currency,
    payout: { reference: row.text("reference") },
  };
}

function kindOf(row: ReportRow, amount: string | undefined): TransactionKind {
  const id = row.text("id");
  const method = row.text("method").toLowerCase();
  const words = `${method} ${row.text("description")}`.toLowerCase();
  if (/^chb_/.test(id) || /charge ?back/.test(method)) return isNegative(amount) ? "chargeback" : "chargeback-reversal";
  // a refund that could not be paid out comes back
  if (/^re_/.test(id) || /refund|terugbetaling|ruckerstattung|remboursement/.test(method)) {
    return isNegative(amount) ? "refund" : "correction";
  }
  if (/^(?:tr|cpt|py)_/.test(id)) return isNegative(amount) ? "refund" : "payment";
  if (/reserve|reservering/.test(words)) return "reserve";
  if (/withheld|fees?\b|ingehouden|kosten|gebuhr|frais|mol-/.test(words)) return "fee";
  if (/correct|compensat|adjust|top-?up|route|balance|roll-?over|doorgeschoven/.test(words)) return "correction";
  return id !== "" && method !== "" && !isNegative(amount) ? "payment" : "other";
}
