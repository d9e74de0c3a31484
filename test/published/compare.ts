import {
  columnDigest,
  listFigures,
  payoutFigures,
  rowsOf,
  shown,
  statementFigures,
  type FileFacts,
  type Reading,
  type Row,
} from "./facts";

/** What a reading has otherwise than expected, a line each; nothing where all is well. */
export function differences(expected: FileFacts, reading: Reading): string[] {
  const { kind, statements, payouts, columns = {}, samples = [], ...list } = expected;
  if (kind !== reading.kind) return [`kind: expected ${kind}, read ${reading.kind}`];
  const rows = rowsOf(reading);
  return [
    ...eachOf("statement", statements, statementFigures(reading)),
    ...eachOf("payout", payouts, payoutFigures(reading)),
    ...figures("list", list, listFigures(reading)),
    ...samples.flatMap((sample) => inRow(sample, rows)),
    ...Object.entries(columns).flatMap(([column, digest]) => {
      const found = columnDigest(rows, column);
      return found === digest ? [] : [`column ${column}: expected ${digest}, read ${found}`];
    }),
  ];
}

/** The statements and payouts of a reading that do not tie, with the difference. */
export function untied(reading: Reading): string[] {
  return [...statementFigures(reading), ...payoutFigures(reading)].flatMap((one) => {
    const { difference = "0", currency = "", account, reference = "" } = one as Record<string, string>;
    return difference === "0" ? [] : [`${account ?? reference}: ${difference} ${currency}`];
  });
}

function eachOf(name: string, expected: readonly Row[] = [], found: readonly Row[]): string[] {
  if (expected.length !== found.length) return [`${name}s: expected ${expected.length}, read ${found.length}`];
  return expected.flatMap((one, i) => figures(`${name} ${i + 1}`, one, found[i]));
}

/** Only what is expected is compared; what is expected is all that the file says. */
function figures(where: string, expected: Row, found: Row): string[] {
  return Object.entries(expected).flatMap(([name, value]) =>
    text(value) === text(found[name]) ? [] : [`${where}, ${name}: expected ${text(value)}, read ${text(found[name])}`],
  );
}

function inRow(sample: Row, rows: readonly Row[]): string[] {
  const row = rows.find((one) => one.row === sample.row) ?? {};
  return Object.entries(sample).flatMap(([column, value]) => {
    const found = shown(column, row[column]);
    return found === String(value)
      ? []
      : [`row ${String(sample.row)}, ${column}: expected ${String(value)}, read ${found}`];
  });
}

function text(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${key} ${String(one)}`)
    .join(", ");
}
