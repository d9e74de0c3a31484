import { isOneError } from "./one-error";

/** Legal forms that are left out wherever they stand in a name (spec 2). */
const LEGAL_FORMS = new Set(
  (
    "BV NV VOF CV BVBA CVBA SPRL SRL GMBH LTD LIMITED LLC INC PLC SARL SAS MTS MAATSCHAP EENMANSZAAK " +
    "COMMV GCV EBVBA CVOHA BVIO VZW EV UG KG OHG SPA SRO APS OY"
  ).split(" "),
);

/** Legal forms that are also words or initials: left out only at the end of a name. */
const LEGAL_ENDINGS = new Set(["SA", "AG", "AB", "AS", "SE", "SL", "CO", "UA", "WA", "BA", "IO"]);

/** Words that are written in more than one way. */
const SAME_WORD: ReadonlyMap<string, string> = new Map([
  ["&", "EN"],
  ["+", "EN"],
  ["AND", "EN"],
  ["STG", "STICHTING"],
  ["VER", "VERENIGING"],
]);
const LONGEST_SAME = 3;

/**
 * The words of a name as they are compared: upper case, no accents and punctuation, initials
 * drawn together, legal forms left out (spec 2, 4).
 *
 * @example nameWords("Bouwbedrijf De Vries B.V.") // ["BOUWBEDRIJF", "DE", "VRIES"]
 */
export function nameWords(name: string): string[] {
  const words: string[] = [];
  let initials = "";
  const flush = () => {
    if (initials !== "") words.push(initials);
    initials = "";
  };
  for (const word of BEYOND_ASCII.test(name) ? rawWords(name) : plainWords(name)) {
    if (word.length === 1 && isLetter(word)) initials += word;
    else {
      flush();
      words.push(word.length <= LONGEST_SAME ? (SAME_WORD.get(word) ?? word) : word);
    }
  }
  flush();
  const kept = words.some(isLegalForm) ? words.filter((word) => !isLegalForm(word)) : words;
  while (kept.length > 1 && LEGAL_ENDINGS.has(kept[kept.length - 1])) kept.pop();
  return kept.length > 0 ? kept : words;
}

function isLegalForm(word: string): boolean {
  return LEGAL_FORMS.has(word);
}

/** Upper case, in runs of letters and digits; "&" and "+" are words. */
function rawWords(name: string): string[] {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toUpperCase()
    .replace(/['’`´]/g, "");
  return plain.match(/[\p{L}\p{N}]+|[&+]/gu) ?? [];
}

/** The same where there is nothing but plain letters: that is nearly always, and much faster. */
function plainWords(name: string): string[] {
  const upper = (name.includes("'") || name.includes("`") ? name.replace(/['`]/g, "") : name).toUpperCase();
  const words: string[] = [];
  let start = -1;
  for (let i = 0; i <= upper.length; i++) {
    const code = i < upper.length ? upper.charCodeAt(i) : 32;
    if ((code >= 65 && code <= 90) || (code >= 48 && code <= 57)) {
      if (start < 0) start = i;
      continue;
    }
    if (start >= 0) words.push(upper.slice(start, i));
    start = -1;
    if (code === AND_SIGN || code === PLUS_SIGN) words.push(upper[i]);
  }
  return words;
}

function isLetter(unit: string): boolean {
  const code = unit.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /\p{L}/u.test(unit);
}

const BEYOND_ASCII = /[^ -~\s]/;
const AND_SIGN = 38;
const PLUS_SIGN = 43;

/**
 * The key under which equal names meet: the words in a fixed order, so that "Vries, De" and
 * "De Vries" are one name.
 *
 * @example nameKey("Vries, Bouwbedrijf de") === nameKey("BOUWBEDRIJF DE VRIES BV") // true
 */
export function nameKey(name: string): string {
  return keyOfWords(nameWords(name));
}

/** The key of words that are already normalised; "" for none. */
export function keyOfWords(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? "";
  if (words.length > FEW) return [...words].sort().join(" ");
  // put in their place one by one: of a few words faster than sorting
  const sorted: string[] = [];
  for (const word of words) {
    let at = sorted.length;
    for (; at > 0 && word < sorted[at - 1]; at--) sorted[at] = sorted[at - 1];
    sorted[at] = word;
  }
  return sorted.join(" ");
}

const FEW = 12;

/**
 * How many telling words of a name stand in another text: the same, cut short, or with one typing
 * error. Only to rank what is offered; it proves nothing.
 *
 * @param words the words of the other text, asked for only where the name has any
 * @example wordsAlike(() => ["BOUWBEDR", "JANSEN"], "Bouwbedrijf Janssen B.V.") // 2
 */
export function wordsAlike(words: () => readonly string[], name: string): number {
  const telling = nameWords(name).filter((word) => word.length >= 4);
  return telling.filter((word) => words().some((other) => isAlike(other, word))).length;
}

/** Is what was typed the word, the beginning of it, or one typing error away? */
export function isAlike(typed: string, word: string): boolean {
  if (typed === word) return true;
  if (typed.length >= 5 && word.startsWith(typed)) return true;
  return typed.length >= 6 && isOneError(typed, word);
}
