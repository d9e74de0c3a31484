import type { CriterionName } from "../domain/clear/match";
import { phrases } from "./language";
import type { Sentence } from "./reasons";

/** Where a whole line goes: by a rule, to kruisposten, or to a provider's clearing account (spec 2 and 6). */
const assignedNl: Readonly<Record<string, Sentence>> = {
  rule: (f) =>
    `Toewijzingsregel ${f.text("rule")} boekt de regel van ${f.amount("amount")} op rekening ${f.text("account")}; de regel noemt geen openstaande post.`,
  internalTransfer: (f) =>
    `De tegenrekening ${f.text("counterparty")} is een eigen rekening: een interne overboeking van ${f.amount("amount")}, naar kruisposten.`,
  learned: (f) =>
    `Regels als deze zijn volgens eerder goedgekeurde afletteringen geboekt op rekening ${f.text("account")}; ${f.amount("amount")} hoort daar mogelijk ook.`,
  provider: (f) =>
    `De regel van ${f.amount("amount")} is een uitbetaling van een betaalprovider; zonder rapport gaat die naar de tussenrekening ${f.text("account") || "van de provider"}.`,
};

const assignedEn: Readonly<Record<string, Sentence>> = {
  rule: (f) =>
    `Assignment rule ${f.text("rule")} sends the line of ${f.amount("amount")} to account ${f.text("account")}; the line names no open item.`,
  internalTransfer: (f) =>
    `The counterparty ${f.text("counterparty")} is an own account: an internal transfer of ${f.amount("amount")}, to the account for those.`,
  learned: (f) =>
    `By clearings approved earlier, lines like this one went to account ${f.text("account")}; ${f.amount("amount")} may belong there too.`,
  provider: (f) =>
    `The line of ${f.amount("amount")} is a payout of a payment provider; without its report it goes to the clearing account ${f.text("account") || "of the provider"}.`,
};

/** What a match inside a payout is (spec 6): the payout on the bank, its costs, its reserve, a correction. */
const payoutNl: Readonly<Record<string, Sentence>> = {
  bank: (f) => `De regel van ${f.amount("amount")} is de uitbetaling ${named(f, "van")}.`,
  fees: (f) =>
    `Kosten ${named(f, "van")}: ${f.size("amount")}. Er staat geen inkoopfactuur voor open; boek een maandfactuur van ${f.text("provider")} niet nogmaals.`,
  invoice: (f) => `De ingehouden kosten van ${f.size("amount")} noemen inkoopfactuur ${f.text("items")}.`,
  reserve: (f) => `${f.text("provider")} houdt ${f.size("amount")} in reserve en is dat nog verschuldigd.`,
  conversion: (f) =>
    `${f.text("provider")} heeft ${f.size("amount")} van het tegoed omgewisseld; de andere kant staat in ${f.text("otherCurrency")} in het rapport.`,
  chargeback: (f) =>
    `${f.text("provider")} hield ${f.size("amount")} in voor een terugboeking; de betaling waar die bij hoort, staat niet in deze lijsten. Naar vraagposten.`,
  correction: (f) => `Correctie van ${f.text("provider")} van ${f.size("amount")}, naar vraagposten.`,
};

const payoutEn: Readonly<Record<string, Sentence>> = {
  bank: (f) => `The line of ${f.amount("amount")} is payout ${named(f, "of")}.`,
  fees: (f) =>
    `Costs of payout ${named(f, "of")}: ${f.size("amount")}. No purchase invoice is open for them; do not book a monthly invoice of ${f.text("provider")} again.`,
  invoice: (f) => `The costs of ${f.size("amount")} that were held back name purchase invoice ${f.text("items")}.`,
  reserve: (f) => `${f.text("provider")} holds ${f.size("amount")} in reserve and still owes it.`,
  conversion: (f) =>
    `${f.text("provider")} exchanged ${f.size("amount")} of the balance; the other side stands in ${f.text("otherCurrency")} in the report.`,
  chargeback: (f) =>
    `${f.text("provider")} held back ${f.size("amount")} for a chargeback; the payment that it belongs to is not in these lists. To the account for queries.`,
  correction: (f) => `Correction by ${f.text("provider")} of ${f.size("amount")}, to the account for queries.`,
};

function named(f: Parameters<Sentence>[0], of: string): string {
  return [f.text("reference"), of, f.text("provider")].filter((text) => text !== "").join(" ");
}

/** Proposals to write off, in bulk or one by one (spec 5). */
const writtenOffNl: Readonly<Record<string, Sentence>> = {
  remainders: (f) =>
    `Kleine restanten afboeken: ${f.count("itemCount")} posten van ${f.count("relations")} relaties, samen ${f.amount("total")}.`,
  badDebt: (f) =>
    `Oninbaar afboeken: ${f.text("items")}, ${f.amount("total")}. ${
      f.count("pastDue") > 0
        ? "De post is meer dan een jaar over de vervaldatum: de btw mag worden teruggevraagd (art. 29 Wet OB)."
        : "De post is nog geen jaar over de vervaldatum; de btw mag pas daarna worden teruggevraagd, of als vaststaat dat niet betaald wordt (art. 29 Wet OB)."
    }${f.text("vat") === "unknown" ? " De lijst noemt geen btw bij deze post; splits die zelf af." : ""}`,
};

const writtenOffEn: Readonly<Record<string, Sentence>> = {
  remainders: (f) =>
    `Write off small remainders: ${f.count("itemCount")} items of ${f.count("relations")} relations, together ${f.amount("total")}.`,
  badDebt: (f) =>
    `Write off a bad debt: ${f.text("items")}, ${f.amount("total")}. ${
      f.count("pastDue") > 0
        ? "The item is more than a year past due: its VAT may be reclaimed (art. 29 Dutch VAT Act)."
        : "The item is not a year past due yet; its VAT may be reclaimed only then, or once it is certain that nothing will be paid (art. 29 Dutch VAT Act)."
    }${f.text("vat") === "unknown" ? " The list gives no VAT for this item; split it off yourself." : ""}`,
};

/** Is it proven that no other item or set fits as well? */
function isOnly(f: Parameters<Sentence>[0]): boolean {
  return f.text("other") === "" && f.text("blocked") === "" && f.count("unproven") === 0;
}

/** What each criterion found, in a sentence that can stand in a file note (spec 0, law 6). */
export const criterionSentences = phrases<Readonly<Record<CriterionName, Sentence>>>({
  nl: {
    "end-to-end-id": (f) =>
      `Het end-to-end-id wijst ${f.text("items")} aan en het totaal is gelijk aan de ${f.line} van ${f.amount("amount")}.`,
    "payment-reference-and-amount": (f) =>
      `Betalingskenmerk en bedrag (${f.amount("amount")}) ${isOnly(f) ? "horen bij één openstaande post:" : "passen op"} ${f.text("items")}.`,
    "our-reference-and-amount": (f) =>
      `Kenmerk en bedrag (${f.amount("amount")}) ${isOnly(f) ? "horen bij één openstaande post:" : "passen op"} ${f.text("items")}.`,
    "date-and-amount": (f) =>
      `Boekdatum (${f.date("date")}) en bedrag (${f.amount("amount")}) ${isOnly(f) ? "horen bij één openstaande post:" : "passen op"} ${f.text("items")}.`,
    "payment-reference": (f) => `Het betalingskenmerk wijst ${f.text("items")} aan; samen is dat ${f.amount("total")}.`,
    "our-reference": (f) => `De ${f.line} noemt ${f.text("items")}; samen is dat ${f.amount("total")}.`,
    date: (f) => `De posten van ${f.date("date")} (${f.text("items")}) zijn samen ${f.amount("total")}.`,
    amount: (f) =>
      isOnly(f)
        ? `Post ${f.text("items")} is de enige van de relatie met dit bedrag: ${f.amount("amount")}.`
        : `Post ${f.text("items")} van de relatie heeft dit bedrag: ${f.amount("amount")}.`,
    "reference-within-tolerance": (f) =>
      f.count("charges") > 0
        ? `De ${f.line} noemt ${f.text("items")}; het verschil van ${f.amount("charges")} is precies wat de bank volgens het afschrift heeft ingehouden, en wordt als bankkosten geboekt.`
        : `De ${f.line} noemt ${f.text("items")}; het verschil van ${f.size("difference")} valt binnen de toegestane grens en wordt geboekt.`,
    combination: (f) =>
      isOnly(f)
        ? `Van de openstaande posten van de relatie zijn alleen ${f.text("items")} samen ${f.amount("amount")}.`
        : `De posten ${f.text("items")} van de relatie zijn samen ${f.amount("amount")}.`,
    "line-combination": (f) =>
      `${f.count("lineCount")} ${f.lines} zijn samen ${f.amount("amount")} en voldoen ${f.text("items")}.`,
    "part-payment": (f) =>
      `De ${f.line} noemt ${f.text("items")} en is ${f.size("difference")} lager dan wat daarop openstaat.`,
    overpayment: (f) =>
      `De ${f.line} noemt ${f.text("items")} en is ${f.size("difference")} hoger; de rest komt op de relatie zonder factuurnummer.`,
    suggestion: (f) =>
      `Mogelijk hoort de ${f.line} van ${f.amount("amount")} bij ${f.text("items")} (${f.amount("total")} open).`,
    batch: (f) =>
      f.text("by") === "executionDate"
        ? `${f.count("itemCount")} posten met uitvoerdatum ${f.date("executionDate")} zijn samen ${f.amount("total")}: als één batch op het afschrift.`
        : `Het batch-id wijst ${f.count("itemCount")} posten aan; samen is dat ${f.amount("total")}.`,
    payout: (f) =>
      payoutNl[f.text("kind")]?.(f) ?? `De uitbetaling is verklaard tot op de transactie: ${f.amount("amount")}.`,
    "payment-discount": (f) => `Op tijd betaald, met betalingskorting van ${f.size("difference")}: ${f.text("items")}.`,
    "double-payment": (f) => `Mogelijk is ${f.text("reference")} dubbel betaald.`,
    "assignment-rule": (f) => assignedNl[f.text("kind")]?.(f) ?? assignedNl.rule(f),
    reversal: (f) =>
      `Storno van ${f.size("amount")}: ${f.text("items") || f.text("reference") || "de oorspronkelijke betaling"} staat weer open.`,
    manual: (f) =>
      writtenOffNl[f.text("kind")]?.(f) ??
      `Met de hand afgeletterd${f.text("items") === "" ? "" : `: ${f.text("items")}`}.`,
  },
  en: {
    "end-to-end-id": (f) =>
      `The end-to-end id points at ${f.text("items")} and the total equals the ${f.line} of ${f.amount("amount")}.`,
    "payment-reference-and-amount": (f) =>
      `Payment reference and amount (${f.amount("amount")}) ${isOnly(f) ? "meet in one open item:" : "fit"} ${f.text("items")}.`,
    "our-reference-and-amount": (f) =>
      `Reference and amount (${f.amount("amount")}) ${isOnly(f) ? "meet in one open item:" : "fit"} ${f.text("items")}.`,
    "date-and-amount": (f) =>
      `Booking date (${f.date("date")}) and amount (${f.amount("amount")}) ${isOnly(f) ? "meet in one open item:" : "fit"} ${f.text("items")}.`,
    "payment-reference": (f) => `The payment reference points at ${f.text("items")}, together ${f.amount("total")}.`,
    "our-reference": (f) => `The ${f.line} names ${f.text("items")}, together ${f.amount("total")}.`,
    date: (f) => `The items of ${f.date("date")} (${f.text("items")}) come to ${f.amount("total")}.`,
    amount: (f) =>
      isOnly(f)
        ? `Item ${f.text("items")} is the only one of the relation with this amount: ${f.amount("amount")}.`
        : `Item ${f.text("items")} of the relation has this amount: ${f.amount("amount")}.`,
    "reference-within-tolerance": (f) =>
      f.count("charges") > 0
        ? `The ${f.line} names ${f.text("items")}; the difference of ${f.amount("charges")} is exactly what the bank kept according to the statement, and is booked as bank charges.`
        : `The ${f.line} names ${f.text("items")}; the difference of ${f.size("difference")} is within the limits and is booked.`,
    combination: (f) =>
      isOnly(f)
        ? `Of the relation's open items only ${f.text("items")} come to ${f.amount("amount")}.`
        : `The relation's items ${f.text("items")} come to ${f.amount("amount")}.`,
    "line-combination": (f) =>
      `${f.count("lineCount")} ${f.lines} together come to ${f.amount("amount")} and settle ${f.text("items")}.`,
    "part-payment": (f) =>
      `The ${f.line} names ${f.text("items")} and is ${f.size("difference")} less than what is open on them.`,
    overpayment: (f) =>
      `The ${f.line} names ${f.text("items")} and is ${f.size("difference")} more; the rest goes to the relation without an invoice number.`,
    suggestion: (f) =>
      `The ${f.line} of ${f.amount("amount")} may belong to ${f.text("items")} (${f.amount("total")} open).`,
    batch: (f) =>
      f.text("by") === "executionDate"
        ? `${f.count("itemCount")} items with execution date ${f.date("executionDate")} come to ${f.amount("total")}: one batch on the statement.`
        : `The batch id points at ${f.count("itemCount")} items, together ${f.amount("total")}.`,
    payout: (f) =>
      payoutEn[f.text("kind")]?.(f) ?? `The payout is explained down to the transaction: ${f.amount("amount")}.`,
    "payment-discount": (f) => `Paid in time, with a payment discount of ${f.size("difference")}: ${f.text("items")}.`,
    "double-payment": (f) => `${f.text("reference")} may have been paid twice.`,
    "assignment-rule": (f) => assignedEn[f.text("kind")]?.(f) ?? assignedEn.rule(f),
    reversal: (f) =>
      `Return of ${f.size("amount")}: ${f.text("items") || f.text("reference") || "the original payment"} is open again.`,
    manual: (f) =>
      writtenOffEn[f.text("kind")]?.(f) ?? `Cleared by hand${f.text("items") === "" ? "" : `: ${f.text("items")}`}.`,
  },
});
