import { decimalOf, dateOf, entryDateOf } from "./notation";

/** What `:61:` says, before the text of `:86:` is read. */
export interface StatementLine {
  /** `yyyy-mm-dd`; "" where it cannot be read */
  readonly valueDate: string;
  readonly entryDate: string;
  readonly sign: 1 | -1 | undefined;
  /** decimal text without a sign; "" where it cannot be read */
  readonly amount: string;
  readonly reversal: boolean;
  /** four characters: NTRF, N541 … */
  readonly type: string;
  /** the customer's reference, or what the bank puts in its place */
  readonly reference: string;
  /** the lines behind the first */
  readonly extra: readonly string[];
  /** parts that cannot be read, as they stand */
  readonly unreadable: { readonly date?: string; readonly amount?: string };
}

const LINE = /^(\d{6})?\s*(\d{4})?\s*(RC|RD|[CD])?\s*([A-Z])?\s*(\d[\d.]*(?:,\d*)?)?\s*([NFS][A-Z0-9 ]{3})?(.*)$/;

const READABLE: StatementLine["unreadable"] = {};

/**
 * Reads `:61:`. RC is the reversal of a credit, so money out; RD of a debit, so money in
 * (formats.md 1.2). The letter behind the mark is the third of the currency.
 *
 * @param lines the field's lines
 * @example statementLineOf(["1405070507C500,NTRFNONREF//B4E07"]).amount // "500"
 */
export function statementLineOf(lines: readonly string[]): StatementLine {
  const [first = "", ...rest] = lines;
  const [, value = "", entry = "", mark = "", , amount = "", type = "", tail = ""] = LINE.exec(first) ?? [];
  const valueDate = dateOf(value);
  const entryDate = entry === "" ? "" : entryDateOf(entry, valueDate);
  const decimal = decimalOf(amount);
  const slashes = tail.indexOf("//");
  return {
    valueDate,
    entryDate,
    sign: mark === "C" || mark === "RD" ? 1 : mark === "" ? undefined : -1,
    amount: decimal,
    reversal: mark.startsWith("R") || type === "NRTI",
    type: type.trim(),
    reference: slashes < 0 ? tail : tail.slice(0, slashes),
    extra: rest,
    unreadable:
      valueDate !== "" && decimal !== "" && (entry === "" || entryDate !== "")
        ? READABLE
        : {
            ...(valueDate === "" ? { date: value || first.slice(0, 10) } : {}),
            ...(entry !== "" && entryDate === "" && valueDate !== "" ? { date: entry } : {}),
            ...(decimal === "" ? { amount: amount || first } : {}),
          },
  };
}
