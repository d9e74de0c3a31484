import { runToEnd } from "../../../src/domain/reconcile";
import type { Engine, PickedRows } from "../../../src/worker/api";
import { ANSWERED, cleared, ELS, PIET, reopened } from "./book";

/** The second item and the second line: 605,50 against 605,00. */
const PAIR: readonly PickedRows[] = [
  { sheet: "Posten", rows: [3] },
  { sheet: "Bank", rows: [3] },
];

/** Everything is cleared but the second pair, which the accountant took apart. */
function takenApart(): Engine {
  const engine = cleared(ANSWERED);
  engine.refuse([engine.matchAt("Bank", 3)!.match], ELS);
  return engine;
}

describe("clearing by hand", () => {
  test("adds up what was selected in both sheets, rows of other sheets passed over", () => {
    const engine = takenApart();
    expect(engine.weighRows([...PAIR, { sheet: "Elders", rows: [1, 2, 3] }])).toMatchObject({
      lines: { count: 1, amount: 60500 },
      items: { count: 1, amount: 60550 },
      difference: -50,
      ways: ["withDifference", "inPart"],
    });
  });

  test("passes over the head and rows that are cleared", () => {
    expect(takenApart().weighRows([{ sheet: "Bank", rows: [1, 2, 3, 4, 5] }])).toMatchObject({
      lines: { count: 1 },
      used: 2,
      hindrance: "nothing",
    });
  });

  test("makes a match that the next run leaves alone", () => {
    const engine = takenApart();
    const changed = engine.clearRows(PAIR, "withDifference", PIET);
    expect(changed.decisions).toHaveLength(1);
    expect(changed.links).toHaveLength(2);
    const made = engine.matchAt("Bank", 3)!;
    expect(made).toMatchObject({ tab: "cleared", match: 4 });
    runToEnd(engine.match(ELS));
    expect(engine.matchAt("Posten", 3)).toMatchObject({ match: 4 });
    expect(engine.detail(4).explanation).toContain("2025-0013");
  });

  test("writes the difference off in the memorial, on a line of its own", () => {
    const engine = takenApart();
    engine.clearRows(PAIR, "withDifference", PIET);
    expect(engine.previewJournal()).toMatchObject({ documents: 3, differences: 50 });
  });

  test("in part leaves the rest on the item", () => {
    const engine = takenApart();
    engine.clearRows(PAIR, "inPart", PIET);
    const { parts } = engine.detail(engine.matchAt("Posten", 3)!.match);
    expect(parts.map(({ side, amount, rest }) => [side, amount, rest])).toEqual([
      ["line", 60500, 0],
      ["item", 60500, 50],
    ]);
    expect(engine.weighRows(PAIR)).toMatchObject({ used: 1, items: { count: 1, amount: 50 } });
  });

  test("does nothing on rows that were cleared meanwhile", () => {
    const engine = cleared(ANSWERED);
    expect(engine.clearRows(PAIR, "whole", PIET)).toMatchObject({ decisions: [], links: [] });
  });

  test("is undone and redone as any decision", () => {
    const engine = takenApart();
    engine.clearRows(PAIR, "inPart", PIET);
    engine.undo(PIET);
    expect(engine.weighRows(PAIR)).toMatchObject({ used: 0, difference: -50 });
    engine.redo(PIET);
    expect(engine.weighRows(PAIR)).toMatchObject({ used: 1 });
  });

  test("stands after the workbook was closed and opened again", () => {
    const engine = takenApart();
    engine.clearRows(PAIR, "inPart", PIET);
    const again = reopened(engine, ANSWERED);
    expect(again.matchAt("Bank", 3)).toMatchObject({ tab: "cleared", match: 4 });
    expect(again.marks()).toEqual(engine.marks());
  });
});
