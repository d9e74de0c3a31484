const BEYOND_ASCII = /[^ -~\s]/;

/**
 * Upper case without accents. Every character keeps its place: what is found at position `n`
 * of the folded text stands at position `n` of the original.
 *
 * @example fold("Café ’t Hoekje") // "CAFE ’T HOEKJE"
 */
export function fold(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toUpperCase();
  let folded = "";
  for (let i = 0; i < text.length; i++) {
    const unit = text[i];
    if (unit.charCodeAt(0) < 128) {
      folded += unit.toUpperCase();
      continue;
    }
    // the base letter comes first in the decomposed form; "ß" grows to "SS", of which one stays
    folded += unit.normalize("NFD")[0].toUpperCase()[0];
  }
  return folded;
}

/** Is this a digit 0-9? */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Is this, in a folded text, a letter or a digit? Letters of other alphabets count. */
export function isAlphanumeric(code: number): boolean {
  if (code < 128) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  const unit = String.fromCharCode(code);
  return unit.toLowerCase() !== unit.toUpperCase();
}
