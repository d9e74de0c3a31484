/**
 * Which totals can be reached at all, and which in two ways, one bit per total: exact for many
 * amounts as long as the total is small enough.
 *
 * @param sizes positive whole numbers
 * @param mostWords words of 32 totals that may be kept, of four bytes each
 * @returns up to two sets of positions; undefined where it would take more room
 */
export function countByBits(sizes: ArrayLike<number>, goal: number, mostWords: number): number[][] | undefined {
  const words = Math.floor(goal / 32) + 1;
  if (!(words * (sizes.length + 1) <= mostWords)) return undefined;
  const reached: Uint32Array[] = [new Uint32Array(words)];
  reached[0][0] = 1;
  for (let i = 0; i < sizes.length; i++) reached.push(withShift(reached[i], sizes[i]));
  if (!has(reached[sizes.length], goal)) return [];
  return trace(sizes, goal, reached);
}

/** Walks back through the tables and collects up to two sets. */
function trace(sizes: ArrayLike<number>, goal: number, reached: readonly Uint32Array[]): number[][] {
  const found: number[][] = [];
  const chosen: number[] = [];
  const visit = (at: number, rest: number) => {
    if (found.length > 1) return;
    if (at === 0) {
      found.push([...chosen]);
      return;
    }
    const size = sizes[at - 1];
    if (has(reached[at - 1], rest)) visit(at - 1, rest);
    if (rest >= size && has(reached[at - 1], rest - size)) {
      chosen.push(at - 1);
      visit(at - 1, rest - size);
      chosen.pop();
    }
  };
  visit(sizes.length, goal);
  return found;
}

function has(bits: Uint32Array, total: number): boolean {
  return ((bits[Math.floor(total / 32)] >>> (total % 32)) & 1) === 1;
}

/** The totals with and without one more amount. */
function withShift(bits: Uint32Array, size: number): Uint32Array {
  const result = bits.slice();
  const jump = Math.floor(size / 32);
  const shift = size % 32;
  for (let word = bits.length - 1; word >= jump; word--) {
    const low = bits[word - jump] << shift;
    const high = shift > 0 && word > jump ? bits[word - jump - 1] >>> (32 - shift) : 0;
    result[word] |= low | high;
  }
  return result;
}
