import { openItemsOf, statementLinesOf } from "../../src/domain/ledger/from-records";
import { PROFILES } from "../../src/domain/profile/builtin";
import { reconcile, runToEnd } from "../../src/domain/reconcile";
import { KINDS } from "./generator/kinds";
import { generate, type Generated } from "./generator/world";

/** What became of the lines of one kind. */
export interface Score {
  readonly kind: string;
  readonly expects: string;
  lines: number;
  /** cleared with exactly the items that they truly settle; undecidable ones: not cleared */
  right: number;
  /** cleared with anything else */
  wrong: number;
  /** offered right as the first suggestion */
  offered: number;
  left: number;
}

/**
 * Clears a generated ledger and compares every line with its truth.
 *
 * @example score(generate(KINDS, 1000, 1)).filter(({ wrong }) => wrong > 0) // []
 */
export function score(ledger: Generated): Score[] {
  const items = openItemsOf(ledger.items);
  const lines = statementLinesOf(ledger.lines.map(({ line }) => line));
  const { matches } = runToEnd(reconcile({ items, lines, profile: PROFILES.afletter }));
  const cleared = new Map<number, string>();
  const offered = new Map<number, string>();
  for (const match of matches) {
    const settles = match.items
      .map(({ index }) => index)
      .sort((a, b) => a - b)
      .join(",");
    for (const { index } of match.lines) {
      if (match.outcome === "cleared") cleared.set(index, settles);
      else if (!offered.has(index)) offered.set(index, settles);
    }
  }
  const scores = new Map<string, Score>();
  ledger.lines.forEach(({ kind, expects, settles }, index) => {
    const key = `${kind} (${expects})`;
    const so = scores.get(key) ?? { kind, expects, lines: 0, right: 0, wrong: 0, offered: 0, left: 0 };
    scores.set(key, so);
    const truth = [...settles].sort((a, b) => a - b).join(",");
    so.lines++;
    const is = cleared.get(index);
    if (is !== undefined) so[expects !== "undecidable" && is === truth ? "right" : "wrong"]++;
    else if (expects === "undecidable") so.right++;
    else if (offered.get(index) === truth) so.offered++;
    else so.left++;
  });
  return [...scores.values()];
}

/** Prints per kind what came of it: `npm run bench -- quality [items] [seeds]`. */
export function quality(size = 20_000, seeds = 3): void {
  const sum = new Map<string, Score>();
  for (let seed = 1; seed <= seeds; seed++) {
    for (const part of score(generate(KINDS, size, seed))) {
      const key = `${part.kind} ${part.expects}`;
      const so = sum.get(key);
      if (!so) sum.set(key, { ...part });
      else for (const field of ["lines", "right", "wrong", "offered", "left"] as const) so[field] += part[field];
    }
  }
  const rows = [...sum.values()].sort((a, b) =>
    a.expects < b.expects ? -1 : a.expects > b.expects ? 1 : a.kind < b.kind ? -1 : 1,
  );
  console.log(`${seeds} seeds of ${size} items`);
  console.table(rows.map(({ kind, expects, ...counts }) => ({ kind, expects, ...counts })));
  const total = (expects: string, field: "lines" | "right" | "wrong" | "offered") =>
    rows.filter((row) => row.expects === expects).reduce((all, row) => all + row[field], 0);
  const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(2)} %`;
  const wrong = rows.reduce((all, row) => all + row.wrong, 0);
  console.log(`wrongly cleared: ${wrong}`);
  console.log(`decided by the evidence: ${percent(total("certain", "right"), total("certain", "lines"))} cleared`);
  const hard = total("hard", "right") + total("hard", "offered");
  console.log(`hard: ${percent(hard, total("hard", "lines"))} cleared right or offered right first`);
}
