import { runToEnd } from "../../../src/domain/reconcile";
import type { Engine, Grouping, ListQuery, Tab } from "../../../src/worker/api";
import { ANSWERED, ELS, opened } from "./book";

const OPEN: Grouping = { all: "open", but: [] };
const FOLDED: Grouping = { all: "folded", but: [] };

/** Two invoices of De Boer, of which one is paid; the others as in the book. */
function matched(): Engine {
  const engine = opened(ANSWERED, (items) => items.push(["10001", "De Boer B.V.", "2025-0020", 45970, 50]));
  runToEnd(engine.match(ELS));
  return engine;
}

function shown(engine: Engine, tab: Tab, query: Partial<ListQuery>): (string | number)[] {
  const { rows } = engine.page(tab, { search: "", sort: "date", ...query }, 0, 100);
  return rows.map((row) => (row.kind === "group" ? row.name : row.kind === "match" ? row.match : row.rest));
}

describe("a list by relation", () => {
  test("has a head per relation with its rows below it, in the order of their first rows", () => {
    const engine = matched();
    expect(shown(engine, "cleared", { groups: OPEN })).toEqual(["De Boer B.V.", 1, "Jansen en Zn", 2, "Kaas & Co", 3]);
    const page = engine.page("cleared", { search: "", sort: "date", groups: OPEN }, 0, 2);
    expect(page.total).toBe(6);
    expect([...(page.heads ?? [])]).toEqual([0, 2, 4]);
    expect(page.rows[0]).toEqual({
      kind: "group",
      key: "c 10001",
      name: "De Boer B.V.",
      count: 1,
      sums: [{ side: "line", count: 1, amount: 121000 }],
      currency: "EUR",
      isOpen: true,
    });
  });

  test("shows heads only where all are folded, but for those that were opened", () => {
    const engine = matched();
    expect(shown(engine, "cleared", { groups: FOLDED })).toEqual(["De Boer B.V.", "Jansen en Zn", "Kaas & Co"]);
    const one = { all: "folded", but: ["c 10002"] } as const;
    expect(shown(engine, "cleared", { groups: one })).toEqual(["De Boer B.V.", "Jansen en Zn", 2, "Kaas & Co"]);
  });

  test("stands by name or amount where that is asked", () => {
    const engine = matched();
    engine.refuse([1, 2], ELS);
    expect(shown(engine, "open", { groups: FOLDED, sort: "amount" })).toEqual(["De Boer B.V.", "Jansen en Zn"]);
    expect(shown(engine, "open", { groups: FOLDED, sort: "name", search: "jansen" })).toEqual(["Jansen en Zn"]);
  });

  test("puts a bank line that only names a relation with that relation, lines and items added up apart", () => {
    const engine = matched();
    engine.refuse([1], ELS);
    const { rows } = engine.page("open", { search: "", sort: "date", groups: OPEN }, 0, 10);
    expect(rows[0]).toMatchObject({
      key: "c 10001",
      count: 3,
      sums: [
        { side: "line", count: 1, amount: 121000 },
        { side: "item", count: 2, amount: 126000 },
      ],
    });
  });

  test("is scrolled to the match of a row, its group opened for it", () => {
    const engine = matched();
    expect(engine.matchAt("Bank", 3, "date", OPEN)).toEqual({ tab: "cleared", match: 2, position: 3, groups: OPEN });
    expect(engine.matchAt("Bank", 3, "date", FOLDED)).toEqual({
      tab: "cleared",
      match: 2,
      position: 2,
      groups: { all: "folded", but: ["c 10002"] },
    });
    expect(engine.matchAt("Bank", 3, "date", { all: "open", but: ["c 10001", "c 10002"] })).toMatchObject({
      position: 2,
      groups: { all: "open", but: ["c 10001"] },
    });
  });

  test("comes in windows that together are the whole list, however it is folded", () => {
    const engine = matched();
    engine.refuse([2], ELS);
    for (const groups of [OPEN, FOLDED, { all: "open", but: ["c 10001"] }] as const) {
      for (const tab of ["suggested", "cleared", "open"] as const) {
        const query = { search: "", sort: "date", groups } as const;
        const whole = engine.page(tab, query, 0, 100);
        const windows = Array.from({ length: whole.total }, (_, i) => engine.page(tab, query, i, 1).rows[0]);
        expect(windows).toEqual(whole.rows);
        const rows = whole.rows.flatMap((row) => (row.kind === "group" ? (row.isOpen ? [row.count] : []) : []));
        expect(rows.reduce((sum, count) => sum + count, 0) + (whole.heads?.length ?? 0)).toBe(whole.total);
      }
    }
  });
});
