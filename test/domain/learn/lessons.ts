import type { Match } from "../../../src/domain/clear/match";
import { openItemsOf, statementLinesOf } from "../../../src/domain/ledger/from-records";
import type { OpenItemRecord, StatementLineRecord } from "../../../src/domain/ledger/from-records";
import { minor } from "../../../src/domain/money/minor";
import type { Lesson } from "../../../src/domain/learn/learn";
import { inOrder, type Fact, type Memory } from "../../../src/domain/learn/memory";

/** A clearing of one line against one item of a relation. */
export function cleared(line: number, item: number, rest: Partial<Match> = {}): Match {
  return {
    ...withoutRelation(),
    lines: [{ index: line, amount: minor(100), rest: minor(0) }],
    items: [{ index: item, amount: minor(100), rest: minor(0) }],
    relation: "10001",
    ...rest,
  };
}

/** A clearing of several relations, or of none. */
export function withoutRelation(rest: Partial<Match> = {}): Match {
  return {
    outcome: "cleared",
    criterion: "our-reference-and-amount",
    lines: [{ index: 0, amount: minor(100), rest: minor(0) }],
    items: [{ index: 0, amount: minor(100), rest: minor(0) }],
    difference: minor(0),
    currency: "EUR",
    evidence: [],
    explanation: { code: "our-reference-and-amount", facts: {} },
    ...rest,
  };
}

export function lesson(
  lines: readonly StatementLineRecord[],
  items: readonly OpenItemRecord[],
  decided: Partial<Pick<Lesson, "approved" | "refused" | "statements">>,
): Lesson {
  return { approved: [], refused: [], ...decided, lines: statementLinesOf(lines), items: openItemsOf(items) };
}

export function fact(rest: Partial<Fact>): Fact {
  return {
    clue: "iban",
    text: "NL91ABNA0417164300",
    means: "relation",
    value: "10001",
    confirmed: 3,
    against: 0,
    last: "2026-01-12",
    ...rest,
  };
}

export function memoryOf(...facts: readonly Fact[]): Memory {
  return inOrder({ facts, refused: [], statements: [] });
}
