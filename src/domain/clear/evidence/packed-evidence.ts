import type { Evidence, Explanation } from "../match";
import type { Telling } from "../telling";

/** Three places for each cell: what it is and where, the row, and what was found there. */
type Packed = readonly (number | string)[];

/** The names of fields, by number: there are a few dozen. */
const names: string[] = [];
const numbers = new Map<string, number>();

/** More than there are fields. */
const MOST = 1 << 10;

/**
 * What a match tells, where it is known at once; its evidence is held in a third of the room.
 *
 * @example told([cell], because("payout")).evidence // [cell]
 */
export function told(evidence: readonly Evidence[], explanation: Explanation): Telling {
  return new Told(evidence, explanation);
}

class Told implements Telling {
  readonly #packed: Packed;
  readonly explanation: Explanation;

  constructor(evidence: readonly Evidence[], explanation: Explanation) {
    this.#packed = packed(evidence);
    this.explanation = explanation;
  }

  get evidence(): readonly Evidence[] {
    return unpacked(this.#packed);
  }
}

function packed(evidence: readonly Evidence[]): Packed {
  const all: (number | string)[] = [];
  for (const { field, found, in: at } of evidence) {
    all.push((numberOf(field) * MOST + numberOf(at.field)) * 2 + (at.side === "line" ? 0 : 1), at.index, found);
  }
  return all;
}

function unpacked(all: Packed): Evidence[] {
  const evidence: Evidence[] = [];
  for (let i = 0; i < all.length; i += 3) {
    const code = Number(all[i]);
    const side = code % 2 === 0 ? "line" : "item";
    const fields = Math.floor(code / 2);
    evidence.push({
      field: names[Math.floor(fields / MOST)],
      found: String(all[i + 2]),
      in: { side, index: Number(all[i + 1]), field: names[fields % MOST] },
    });
  }
  return evidence;
}

function numberOf(name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, names.length);
  return names.push(name) - 1;
}
