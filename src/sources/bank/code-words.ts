/** Code words between slashes in the texts of Dutch banks: /TRTP/…/IBAN/…/NAME/…/REMI/…/EREF/… */
const WORDS =
  "TRTP IBAN BIC NAME REMI EREF MARF CSID ORDP BENM ULTD ULTB PURP TRCD PREF RTRN ISDT ADDR KREF CNTP OCMT EXCH CHGS CHGS1 INIT ACCW BTCH ID";

const KNOWN: ReadonlySet<string> = new Set(WORDS.split(" "));

/** Does a text hold a code word? */
export const CODE_WORD = new RegExp(`/(?:${WORDS.replaceAll(" ", "|")})/`);

/** Is a text written in code words? */
export function inCodeWords(text: string): boolean {
  if (!text.startsWith("/")) return false;
  const end = text.indexOf("/", 1);
  return end > 0 && KNOWN.has(text.slice(1, end));
}

/** Where the next code word begins, from slash to slash: two cannot share one; -1 for none. */
function nextWord(text: string, from: number): number {
  for (let start = text.indexOf("/", from); start >= 0;) {
    const end = text.indexOf("/", start + 1);
    if (end < 0) return -1;
    if (end - start <= LONGEST && KNOWN.has(text.slice(start + 1, end))) return start;
    start = end;
  }
  return -1;
}

/** From the slash before the longest word to the one behind it. */
const LONGEST = 6;

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
  const words = new Map<string, string>();
  let party = "";
  for (let start = 0; start >= 0;) {
    const end = text.indexOf("/", start + 1);
    const word = text.slice(start + 1, end);
    start = nextWord(text, end + 1);
    const value = text.slice(end + 1, start < 0 ? text.length : start).trim();
    // a party is a word without a text, and its name, address and id follow
    if (word !== "NAME" && word !== "ADDR" && word !== "ID") party = value === "" && OTHERS.has(word) ? word : "";
    const key = party === "" || party === word ? word : `${party}/${word}`;
    // the parts of CNTP are empty or not, so its slashes count
    const said = word === "CNTP" || !value.endsWith("/") ? value : value.slice(0, -1).trim();
    if (!words.get(key)) words.set(key, said);
  }
  return words;
}
