import type { TransactionKind } from "../../../domain/payout/kind";
import { isZero } from "../../bank/decimal-text";
import { isNegative, isSame, less, negated } from "../decimals";
import type { ProviderReader, RowReading } from "../provider-reader";
import type { ReportRow } from "../report-row";
import { present, textsOf } from "./fields";

/**
 * PayPal's activity download and statement, in Dutch, English, German, French or Spanish (formats.md 2.5). PayPal
 * is a balance per currency, not a batch: a withdrawal is of any amount, so the proof is opening + rows = closing.
 * Fees are negative: gross + fee = net. Conversions come in pairs, a row in each currency.
 */
export const paypal: ProviderReader = {
  provider: "paypal",
  columns: {
    date: "date datum fecha",
    zone: "timezone tijdzone zeitzone zonahoraria fuseauhoraire",
    name: "name naam nombre nom",
    type: "type typ tipo description omschrijving beschreibung descripcion",
    status: "status estado etat",
    currency: "currency valuta wahrung divisa devise",
    amount: "gross bruto brutto brut avantcommission",
    fee: "fee fees kosten gebuhr entgelt comision commission",
    net: "net netto neto",
    balance: "balance saldo guthaben solde",
    id: "transactionid transactiereferentie transaktionscode iddetransaccion numerodetransaction",
    invoiceNumber: `invoicenumber invoiceid factuurnummer factuurreferentie rechnungsnummer iddefactura
      numerodefactura numerodefacture`,
    orderNumber: "customnumber aangepastnummer individuellernummer",
    relatedId: `referencetxnid referencetransactionid zugehorigertransaktionscode iddereferenciadetrans
      numerodelatransactiondereference numerodetransactiondereference referentietransactie`,
    subject: "subject onderwerp betreff asunto objet",
    note: "note opmerking hinweis nota remarque",
    impact: "balanceimpact effectopsaldo auswirkungaufguthaben impactoenelsaldo",
  },
  signatures: [["date", "zone", "type", "currency", "amount", "fee", "net", "id"]],
  amounts: ["amount", "fee", "net", "balance"],
  dates: ["date"],
  read,
};

const KINDS: readonly (readonly [RegExp, TransactionKind])[] = [
  [/conversion|conversi.n|omrekening|omwisseling|umrechnung|wisselkoers/, "conversion"],
  [
    /withdraw|opname|opnemen|abbuchung|auszahlung|retirada|retrait|virement vers|transfer to bank|bank transfer from paypal/,
    "payout",
  ],
  [/chargeback.*(reversal|fee)|dispute fee|geschilkosten/, "fee"],
  [/chargeback|terugvordering|ruckbelastung|rückbelastung|contracargo|retrofacturation|dispute/, "chargeback"],
  [/refund|terugbetaling|ruckzahlung|rückzahlung|reembolso|remboursement/, "refund"],
  [/hold|reserve|reservering|einbehalt|retenci|réserve|blokkering/, "reserve"],
  [/^(?!.*payment).*(\bfees?\b|gebühr|kosten|comisi.n|commission)/, "fee"],
  [
    /deposit|storting|einzahlung|bankgutschrift|ingreso|credit card deposit|funding|correction|correctie|adjustment|reversal/,
    "correction",
  ],
  [
    /payment|betaling|zahlung|pago|paiement|checkout|subscription|abonnement|invoice|sale|donation|donatie|purchase|aankoop|rechnung/,
    "payment",
  ],
];

function read(row: ReportRow): RowReading | undefined {
  const type = row.text("type");
  const amount = row.amount("amount");
  const net = row.amount("net");
  const stated = row.amount("fee");
  if (isNoMovement(row, amount)) return undefined;
  // some downloads leave the fee empty or zero beside a net that is less than the gross
  const isSilent = stated === undefined || isZero(stated);
  const taken =
    isSilent && amount !== undefined && net !== undefined && !isSame(amount, net) ? less(amount, net) : undefined;
  const description = [type, row.text("subject"), row.text("note")].filter((text) => text !== "").join(" - ");
  return {
    ...textsOf(row, {
      id: "id",
      relatedId: "relatedId",
      customerName: "name",
      invoiceNumber: "invoiceNumber",
      orderNumber: "orderNumber",
    }),
    kind: kindOf(type, amount),
    type,
    description,
    ...present({
      date: row.date("date"),
      amount,
      fee: taken ?? (stated === undefined ? undefined : negated(stated)),
      net,
      balance: row.amount("balance"),
    }),
    currency: row.text("currency").toUpperCase() || "EUR",
    payout: { reference: "" },
  };
}

function kindOf(type: string, amount: string | undefined): TransactionKind {
  const kind = KINDS.find(([pattern]) => pattern.test(type.toLowerCase()))?.[1] ?? "other";
  if (kind === "chargeback" && !isNegative(amount)) return "chargeback-reversal";
  // what is given back to the shop itself
  if (kind === "refund" && !isNegative(amount)) return "correction";
  return kind;
}

/**
 * Authorisations, orders and refused payments move nothing. Where the download has balances, every row
 * of it with one did; a pending withdrawal has left the balance already.
 */
function isNoMovement(row: ReportRow, amount: string | undefined): boolean {
  if (/^memo/i.test(row.text("impact"))) return true;
  if (amount !== undefined && isZero(amount) && row.amount("net") === undefined) return true;
  if (row.has("balance") && row.text("balance") !== "") return false;
  const status = row.text("status");
  return /denied|failed|expired|cancel|voided|geweigerd|mislukt|verlopen|geannuleerd|abgelehnt|storniert|pending|in behandeling|ausstehend|offen/i.test(
    status,
  );
}
