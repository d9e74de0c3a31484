import { knownHead } from "../../table/heads/lookup";
import { headKey, type HeadKey } from "../../table/heads/normalise";
import type { CsvColumns, CsvField } from "./bank";

/** Heads stand at most so far down: Belfius writes twelve lines above them. */
const HEAD_ROWS = 25;

/** What a user may have added to a bank's file; then the list as it is says more than the bank's columns. */
const ADDED = new Set(["id", "relationCode", "paymentReference", "endToEndId", "batchId"]);

/** Heads of the fields of a bank, in every language that it writes, as they stand in its files. */
export interface CsvHeads {
  /** per field what its head can be; the first that is there counts */
  readonly fields: Readonly<Partial<Record<CsvField, readonly string[]>>>;
  /** fields whose heads must be there; together no other kind of list has them */
  readonly needed: readonly CsvField[];
  /** columns of the bank's that are not used */
  readonly others?: readonly string[];
  /** true where the heads are so common that no other may stand with them */
  readonly only?: boolean;
}

type Find = (rows: readonly (readonly string[])[]) => CsvColumns | undefined;

/**
 * Finds a row with all heads that a bank is known by.
 *
 * @example byHeads({ fields: { date: ["Datum"], direction: ["Af Bij"] }, needed: ["date", "direction"] })(rows)?.skip // 1
 */
export function byHeads({ fields, needed, others = [], only = false }: CsvHeads): Find {
  const keyOf = (text: string): string => headKey(text).key;
  const wanted = Object.entries(fields).map(([field, texts]) => [field as CsvField, texts.map(headKey)] as const);
  const unused = new Set(["", ...others.map(keyOf)]);
  return (rows) => {
    for (let row = 0; row < Math.min(rows.length, HEAD_ROWS); row++) {
      const keys = headKeys(rows[row]);
      const at: Partial<Record<CsvField, number>> = {};
      const find = (texts: readonly HeadKey[], fits: (head: HeadKey, text: HeadKey, column: number) => boolean) =>
        texts.map((text) => keys.findIndex((head, column) => fits(head, text, column))).find((column) => column >= 0);
      for (const [field, texts] of wanted) {
        const found = find(texts, ({ key, currency }, text) => key === text.key && currency === text.currency);
        if (found !== undefined) at[field] = found;
      }
      // a head may name another currency, or none, where no other column is meant by it ("Bedrag" beside "Bedrag in EUR")
      const exact = new Set(Object.values(at));
      for (const [field, texts] of wanted) {
        const found = at[field] ?? find(texts, ({ key }, text, column) => key === text.key && !exact.has(column));
        if (found !== undefined) at[field] = found;
      }
      if (!needed.every((field) => at[field] !== undefined)) continue;
      const used = new Set(Object.values(at));
      const left = keys.filter(({ key }, column) => !used.has(column) && !unused.has(key));
      if (only ? left.length > 0 : left.some(({ key }) => ADDED.has(knownHead("lines", key)?.field ?? ""))) continue;
      const currency = at.amount === undefined ? undefined : keys[at.amount].currency;
      return { skip: row + 1, width: rows[row].length, at, ...(currency === undefined ? {} : { currency }) };
    }
    return undefined;
  };
}

/** Every bank looks at the same rows: their keys are made once. */
const known = new WeakMap<readonly string[], readonly HeadKey[]>();

function headKeys(row: readonly string[]): readonly HeadKey[] {
  const keys = known.get(row) ?? row.map((head) => headKey(head.replace(/"/g, "")));
  known.set(row, keys);
  return keys;
}

/** How many of the first rows must be laid out as expected: one that is damaged does not make it another file. */
const MOSTLY = 0.6;

/**
 * Finds the columns of a file without heads by what stands in them.
 *
 * @param columns form and field of each column; "" for one that is not used
 * @example byShape([[/^\d{8}$/, "date"], [/^-?\d+,\d\d$/, "amount"]])([["20251231", "1,00"]])?.at // { date: 0, amount: 1 }
 */
export function byShape(columns: readonly (readonly [RegExp, CsvField | ""])[]): Find {
  const at: Partial<Record<CsvField, number>> = {};
  columns.forEach(([, field], column) => {
    if (field !== "") at[field] = column;
  });
  const fits = (row: readonly string[]): boolean =>
    row.length >= columns.length &&
    row.length <= columns.length + 2 &&
    columns.every(([form], column) => form.test(row[column].trim()));
  return (rows) => {
    // some have heads above what mostly has none
    const skip = rows.length > 1 && !fits(rows[0]) && fits(rows[1]) && !rows[0].some((cell) => /\d/.test(cell)) ? 1 : 0;
    const looked = rows.slice(skip, skip + 20).filter((row) => row.some((cell) => cell !== ""));
    const fitting = looked.filter(fits);
    if (fitting.length === 0 || fitting.length < looked.length * MOSTLY) return undefined;
    const width = fitting.find((row) => row.length === columns.length)?.length ?? fitting[0].length;
    return { skip, width, at };
  };
}
