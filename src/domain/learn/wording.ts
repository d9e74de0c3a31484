import { nameWords } from "../text/names";
import { FILLERS, GLUED_WORDS, INVOICE_WORDS, LIST_WORDS, OTHER_NUMBER_WORDS } from "../text/words-around";

/** Words that stand in anybody's payment. */
const ANYBODY = new Set(
  (
    "BETALING BETAALD BETAALT BETALINGEN OVERBOEKING OVERSCHRIJVING SEPA IDEAL INCASSO OMSCHRIJVING NAAM IBAN BIC " +
    "NOTPROVIDED EREF REMI MARF CSID TRTP DATUM TIJD PERIODE PAYMENT TRANSFER VOOR DOOR AAN BIJ HET EEN THE FOR"
  ).split(" "),
);
const IGNORED = [INVOICE_WORDS, FILLERS, GLUED_WORDS, LIST_WORDS, OTHER_NUMBER_WORDS, ANYBODY];

const MONTHS = new Set(
  (
    "JANUARI FEBRUARI MAART APRIL MEI JUNI JULI AUGUSTUS SEPTEMBER OKTOBER NOVEMBER DECEMBER " +
    "JANUARY FEBRUARY MARCH MAY JUNE JULY AUGUST OCTOBER JAN FEB MRT APR JUN JUL AUG SEP SEPT OKT OCT NOV DEC"
  ).split(" "),
);

/** So many words tell what a payment is about; what follows is mostly somebody's address. */
const MOST_WORDS = 6;

/**
 * What stays the same in the descriptions of a payment that comes back every month: its telling
 * words in their order, without numbers, months and the words of every payment; "" where nothing
 * is left (spec 8, wording).
 *
 * @example wordingOf("Huur kantoor Kerkstraat 12 januari 2026, factuur 2026-0012") // "HUUR KANTOOR KERKSTRAAT"
 */
export function wordingOf(description: string): string {
  if (description === "") return "";
  const words = nameWords(description).filter(isTelling);
  return [...new Set(words)].slice(0, MOST_WORDS).join(" ");
}

function isTelling(word: string): boolean {
  if (word.length < 3 || /\p{N}/u.test(word) || MONTHS.has(word)) return false;
  return !IGNORED.some((words) => words.has(word));
}
