import type { Engine, ListQuery, Tab } from "../../../src/worker/api";
import { runToEnd } from "../../../src/domain/reconcile";
import { ANSWERED, ELS, opened } from "./book";

/** Amounts of the rows that a list shows, in cents. */
function shown(engine: Engine, tab: Tab, query: Partial<ListQuery> = {}): number[] {
  const { rows } = engine.page(tab, { search: "", sort: "date", ...query }, 0, 10);
  return rows.flatMap((row) => (row.kind === "match" ? row.lineAmount : row.kind === "open" ? row.rest : []));
}

/** Three matches; the first relation of the list comes last in the alphabet. */
function matched(): Engine {
  const engine = opened(ANSWERED, (items) => (items[1][1] = "Zwaan & Zn"));
  runToEnd(engine.match(ELS));
  return engine;
}

describe("the list of what was cleared", () => {
  const engine = matched();

  test("stands by date, or by relation where that is asked", () => {
    expect(shown(engine, "cleared")).toEqual([121000, 60500, 10000]);
    expect(shown(engine, "cleared", { sort: "name" })).toEqual([60500, 10000, 121000]);
  });

  test("stands by amount, the largest first", () => {
    const apart = matched();
    apart.refuse([apart.matchAt("Bank", 3)!.match], ELS);
    expect(shown(apart, "open")).toEqual([60500, 60550]);
    expect(shown(apart, "open", { sort: "amount" })).toEqual([60550, 60500]);
  });

  test("is narrowed to one criterion", () => {
    expect(shown(engine, "cleared", { criterion: "reference-within-tolerance" })).toEqual([60500]);
    expect(shown(engine, "cleared", { criterion: "manual" })).toEqual([]);
  });

  test("is searched for every word, whatever its case and accents", () => {
    expect(shown(engine, "cleared", { search: "JÁNSEN 2025-0013" })).toEqual([60500]);
    expect(shown(engine, "cleared", { search: "605,00" })).toEqual([60500]);
    expect(shown(engine, "cleared", { search: "jansen 2025-0012" })).toEqual([]);
  });

  test("is scrolled to the match of a row as it stands ordered", () => {
    expect(engine.matchAt("Bank", 2)).toMatchObject({ position: 0 });
    expect(engine.matchAt("Bank", 2, "name")).toMatchObject({ position: 2 });
  });
});
