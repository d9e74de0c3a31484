import { countSubsets } from "../../src/domain/clear/combination/subset";
import { random, type Random } from "./generator/random";

/** Sets with a total among up to 200 candidates; what the amounts and the total are like. */
interface Case {
  readonly amounts: readonly number[];
  readonly target: number;
}

const COUNTS = [5, 10, 15, 20, 30, 40, 60, 80, 120, 160, 200];

/** Amounts in minor units as ledgers have them. */
const AMOUNTS: readonly ((chance: Random) => number)[] = [
  (chance) => chance.int(1_000, 100_000),
  (chance) => chance.int(1, 100) * 1_210,
  (chance) => chance.int(1, 40) * 2_500,
  (chance) => chance.int(100_000, 1_000_000),
  // one in eight a credit note
  (chance) => (chance.chance(0.125) ? -1 : 1) * chance.int(500, 60_000),
];

function casesOf(seed: number): Case[] {
  const chance = random(seed);
  const cases: Case[] = [];
  for (const count of COUNTS) {
    for (const draw of AMOUNTS) {
      const amounts = Array.from({ length: count }, () => draw(chance));
      for (const share of [2, 3, 5, Math.min(9, count >> 1)]) {
        const set = new Set(Array.from({ length: share }, () => chance.int(0, count - 1)));
        let target = 0;
        for (const at of set) target += amounts[at];
        if (target > 0) cases.push({ amounts, target }, { amounts, target: target + chance.int(1, 99) });
      }
    }
  }
  return cases;
}

/**
 * How many sets have the total, counted up to two: by a table of all totals up to the one asked
 * for. Shares nothing with the engine; a credit note taken is its positive left out.
 */
export function exactCount({ amounts, target }: Case): number {
  let goal = target;
  for (const amount of amounts) if (amount < 0) goal -= amount;
  const ways = new Uint8Array(goal + 1);
  ways[0] = 1;
  for (const amount of amounts) {
    const size = Math.abs(amount);
    for (let sum = goal; sum >= size; sum--) {
      if (ways[sum - size] > 0) ways[sum] = Math.min(2, ways[sum] + ways[sum - size]);
    }
  }
  return ways[goal];
}

/** Prints time and correctness of the search for sets: `npm run bench -- combinations [seeds]`. */
export function combinations(seeds = 2): void {
  const times: { count: number; ms: number }[] = [];
  let undecided = 0;
  let wrong = 0;
  for (let seed = 1; seed <= seeds; seed++) {
    for (const each of casesOf(seed)) {
      const start = performance.now();
      const { kind } = countSubsets(each.amounts, each.target);
      times.push({ count: each.amounts.length, ms: performance.now() - start });
      if (kind === "undecided") undecided++;
      else if ({ none: 0, one: 1, several: 2 }[kind] !== exactCount(each)) wrong++;
    }
  }
  const rows = COUNTS.map((count) => ({
    candidates: String(count),
    ...figures(times.filter((t) => t.count === count)),
  }));
  console.log(`${times.length} cases in ${seeds} seeds, each checked against an independent exact count`);
  console.table([...rows, { candidates: "all", ...figures(times) }]);
  console.log(`undecided: ${undecided}, other than the exact count: ${wrong}`);
  if (undecided + wrong > 0) process.exitCode = 1;
}

function figures(times: readonly { readonly ms: number }[]) {
  const sorted = times.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number) =>
    `${sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(2)} ms`;
  return { cases: times.length, p50: at(0.5), p95: at(0.95), worst: at(1) };
}
