import type { CsvBank } from "../bank";
import { byHeads } from "../find-columns";

/** An entry that was turned back or is pending is not in the balance. */
const NOT_BOOKED = /^(?:pending|reverted|declined|failed|cancelled|in behandeling|teruggedraaid)/i;

/** Private accounts: the fee is kept in besides the amount. */
export const revolut: CsvBank = {
  name: "Revolut",
  mark: "point",
  order: "ymd",
  currency: "EUR",
  find: byHeads({
    fields: {
      code: ["Type", "Soort"],
      account: ["Product"],
      valueDate: ["Started Date", "Startdatum"],
      date: ["Completed Date", "Datum voltooid"],
      description: ["Description", "Beschrijving"],
      amount: ["Amount", "Bedrag"],
      fee: ["Fee", "Kosten"],
      currency: ["Currency", "Valuta"],
      status: ["State", "Status"],
      balance: ["Balance", "Saldo"],
    },
    needed: ["account", "valueDate", "date", "description", "amount", "fee", "status"],
  }),
  notBooked: NOT_BOOKED,
};

/** Business accounts: `Total amount` contains the fee. */
export const revolutBusiness: CsvBank = {
  name: "Revolut",
  mark: "point",
  order: "ymd",
  currency: "EUR",
  find: byHeads({
    fields: {
      date: ["Date completed (UTC)"],
      valueDate: ["Date started (UTC)"],
      code: ["Type"],
      status: ["State"],
      description: ["Reference"],
      furtherDescription: ["Description"],
      instructedCurrency: ["Orig currency"],
      instructedAmount: ["Orig amount"],
      currency: ["Payment currency", "Currency"],
      amount: ["Total amount", "Amount"],
      balance: ["Balance"],
      account: ["Account"],
      iban: ["Beneficiary IBAN", "Beneficiary account number"],
      name: ["Beneficiary name", "Sender name", "Payer"],
    },
    needed: ["date", "valueDate", "code", "amount", "description"],
    others: ["ID", "Related transaction id", "Fee"],
  }),
  notBooked: NOT_BOOKED,
};

/** The newer export has the partner's IBAN, the older one did not name the value date. */
export const n26: CsvBank = {
  name: "N26",
  mark: "point",
  order: "ymd",
  currency: "EUR",
  find: byHeads({
    fields: {
      date: ["Booking Date", "Date", "Datum"],
      valueDate: ["Value Date"],
      name: ["Partner Name", "Payee", "Empfänger"],
      iban: ["Partner Iban", "Account number", "Kontonummer"],
      code: ["Type", "Transaction type", "Transaktionstyp"],
      description: ["Payment Reference", "Verwendungszweck"],
      account: ["Account Name"],
      amount: ["Amount (EUR)", "Betrag (EUR)"],
      instructedAmount: ["Original Amount", "Amount (Foreign Currency)", "Betrag (Fremdwährung)"],
      instructedCurrency: ["Original Currency", "Type Foreign Currency", "Fremdwährung"],
    },
    needed: ["date", "name", "iban", "code", "description", "amount", "instructedAmount"],
  }),
};

/** One balance per currency in one file or several; no account number of its own. */
export const wise: CsvBank = {
  name: "Wise",
  mark: "point",
  order: "dmy",
  currency: "EUR",
  find: byHeads({
    fields: {
      // the number of the entry, by which the file is known
      number: ["TransferWise ID"],
      date: ["Date"],
      amount: ["Amount"],
      currency: ["Currency"],
      description: ["Payment Reference"],
      furtherDescription: ["Description"],
      balance: ["Running Balance"],
      name: ["Payer Name"],
      lastDescription: ["Payee Name"],
      iban: ["Payee Account Number"],
    },
    needed: ["number", "date", "amount", "currency", "furtherDescription"],
  }),
  refine: ({ lastDescription: payee = "", name: payer = "", ...texts }) => ({
    ...texts,
    number: "",
    name: payer || payee,
  }),
};
