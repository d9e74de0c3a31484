import fc from "fast-check";
import { matchByHand } from "../../../src/domain/by-hand/match-by-hand";
import { weigh } from "../../../src/domain/by-hand/weigh";
import { openItemsOf, statementLinesOf } from "../../../src/domain/ledger/from-records";
import { PROFILES } from "../../../src/domain/profile/builtin";
import type { Profile } from "../../../src/domain/profile/profile";
import { allOf, handBooks, told } from "./hand-books";

/** The first item is due last. */
const books = (items: readonly number[], lines: readonly number[], profile: Profile = PROFILES.afletter) =>
  handBooks(items, lines, { due: -1, profile });

const weighed = (items: number[], lines: number[], profile?: Profile) => {
  const made = books(items, lines, profile);
  return weigh(made, allOf(made));
};

const cleared = (way: "whole" | "withDifference" | "inPart", items: number[], lines: number[]) => {
  const made = books(items, lines);
  const match = matchByHand(made, allOf(made), way);
  return { items: told(match.items), lines: told(match.lines), difference: match.difference };
};

describe("rows picked by hand", () => {
  test("that are equal can be cleared wholly", () => {
    expect(weighed([121000, -21000], [100000])).toMatchObject({
      lines: { count: 1, amount: 100000 },
      items: { count: 2, amount: 100000 },
      difference: 0,
      ways: ["whole"],
    });
  });

  test("may differ by 3 % of the invoice: SnelStart's limit by hand", () => {
    expect(weighed([100000], [97000]).ways).toEqual(["withDifference", "inPart"]);
    expect(weighed([100000], [96999])).toMatchObject({ ways: ["inPart"], beyondTolerance: true });
  });

  test("may not differ at all in the profile Exact Online", () => {
    expect(weighed([100000], [99999], PROFILES.exact).ways).toEqual(["inPart"]);
  });

  test("may be overpaid within the limit only where the profile books both ways", () => {
    const short = { ...PROFILES.afletter, differences: "short" as const };
    expect(weighed([100000], [100050]).ways).toContain("withDifference");
    expect(weighed([100000], [100050], short).ways).toEqual(["inPart"]);
    expect(weighed([100000], [99950], short).ways).toContain("withDifference");
  });

  test.each([
    ["one row alone", [100], [], "nothing"],
    ["lines without an item", [], [100, -100], "onlyLines"],
    ["a receipt against a purchase invoice", [-100], [100], "sameSide"],
    ["items that are all debit", [100, 200], [], "sameSide"],
  ])("are not cleared: %s", (_name, items, lines, hindrance) => {
    expect(weighed(items, lines)).toMatchObject({ ways: [], hindrance });
  });

  test("are not cleared across currencies", () => {
    const made = books([100], [100]);
    const dollars = { ...made, lines: statementLinesOf([{ amount: 100, currency: "USD" }]) };
    expect(weigh(dollars, allOf(dollars))).toMatchObject({ ways: [], hindrance: "currencies" });
  });

  test("of two relations name them, so that they can be coupled", () => {
    const made = books([100, -100], []);
    const items = openItemsOf([
      { openAmount: 100, relationCode: "20005", currency: "EUR" },
      { openAmount: -100, relationCode: "10001", currency: "EUR" },
    ]);
    expect(weigh({ ...made, items }, allOf(made))).toMatchObject({ pair: ["10001", "20005"], ways: ["whole"] });
    expect(weigh(made, allOf(made)).pair).toBeUndefined();
  });

  test("count only with what is still open on them", () => {
    const made = books([100, 50], [100]);
    made.itemLeft[1] = 0;
    expect(weigh(made, allOf(made))).toMatchObject({ used: 1, items: { count: 1, amount: 100 }, ways: ["whole"] });
  });
});

describe("clearing by hand", () => {
  test("with a difference takes everything, and the difference is told", () => {
    expect(cleared("withDifference", [100000], [99000])).toEqual({
      items: [[0, 100000, 0]],
      lines: [[0, 99000, 0]],
      difference: -1000,
    });
  });

  test("in part fills what is due first, and the rest stays open", () => {
    expect(cleared("inPart", [60000, 50000, 40000], [70000])).toEqual({
      items: [
        [2, 40000, 0],
        [1, 30000, 20000],
      ],
      lines: [[0, 70000, 0]],
      difference: 0,
    });
  });

  test("in part counts a credit note as money", () => {
    expect(cleared("inPart", [100000, -20000], [50000]).items).toEqual([
      [1, -20000, 0],
      [0, 70000, 30000],
    ]);
  });

  test("in part splits a line over items: what they do not need stays open on the line", () => {
    expect(cleared("inPart", [30000, 20000], [70000])).toEqual({
      items: [
        [1, 20000, 0],
        [0, 30000, 0],
      ],
      lines: [[0, 50000, 20000]],
      difference: 0,
    });
  });

  test("couples a credit note with an invoice of the same relation, without a bank line", () => {
    expect(cleared("inPart", [121000, -24200], [])).toEqual({
      items: [
        [0, 24200, 96800],
        [1, -24200, 0],
      ],
      lines: [],
      difference: 0,
    });
  });

  test("uses no cent twice and loses none, whatever was picked", () => {
    const amounts = fc.array(fc.integer({ min: -100_000, max: 100_000 }), { maxLength: 8 });
    let made = 0;
    fc.assert(
      fc.property(amounts, amounts, (items, lines) => {
        const ledger = books(items, lines);
        const picked = allOf(ledger);
        for (const way of weigh(ledger, picked).ways) {
          const match = matchByHand(ledger, picked, way);
          made++;
          for (const [parts, left] of [
            [match.items, ledger.itemLeft],
            [match.lines, ledger.lineLeft],
          ] as const) {
            expect(new Set(parts.map(({ index }) => index)).size).toBe(parts.length);
            for (const { index, amount, rest } of parts) {
              expect(amount + rest).toBe(left[index]);
              expect(Math.abs(amount) + Math.abs(rest)).toBe(Math.abs(left[index]));
            }
          }
          const sum = (parts: typeof match.items) => parts.reduce((total, { amount }) => total + amount, 0);
          expect(sum(match.lines) - sum(match.items)).toBe(match.difference);
          if (way !== "withDifference") expect(match.difference).toBe(0);
        }
      }),
      { numRuns: 2000, seed: 20251231 },
    );
    expect(made).toBeGreaterThan(500);
  });
});
