import { runToEnd } from "../../../src/domain/reconcile";
import type { Engine } from "../../../src/worker/api";
import { ANSWERED, cleared, ELS, PIET, reopened } from "./book";

const PICKS = [
  { sheet: "Posten", rows: [2, 3] },
  { sheet: "Bank", rows: [2] },
];

/** The first two items are open again, and so are their lines. */
function opened(): Engine {
  const engine = cleared(ANSWERED);
  for (const row of [2, 3]) engine.refuse([engine.matchAt("Bank", row)!.match], ELS);
  return engine;
}

const rests = (engine: Engine) =>
  engine
    .page("open", { search: "", sort: "date" }, 0, 10)
    .rows.flatMap((row) => (row.kind === "open" ? [[row.sheet, row.row, row.rest]] : []));

describe("a line split over items", () => {
  test("begins with the picked items, what is open on each, and what clearing in part would take", () => {
    expect(opened().splitRows(PICKS)).toEqual([
      { sheet: "Posten", row: 2, label: "2025-0012", name: "De Boer B.V.", left: 121000, usual: 121000 },
      { sheet: "Posten", row: 3, label: "2025-0013", name: "Jansen en Zn", left: 60550, usual: 0 },
    ]);
  });

  test("takes what the user says of each item, and keeps the rest of both sides open", () => {
    const engine = opened();
    const shares = [
      { sheet: "Posten", row: 2, amount: 100000 },
      { sheet: "Posten", row: 3, amount: 20000 },
    ];
    const changed = engine.clearSplit(PICKS, shares, PIET);
    expect(changed.decisions).toHaveLength(1);
    expect(changed.links).toHaveLength(3);
    expect(rests(engine)).toEqual([
      ["Bank", 2, 1000],
      ["Bank", 3, 60500],
      ["Posten", 2, 21000],
      ["Posten", 3, 40550],
    ]);
    const again = reopened(engine, ANSWERED);
    expect(rests(again)).toEqual(rests(engine));
    again.undo(ELS);
    expect(rests(again).map(([, , rest]) => rest)).toEqual([121000, 60500, 121000, 60550]);
    again.redo(ELS);
    expect(rests(again)).toEqual(rests(engine));
  });

  test("books just what was split, and the next run leaves it alone", () => {
    const engine = opened();
    engine.clearSplit(PICKS, [{ sheet: "Posten", row: 3, amount: 20000 }], PIET);
    const { match } = engine.matchAt("Posten", 3)!;
    expect(engine.previewJournal()).toMatchObject({ documents: 2, debit: 30000, credit: 30000, differences: 0 });
    runToEnd(engine.match(ELS));
    expect(engine.detail(match).parts.map(({ side, amount, rest }) => [side, amount, rest])).toEqual([
      ["line", 20000, 101000],
      ["item", 20000, 40550],
    ]);
  });

  test("decides nothing where more is taken than there is", () => {
    const engine = opened();
    expect(engine.clearSplit(PICKS, [{ sheet: "Posten", row: 3, amount: 60551 }], PIET).decisions).toEqual([]);
    expect(engine.clearSplit(PICKS, [{ sheet: "Posten", row: 3, amount: -1 }], PIET).decisions).toEqual([]);
    expect(engine.clearSplit(PICKS, [], PIET).decisions).toEqual([]);
  });

  test("is not offered where rows can't be cleared against each other", () => {
    expect(opened().splitRows([{ sheet: "Bank", rows: [2, 3] }])).toEqual([]);
    expect(opened().splitRows([{ sheet: "Posten", rows: [2, 3] }])).toEqual([]);
  });
});
