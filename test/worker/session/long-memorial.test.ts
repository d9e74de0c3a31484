import type { CellValue } from "../../../src/sources/table/cells/cells";
import { encodeCells } from "../../../src/sources/table/cells/encoded-cells";
import type { Engine } from "../../../src/worker/api";
import { valueOf } from "../../sheets/cells-of";
import { ANSWERED, cleared, ELS, PIET } from "./book";
import { longCleared } from "./long-lists";

/** Proposes a memorial, and gives it as it is read back from its sheet. */
function proposed(engine: Engine) {
  const { memorial, body, decided } = engine.proposeJournal("Memoriaal", ELS);
  const rows: CellValue[][] = memorial.rows.map((row) => row.map(valueOf));
  for (let at = 0; at < (body?.count ?? 0); at += 50) rows.push(...engine.memorialRows(at, 50).map((row) => [...row]));
  const width = Math.max(...rows.map((row) => row.length));
  const whole = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null));
  return { body, decided, cells: [encodeCells({ name: "Memoriaal", firstRow: 1, firstColumn: 1 }, whole)] };
}

test("a memorial of ordinary length is one sheet with all its rows", () => {
  const engine = cleared(ANSWERED);
  expect(proposed(engine).body).toBeUndefined();
  expect(engine.memorialRows(0, 10)).toEqual([]);
});

describe("a memorial of very many lines", () => {
  test("comes row by row, and what is read back from them is what was proposed", () => {
    const engine = longCleared();
    const { body, cells } = proposed(engine);
    expect(body?.count).toBeGreaterThan(400);
    const before = engine.documents();
    expect(engine.readMemorial(cells)).toEqual({ approve: [], reject: [], reasons: {}, putBack: [], problems: [] });
    expect(engine.documents()).toEqual(before);
    const numbers = before.map(({ number }) => number);
    expect(engine.approve(numbers, PIET).refused).toEqual([]);
    expect(new Set(engine.documents().map(({ status }) => status))).toEqual(new Set(["approved"]));
  });

  test("changes no mark in the sources until it is approved", () => {
    const engine = longCleared();
    const changed = engine.proposeJournal("Memoriaal", ELS);
    expect([changed.rows, changed.redraw]).toEqual([[], undefined]);
    const [first] = engine.documents();
    const { rows } = engine.approve([first.number], PIET);
    expect(new Set(rows.map(({ code }) => code))).toEqual(new Set(["approved"]));
    expect(rows).toHaveLength(2);
  });

  test("whose sheet could not be written was never made: decisions, lists and documents are as before", () => {
    const engine = longCleared();
    const asIs = () => [engine.stateSheets(), engine.memorials(), engine.previewJournal(), engine.marks()];
    const before = asIs();
    proposed(engine);
    expect(engine.withdrawJournal(ELS).decided).toBe(0);
    expect(asIs()).toEqual(before);
    expect(engine.memorialRows(0, 10)).toEqual([]);
    expect(proposed(engine).decided).toBeGreaterThan(200);
  });

  test("that something was decided on since is taken back as any other step", () => {
    const engine = longCleared();
    proposed(engine);
    const { match } = engine.documents()[0];
    engine.note(match, "Gebeld", PIET);
    expect(engine.withdrawJournal(ELS).decided).toBeGreaterThan(0);
  });

  test("gives its documents piece by piece, and anew when something was decided", () => {
    const engine = longCleared();
    proposed(engine);
    const all = engine.documents();
    const [{ memorial }] = engine.memorials();
    expect([...engine.documents(memorial, 0, 100), ...engine.documents(memorial, 100, 1000)]).toEqual(all);
    engine.reject([all[150].number], PIET);
    expect(engine.documents(memorial, 150, 1)).toMatchObject([{ number: all[150].number, status: "rejected" }]);
  });
});

test("a long report comes with its first rows, and the others piece by piece", () => {
  const engine = longCleared(400);
  engine.refuse(
    engine
      .page("cleared", { search: "", sort: "date" }, 0, 400)
      .rows.flatMap((row) => (row.kind === "match" ? [row.match] : [])),
    ELS,
  );
  const { spec, rest } = engine.report("open", { asOf: 45_990 }, ELS);
  expect([spec.rows.length, rest > 50]).toEqual([300, true]);
  const rows = [...engine.reportRows(0, 40), ...engine.reportRows(40, rest)];
  expect(rows).toHaveLength(rest);
  const last = Number(/:[A-Z]+(\d+)$/.exec(spec.tables[0]?.range ?? "")?.[1] ?? 0);
  expect(last).toBeLessThanOrEqual(spec.rows.length + rest);
});
