import fc from "fast-check";
import { decide, type Intention } from "../../../src/domain/decisions/append";
import type { Decision } from "../../../src/domain/decisions/decision";
import { LONGEST_NOTE, notesOf, tidyNote } from "../../../src/domain/decisions/notes";
import { statesOf } from "../../../src/domain/decisions/states";
import { dependentsOf, redoLast, undoDecision, undoLast } from "../../../src/domain/decisions/undo";

const SEED = 20260105;
const ELS = { who: "Els", at: "2026-01-05 09:00" };

function history(...steps: Intention[][]): Decision[] {
  return steps.reduce<Decision[]>((decisions, step) => [...decisions, ...decide(decisions, step, ELS)], []);
}

const texts = (decisions: readonly Decision[]) =>
  Object.fromEntries([...notesOf(decisions)].map(([match, { text }]) => [match, text]));

const SUGGESTED: Intention[] = [
  { verb: "run", match: 0 },
  { verb: "suggest", match: 1 },
];
const CALLED: Intention[] = [{ verb: "note", match: 1, note: "Gebeld met de klant." }];

test("the last note on a match holds, with who wrote it and when", () => {
  const taken = history(SUGGESTED, CALLED, [{ verb: "note", match: 1, note: "Betaalt vrijdag." }]);
  expect(notesOf(taken).get(1)).toEqual({ text: "Betaalt vrijdag.", ...ELS });
});

test("an empty note takes the note away, and undoing that brings it back", () => {
  const taken = history(SUGGESTED, CALLED, [{ verb: "note", match: 1, note: "" }]);
  expect(texts(taken)).toEqual({});
  expect(texts([...taken, ...undoLast(taken, ELS)])).toEqual({ 1: "Gebeld met de klant." });
});

test("undo takes a changed note back to what it was, and redo changes it again", () => {
  const taken = history(SUGGESTED, CALLED, [{ verb: "note", match: 1, note: "Betaalt vrijdag." }]);
  const undone = [...taken, ...undoLast(taken, ELS)];
  expect(texts(undone)).toEqual({ 1: "Gebeld met de klant." });
  expect(texts([...undone, ...redoLast(undone, ELS)])).toEqual({ 1: "Betaalt vrijdag." });
});

test("a note stays when its match is accepted, refused or taken back, and changes none of that", () => {
  const taken = history(SUGGESTED, CALLED, [{ verb: "accept", match: 1 }]);
  expect(texts(taken)).toEqual({ 1: "Gebeld met de klant." });
  expect([...statesOf(taken)]).toEqual([[1, "accepted"]]);
});

test("nothing rests on a note, and a note rests on nothing", () => {
  const taken = history(SUGGESTED, [{ verb: "accept", match: 1 }], CALLED, [{ verb: "propose", match: 1 }]);
  expect(dependentsOf(taken, 3).map(({ verb }) => verb)).toEqual(["propose"]);
  expect(dependentsOf(taken, 4)).toEqual([]);
  expect(undoDecision(taken, 4, ELS)).toHaveProperty("decisions");
});

test("a note is kept without empty ends and without what no cell can hold, and no longer than it may be", () => {
  expect(tidyNote(" Gebeld,\r\nbetaalt\tvrijdag\u0007.\n ")).toBe("Gebeld,\nbetaalt vrijdag.");
  expect(tidyNote("x".repeat(LONGEST_NOTE + 5))).toHaveLength(LONGEST_NOTE);
  expect(tidyNote("=1+1")).toBe("=1+1");
});

test("what is tidy stays as it is, whatever it was made of", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const kept = tidyNote(text);
      expect(tidyNote(kept)).toBe(kept);
      expect(kept).not.toMatch(/(?!\n)\p{Cc}/u);
    }),
    { seed: SEED, numRuns: 300 },
  );
});
