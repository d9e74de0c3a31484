import { negated, isNegative } from "../decimals";
import type { ProviderReader, RowReading } from "../provider-reader";
import type { ReportRow } from "../report-row";
import { present, textsOf } from "./fields";
import { kindByWords } from "./kind-words";

/**
 * MultiSafepay's accountant export as CSV or workbook (formats.md 2.6): a block with the opening and closing balance
 * above the heads, amounts with C or D beside them, fees as rows of their own. It is a balance, from which is paid out.
 */
export const multisafepay: ProviderReader = {
  provider: "multisafepay",
  columns: {
    date: "completeddatetime completeddate completed datecompleted completeddatumtijd voltooid datum date",
    amount: "amount bedrag",
    direction: "creditdebit debitcredit debetcredit cd",
    type: "typetransaction transactiontype typetransactie",
    method: "paymenttype paymentmethod betaalmethode betaaltype",
    description: "description description1 omschrijving",
    description2: "description2 omschrijving2",
    description3: "description3 omschrijving3",
    description4: "description4 omschrijving4",
    site: "msdescription",
    id: "mstransactionid transactionid pspid multisafepayid",
    orderNumber: "mtmerchanttransactionid merchanttransactionid mttransactionid orderid",
    firstName: "mtcustfirstname custfirstname firstname voornaam",
    lastName: "mtcustlastname custlastname lastname achternaam",
    invoiceNumber: "invoiceid invoicenumber factuurnummer",
    currency: "currency valuta",
  },
  signatures: [
    ["date", "amount", "direction", "type", "orderNumber"],
    ["date", "amount", "direction", "method", "orderNumber"],
  ],
  amounts: ["amount"],
  dates: ["date"],
  dateOrder: "dmy",
  balances: {
    opening: /^opening ?balance|^beginsaldo/i,
    closing: /^closing ?balance|^eindsaldo/i,
    currency: /^currency|^valuta/i,
  },
  read,
};

function read(row: ReportRow): RowReading | undefined {
  const plain = row.amount("amount");
  const isDebit = /^d/i.test(row.text("direction"));
  const amount = plain === undefined || !isDebit || isNegative(plain) ? plain : negated(plain);
  const lines = ["description", "description2", "description3", "description4"].map((column) => row.text(column));
  const description = lines.filter((text) => text !== "").join(" ");
  const type = [row.text("method"), row.text("type")].filter((text) => text !== "").join(" ");
  if (plain === undefined && row.text("date") === "") return undefined;
  // an order may be called anything: its own words count only where the kind of row says nothing
  const byType = kindByWords(type.toLowerCase(), amount);
  const kind =
    byType === "payment" || byType === "other" ? kindByWords(`${type} ${description}`.toLowerCase(), amount) : byType;
  const customerName = [row.text("firstName"), row.text("lastName")].filter((text) => text !== "").join(" ");
  return {
    ...textsOf(row, { id: "id", orderNumber: "orderNumber", invoiceNumber: "invoiceNumber", method: "method" }),
    kind,
    type,
    ...present({
      date: row.date("date"),
      amount,
      customerName: customerName || undefined,
      description: description || undefined,
    }),
    currency: row.text("currency").toUpperCase() || "",
    payout: { reference: "" },
  };
}
