import fc from "fast-check";
import { matchBySplit, splitOf, usualShares } from "../../../src/domain/by-hand/split";
import { allOf, handBooks, told } from "./hand-books";

const SEED = 20260105;

const split = (items: number[], lines: number[], amounts: number[]) => {
  const made = handBooks(items, lines);
  const match = matchBySplit(made, allOf(made), new Map(amounts.map((amount, i) => [i, amount])));
  return match && { items: told(match.items), lines: told(match.lines), difference: match.difference };
};

describe("a line split over items by hand", () => {
  test("takes of each item what the user says, and the rest stays open on both", () => {
    expect(split([80000, 50000], [100000], [60000, 30000])).toEqual({
      items: [
        [0, 60000, 20000],
        [1, 30000, 20000],
      ],
      lines: [[0, 90000, 10000]],
      difference: 0,
    });
  });

  test("leaves out an item that nothing is taken of", () => {
    expect(split([80000, 50000], [50000], [0, 50000])?.items).toEqual([[1, 50000, 0]]);
  });

  test("may take a credit note along", () => {
    expect(split([80000, -20000], [50000], [70000, -20000])).toMatchObject({ lines: [[0, 50000, 0]] });
  });

  test("uses several lines from the first booking date on", () => {
    expect(split([80000], [30000, 40000], [50000])?.lines).toEqual([
      [0, 30000, 0],
      [1, 20000, 20000],
    ]);
  });

  test("can split items among themselves, where debit and credit cancel out", () => {
    expect(split([80000, 50000, -60000], [], [20000, 30000, -50000])?.items).toEqual([
      [0, 20000, 60000],
      [1, 30000, 20000],
      [2, -50000, -10000],
    ]);
    expect(split([80000, -60000], [], [20000, -50000])).toBeUndefined();
  });

  test("never takes more of an item than is open on it, nor of the other side, nor more than the lines have", () => {
    expect(splitOf(10000, [{ left: 8000, amount: 8001 }])).toMatchObject({ shares: ["tooMuch"], fault: "tooMuch" });
    expect(splitOf(10000, [{ left: 8000, amount: -1 }])).toMatchObject({ shares: ["otherSide"], fault: "otherSide" });
    expect(
      splitOf(10000, [
        { left: 8000, amount: 8000 },
        { left: 8000, amount: 2001 },
      ]),
    ).toMatchObject({ taken: 10001, rest: -1, shares: [undefined, undefined], fault: "tooMuch" });
    expect(splitOf(10000, [{ left: 8000, amount: 0 }])).toMatchObject({ fault: "nothing" });
  });

  test("is not made with a blocked item", () => {
    const made = handBooks([80000], [50000], { blocked: [0] });
    expect(matchBySplit(made, allOf(made), new Map([[0, 50000]]))).toBeUndefined();
  });

  test("begins with what clearing in part would take: the oldest first", () => {
    const made = handBooks([80000, 50000], [100000]);
    expect([...usualShares(made, allOf(made))]).toEqual([
      [0, 80000],
      [1, 20000],
    ]);
  });
});

const cents = (most: number) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 1, max: most }) },
    { weight: 1, arbitrary: fc.integer({ min: -most, max: -1 }) },
  );

test(`laws 1 and 3: a split takes no cent that is not there, and both sides take the same (seed ${SEED})`, () => {
  let made = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cents(100_000), fc.integer({ min: 0, max: 105 })), { minLength: 1, maxLength: 5 }),
      fc.array(cents(300_000), { maxLength: 3 }),
      (items, lines) => {
        const match = split(
          items.map(([left]) => left),
          lines,
          items.map(([left, share]) => Math.round((left * share) / 100)),
        );
        if (!match) return;
        made++;
        const sum = (parts: readonly (readonly number[])[]) => parts.reduce((total, [, amount]) => total + amount, 0);
        expect(match.difference).toBe(0);
        expect(sum(match.items)).toBe(lines.length === 0 ? 0 : sum(match.lines));
        for (const [side, parts] of [
          [items.map(([left]) => left), match.items],
          [lines, match.lines],
        ] as const) {
          for (const [index, amount, rest] of parts) {
            expect(amount + rest).toBe(side[index]);
            expect(amount === 0 || Math.sign(amount) === Math.sign(side[index])).toBe(true);
            expect(Math.abs(amount)).toBeLessThanOrEqual(Math.abs(side[index]));
          }
          expect(new Set(parts.map(([index]) => index)).size).toBe(parts.length);
        }
      },
    ),
    { seed: SEED, numRuns: 2000 },
  );
  expect(made).toBeGreaterThan(200);
});
