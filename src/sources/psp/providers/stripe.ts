import type { TransactionKind } from "../../../domain/payout/kind";
import { isNegative } from "../decimals";
import type { ProviderReader, RowReading } from "../provider-reader";
import type { ReportRow } from "../report-row";
import { present, textsOf } from "./fields";

/**
 * Stripe's itemised payout reconciliation, balance change from activity, and the balance history of the
 * dashboard (formats.md 2.2). Gross - fee = net in the currency of the balance; the net of all rows with one payout
 * is what reaches the bank. Columns are of the user's choice; a row for the payout itself may be there or not.
 */
export const stripe: ProviderReader = {
  provider: "stripe",
  columns: {
    reference: "automaticpayoutid payoutid transfer",
    payoutDate: "automaticpayouteffectiveat automaticpayouteffectiveatutc payouteffectiveat transferdateutc",
    id: "balancetransactionid id",
    date: "created createdutc",
    createdUtc: "createdutc",
    currency: "currency",
    amount: "gross amount",
    gross: "gross",
    fee: "fee fees",
    vat: "taxonfee feetax",
    net: "net",
    category: "reportingcategory type",
    reportingCategory: "reportingcategory",
    source: "sourceid source",
    description: "description",
    presentmentAmount: "customerfacingamount",
    presentmentCurrency: "customerfacingcurrency",
    customerName: "customername cardname customerdescription",
    customerEmail: "customeremail",
    invoiceNumber: "invoicenumber",
    orderNumber: `paymentmetadataorderid paymentmetadataordernumber paymentmetadataorder orderidmetadata
      ordernumbermetadata orderid ordernumber metadataorderid`,
  },
  signatures: [
    ["reference", "gross", "net", "reportingCategory"],
    ["id", "gross", "fee", "net", "reportingCategory"],
    ["id", "category", "source", "amount", "fee", "net", "createdUtc"],
  ],
  amounts: ["amount", "fee", "vat", "net", "presentmentAmount"],
  dates: ["date", "payoutDate"],
  decimal: "point",
  dateOrder: "ymd",
  read,
};

const KINDS: Readonly<Record<string, TransactionKind>> = {
  charge: "payment",
  payment: "payment",
  refund: "refund",
  payment_refund: "refund",
  partial_capture_reversal: "refund",
  refund_failure: "correction",
  payment_failure_refund: "refund",
  dispute: "chargeback",
  dispute_reversal: "chargeback-reversal",
  fee: "fee",
  stripe_fee: "fee",
  network_cost: "fee",
  tax: "fee",
  payout: "payout",
  payout_reversal: "payout",
  payout_cancel: "payout",
  payout_failure: "payout",
  risk_reserved_funds: "reserve",
  reserve_transaction: "reserve",
  reserved_funds: "reserve",
  topup: "correction",
  topup_reversal: "correction",
  transfer: "correction",
  transfer_reversal: "correction",
  adjustment: "correction",
  other_adjustment: "correction",
  contribution: "correction",
  currency_conversion: "conversion",
};

function read(row: ReportRow): RowReading {
  const type = row.text("category").toLowerCase();
  const amount = row.amount("amount");
  const kind = kindOf(type, amount, row.text("description"));
  const currency = row.text("currency").toUpperCase() || "EUR";
  const facing = row.text("presentmentCurrency").toUpperCase();
  const isForeign = facing !== "" && facing !== currency;
  const isPayout = kind === "payout";
  return {
    ...textsOf(row, {
      id: row.text("id") === "" ? "source" : "id",
      customerName: row.text("customerName") === "" ? "customerEmail" : "customerName",
      description: "description",
      invoiceNumber: "invoiceNumber",
      orderNumber: "orderNumber",
    }),
    kind,
    type,
    ...present({
      date: row.date("date"),
      amount,
      fee: row.amount("fee"),
      feeVat: row.amount("vat"),
      net: row.amount("net"),
      presentmentAmount: isForeign ? row.amount("presentmentAmount") : undefined,
      presentmentCurrency: isForeign ? facing : undefined,
    }),
    currency,
    payout: {
      reference: row.text("reference") || (isPayout ? row.text("source") : ""),
      ...present({ date: row.date("payoutDate") ?? (isPayout ? row.date("date") : undefined) }),
    },
  };
}

function kindOf(type: string, amount: string | undefined, description: string): TransactionKind {
  // the balance history calls a dispute an adjustment
  if (type === "adjustment" && /charge ?back|dispute/i.test(description)) {
    return isNegative(amount) ? "chargeback" : "chargeback-reversal";
  }
  return Object.hasOwn(KINDS, type) ? KINDS[type] : "other";
}
