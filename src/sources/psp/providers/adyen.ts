import type { TransactionKind } from "../../../domain/payout/kind";
import { sumOf } from "../../bank/decimal-text";
import { balanceOf, isSame, less } from "../decimals";
import type { ProviderReader, RowReading } from "../provider-reader";
import type { ReportRow } from "../report-row";
import { present, textsOf } from "./fields";

/**
 * Adyen's settlement details report, as CSV or workbook (formats.md 2.4). Net = gross - commission - markup -
 * scheme fees - interchange; where the customer paid in another currency the gross stands in that one, and what
 * arrived is the net with the fees put back. A batch is one payout; one without a payout row waits for the next.
 */
export const adyen: ProviderReader = {
  provider: "adyen",
  columns: {
    id: "pspreference",
    orderNumber: "merchantreference",
    method: "paymentmethod",
    date: "creationdate",
    type: "type",
    modification: "modificationreference",
    grossCurrency: "grosscurrency",
    grossDebit: "grossdebitgc",
    grossCredit: "grosscreditgc",
    currency: "netcurrency",
    netDebit: "netdebitnc",
    netCredit: "netcreditnc",
    commission: "commissionnc",
    markup: "markupnc",
    schemeFees: "schemefeesnc",
    interchange: "interchangenc",
    reference: "batchnumber",
    bookingDate: "bookingdate",
  },
  signatures: [["id", "type", "currency", "netDebit", "netCredit", "reference"]],
  amounts: ["grossDebit", "grossCredit", "netDebit", "netCredit", "commission", "markup", "schemeFees", "interchange"],
  dates: ["date", "bookingDate"],
  decimal: "point",
  dateOrder: "ymd",
  read,
};

const KINDS: readonly (readonly [RegExp, TransactionKind])[] = [
  [/^(chargeback|secondchargeback|dispute).*(reversed)$|^chargebackreversed/, "chargeback-reversal"],
  [/^(chargeback|secondchargeback)/, "chargeback"],
  [/^(refundedreversed|refundfailed|paidoutreversed)/, "correction"],
  [/^refunded/, "refund"],
  [/^(settled|captured|balanceplatformsettled|externallysettled|settledinstallment)/, "payment"],
  [/^(merchantpayout|paidout|payout)/, "payout"],
  [/fee|^invoicededuction|^misccosts|^commission|^interchange/, "fee"],
  [/^reserve|^deposit/, "reserve"],
  [
    /^(balancetransfer|.*correction|manualcorrect|merchantpayin|bonus|advancement|.*adjustment|.*transfer)/,
    "correction",
  ],
];

const FEES = ["commission", "markup", "schemeFees", "interchange"] as const;

function read(row: ReportRow): RowReading {
  const type = row.text("type");
  const kind = KINDS.find(([pattern]) => pattern.test(type.toLowerCase()))?.[1] ?? "other";
  const currency = row.text("currency").toUpperCase() || row.text("grossCurrency").toUpperCase() || "EUR";
  const grossCurrency = row.text("grossCurrency").toUpperCase();
  const isForeign = grossCurrency !== "" && grossCurrency !== currency;
  const gross = balanceOf(row.amount("grossCredit"), row.amount("grossDebit"));
  const net = balanceOf(row.amount("netCredit"), row.amount("netDebit"));
  const fees = FEES.map((column) => row.amount(column)).filter((fee) => fee !== undefined);
  const fee = fees.length === 0 ? undefined : sumOf(fees, 0);
  const amount = isForeign || gross === undefined ? net && sumOf([net, fee ?? "0"], 0) : gross;
  const isPayout = kind === "payout";
  return {
    ...textsOf(row, {
      id: row.text("id") === "" ? "modification" : "id",
      orderNumber: "orderNumber",
      method: "method",
      description: "modification",
    }),
    kind,
    type,
    ...present({
      date: row.date("date"),
      amount,
      // the parts need not be named: what is missing between gross and net is the fee
      fee: fee ?? unnamed(amount, net),
      net,
      presentmentAmount: isForeign ? gross : undefined,
      presentmentCurrency: isForeign ? grossCurrency : undefined,
    }),
    currency,
    payout: {
      reference: row.text("reference"),
      ...present({ date: isPayout ? (row.date("bookingDate") ?? row.date("date")) : undefined }),
    },
  };
}

function unnamed(amount: string | undefined, net: string | undefined): string | undefined {
  return amount === undefined || net === undefined || isSame(amount, net) ? undefined : less(amount, net);
}
