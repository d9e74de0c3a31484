import type { Evidence } from "./match";

/** Three places for each cell: what it is and where, the row, and what was found there. */
type Packed = readonly (number | string)[];

const PACKED = Symbol("evidence");

/** The names of fields, by number: there are a few dozen. */
const names: string[] = [];
const numbers = new Map<string, number>();

/** More than there are fields. */
const MOST = 1 << 10;

/**
 * Gives a match its evidence, held in a third of the room: a large run has half a million matches, and hardly
 * any is looked at. Whoever reads or copies `evidence` gets it as it was.
 *
 * @example withEvidence({ outcome: "cleared" }, [cell]).evidence // [cell]
 */
export function withEvidence<T extends object>(
  match: T,
  evidence: readonly Evidence[],
): T & { readonly evidence: readonly Evidence[] } {
  const packed: (number | string)[] = [];
  for (const { field, found, in: at } of evidence) {
    packed.push((numberOf(field) * MOST + numberOf(at.field)) * 2 + (at.side === "line" ? 0 : 1), at.index, found);
  }
  Object.defineProperty(match, PACKED, { value: packed });
  // one property for all: objects of one shape share what describes them
  return Object.defineProperty(match, "evidence", EVIDENCE) as T & { readonly evidence: readonly Evidence[] };
}

const EVIDENCE: PropertyDescriptor & ThisType<{ readonly [PACKED]: Packed }> = {
  enumerable: true,
  configurable: true,
  get() {
    const packed = this[PACKED];
    const evidence: Evidence[] = [];
    for (let i = 0; i < packed.length; i += 3) {
      const code = Number(packed[i]);
      const side = code % 2 === 0 ? "line" : "item";
      const fields = Math.floor(code / 2);
      evidence.push({
        field: names[Math.floor(fields / MOST)],
        found: String(packed[i + 2]),
        in: { side, index: Number(packed[i + 1]), field: names[fields % MOST] },
      });
    }
    return evidence;
  },
};

function numberOf(name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, names.length);
  return names.push(name) - 1;
}
