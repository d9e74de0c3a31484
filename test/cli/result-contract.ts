import { faultsBySchema } from "./schemas";

/** A result as spec 11 has it; only what the tests look at. */
export interface Result {
  readonly schema: 1;
  readonly program: { name: string; version: string; commit: string };
  readonly profile: string;
  readonly sources: readonly { file: string; sheet?: string; sha256: string }[];
  readonly totals: Record<"items" | "lines" | "cleared" | "suggested" | "unmatched", { count: number; amount: string }>;
  readonly matches: readonly ResultMatch[];
  readonly open: readonly { source: number; row: number; id?: string; status: string; rest: string; reason: string }[];
  readonly journal: {
    questions: readonly object[];
    documents: readonly {
      number: string;
      match: number;
      date: string;
      approval: object;
      lines: readonly ResultLine[];
    }[];
  };
  readonly problems: readonly object[];
}

export interface ResultMatch {
  readonly id: number;
  readonly outcome: "cleared" | "suggested";
  readonly criterion: string;
  readonly items: readonly ResultPart[];
  readonly lines: readonly ResultPart[];
  readonly difference: string;
  readonly relation?: string;
  readonly evidence: readonly object[];
  readonly score?: number;
  readonly scoreParts?: readonly { readonly part: string; readonly weight: number }[];
  readonly explanation: string;
}

export interface ResultPart {
  readonly source: number;
  readonly row: number;
  readonly id?: string;
  readonly amount: string;
  readonly rest?: string;
}

interface ResultLine {
  readonly account?: string;
  readonly debit: string;
  readonly credit: string;
}

const DECIMAL = /^-?\d+\.\d{2}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const CRITERIA = `end-to-end-id payment-reference-and-amount our-reference-and-amount date-and-amount payment-reference
  our-reference date amount reference-within-tolerance combination line-combination part-payment overpayment suggestion
  batch payout payment-discount double-payment assignment-rule reversal manual`.split(/\s+/);

/** Every row is wholly cleared or listed as open; a suggestion is one of three at most, best first (spec 11). */
function checkRows({ matches, open, totals }: Result): void {
  const at = ({ source, row }: { source: number; row: number }) => `${source}:${row}`;
  const cleared = matches.filter(({ outcome }) => outcome === "cleared");
  const named = new Set([...cleared.flatMap(({ lines, items }) => [...lines, ...items]), ...open].map(at));
  // a fee that was held back on a row, and a payout without a row of its own, are lines on somebody else's row
  const isPaidOut = matches.some(({ criterion }) => criterion === "payout");
  if (!isPaidOut) expect(named.size).toBe(totals.items.count + totals.lines.count);
  const scores = new Map<string, number[]>();
  for (const { outcome, lines, score } of matches) {
    if (outcome === "suggested")
      for (const line of lines) scores.set(at(line), [...(scores.get(at(line)) ?? []), score!]);
  }
  for (const offered of scores.values()) {
    expect(offered.length).toBeLessThanOrEqual(3);
    expect(offered).toEqual([...offered].sort((a, b) => b - a));
  }
  const taken = new Map<string, number>();
  for (const { lines, items, criterion } of cleared) {
    if (criterion === "reversal" || isPaidOut) continue;
    for (const part of [...lines, ...items]) {
      const before = taken.get(at(part));
      if (before !== undefined) expect(before).not.toBe(0);
      taken.set(at(part), part.rest === undefined ? 0 : cents(part.rest));
    }
  }
}

/** Reads a result and holds it to the contract field by field. */
export function checkResult(text: string): Result {
  const result = JSON.parse(text) as Result;
  expect(Object.keys(result)).toEqual("schema program profile sources totals matches open journal problems".split(" "));
  expect(result.schema).toBe(1);
  for (const { file, sha256 } of result.sources) {
    expect(file).not.toBe("");
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  }
  for (const key of ["items", "lines", "cleared", "suggested", "unmatched"] as const) {
    const { count, amount } = result.totals[key];
    expect(Number.isInteger(count)).toBe(true);
    expect(amount).toMatch(/^\d+\.\d{2}$/);
  }
  const { cleared, suggested, unmatched } = result.totals;
  const whole = result.totals[result.sources.length > 1 ? "lines" : "items"];
  expect(cleared.count + suggested.count + unmatched.count).toBe(whole.count);
  expect(cents(cleared.amount) + cents(suggested.amount) + cents(unmatched.amount)).toBe(cents(whole.amount));
  expect(faultsBySchema("result", result)).toEqual([]);
  result.matches.forEach(checkMatch);
  checkRows(result);
  for (const { status, reason, row } of result.open) {
    expect(["partial", "suggested", "open", "blocked"]).toContain(status);
    expect([row > 0, reason !== ""]).toEqual([true, true]);
  }
  for (const { date, lines } of result.journal.documents) {
    expect(date).toMatch(DAY);
    expect(lines.reduce((sum, { debit, credit }) => sum + cents(debit) - cents(credit), 0)).toBe(0);
  }
  expect(text).not.toMatch(/null|undefined|NaN/);
  return result;
}

function checkMatch(match: ResultMatch, index: number): void {
  expect(match.id).toBe(index + 1);
  expect(CRITERIA).toContain(match.criterion);
  expect(["cleared", "suggested"]).toContain(match.outcome);
  expect(match.score === undefined).toBe(match.outcome === "cleared");
  const points = match.scoreParts?.reduce((sum, { weight }) => sum + Math.round(weight * 100), 0);
  expect(points).toBe(match.score === undefined ? undefined : Math.round(match.score * 100));
  expect(match.explanation).not.toBe("");
  for (const { source, row, amount, rest } of [...match.items, ...match.lines]) {
    expect([Number.isInteger(source), row > 0]).toEqual([true, true]);
    expect(amount).toMatch(DECIMAL);
    if (rest !== undefined) expect(rest).toMatch(DECIMAL);
  }
  const sum = (parts: readonly ResultPart[]) => parts.reduce((total, { amount }) => total + cents(amount), 0);
  // a line that goes to an account as a whole has no items that it could differ from
  const takesBoth =
    match.lines.length > 0 && match.items.length > 0 && !["double-payment", "reversal"].includes(match.criterion);
  if (match.outcome === "cleared" && takesBoth)
    expect(cents(match.difference)).toBe(sum(match.lines) - sum(match.items));
}

export function cents(amount: string): number {
  return Math.round(Number(amount) * 100);
}
