/** A seeded stream of numbers (mulberry32): the same ledger for the same seed, everywhere. */
export interface Random {
  /** from 0 up to 1 */
  next(): number;
  /** a whole number from `from` to `to`, both included */
  int(from: number, to: number): number;
  pick<T>(choices: readonly T[]): T;
  chance(probability: number): boolean;
  digits(count: number): string;
}

/** @example random(1).int(1, 6) // a die that always falls the same way */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    int,
    pick: (choices) => choices[int(0, choices.length - 1)],
    chance: (probability) => next() < probability,
    digits: (count) => Array.from({ length: count }, () => int(0, 9)).join(""),
  };
}
