const TEXT = String.raw`"(?:[^"]|"")*"`;
const TEXTS = String.raw`${TEXT}(?:&${TEXT})*`;

/** Reads a link to a row back, as Excel would understand its formula; fails on anything else in it. */
export function linkOf(formula: string): { sheet: string; row: number; label: string } {
  const [, address, label] = new RegExp(`^=HYPERLINK\\((${TEXTS}),(${TEXTS})\\)$`, "s").exec(formula) ?? [];
  if (address === undefined || label === undefined) throw new Error(`no link: ${formula}`);
  const [, sheet, row] = /^#'((?:[^']|'')*)'!A(\d+)$/s.exec(textIn(address)) ?? [];
  if (sheet === undefined) throw new Error(`no address: ${address}`);
  return { sheet: sheet.replaceAll("''", "'"), row: Number(row), label: textIn(label) };
}

function textIn(constants: string): string {
  return [...constants.matchAll(new RegExp(TEXT, "gs"))]
    .map(([one]) => one.slice(1, -1).replaceAll('""', '"'))
    .join("");
}
