import type { TransactionKind } from "../../../domain/payout/kind";
import type { ProviderReader, RowReading } from "../provider-reader";
import type { ReportRow } from "../report-row";
import { feeWithVat, present, textsOf } from "./fields";

/**
 * The transactions export of Shopify Payments (formats.md 2.3). Net = amount - fee; the VAT column is the VAT in
 * the fee. Grouped by payout id, else by payout date; what is pending has neither.
 */
export const shopify: ProviderReader = {
  provider: "shopify",
  columns: {
    date: "transactiondate",
    type: "type",
    orderNumber: "order",
    status: "payoutstatus",
    payoutDate: "payoutdate",
    reference: "payoutid",
    amount: "amount",
    fee: "fee",
    net: "net",
    vat: "vat",
    id: "checkout",
    method: "paymentmethodname",
    presentmentAmount: "presentmentamount",
    presentmentCurrency: "presentmentcurrency",
    currency: "currency",
  },
  signatures: [["date", "type", "orderNumber", "payoutDate", "amount", "fee", "net"]],
  amounts: ["amount", "fee", "net", "vat", "presentmentAmount"],
  dates: ["date", "payoutDate"],
  decimal: "point",
  dateOrder: "ymd",
  read,
};

const KINDS: readonly (readonly [RegExp, TransactionKind])[] = [
  [/^(charge|sale|capture|payment)$/, "payment"],
  [/^refund$/, "refund"],
  [/^(chargeback|dispute)$/, "chargeback"],
  [/^(chargeback|dispute)[ _](won|reversal|withdrawal[ _]reversal)$/, "chargeback-reversal"],
  [/(^|[ _])fees?$|^shopify[ _]?collective|^(billing|application)/, "fee"],
  [/reserve/, "reserve"],
  [/^(payout|transfer)$/, "payout"],
  [/adjustment|correction|^refund[ _]failure|credit|debit|advance|capital/, "correction"],
];

function read(row: ReportRow): RowReading {
  const type = row.text("type").toLowerCase();
  const kind = KINDS.find(([pattern]) => pattern.test(type))?.[1] ?? "other";
  const amount = row.amount("amount");
  const net = row.amount("net");
  const vat = row.amount("vat");
  const currency = row.text("currency").toUpperCase() || row.text("presentmentCurrency").toUpperCase() || "EUR";
  const facing = row.text("presentmentCurrency").toUpperCase();
  const isForeign = facing !== "" && facing !== currency;
  const date = row.date("payoutDate");
  // Shopify writes a time behind the id of no payout at all, and "-" for none
  const reference = row.text("reference").replace(/^-$/, "");
  const isPending = /pending|scheduled/i.test(row.text("status")) && reference === "";
  return {
    ...textsOf(row, { id: "id", orderNumber: "orderNumber", method: "method" }),
    kind,
    type,
    ...present({
      date: row.date("date"),
      amount,
      fee: feeWithVat(amount, row.amount("fee"), vat, net),
      feeVat: vat,
      net,
      presentmentAmount: isForeign ? row.amount("presentmentAmount") : undefined,
      presentmentCurrency: isForeign ? facing : undefined,
    }),
    currency,
    payout: { reference: reference || (isPending ? "" : (date ?? "")), ...present({ date }) },
  };
}
