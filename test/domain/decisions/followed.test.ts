import fc from "fast-check";
import { blockedNow } from "../../../src/domain/decisions/blocked";
import { decide, type Intention } from "../../../src/domain/decisions/append";
import { VERBS, type Decision } from "../../../src/domain/decisions/decision";
import { followedBy } from "../../../src/domain/decisions/remembered";
import { effectiveDecisions, statesOf, touchedSince } from "../../../src/domain/decisions/states";
import { canRedo, canUndo, redoLast, undoLast } from "../../../src/domain/decisions/undo";

const ELS = { who: "Els", at: "2026-01-05 09:00" };
const ITEMS = { count: 5, blocked: new Uint8Array(5) };
const KEYS = { at: (index: number) => `I${index}` };

const RUN: Intention[] = [
  { verb: "run", match: 0 },
  ...[1, 2, 3].map((match) => ({ verb: "clear" as const, match })),
  ...[4, 5, 6].map((match) => ({ verb: "suggest" as const, match })),
];

/** A step of decisions on few matches, an undo of any decision before, or the last step undone or redone. */
const someStep = fc.oneof(
  fc.array(
    fc.record({
      verb: fc.constantFrom(...VERBS.filter((verb) => verb !== "undo")),
      match: fc.integer({ min: 1, max: 6 }),
      note: fc.constantFrom("I0", "I3", ""),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  fc.record({ undoes: fc.nat({ max: 40 }) }),
  fc.constantFrom("undo" as const, "redo" as const),
);

function added(decisions: readonly Decision[], step: typeof someStep extends fc.Arbitrary<infer T> ? T : never) {
  if (step === "undo") return undoLast(decisions, ELS);
  if (step === "redo") return redoLast(decisions, ELS);
  if (!("undoes" in step)) return decide(decisions, step, ELS);
  const target = decisions[step.undoes % decisions.length];
  return decide(decisions, [{ verb: "undo", match: target.match, undoes: target.id }], ELS);
}

test("what is worked out from the last decisions alone is what all of them together say", () => {
  fc.assert(
    fc.property(fc.array(someStep, { minLength: 1, maxLength: 12 }), (steps) => {
      let decisions: readonly Decision[] = decide([], RUN, ELS);
      for (const step of steps) {
        // asked before and after, as the pane does: what is known of the one is used for the other
        const before = statesOf(decisions);
        blockedNow(ITEMS, KEYS, decisions);
        const all = followedBy(decisions, added(decisions, step));
        const afresh = [...all];
        expect(effectiveDecisions(all)).toEqual(effectiveDecisions(afresh));
        expect(statesOf(all)).toEqual(statesOf(afresh));
        expect(blockedNow(ITEMS, KEYS, all)).toEqual(blockedNow(ITEMS, KEYS, afresh));
        expect([canUndo(all), canRedo(all)]).toEqual([canUndo(afresh), canRedo(afresh)]);
        const touched = touchedSince(all, decisions);
        for (const match of [1, 2, 3, 4, 5, 6]) {
          if (touched && !touched.has(match)) expect(statesOf(all).get(match)).toBe(before.get(match));
        }
        decisions = all;
      }
    }),
    { seed: 20260105, numRuns: 400 },
  );
});

test("a run, and an undo of an undo, are looked at with all that came before", () => {
  const run = decide([], RUN, ELS);
  const refused = followedBy(run, decide(run, [{ verb: "refuse", match: 4 }], ELS));
  expect(touchedSince(refused, run)).toEqual(new Set([4]));
  const undone = followedBy(refused, undoLast(refused, ELS));
  expect(touchedSince(undone, refused)).toEqual(new Set([4]));
  const redone = followedBy(undone, redoLast(undone, ELS));
  expect(touchedSince(redone, undone)).toBeUndefined();
  const again = followedBy(redone, decide(redone, RUN, ELS));
  expect(touchedSince(again, redone)).toBeUndefined();
});
