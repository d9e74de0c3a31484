import { isIban } from "./check-digits";

/**
 * An account number as it is compared: upper case, letters and digits only.
 *
 * @example compactIban("nl91 abna 0417 1643 00") // "NL91ABNA0417164300"
 */
export function compactIban(text: string): string {
  return isCompact(text) ? text : text.toUpperCase().replace(/[^A-Z0-9]/g, "");
}

/** Most cells hold one account number that is compact already: then nothing is to be built. */
function isCompact(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!(code >= 48 && code <= 57) && !(code >= 65 && code <= 90)) return false;
  }
  return true;
}

/**
 * The account numbers in a cell that may hold several, separated by comma, semicolon, line
 * break or space (spec 1). An IBAN printed in groups stays one.
 *
 * @example ibansOf("NL91 ABNA 0417 1643 00; BE68539007547034") // ["NL91ABNA0417164300", "BE68539007547034"]
 */
export function ibansOf(cell: string): string[] {
  if (cell !== "" && isCompact(cell)) return [cell];
  const found: string[] = [];
  for (const part of cell.split(/[,;|\n]+/)) {
    const whole = compactIban(part);
    if (whole === "") continue;
    const pieces = part.trim().split(/\s+/).map(compactIban).filter(Boolean);
    if (pieces.length > 1 && !isIban(whole) && pieces.every((piece) => piece.length >= 7)) found.push(...pieces);
    else found.push(whole);
  }
  return [...new Set(found)];
}
