import fc from "fast-check";
import type { Match } from "../../../src/domain/clear/match";
import { openItemsOf, statementLinesOf } from "../../../src/domain/ledger/from-records";
import { EMPTY_MEMORY } from "../../../src/domain/learn/memory";
import { PROFILES } from "../../../src/domain/profile/builtin";
import { block } from "../../../src/worker/session/decisions/blocked";
import { accept, append, redo, refuse, undo } from "../../../src/worker/session/decisions/decide";
import type { Session } from "../../../src/worker/session/session";
import { makeView } from "../../../src/worker/session/state/view";
import { patchView } from "../../../src/worker/session/state/view-patch";
import "../../build";

const ROWS = 60;
const ELS = { who: "Els", at: "2026-01-05 09:30" };

/** Matches over the same rows: several name one row, and a suggestion can be in the way of another. */
const someMatches = fc.array(
  fc.record({
    item: fc.integer({ min: 0, max: ROWS - 1 }),
    other: fc.integer({ min: 0, max: ROWS - 1 }),
    line: fc.integer({ min: 0, max: ROWS - 1 }),
    part: fc.constantFrom(10_000, 4_000),
    isCleared: fc.boolean(),
  }),
  { minLength: 30, maxLength: 50 },
);
const someVerbs = fc.array(
  fc.tuple(fc.constantFrom("accept", "refuse", "undo", "redo", "block", "release"), fc.nat({ max: 49 })),
  { minLength: 1, maxLength: 12 },
);

function sessionOf(drawn: typeof someMatches extends fc.Arbitrary<infer T> ? T : never): Session {
  const items = openItemsOf(
    Array.from({ length: ROWS }, (_, i) => ({ row: i + 2, openAmount: 10_000, relationCode: `R${i % 7}` })),
  );
  const lines = statementLinesOf(
    Array.from({ length: ROWS }, (_, i) => ({ row: i + 2, amount: 10_000, bookingDate: 20_000 })),
  );
  const part = (index: number, amount: number) => ({ index, amount, rest: 10_000 - amount });
  const entries = drawn.map(({ item, other, line, part: amount, isCleared }, at) => ({
    number: at + 1,
    match: {
      outcome: isCleared ? "cleared" : "suggested",
      criterion: "our-reference",
      items: item === other ? [part(item, amount)] : [part(item, amount), part(other, 0)],
      lines: [part(line, amount)],
      difference: 0,
      currency: "EUR",
      evidence: [],
      explanation: { code: "our-reference", facts: {} },
    } as unknown as Match,
  }));
  const session: Session = {
    language: "nl",
    profile: PROFILES.afletter,
    outlines: new Map(),
    lists: new Map(),
    ledger: {
      items,
      lines,
      naming: { itemKeys: { at: (i) => `I${i}` }, lineKeys: { at: (i) => `L${i}` }, sheets: ["Posten", "Bank"] },
    },
    entries,
    staleLinks: [],
    outcomes: { items: [], lines: [] },
    decisions: [],
    memorials: new Map(),
    memory: EMPTY_MEMORY,
    knownHeads: [],
    dropped: new Map(),
    version: 0,
  };
  append(
    session,
    [
      { verb: "run", match: 0 },
      ...drawn.map(({ isCleared }, at) => ({
        verb: isCleared ? ("clear" as const) : ("suggest" as const),
        match: at + 1,
      })),
    ],
    ELS,
  );
  return session;
}

function apply(session: Session, verb: string, at: number): void {
  if (verb === "accept") accept(session, [at + 1], ELS);
  else if (verb === "refuse") refuse(session, [at + 1], ELS);
  else if (verb === "undo") undo(session, ELS);
  else if (verb === "redo") redo(session, ELS);
  else block(session, "Posten", at + 2, verb === "block", ELS);
}

test("the view after a decision is to the letter what it would be if it were made anew of all there is", () => {
  let patched = 0;
  fc.assert(
    fc.property(someMatches, someVerbs, (drawn, verbs) => {
      const session = sessionOf(drawn);
      let kept = makeView(session);
      for (const [verb, at] of verbs) {
        apply(session, verb, at);
        const anew = makeView(session);
        const patch = patchView(session, kept);
        if (patch) {
          patched++;
          expect(patch).toEqual(anew);
          expect([...patch.view.byNumber.keys()]).toEqual([...anew.view.byNumber.keys()]);
        }
        kept = patch ?? anew;
      }
    }),
    { seed: 20260105, numRuns: 200 },
  );
  expect(patched).toBeGreaterThan(500);
});

test("after one decision the rows that it does not touch are the same objects", () => {
  const session = sessionOf(
    Array.from({ length: 40 }, (_, i) => ({ item: i, other: i, line: i, part: 10_000, isCleared: false })),
  );
  const before = makeView(session);
  accept(session, [3], ELS);
  const { view } = patchView(session, before)!;
  expect(view.items.flatMap((row, i) => (row === before.view.items[i] ? [] : [i]))).toEqual([2]);
  expect(view.items[2].status).toBe("cleared");
});
