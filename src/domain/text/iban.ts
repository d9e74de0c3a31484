import { isIban } from "./check-digits";

/**
 * An account number as it is compared: upper case, letters and digits only.
 *
 * @example compactIban("nl91 abna 0417 1643 00") // "NL91ABNA0417164300"
 */
export function compactIban(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, "");
}

/**
 * The account numbers in a cell that may hold several, separated by comma, semicolon, line
 * break or space (spec 1). An IBAN printed in groups stays one.
 *
 * @example ibansOf("NL91 ABNA 0417 1643 00; BE68539007547034") // ["NL91ABNA0417164300", "BE68539007547034"]
 */
export function ibansOf(cell: string): string[] {
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
