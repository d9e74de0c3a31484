import fc from "fast-check";
import { decide, nextMatchNumber, type Intention } from "../../../src/domain/decisions/append";
import { VERBS, type Decision } from "../../../src/domain/decisions/decision";
import { statesOf } from "../../../src/domain/decisions/states";
import { canRedo, canUndo, redoLast, undoDecision, undoLast } from "../../../src/domain/decisions/undo";

const SEED = 20260105;
const ELS = { who: "Els", at: "2026-01-05 09:00" };

/** Decisions taken one after the other, each list of intentions in one go. */
function history(...steps: Intention[][]): Decision[] {
  return steps.reduce<Decision[]>((decisions, step) => [...decisions, ...decide(decisions, step, ELS)], []);
}

const states = (decisions: readonly Decision[]) => Object.fromEntries(statesOf(decisions));

const RUN: Intention[] = [
  { verb: "run", match: 0, note: "Bank mei" },
  { verb: "clear", match: 1 },
  { verb: "suggest", match: 2 },
  { verb: "suggest", match: 3 },
];

test("a run clears and suggests", () => {
  expect(states(history(RUN))).toEqual({ 1: "cleared", 2: "suggested", 3: "suggested" });
});

test("a suggestion is accepted or refused, and what is cleared goes by way of a proposal to approval", () => {
  const taken = history(
    RUN,
    [{ verb: "accept", match: 2 }],
    [{ verb: "refuse", match: 3 }],
    [
      { verb: "propose", match: 1 },
      { verb: "propose", match: 2 },
    ],
    [{ verb: "approve", match: 2 }],
  );
  expect(states(taken)).toEqual({ 1: "proposed", 2: "approved", 3: "refused" });
});

test("a rejected document frees its rows", () => {
  expect(states(history(RUN, [{ verb: "propose", match: 1 }], [{ verb: "reject", match: 1 }]))[1]).toBe("refused");
});

test("a match made by hand starts as accepted", () => {
  expect(states(history([{ verb: "accept", match: 9 }]))).toEqual({ 9: "accepted" });
});

test("an approval of what was never proposed changes nothing", () => {
  expect(states(history(RUN, [{ verb: "approve", match: 1 }]))[1]).toBe("cleared");
});

test("a later run drops the suggestions before it, and leaves alone what was cleared, accepted or refused", () => {
  const taken = history(
    RUN,
    [{ verb: "accept", match: 2 }],
    [
      { verb: "run", match: 0 },
      { verb: "suggest", match: 4 },
    ],
  );
  expect(states(taken)).toEqual({ 1: "cleared", 2: "accepted", 4: "suggested" });
});

test("undo takes back the last step, redo restores it, and a new decision ends redoing", () => {
  const taken = history(RUN, [
    { verb: "accept", match: 2 },
    { verb: "accept", match: 3 },
  ]);
  const undone = [...taken, ...undoLast(taken, ELS)];
  expect(states(undone)).toEqual({ 1: "cleared", 2: "suggested", 3: "suggested" });
  const redone = [...undone, ...redoLast(undone, ELS)];
  expect(states(redone)).toEqual({ 1: "cleared", 2: "accepted", 3: "accepted" });
  expect([canRedo(taken), canRedo(undone), canRedo(redone)]).toEqual([false, true, false]);
  const other = [...undone, ...decide(undone, [{ verb: "refuse", match: 2 }], ELS)];
  expect(canRedo(other)).toBe(false);
});

test("undoing a run takes its clearings and suggestions with it, in one row", () => {
  const taken = history(RUN);
  const inverse = undoLast(taken, ELS);
  expect(inverse).toEqual([{ id: 5, ...ELS, verb: "undo", match: 0, undoes: 1, note: "" }]);
  expect(states([...taken, ...inverse])).toEqual({});
  expect(canUndo([...taken, ...inverse])).toBe(false);
});

test("undo reaches back step by step to the beginning, and redo to the end again", () => {
  const taken = history(RUN, [{ verb: "accept", match: 2 }], [{ verb: "refuse", match: 3 }]);
  let decisions = taken;
  while (canUndo(decisions)) decisions = [...decisions, ...undoLast(decisions, ELS)];
  expect(states(decisions)).toEqual({});
  while (canRedo(decisions)) decisions = [...decisions, ...redoLast(decisions, ELS)];
  expect(states(decisions)).toEqual(states(taken));
});

test("a single decision of long ago can be taken back", () => {
  const taken = history(
    RUN,
    [
      { verb: "accept", match: 2 },
      { verb: "accept", match: 3 },
    ],
    [{ verb: "propose", match: 1 }],
  );
  const answer = undoDecision(taken, 5, ELS);
  expect(answer).toEqual({ decisions: [{ id: 8, ...ELS, verb: "undo", match: 2, undoes: 5, note: "" }] });
  if ("decisions" in answer) {
    expect(states([...taken, ...answer.decisions])).toEqual({ 1: "proposed", 2: "suggested", 3: "accepted" });
  }
});

test("a decision that a later one rests on is not taken back, and the later one is named", () => {
  const taken = history(RUN, [{ verb: "accept", match: 2 }], [{ verb: "propose", match: 2 }]);
  expect(undoDecision(taken, 5, ELS)).toEqual({ refused: "restedUpon", on: 6 });
  expect(undoDecision(taken, 1, ELS)).toEqual({ refused: "restedUpon", on: 5 });
  expect(undoDecision(taken, 99, ELS)).toEqual({ refused: "unknown" });
});

test("a match number is never used again, not even after an undo", () => {
  const taken = history(RUN);
  expect(nextMatchNumber([...taken, ...undoLast(taken, ELS)])).toBe(4);
  expect(nextMatchNumber([], [{ match: 12 }])).toBe(13);
});

test("what is cleared without a run, after a run was taken back, holds", () => {
  const undone = history(RUN);
  const taken = [...undone, ...undoLast(undone, ELS)];
  const selection = decide(taken, [{ verb: "clear", match: 7 }], ELS);
  expect(states([...taken, ...selection])).toEqual({ 7: "cleared" });
});

test("undo passes over an export: a file that left the program does not come back", () => {
  const taken = history(RUN, [{ verb: "accept", match: 2 }], [{ verb: "export", match: 0 }]);
  expect(states([...taken, ...undoLast(taken, ELS)])).toEqual(states(history(RUN)));
});

const undoable = VERBS.filter((verb) => verb !== "undo" && verb !== "export");
const intention = fc.record({ verb: fc.constantFrom(...undoable), match: fc.nat(5) });
const steps = fc.array(fc.array(intention, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 });

test("after an undo the states are those from before the step, and after a redo those from after it", () => {
  fc.assert(
    fc.property(steps, fc.nat(7), (list, back) => {
      const taken = history(...list);
      let decisions = taken;
      const times = Math.min(back, list.length);
      for (let i = 0; i < times; i++) decisions = [...decisions, ...undoLast(decisions, ELS)];
      expect(states(decisions)).toEqual(states(history(...list.slice(0, list.length - times))));
      for (let i = 0; i < times; i++) decisions = [...decisions, ...redoLast(decisions, ELS)];
      expect(states(decisions)).toEqual(states(taken));
      expect(decisions.map((d) => d.id)).toEqual(decisions.map((_, i) => i + 1));
    }),
    { seed: SEED, numRuns: 300 },
  );
});
