/** Excel takes at most so many characters of text between two quotes in a formula. */
const LONGEST = 255;

/**
 * A text as a constant in a formula of ours: quotes are doubled, so that it can't end the constant, and
 * what is too long for one is joined from several.
 *
 * @example textInFormula('5" buis') // '"5"" buis"'
 */
export function textInFormula(text: string): string {
  const characters = Array.from(text);
  const pieces: string[] = [];
  let piece = "";
  for (const character of characters) {
    if (piece.length + character.length > LONGEST) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece].map((one) => `"${one.replaceAll('"', '""')}"`).join("&");
}
