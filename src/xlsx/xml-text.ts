/** Plain ASCII without marks of XML: nearly all there is, and cheap to know. */
const PLAIN = /^[ !#-%'-;=?-~]*$/;
const SPECIAL = /[&<>"\p{Cc}\p{Cs}\ufffe\uffff]/u;
const MARKS = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  // as references, because a reader turns the characters themselves into spaces or other line ends
  ["\t", "&#9;"],
  ["\n", "&#10;"],
  ["\r", "&#13;"],
]);

/**
 * Text as it stands between tags or in an attribute. What XML cannot hold becomes U+FFFD;
 * `escapeCell` keeps that too, for the texts of cells.
 *
 * @example escapeXml('A & "B"') // "A &amp; &quot;B&quot;"
 */
export function escapeXml(text: string): string {
  if (PLAIN.test(text) || !SPECIAL.test(text)) return text;
  return text.replace(
    /[&<>"\p{Cc}\p{Cs}\ufffe\uffff]/gu,
    (mark) => MARKS.get(mark) ?? (mark >= "\x7f" && mark <= "\x9f" ? mark : "\ufffd"),
  );
}

/**
 * The text of a cell: as `escapeXml`, and control characters and lone surrogates in the
 * file format's own notation, so that they come back as they were (ISO 29500-1, 22.4.2.4, ST_Xstring).
 *
 * @example escapeCell("a\rb") // "a_x000D_b"
 */
export function escapeCell(text: string): string {
  if ((PLAIN.test(text) || !SPECIAL.test(text)) && !text.includes("_x")) return text;
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(/[&<>\p{Cc}\p{Cs}\ufffe\uffff]/gu, (mark) => {
    if (mark === "\n" || mark === "\t" || (mark >= "\x7f" && mark <= "\x9f")) return mark;
    return MARKS.has(mark) && mark !== "\r"
      ? MARKS.get(mark)!
      : `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  });
}

/**
 * Undoes the file format's notation of control characters.
 *
 * @example unescapeCell("a_x000D_b") // "a\rb"
 */
export function unescapeCell(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}
