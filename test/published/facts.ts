import { createHash } from "node:crypto";

/** What is expected of one file: sums and counts, and of every column how many are filled and a digest of its values. */
export interface FileFacts {
  readonly kind: string;
  /** of statements, payouts and lists: figures by name */
  readonly statements?: readonly Figures[];
  readonly payouts?: readonly Figures[];
  readonly items?: number;
  readonly open?: string;
  readonly first?: string;
  readonly last?: string;
  /** column -> "filled:digest" */
  readonly columns?: Readonly<Record<string, string>>;
  /** some rows in full */
  readonly samples?: readonly Row[];
}

type Figures = Readonly<Record<string, string | number | Readonly<Record<string, number>>>>;

/** A row as `afletter read` shows it. */
export type Row = Readonly<Record<string, unknown>>;

/** What `afletter read` gives. */
export interface Reading {
  readonly kind: string;
  readonly statements?: readonly (Row & { readonly entries: readonly Row[] })[];
  readonly payouts?: readonly (Row & { readonly transactions: readonly Row[] })[];
  readonly items?: readonly Row[];
  readonly problems: readonly { readonly code: string; readonly found?: string }[];
}

/** All rows of a reading, in the order of the file. */
export function rowsOf({ statements, payouts, items }: Reading): readonly Row[] {
  const rows =
    statements?.flatMap(({ entries }) => entries) ??
    payouts?.flatMap(({ transactions }) => transactions) ??
    items ??
    [];
  return [...rows].sort((a, b) => Number(a.row) - Number(b.row));
}

/** The figures of every statement: what it holds, and what its entries come to. */
export function statementFigures({ statements = [] }: Reading): Figures[] {
  return statements.map(({ account, currency, opening, closing, difference, entries }) => ({
    ...present({ account, currency }),
    ...amounts({ opening, closing, difference }),
    entries: entries.length,
    sum: sumOf(entries, "amount"),
    ...period(entries, "date"),
  }));
}

/** The figures of every payout. */
export function payoutFigures({ payouts = [] }: Reading): Figures[] {
  return payouts.map(({ provider, reference, currency, amount, difference, transactions, proof }) => {
    const { opening, closing } = (proof ?? {}) as Row;
    return {
      ...present({ provider, reference, currency }),
      ...amounts({ amount, difference, opening, closing }),
      transactions: transactions.length,
      kinds: counted(transactions),
      sum: sumOf(transactions, "amount"),
      fees: sumOf(transactions, "fee"),
    };
  });
}

/** The figures of a list of open items. */
export function listFigures({ items = [] }: Reading): Figures {
  return { items: items.length, open: sumOf(items, "openAmount"), ...period(items, "documentDate") };
}

/**
 * How many cells of a column are filled, and a digest of all of them in the order of the file: it proves every value
 * without repeating what a file of another owner says.
 *
 * @example columnDigest([{ name: "Jansen" }, {}], "name") // "1:…"
 */
export function columnDigest(rows: readonly Row[], column: string): string {
  const values = rows.map((row) => shown(column, row[column]));
  const digest = createHash("sha256").update(values.join("\n")).digest("hex").slice(0, 12);
  return `${values.filter((value) => value !== "").length}:${digest}`;
}

const AMOUNTS = ["amount", "fee", "openAmount", "originalAmount"];

/** A value as text; amounts without the zeros at their end, which banks write as they please. */
export function shown(column: string, value: unknown): string {
  if (value === undefined) return "";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return AMOUNTS.includes(column) ? plain(text) : text;
}

/** @example plain("12.50") // "12.5"; plain("-0.00") // "0" */
export function plain(decimal: string): string {
  const short = decimal.includes(".") ? decimal.replace(/\.?0+$/, "") : decimal;
  return short === "-0" ? "0" : short;
}

function present(values: Row): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Record<
    string,
    string
  >;
}

function amounts(values: Row): Record<string, string> {
  return Object.fromEntries(Object.entries(present(values)).map(([name, value]) => [name, plain(value)]));
}

function counted(transactions: readonly Row[]): Record<string, number> {
  const kinds: Record<string, number> = {};
  for (const { kind } of transactions) kinds[String(kind)] = (kinds[String(kind)] ?? 0) + 1;
  return kinds;
}

function period(rows: readonly Row[], field: string): Record<string, string> {
  const dates = rows
    .flatMap((row) => row[field] ?? [])
    .map(String)
    .sort();
  return dates.length === 0 ? {} : { first: dates[0], last: dates.at(-1)! };
}

const SCALE = 10;

/** The exact sum of decimal texts: whole numbers of 10 decimals. */
function sumOf(rows: readonly Row[], field: string): string {
  const sum = rows.reduce((total, row) => total + scaled(shown(field, row[field] ?? "0")), 0n);
  const digits = String(sum < 0n ? -sum : sum).padStart(SCALE + 1, "0");
  return plain(`${sum < 0n ? "-" : ""}${digits.slice(0, -SCALE)}.${digits.slice(-SCALE)}`);
}

function scaled(decimal: string): bigint {
  const [whole, fraction = ""] = decimal.replace("-", "").split(".");
  const units = BigInt(whole + fraction.padEnd(SCALE, "0"));
  return decimal.startsWith("-") ? -units : units;
}
