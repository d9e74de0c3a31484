import type { CellValue } from "../cells/cells";
import { textOf } from "../cells/cell-text";
import { totalKind } from "../rows/row-words";

/** What the values under a head look like, where the head alone does not tell. */

/** Most are codes: digits, at most a few letters before them. */
export function areCodes(samples: readonly CellValue[]): boolean {
  return mostly(samples, (text) => /^[A-Z]{0,5}[-.]?\d[\d.-]*[A-Z]?$/i.test(text));
}

/** All are a code and a name in one cell: "10001 - Bakkerij Jansen", "10001 Bakkerij Jansen". */
export function areCodesWithNames(samples: readonly CellValue[]): boolean {
  const named = samples.filter((value) => totalKind([textOf(value)]) === undefined);
  return named.length > 0 && named.every((value) => splitRelation(textOf(value)) !== undefined);
}

/** Most are account numbers: an IBAN, or digits only. */
export function areAccounts(samples: readonly CellValue[]): boolean {
  return mostly(samples, (text) => /^[A-Z]{2}\d{2}[A-Z0-9 ]{6,}$/i.test(text) || /^[\d. -]{7,}$/.test(text));
}

/** All are amounts, as numbers or with two decimals; none is a code or a date. */
export function areAmounts(samples: readonly CellValue[]): boolean {
  return (
    samples.length > 0 &&
    samples.every(
      (value) => typeof value === "number" || /^\D{0,5}[\d.' ]*(?:[.,]\d{1,2}|0)\D{0,5}$/.test(textOf(value)),
    )
  );
}

/** Most are dates, as texts or as Excel numbers. */
export function areDates(samples: readonly CellValue[]): boolean {
  return mostly(samples, (text, value) =>
    typeof value === "number" ? value > 18000 : /^\d{1,4}[-/. ]\w+[-/. ]\d{1,4}/.test(text) || /^\d{8}$/.test(text),
  );
}

/** All are the same, and there is more than one. */
export function areOneValue(samples: readonly CellValue[]): boolean {
  return samples.length > 1 && samples.every((value) => value === samples[0]);
}

/** Takes "10001 - Bakkerij Jansen" apart; undefined where there is no code in front. */
export function splitRelation(text: string): { code: string; name: string } | undefined {
  const match =
    /^([A-Z]{0,4}\d[A-Z0-9]*)\s*(?:[-–:;,|]|\s)\s*([^\d\s].*)$/i.exec(text) ??
    /^([^\s()]*\d[^\s()]*)\s+[-–:|]\s+(.+)$/.exec(text);
  if (match) return { code: match[1], name: match[2] };
  const behind = /^(.+?)\s*\(\s*([A-Z]{0,4}\d[A-Z0-9]*)\s*\)$/i.exec(text);
  return behind ? { code: behind[2], name: behind[1] } : undefined;
}

function mostly(samples: readonly CellValue[], test: (text: string, value: CellValue) => boolean): boolean {
  const hits = samples.filter((value) => test(textOf(value), value)).length;
  return samples.length > 0 && hits > samples.length / 2;
}
