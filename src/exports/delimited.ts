/** The byte order mark by which Excel knows that a CSV file is UTF-8. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** What spreadsheets take for a formula when a cell starts with it: `= + - @`, their full-width forms, tab and return. */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r]/;

/**
 * Rows as delimited text with CRLF line ends. A cell is quoted where it holds the separator, a quote, a
 * line break or white space at its ends; quotes are doubled (RFC 4180).
 *
 * @example delimited([["a;b", 'x"y', "1,00"]], ";") // '"a;b";"x""y";1,00\r\n'
 */
export function delimited(rows: readonly (readonly string[])[], separator: string): string {
  const quoted = (cell: string) =>
    cell.includes(separator) || /["\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => `${row.map(quoted).join(separator)}\r\n`).join("");
}

/**
 * A text from outside that a spreadsheet would take for a formula, made harmless by an apostrophe in
 * front, which spreadsheets read as "this is text". Reversible: `withoutGuard` takes it off again.
 *
 * @example guarded("=1+1") // "'=1+1"
 */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text as it was before `guarded`. */
export function withoutGuard(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
