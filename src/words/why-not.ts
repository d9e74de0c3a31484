import type { Explanation } from "../domain/clear/match";
import { REASONS } from "../domain/clear/reasons";
import { WHY_NOT, type WhyNotCode } from "../domain/why/codes";
import { explain } from "./explanations";
import { factsOf, type FactFormat } from "./facts";
import { phrases, type Language } from "./language";
import { reasonWords, type Sentence } from "./reasons";

const assignedBy = phrases<Readonly<Record<string, string>>>({
  nl: {
    relationCode: "de relatiecode",
    rule: "een toewijzingsregel",
    iban: "de tegenrekening",
    learned: "eerder goedgekeurde afletteringen",
    name: "de naam",
    description: "de omschrijving",
  },
  en: {
    relationCode: "the relation code",
    rule: "an assignment rule",
    iban: "the counterparty's account",
    learned: "clearings approved earlier",
    name: "the name",
    description: "the description",
  },
});

/** Why a line and an item are not together, as only this question is answered (law 6). */
export const whyNotWords = phrases<Readonly<Record<WhyNotCode, Sentence>>>({
  nl: {
    together: (f) => `Deze horen al bij elkaar: zij zijn samen afgeletterd onder nummer ${f.count("match")}.`,
    offered: (f) => `Deze zijn alleen voorgesteld, onder nummer ${f.count("match")}.`,
    lineEmpty: () => "Op deze regel staat niets open.",
    itemEmpty: (f) => `Op ${f.text("reference")} staat niets open.`,
    currencies: (f) =>
      `De regel is in ${f.text("lineCurrency")} en ${f.text("reference")} in ${f.text("itemCurrency")}; valuta worden niet gemengd.`,
    opposite: (f) =>
      `De regel (${f.amount("amount")}) en ${f.text("reference")} (${f.amount("open")}) hebben een tegengesteld teken; zij gaan hooguit samen met andere posten.`,
    sameSide: (f) => `${f.text("reference")} staat aan dezelfde kant; twee zulke posten vereffenen elkaar niet.`,
    lineTaken: (f) =>
      f.text("with") === ""
        ? `De regel is al afgeletterd, onder nummer ${f.count("match")}.`
        : `De regel is al afgeletterd met ${f.text("with")}, onder nummer ${f.count("match")}.`,
    itemTaken: (f) =>
      f.date("date") === ""
        ? `${f.text("reference")} is al afgeletterd, onder nummer ${f.count("match")}.`
        : `${f.text("reference")} is al afgeletterd met een regel van ${f.date("date")}, onder nummer ${f.count("match")}.`,
    otherRelation: (f) =>
      `Dit hoort bij ${f.text("assigned") || "geen bekende relatie"}, herkend aan ${assignedBy("nl")[f.text("assignedBy")]}; ${f.text("reference")} staat bij ${f.text("other") || "geen bekende relatie"}.`,
    amountAlone: (f) =>
      f.text("other") === ""
        ? `Alleen het bedrag (${f.amount("amount")}) is gelijk. Geen kenmerk en geen relatie wijst naar ${f.text("reference")}; dat is geen bewijs.`
        : `Alleen het bedrag (${f.amount("amount")}) is gelijk, en ook ${f.text("other")} heeft dat bedrag. Geen kenmerk wijst naar ${f.text("reference")}.`,
    relationAlone: (f) =>
      `De relatie klopt, maar ${f.text("reference")} wordt niet genoemd en het bedrag verschilt ${f.size("difference")}.`,
    referenceAgrees: (f) =>
      `De regel noemt ${f.text("reference")}, maar dat alleen liet geen zekere keuze toe; de keuze is aan u.`,
    nothingTies: (f) =>
      `Niets verbindt deze twee: ${f.text("reference")} wordt niet genoemd, de relatie is niet bekend en het bedrag verschilt ${f.size("difference")}.`,
    itself: (f) => `${f.text("reference")} kan niet met zichzelf worden afgeletterd.`,
  },
  en: {
    together: (f) => `These belong together: they were cleared under number ${f.count("match")}.`,
    offered: (f) => `These are only suggested, under number ${f.count("match")}.`,
    lineEmpty: () => "Nothing is open on this line.",
    itemEmpty: (f) => `Nothing is open on ${f.text("reference")}.`,
    currencies: (f) =>
      `The line is in ${f.text("lineCurrency")} and ${f.text("reference")} in ${f.text("itemCurrency")}; currencies do not mix.`,
    opposite: (f) =>
      `The line (${f.amount("amount")}) and ${f.text("reference")} (${f.amount("open")}) have opposite signs; at most they go together with other items.`,
    sameSide: (f) => `${f.text("reference")} stands on the same side; two such items do not settle each other.`,
    lineTaken: (f) =>
      f.text("with") === ""
        ? `The line was cleared already, under number ${f.count("match")}.`
        : `The line was cleared with ${f.text("with")} already, under number ${f.count("match")}.`,
    itemTaken: (f) =>
      f.date("date") === ""
        ? `${f.text("reference")} was cleared already, under number ${f.count("match")}.`
        : `${f.text("reference")} was cleared with a line of ${f.date("date")} already, under number ${f.count("match")}.`,
    otherRelation: (f) =>
      `This belongs to ${f.text("assigned") || "no known relation"}, recognised by ${assignedBy("en")[f.text("assignedBy")]}; ${f.text("reference")} stands at ${f.text("other") || "no known relation"}.`,
    amountAlone: (f) =>
      f.text("other") === ""
        ? `Only the amount (${f.amount("amount")}) agrees. No reference and no relation points at ${f.text("reference")}; that is no proof.`
        : `Only the amount (${f.amount("amount")}) agrees, and ${f.text("other")} has it as well. No reference points at ${f.text("reference")}.`,
    relationAlone: (f) =>
      `The relation agrees, but ${f.text("reference")} is not named and the amount differs by ${f.size("difference")}.`,
    referenceAgrees: (f) =>
      `The line names ${f.text("reference")}, but that alone left no certain choice; the choice is yours.`,
    nothingTies: (f) =>
      `Nothing ties these two: ${f.text("reference")} is not named, the relation is not known and the amount differs by ${f.size("difference")}.`,
    itself: (f) => `${f.text("reference")} can't be cleared with itself.`,
  },
});

/**
 * Why a line and an item are not together, as a sentence.
 *
 * @example whyNotText("nl", { code: "lineEmpty", facts: {} }, format) // "Op deze regel staat niets open."
 */
export function whyNotText(language: Language, why: Explanation, format: FactFormat): string {
  const own = WHY_NOT.find((code) => code === why.code);
  if (!own) return explain(language, why, format);
  const facts = factsOf(language, why.facts, format);
  const held = REASONS.find((code) => own === "offered" && code === facts.text("why"));
  return [whyNotWords(language)[own](facts), ...(held ? [reasonWords(language)[held](facts)] : [])].join(" ");
}
