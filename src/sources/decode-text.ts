/**
 * The text of a file's bytes: by its byte order mark (UTF-8, UTF-16), else UTF-8 where the
 * bytes are valid UTF-8, else Windows-1252, which contains ISO-8859-1's letters.
 *
 * @example decodeText(new Uint8Array([0xe9])) // "é"
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
