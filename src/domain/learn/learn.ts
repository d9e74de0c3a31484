import type { Match } from "../clear/match";
import type { OpenItems } from "../ledger/open-items";
import type { StatementLines } from "../ledger/statement-lines";
import { factKey, inOrder, refusedKey, type Fact, type Memory, type RefusedRows } from "./memory";
import { observationsOf, type Observation } from "./observe";
import { itemText, lineText } from "./row-text";

/** What the user decided, on the rows of one ledger. */
export interface Lesson {
  readonly items: OpenItems;
  readonly lines: StatementLines;
  /** clearings that the user approved; open items cleared against each other teach nothing about payers */
  readonly approved: readonly Match[];
  /** matches that the user refused */
  readonly refused: readonly Match[];
  /** SHA-256 of every statement, by `lines.source`: what was counted from one before teaches nothing new */
  readonly statements?: readonly string[];
}

/**
 * What is known after a lesson (spec 8): a count more for every fact that an approved clearing
 * confirms, and one against what a refused suggestion rested on. A pair that was refused before
 * counts once. Pure: `at`, the day of approval (`yyyy-mm-dd`), dates lines that have no date.
 *
 * @example learn(EMPTY_MEMORY, { items, lines, approved: matches, refused: [] }, "2026-01-31").facts[0].confirmed // 1
 */
export function learn(memory: Memory, lesson: Lesson, at: string): Memory {
  const { statements = [], lines } = lesson;
  const counted = new Set(memory.statements);
  const statementsOf = (match: Match) =>
    match.lines.map(({ index }) => statements[lines.source[index]] ?? "").filter((hash) => hash !== "");
  const fresh = lesson.approved.filter((match) => {
    const from = statementsOf(match);
    return from.length === 0 || from.some((hash) => !counted.has(hash));
  });
  const facts = new Map(memory.facts.map((fact) => [factKey(fact), fact]));
  const refused = new Map(memory.refused.map((pair) => [refusedKey(pair), pair]));
  const add = (seen: Observation, by: "confirmed" | "against", isNew: boolean) => {
    const known = facts.get(factKey(seen));
    if (!known && !isNew) return;
    const last = seen.last === "" ? at.slice(0, 10) : seen.last;
    const fact: Fact = known ?? { ...seen, confirmed: 0, against: 0, last: "" };
    const newest = by === "confirmed" && fact.last < last ? last : fact.last;
    facts.set(factKey(seen), { ...fact, [by]: fact[by] + 1, last: newest });
  };
  for (const match of fresh) for (const seen of observationsOf(match, lines)) add(seen, "confirmed", true);
  const confirmed = new Set(lesson.approved.flatMap((match) => sayings(match, lines)));
  for (const match of lesson.refused) {
    const rows = refusedRows(match, lesson);
    if (rows.lines.length + rows.items.length === 0 || refused.has(refusedKey(rows))) continue;
    refused.set(refusedKey(rows), rows);
    // the right relation with the wrong invoice is no word against the relation
    const disputed = observationsOf(match, lines).filter((seen) => !confirmed.has(factKey(seen)));
    for (const seen of disputed) add(seen, "against", false);
  }
  return inOrder({
    facts: [...facts.values()],
    refused: [...refused.values()],
    statements: [...memory.statements, ...fresh.flatMap(statementsOf)],
  });
}

/**
 * Takes back what a lesson taught, where its approval or refusal was undone. Counts never fall
 * below nothing, also where the user edited them in between.
 */
export function unlearn(memory: Memory, lesson: Lesson): Memory {
  const facts = new Map(memory.facts.map((fact) => [factKey(fact), fact]));
  const refused = new Map(memory.refused.map((pair) => [refusedKey(pair), pair]));
  const take = (seen: Observation, by: "confirmed" | "against") => {
    const known = facts.get(factKey(seen));
    if (!known) return;
    const fact = { ...known, [by]: Math.max(0, known[by] - 1) };
    if (fact.confirmed + fact.against === 0) facts.delete(factKey(seen));
    else facts.set(factKey(seen), fact);
  };
  for (const match of lesson.approved) for (const seen of observationsOf(match, lesson.lines)) take(seen, "confirmed");
  for (const match of lesson.refused) {
    if (!refused.delete(refusedKey(refusedRows(match, lesson)))) continue;
    for (const seen of observationsOf(match, lesson.lines)) take(seen, "against");
  }
  return inOrder({ facts: [...facts.values()], refused: [...refused.values()], statements: memory.statements });
}

function sayings(match: Match, lines: StatementLines): string[] {
  return observationsOf(match, lines).map(factKey);
}

function refusedRows({ lines, items }: Match, lesson: Lesson): RefusedRows {
  return {
    lines: lines.map(({ index }) => lineText(lesson.lines, index)).sort(),
    items: items.map(({ index }) => itemText(lesson.items, index)).sort(),
  };
}
