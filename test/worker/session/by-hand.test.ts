import { runToEnd } from "../../../src/domain/reconcile";
import type { Engine, PickedRows } from "../../../src/worker/api";
import { ANSWERED, cleared, ELS, opened, PIET, reopened } from "./book";

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

describe("an item that the user blocks", () => {
  /** The standing of the second item, as its row in the list of what is open says. */
  const second = (engine: Engine) => {
    const open = engine.page("open", { search: "2025-0013", sort: "date" }, 0, 9).rows;
    return open.flatMap((row) => (row.kind === "open" && row.side === "item" ? [row.status, row.reason] : []));
  };

  test("takes no part in the next run, nor by hand, until it is released", () => {
    const engine = opened(ANSWERED);
    expect(engine.block("Posten", 3, true, ELS).decisions).toHaveLength(1);
    runToEnd(engine.match(ELS));
    expect(second(engine)).toEqual(["blocked", "De post is geblokkeerd voor afletteren."]);
    expect(engine.weighRows(PAIR)).toMatchObject({ hindrance: "blocked", ways: [] });
    engine.block("Posten", 3, false, ELS);
    expect(second(engine)).toEqual(["open", "De post is vrijgegeven; letter opnieuw af om hem mee te nemen."]);
    runToEnd(engine.match(ELS));
    expect(second(engine)).toEqual([]);
  });

  test("is shown as blocked at once, and is open again when that is undone", () => {
    const engine = takenApart();
    const { rows } = engine.block("Posten", 3, true, ELS);
    expect(rows).toMatchObject([{ sheet: "Posten", row: 3, code: "blocked" }]);
    engine.undo(ELS);
    expect(second(engine)[0]).toBe("open");
  });

  test("stays blocked after the workbook was opened again, and blocking it twice decides nothing", () => {
    const engine = takenApart();
    engine.block("Posten", 3, true, ELS);
    const again = reopened(engine, ANSWERED);
    expect(second(again)[0]).toBe("blocked");
    expect(again.block("Posten", 3, true, PIET).decisions).toEqual([]);
    expect(again.block("Posten", 99, true, PIET).decisions).toEqual([]);
  });
});
