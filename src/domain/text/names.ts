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
const SAME_WORD: Readonly<Record<string, string>> = {
  "&": "EN",
  "+": "EN",
  AND: "EN",
  STG: "STICHTING",
  VER: "VERENIGING",
};

/**
 * The words of a name as they are compared: upper case, no accents and punctuation, initials
 * drawn together, legal forms left out (spec 2, 4).
 *
 * @example nameWords("Bouwbedrijf De Vries B.V.") // ["BOUWBEDRIJF", "DE", "VRIES"]
 */
export function nameWords(name: string): string[] {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toUpperCase()
    .replace(/['’`´]/g, "");
  const raw = plain.match(/[\p{L}\p{N}]+|[&+]/gu) ?? [];
  const words: string[] = [];
  let initials = "";
  const flush = () => {
    if (initials !== "") words.push(initials);
    initials = "";
  };
  for (const word of raw) {
    if (word.length === 1 && /\p{L}/u.test(word)) initials += word;
    else {
      flush();
      words.push(SAME_WORD[word] ?? word);
    }
  }
  flush();
  const kept = words.filter((word) => !LEGAL_FORMS.has(word));
  while (kept.length > 1 && LEGAL_ENDINGS.has(kept[kept.length - 1])) kept.pop();
  return kept.length > 0 ? kept : words;
}

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
  return [...words].sort().join(" ");
}
