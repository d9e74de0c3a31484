/** Code words between slashes in the texts of Dutch banks: /TRTP/…/IBAN/…/NAME/…/REMI/…/EREF/… */
const WORDS =
  "TRTP|IBAN|BIC|NAME|REMI|EREF|MARF|CSID|ORDP|BENM|ULTD|ULTB|PURP|TRCD|PREF|RTRN|ISDT|ADDR|KREF|CNTP|OCMT|EXCH|CHGS1|INIT|ID";

const WORD = new RegExp(String.raw`/(${WORDS})/`, "g");

/**
 * What stands behind each code word of a text; undefined for a text that is not written
 * in code words. A word that comes twice keeps its first text.
 *
 * @example codeWords("/TRTP/SEPA OVERBOEKING/IBAN/NL66RABO0123456789/NAME/J. Jansen/REMI/2025-0012").get("NAME") // "J. Jansen"
 */
export function codeWords(text: string): ReadonlyMap<string, string> | undefined {
  const hits = [...text.matchAll(WORD)];
  if (hits.length === 0 || hits[0].index !== 0) return undefined;
  const words = new Map<string, string>();
  hits.forEach((hit, i) => {
    const value = text.slice(hit.index + hit[0].length, hits[i + 1]?.index ?? text.length).trim();
    const word = hit[1];
    if (!words.has(word)) words.set(word, value.replace(/\/$/, "").trim());
  });
  return words;
}
