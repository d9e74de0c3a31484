import { openItemsOf, statementLinesOf } from "../../src/domain/ledger/from-records";
import { PROFILES } from "../../src/domain/profile/builtin";
import { reconcile, runToEnd, type Progress } from "../../src/domain/reconcile";
import { item, line, match } from "./clear/ledger";

const JANSEN = { relationCode: "10002", relationName: "Bakkerij Jansen", relationIban: "NL91ABNA0417164300" };
const ITEMS = [item(121000, { ...JANSEN, invoiceNumber: "2025-0012" }), item(5000, JANSEN), item(5000, JANSEN)];
const LINES = [line(121000, { description: "2025-0012" }), line(5000, { relationCode: "10002" }), line(777)];

function* stages(): Generator<string> {
  const run = reconcile({
    items: openItemsOf(ITEMS),
    lines: statementLinesOf(LINES),
    profile: PROFILES.afletter,
  });
  for (const progress of run as Iterable<Progress>) yield progress.stage;
}

test("a run tells its stages: the index, assignment, references, the criteria in the profile's order, the end", () => {
  const told = [...new Set(stages())];
  expect(told.slice(0, 3)).toEqual(["index", "assign", "references"]);
  expect(told.indexOf("end-to-end-id")).toBeLessThan(told.indexOf("amount"));
  expect(told.at(-1)).toBe("finish");
});

test("the index is one stage of several parts, which only ever goes forward", () => {
  const items = openItemsOf(ITEMS);
  const run = reconcile({ items, lines: statementLinesOf(LINES), profile: PROFILES.afletter });
  const told = [...(run as Iterable<Progress>)].filter(({ stage }) => stage === "index");
  const shares = told.map(({ done, of }) => done / of);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(new Set(shares).size).toBeGreaterThan(5);
  expect(shares[0]).toBe(0);
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
});

test("an empty list of items, or of both, is an outcome and no error", () => {
  expect(match([], []).matches).toEqual([]);
  const result = match([], [line(5000)]);
  expect(result.lines).toEqual([{ status: "open", rest: 5000, reason: { code: "noRelationNoReference", facts: {} } }]);
});

test("a row of nothing is open, has nothing open, and is never matched", () => {
  const result = match([item(0, { invoiceNumber: "2025-0012" })], [line(0, { description: "2025-0012" })]);
  expect(result.short).toEqual([]);
  expect(result.items[0]).toEqual({ status: "open", rest: 0, reason: { code: "nothingOpen", facts: {} } });
  expect(result.lines[0].reason?.code).toBe("nothingOpen");
});

describe("what was decided before this run stays (spec 10)", () => {
  const first = match(ITEMS, LINES);

  test("held matches come first, and their cents are used", () => {
    const [cleared] = first.matches;
    const held = { matches: [cleared], refused: [], blockedItems: [] };
    const again = match(ITEMS, LINES, PROFILES.afletter, held);
    expect(again.matches[0]).toBe(cleared);
    expect(again.items[0]).toEqual({ status: "cleared", rest: 0 });
    expect(again.short).toEqual(first.short);
  });

  test("an accepted suggestion makes the other one fall away", () => {
    const accepted = first.matches.find((m) => m.outcome === "suggested")!;
    const again = match(ITEMS, LINES, PROFILES.afletter, { matches: [accepted], refused: [], blockedItems: [] });
    expect(again.lines[1]).toEqual({ status: "cleared", rest: 0 });
    expect(again.matches.filter((m) => m.outcome === "suggested")).toEqual([accepted]);
  });

  test("a refused pair is not offered again, and the other item still counts when uniqueness is judged", () => {
    const again = match(ITEMS, LINES, PROFILES.afletter, {
      matches: [],
      refused: [{ lines: [1], items: [1] }],
      blockedItems: [],
    });
    expect(again.short).toEqual(["our-reference-and-amount 0>0", "?amount 1>2"]);
  });

  test("an item that the user blocked takes no part", () => {
    const again = match(ITEMS, LINES, PROFILES.afletter, { matches: [], refused: [], blockedItems: [0] });
    expect(again.items[0].status).toBe("blocked");
    expect(again.lines[0].reason?.code).toBe("namesBlocked");
  });

  test("the rest of a line that was used in part is matched as a line of that amount", () => {
    const items = [item(3000, JANSEN), item(2000, JANSEN)];
    const part = { ...match([items[0]], [line(3000, { relationCode: "10002" })]).matches[0] };
    const whole = [line(5000, { relationCode: "10002" })];
    const again = match(items, whole, PROFILES.afletter, { matches: [part], refused: [], blockedItems: [] });
    expect(again.short).toEqual(["amount 0>0", "amount 0>1"]);
    expect(again.lines[0]).toEqual({ status: "cleared", rest: 0 });
  });
});

test("the same input gives the same bytes", () => {
  const once = () => JSON.stringify(match(ITEMS, LINES));
  expect(once()).toBe(once());
  expect(
    runToEnd(
      (function* () {
        yield 1;
        return 2;
      })(),
    ),
  ).toBe(2);
});
