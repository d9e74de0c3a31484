import { MOST_CHANCE } from "../domain/clear/combination/chance";
import { CRITERIA, type CriterionName, type Evidence, type Explanation, type Match } from "../domain/clear/match";
import { REASONS, type ReasonCode } from "../domain/clear/reasons";
import { criterionSentences } from "./criterion-sentences";
import { factsOf, type FactFormat, type Facts } from "./facts";
import { phrases, type Language } from "./language";
import { reasonWords } from "./reasons";

/** Fields of a line as they are called in a sentence. */
const fieldWords = phrases<Readonly<Record<string, string>>>({
  nl: {
    description: "de omschrijving",
    invoiceNumber: "het factuurnummer",
    ourReference: "onze referentie",
    yourReference: "uw referentie",
    paymentReference: "het betalingskenmerk",
    endToEndId: "het end-to-end-id",
    batchId: "het batch-id",
    name: "de naam",
    iban: "de tegenrekening",
    relationCode: "de relatiecode",
    rule: "een toewijzingsregel",
    learned: "de tegenrekening, zoals in eerder goedgekeurde afletteringen",
  },
  en: {
    description: "the description",
    invoiceNumber: "the invoice number",
    ourReference: "our reference",
    yourReference: "your reference",
    paymentReference: "the payment reference",
    endToEndId: "the end-to-end id",
    batchId: "the batch id",
    name: "the name",
    iban: "the counterparty's account",
    relationCode: "the relation code",
    rule: "an assignment rule",
    learned: "the counterparty's account, as in clearings approved earlier",
  },
});

/** What being a year past due means for VAT (spec 5). */
export const pastDueWords = phrases<Readonly<Record<string, string>>>({
  nl: {
    receivable:
      "Meer dan een jaar over de vervaldatum: de btw op een oninbare vordering mag worden teruggevraagd (art. 29 Wet OB).",
    payable: "Meer dan een jaar over de vervaldatum: de afgetrokken btw is weer verschuldigd (art. 29 Wet OB).",
  },
  en: {
    receivable: "More than a year past due: VAT on a bad debt may be reclaimed (art. 29 Dutch VAT Act).",
    payable: "More than a year past due: the VAT that was deducted is due again (art. 29 Dutch VAT Act).",
  },
});

const sentences = phrases({
  nl: {
    found: (text: string, field: string) => `In ${field} staat “${text}”.`,
    relation: (relation: string, field: string) => `Relatie ${relation} is herkend aan ${field}.`,
    payout: (provider: string, payout: string) =>
      `De transactie staat in uitbetaling ${[payout, provider].filter((text) => text !== "").join(" van ")}.`,
    candidates: (count: number) =>
      count === 1 ? "Er is één openstaande post bekeken." : `Er zijn ${count} openstaande posten bekeken.`,
    odds: (odds: string) => `De kans dat een bedrag als dit toevallig uitkomt is klein (verwacht ${odds} keer).`,
  },
  en: {
    found: (text: string, field: string) => `“${text}” stands in ${field}.`,
    relation: (relation: string, field: string) => `Relation ${relation} was recognised by ${field}.`,
    payout: (provider: string, payout: string) =>
      `The transaction stands in payout ${[payout, provider].filter((text) => text !== "").join(" of ")}.`,
    candidates: (count: number) =>
      count === 1 ? "One open item was looked at." : `${count} open items were looked at.`,
    odds: (odds: string) => `A sum like this is unlikely to fit by chance (expected ${odds} times).`,
  },
});

/**
 * Why a match was made, or a row was not cleared, in words that an accountant would write in a
 * file note: what was found and where, the relation, how many items were looked at, and what
 * keeps it a suggestion (spec 0, law 6).
 *
 * @example
 * explain("nl", match, format)
 * // "Kenmerk en bedrag (€ 1.210,00) horen bij één openstaande post: 2025-0012. In de omschrijving staat “2025-0012”. …"
 */
export function explain(language: Language, subject: Match | Explanation, format: FactFormat): string {
  const isMatch = "explanation" in subject;
  const { code, facts: raw } = isMatch ? subject.explanation : subject;
  const facts = factsOf(language, raw, format);
  if (isReason(code) && !isMatch) {
    const pastDue = pastDueWords(language)[facts.text("pastDue")] ?? "";
    return `${reasonWords(language)[code](facts)} ${pastDue}`.trim();
  }
  if (!isCriterion(code)) return isReason(code) ? reasonWords(language)[code](facts) : "";
  const parts = [criterionSentences(language)[code](facts)];
  if (isMatch) parts.push(...foundIn(language, subject));
  parts.push(...context(language, facts, isMatch ? subject.outcome : undefined));
  return parts.join(" ");
}

/** The texts found in the line, each with its cell's name; the same text is told once. */
function foundIn(language: Language, { evidence, lines }: Match): string[] {
  const isBetween = lines.length === 0;
  const told = new Set<string>();
  for (const { field, found, in: place } of evidence) {
    if (!isPointing(place, field, isBetween) || NOT_TEXT.has(field)) continue;
    told.add(sentences(language).found(found, fieldWords(language)[place.field] ?? place.field));
  }
  return [...told].slice(0, 5);
}

const NOT_TEXT: ReadonlySet<string> = new Set(["relation", "amount", "bookingDate"]);

/** Is this the text that points at something, and not the number that it points at? Between items both are in items. */
function isPointing(place: Evidence["in"], field: string, isBetween: boolean): boolean {
  return isBetween ? place.field !== field : place.side === "line";
}

function context(language: Language, facts: Facts, outcome: Match["outcome"] | undefined): string[] {
  const words = sentences(language);
  const parts: string[] = [];
  if (facts.text("payout") !== "") parts.push(words.payout(facts.text("provider"), facts.text("payout")));
  const by = facts.text("assignedBy");
  if (by !== "" && facts.text("relation") !== "") {
    parts.push(words.relation(facts.text("relation"), fieldWords(language)[by] ?? by));
  }
  if (facts.count("candidates") > 0) parts.push(words.candidates(facts.count("candidates")));
  const why = facts.text("why");
  if (isUnlikely(facts.text("odds"))) parts.push(words.odds(facts.odds));
  if ((outcome !== "cleared" || TOLD_WHEN_CLEARED.has(why)) && isReason(why))
    parts.push(reasonWords(language)[why](facts));
  return parts;
}

/** Reasons that a clearing rests on, and not what keeps it a suggestion. */
const TOLD_WHEN_CLEARED: ReadonlySet<string> = new Set<ReasonCode>(["onlyTypingError", "oldestFirst"]);

/** Is a sum like this unlikely to fit by chance, so that it counts (spec 3, criterion 10)? "" is no estimate at all. */
function isUnlikely(odds: string): boolean {
  return odds.startsWith("<") || (odds !== "" && Number(odds) <= MOST_CHANCE);
}

function isReason(code: string): code is ReasonCode {
  return (REASONS as readonly string[]).includes(code);
}

function isCriterion(code: string): code is CriterionName {
  return (CRITERIA as readonly string[]).includes(code);
}
