/** What a head says, without its dress: the key to look it up by, and the currency it names. */
export interface HeadKey {
  readonly key: string;
  /** ISO code, where the head names one ("Bedrag (EUR)") */
  readonly currency?: string;
}

const NUMBER_WORDS = new Set([
  "nr",
  "nrs",
  "no",
  "num",
  "nbr",
  "n",
  "number",
  "numbers",
  "numero",
  "nummer",
  "nummers",
]);
const CURRENCY_WORDS = new Map([
  ["eur", "EUR"],
  ["euro", "EUR"],
  ["usd", "USD"],
  ["gbp", "GBP"],
  ["chf", "CHF"],
]);

/**
 * The key of a head: lower case, without accents, punctuation and spaces; every word for
 * "number" is one word; a currency at the end is taken off.
 *
 * @example headKey("Factuurnr.") // { key: "factuurnummer" }
 * @example headKey("Bedrag (EUR)") // { key: "bedrag", currency: "EUR" }
 * @example headKey("InvoiceNumber") // { key: "invoicenummer" }
 */
export function headKey(head: string): HeadKey {
  const text = head.trim();
  if (/^[+-]\s*\/\s*[+-]$/.test(text)) return { key: "plusmin" };
  const words = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ß/g, "ss")
    .replace(/€/g, " eur ")
    .replace(/[#№]/g, " nr ")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "")
    .map(numberWord);
  const currency = words.length > 1 ? CURRENCY_WORDS.get(words.at(-1) ?? "") : undefined;
  if (!currency) return { key: words.join("") };
  const rest = words.slice(0, words.at(-2) === "in" && words.length > 2 ? -2 : -1);
  return { key: rest.join(""), currency };
}

/** "nr", "no." and "number" are one word; so is the end of "factuurnr" and "invoiceno". */
function numberWord(word: string): string {
  if (NUMBER_WORDS.has(word)) return "nummer";
  return word.replace(/(?:nummers|nr|number|numero)$/, "nummer");
}
