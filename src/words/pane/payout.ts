import { phrases } from "../language";

/** A payout report on the place Sources: each payout with its proof (spec 6). */
export const payoutPaneWords = phrases({
  nl: {
    title: (provider: string, reference: string) =>
      reference === "" ? `${provider}, saldo` : `${provider}, uitbetaling ${reference}`,
    transactions: "Transacties",
    gross: "Bruto",
    refunds: "Terugbetaald",
    chargebacks: "Teruggeboekt",
    fees: "Kosten",
    reserves: "In reserve",
    corrections: "Correcties",
    payout: "Uitbetaald",
    tied: "Sluit tot op de transactie",
    notTied: (amount: string) => `Sluit niet: verschil ${amount}. Er komt geen journaalpost van.`,
    unproven: "Niet elke regel is leesbaar; er komt geen journaalpost van.",
    waiting: "Nog niet uitbetaald",
    more: (count: number, text: string) => `${text} ${count === 1 ? "uitbetaling" : "uitbetalingen"} meer op het blad`,
  },
  en: {
    title: (provider: string, reference: string) =>
      reference === "" ? `${provider}, balance` : `${provider}, payout ${reference}`,
    transactions: "Transactions",
    gross: "Gross",
    refunds: "Refunds",
    chargebacks: "Chargebacks",
    fees: "Fees",
    reserves: "In reserve",
    corrections: "Corrections",
    payout: "Paid out",
    tied: "Ties down to the transaction",
    notTied: (amount: string) => `Does not tie: difference ${amount}. No journal is made of it.`,
    unproven: "Not every row can be read; no journal is made of it.",
    waiting: "Not paid out yet",
    more: (count: number, text: string) => `${text} more ${count === 1 ? "payout" : "payouts"} on the sheet`,
  },
});
