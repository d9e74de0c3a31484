import { balanceOf } from "../decimals";
import type { ProviderReader, RowReading } from "../provider-reader";
import type { ReportRow } from "../report-row";
import { feeWithVat, present, textsOf } from "./fields";
import { kindByWords } from "./kind-words";

/**
 * Buckaroo's CSV of an account (Plaza, Financial). No list of its columns is public (formats.md 2.6), so it is read by
 * what such columns are called in Dutch and English, and taken only where Buckaroo's name stands in the file or its
 * name. Rows without a settlement are of the balance.
 */
export const buckaroo: ProviderReader = {
  provider: "buckaroo",
  columns: {
    date: `createddatetime created date datum transactiondate transactiedatum entrydate bookingdate boekdatum
      datumtijd`,
    amount: "amount bedrag",
    credit: "amountcredit creditamount bedragcredit creditbedrag credit",
    debit: "amountdebit debitamount bedragdebet debetbedrag debit debet",
    currency: "currency valuta",
    type: "transactiontype transactietype type soort",
    method: "service paymentmethod betaalmethode betaalwijze dienst",
    id: "transactionkey transactiesleutel transactiekey key transactionid transactienummer transaction",
    invoiceNumber: "invoice invoicenumber invoicenr factuurnummer factuur",
    orderNumber: "order ordernumber ordernummer orderid",
    description: "description omschrijving",
    name: "customername klantnaam consumername accountholder rekeninghouder name naam",
    iban: "iban customeriban rekeningnummer consumeriban",
    fee: "fee fees costs kosten transactiekosten",
    vat: "vat btw",
    net: "net netto nettobedrag",
    balance: "balance saldo closingbalance",
    reference: `settlementreference settlement settlementid payoutreference payoutid uitbetalingsreferentie
      uitbetaling statementnumber afschriftnummer`,
    payoutDate: "settlementdate payoutdate uitbetalingsdatum",
  },
  signatures: [
    ["date", "amount", "id"],
    ["date", "credit", "debit", "id"],
    ["date", "amount", "invoiceNumber", "type"],
    ["date", "credit", "debit", "invoiceNumber"],
  ],
  named: /buckaroo/i,
  amounts: ["amount", "credit", "debit", "fee", "vat", "net", "balance"],
  dates: ["date", "payoutDate"],
  dateOrder: "dmy",
  read,
};

function read(row: ReportRow): RowReading | undefined {
  return readByNames(row);
}

/** A row of a report of which only the sense of the columns is known. */
export function readByNames(row: ReportRow): RowReading | undefined {
  const amount = row.has("amount") ? row.amount("amount") : balanceOf(row.amount("credit"), row.amount("debit"));
  if (amount === undefined && row.text("date") === "") return undefined;
  const type = row.text("type");
  const words = [type, row.text("method"), row.text("description")].join(" ").toLowerCase();
  const date = row.date("payoutDate");
  const vat = row.amount("vat");
  const net = row.amount("net");
  return {
    ...textsOf(row, {
      id: "id",
      orderNumber: "orderNumber",
      invoiceNumber: "invoiceNumber",
      customerName: "name",
      iban: "iban",
      description: "description",
      method: "method",
    }),
    kind: kindByWords(words, amount),
    ...present({
      type: type || undefined,
      date: row.date("date"),
      amount,
      fee: feeWithVat(amount, row.amount("fee"), vat, net),
      feeVat: vat,
      net,
      balance: row.amount("balance"),
    }),
    currency: row.text("currency").toUpperCase() || "EUR",
    payout: { reference: row.text("reference"), ...present({ date }) },
  };
}
