import type { ProviderReader } from "../provider-reader";
import { readByNames } from "./buckaroo";

/**
 * Pay.nl's specification of a clearing. No list of its columns is public (formats.md 2.6): as `buckaroo`, taken only
 * where Pay.nl's name stands in the file or its name.
 */
export const paynl: ProviderReader = {
  provider: "paynl",
  columns: {
    date: "date datum createdat created transactiedatum transactiondate betaaldatum paymentdate datumtijd",
    amount: "amount bedrag brutobedrag bruto gross",
    credit: "credit bedragcredit",
    debit: "debit debet bedragdebet",
    currency: "currency valuta",
    type: "type transactietype transactiontype soort",
    method: "paymentmethod betaalmethode betaalwijze paymentprofile",
    id: "transactionid transactieid transactienummer transactie id paymentsessionid",
    orderNumber: "orderid ordernumber ordernummer order extra1 bestelnummer",
    invoiceNumber: "invoicenumber invoice factuurnummer",
    description: "description omschrijving",
    name: "customername klantnaam consumername name naam",
    iban: "iban rekeningnummer",
    fee: "fee fees costs kosten transactiekosten",
    vat: "vat btw btwoverkosten",
    net: "net netto nettobedrag",
    reference: "clearingid clearing clearingnumber clearingnummer payoutid uitbetaling uitbetalingsnummer batchid",
    payoutDate: "clearingdate clearingdatum payoutdate uitbetalingsdatum",
  },
  signatures: [
    ["date", "amount", "id"],
    ["date", "amount", "orderNumber"],
    ["date", "credit", "debit", "id"],
  ],
  named: /pay\.\s?nl|\bpaynl\b|\btintel\b/i,
  amounts: ["amount", "credit", "debit", "fee", "vat", "net"],
  dates: ["date", "payoutDate"],
  dateOrder: "dmy",
  read: readByNames,
};
