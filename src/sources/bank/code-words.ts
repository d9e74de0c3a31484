/** Code words between slashes in the texts of Dutch banks: /TRTP/…/IBAN/…/NAME/…/REMI/…/EREF/… */
const WORDS =
  "TRTP|IBAN|BIC|NAME|REMI|EREF|MARF|CSID|ORDP|BENM|ULTD|ULTB|PURP|TRCD|PREF|RTRN|ISDT|ADDR|KREF|CNTP|OCMT|EXCH|CHGS1?|INIT|ACCW|BTCH|ID";

/** Does a text hold a code word? */
export const CODE_WORD = new RegExp(`/(?:${WORDS})/`);

const EVERY = new RegExp(`/(${WORDS})/`, "g");
const FIRST = new RegExp(`^/(?:${WORDS})/`);

/** Is a text written in code words? */
export function inCodeWords(text: string): boolean {
  return FIRST.test(text);
}

/** Parties that are named besides the counterparty itself. */
const OTHERS = new Set(["ULTD", "ULTB", "INIT"]);

/**
 * What stands behind each code word of a text; undefined for a text that is not written
 * in code words. A word that comes twice keeps its first text that says something; name and
 * address of an ultimate party stand under ULTD/NAME and so on.
 *
 * @example codeWords("/TRTP/SEPA OVERBOEKING/IBAN/NL66RABO0123456789/NAME/J. Jansen/REMI/2025-0012").get("NAME") // "J. Jansen"
 */
export function codeWords(text: string): ReadonlyMap<string, string> | undefined {
  if (!inCodeWords(text)) return undefined;
  const hits = [...text.matchAll(EVERY)];
  const words = new Map<string, string>();
  let party = "";
  hits.forEach((hit, i) => {
    const value = text.slice(hit.index + hit[0].length, hits[i + 1]?.index ?? text.length).trim();
    const word = hit[1];
    // a party is a word without a text, and its name, address and id follow
    if (!["NAME", "ADDR", "ID"].includes(word)) party = value === "" && OTHERS.has(word) ? word : "";
    const key = party === "" || party === word ? word : `${party}/${word}`;
    // the parts of CNTP are empty or not, so its slashes count
    const said = word === "CNTP" ? value : value.replace(/\/$/, "").trim();
    if (!words.get(key)) words.set(key, said);
  });
  return words;
}
