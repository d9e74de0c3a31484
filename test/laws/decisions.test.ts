/** Law 1 and spec 7 with random decisions in the pane's engine: what stands is in the sheets, and undo and redo reach all of it. */
import fc from "fast-check";
import { runToEnd } from "../../src/domain/reconcile";
import type { Engine, Tab } from "../../src/worker/api";
import { ANSWERED, cleared, ELS, PIET, reopened } from "../worker/session/book";
import { SEED } from "./ledgers";

const TABS: readonly Tab[] = ["suggested", "cleared", "open"];
/** Rows 2 to 4 of either sheet hold what the book has. */
const ROW = fc.integer({ min: 2, max: 4 });
const aDecision = fc.record({
  what: fc.constantFrom(
    "refuse",
    "accept",
    "note",
    "note",
    "no note",
    "split",
    "part",
    "block",
    "small",
    "run",
    "undo",
  ),
  which: fc.nat(4),
  item: ROW,
  line: ROW,
  cents: fc.integer({ min: 1, max: 70_000 }),
  text: fc.string({ unit: "grapheme", maxLength: 12 }),
});
type Decision = typeof aDecision extends fc.Arbitrary<infer D> ? D : never;

function decide(engine: Engine, { what, which, item, line, cents, text }: Decision): void {
  const picks = [
    { sheet: "Posten", rows: [item] },
    { sheet: "Bank", rows: [line] },
  ];
  switch (what) {
    case "refuse":
      return void engine.refuse([which], ELS);
    case "accept":
      return void engine.accept([which], ELS);
    case "note":
      return void engine.note(which, text, PIET);
    case "no note":
      return void engine.note(which, "", PIET);
    case "split":
      return void engine.clearSplit(picks, [{ sheet: "Posten", row: item, amount: cents }], PIET);
    case "part":
      return void engine.clearRows(picks, "inPart", PIET);
    case "block":
      return void engine.block("Posten", item, which % 2 === 0, ELS);
    case "small":
      return void engine.suggestRemainders(cents, ELS);
    case "run":
      return void runToEnd(engine.match(ELS));
    case "undo":
      return void engine.undo(ELS);
  }
}

/** All that the pane shows of what was decided; why an open row is open is found out again after opening. */
function shown(engine: Engine) {
  const rows = TABS.map((tab) =>
    engine
      .page(tab, { search: "", sort: "date" }, 0, 100)
      .rows.map((row) => (row.kind === "open" ? { ...row, reason: "" } : row)),
  );
  const notes = Array.from({ length: 12 }, (_, match) => engine.detail(match).note);
  return { rows, notes };
}

test(`whatever was decided, notes included, is rebuilt from the sheets, and undone and redone there (seed ${SEED})`, () => {
  let notes = 0;
  fc.assert(
    fc.property(fc.array(aDecision, { maxLength: 8 }), (decisions) => {
      const engine = cleared(ANSWERED);
      for (const decision of decisions) decide(engine, decision);
      const before = shown(engine);
      notes += before.notes.filter((note) => note !== undefined).length;
      const again = reopened(engine, ANSWERED);
      expect(shown(again)).toEqual(before);
      if (again.undo(ELS).decisions.length > 0) {
        again.redo(ELS);
        expect(shown(again)).toEqual(before);
      }
      for (const row of before.rows.flat()) {
        if (row.kind !== "open") continue;
        // law 1: what is left open is what no match took
        const taken = before.rows[1]
          .flatMap((match) => (match.kind === "match" ? engine.detail(match.match).parts : []))
          .filter((part) => part.sheet === row.sheet && part.row === row.row)
          .reduce((sum, { amount }) => sum + amount, 0);
        expect(row.rest + taken).toBe(row.amount);
      }
    }),
    { seed: SEED, numRuns: 60 },
  );
  expect(notes).toBeGreaterThan(5);
});
