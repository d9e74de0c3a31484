import fc from "fast-check";
import { boundedHalves } from "../../../../src/domain/clear/combination/bounded-halves";
import { branchAndBound } from "../../../../src/domain/clear/combination/branch-and-bound";
import { expectedHits } from "../../../../src/domain/clear/combination/chance";
import { countByBits } from "../../../../src/domain/clear/combination/count-by-bits";
import { exponential, logarithm } from "../../../../src/domain/clear/combination/exponential";
import { countSubsets } from "../../../../src/domain/clear/combination/subset";

const SEED = 20251231;

/** Counts by trying everything: independent of the search. */
function bruteForce(amounts: readonly number[], target: number): number {
  let count = 0;
  for (let mask = 1; mask < 2 ** amounts.length; mask++) {
    let sum = 0;
    amounts.forEach((amount, bit) => (sum += (mask >> bit) & 1 ? amount : 0));
    if (sum === target) count++;
  }
  return count;
}

const anAmount = fc.oneof(
  fc.integer({ min: 1, max: 40 }),
  fc.integer({ min: -20, max: -1 }),
  fc.integer({ min: 1000, max: 90000 }),
);

test("the count is that of trying everything, credit notes included", () => {
  fc.assert(
    fc.property(
      fc.array(anAmount, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 200 }),
      (amounts, target) => {
        const answer = countSubsets(amounts, target);
        const count = bruteForce(amounts, target);
        expect(answer.kind).toBe(count === 0 ? "none" : count === 1 ? "one" : "several");
        for (const set of answer.sets) expect(set.reduce((sum, at) => sum + amounts[at], 0)).toBe(target);
        expect(new Set(answer.sets.map((set) => [...set].sort().join(" "))).size).toBe(answer.sets.length);
      },
    ),
    { seed: SEED, numRuns: 500 },
  );
});

test("each method of its own counts the same", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 300 }),
      (sizes, goal) => {
        const expected = Math.min(2, bruteForce(sizes, goal));
        const exactly = { low: goal, high: goal };
        expect(boundedHalves(sizes, exactly, 1 << 16)).toHaveLength(expected);
        expect(branchAndBound(sizes, exactly, 1 << 20)).toHaveLength(expected);
        expect(countByBits(sizes, goal, 1 << 20)).toHaveLength(expected);
      },
    ),
    { seed: SEED, numRuns: 300 },
  );
});

test("a total that may be missed by a little is counted in the same way", () => {
  fc.assert(
    fc.property(
      fc.array(anAmount, { minLength: 1, maxLength: 10 }),
      fc.integer({ min: 30, max: 300 }),
      fc.integer({ min: 0, max: 20 }),
      (amounts, target, slack) => {
        let count = 0;
        for (let off = -slack; off <= slack; off++) count += bruteForce(amounts, target + off);
        const answer = countSubsets(amounts, target, slack);
        expect(answer.kind).toBe(count === 0 ? "none" : count === 1 ? "one" : "several");
        for (const set of answer.sets) {
          expect(Math.abs(set.reduce((sum, at) => sum + amounts[at], 0) - target)).toBeLessThanOrEqual(slack);
        }
      },
    ),
    { seed: SEED, numRuns: 500 },
  );
});

test("forty amounts are decided, and so are two hundred small ones", () => {
  const forty = Array.from({ length: 40 }, (_, i) => 1_000_003 + i * i * 7919 + i * 104729);
  const target = forty[3] + forty[17] + forty[31];
  expect(countSubsets(forty, target).kind).not.toBe("undecided");
  const many = Array.from({ length: 200 }, (_, i) => 101 + ((i * 7919) % 9973));
  expect(countSubsets(many, 123_456).kind).toBe("several");
});

test("exponential and logarithm agree with the built-in ones to twelve digits", () => {
  fc.assert(
    fc.property(fc.double({ min: -300, max: 300, noNaN: true }), (x) => {
      expect(exponential(x) / Math.exp(x)).toBeCloseTo(1, 12);
      expect(logarithm(exponential(x))).toBeCloseTo(x, 10);
    }),
    { seed: SEED },
  );
});

test("the more open items, the less a sum proves (algorithms.md, expected hits)", () => {
  const amounts = (count: number) => Array.from({ length: count }, (_, i) => 5003 + ((i * 7919 * 613) % 4_994_997));
  const hits = [10, 20, 30, 40].map((count) => {
    const all = amounts(count);
    return expectedHits(all, all[1] + all[4] + all[7]);
  });
  expect(hits[0]).toBeLessThan(0.001);
  expect(hits[1]).toBeLessThan(0.5);
  expect(hits[3]).toBeGreaterThan(1);
  expect([...hits].sort((a, b) => a - b)).toEqual(hits);
});

test("the estimate is near the exact count where that can be taken", () => {
  const sizes = Array.from({ length: 18 }, (_, i) => 211 + ((i * 7919) % 1789));
  const middle = Math.round(sizes.reduce((sum, size) => sum + size, 0) / 2.5);
  let count = 0;
  for (let mask = 0; mask < 2 ** sizes.length; mask++) {
    let sum = 0;
    for (let bit = 0; bit < sizes.length; bit++) if ((mask >> bit) & 1) sum += sizes[bit];
    if (sum >= middle - 50 && sum < middle + 50) count++;
  }
  expect(expectedHits(sizes, middle) / (count / 100)).toBeGreaterThan(0.8);
  expect(expectedHits(sizes, middle) / (count / 100)).toBeLessThan(1.25);
});

test("round amounts lie on a lattice, where sums meet by chance", () => {
  const round = [10000, 20000, 35000, 50000, 15000];
  const uneven = [10017, 20043, 35099, 50007, 15031];
  expect(expectedHits(round, 45000)).toBeGreaterThan(0.05);
  expect(expectedHits(uneven, 45116)).toBeLessThan(0.05);
});
