/**
 * The text of a file's bytes: by its byte order mark (UTF-8, UTF-16), else UTF-16 where every other
 * byte of its beginning is zero, as in what Windows programs export without a mark, else UTF-8 where the
 * bytes are valid UTF-8, else Windows-1252, which contains ISO-8859-1's letters.
 *
 * @example decodeText(new Uint8Array([0xe9])) // "é"
 */
export function decodeText(bytes: Uint8Array): string {
  return decodeBytes(bytes).text;
}

/** As `decodeText`, with the bytes of the text without its mark, where they are UTF-8. */
export function decodeBytes(bytes: Uint8Array): { readonly text: string; readonly utf8?: Uint8Array } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder("utf-16be").decode(bytes) };
  const unmarked = utf16Without(bytes);
  if (unmarked) return { text: new TextDecoder(unmarked).decode(bytes) };
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { text, utf8: isMarked ? bytes.subarray(3) : bytes };
  } catch {
    return { text: withLetters(new TextDecoder("windows-1252").decode(bytes)) };
  }
}

/** What Windows-1252 has where ISO-8859-1 has control codes, from 0x80 on. */
const LETTERS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Some engines decode Windows-1252 as if it were ISO-8859-1: "’t Hoekje" would lose its first letter. */
function withLetters(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (code) => LETTERS[code.charCodeAt(0) - 0x80]);
}

/** The kind of UTF-16 of a text without a mark: Western letters have a zero byte beside them. */
function utf16Without(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const looked = Math.min(bytes.length, 512) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < looked; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const most = looked * 0.4;
  if (odd > most && even === 0) return "utf-16le";
  return even > most && odd === 0 ? "utf-16be" : undefined;
}
