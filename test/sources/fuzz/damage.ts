/** Figures that look random and are the same on every machine (mulberry32). */
export function figures(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Damage = (bytes: Uint8Array, random: (below: number) => number) => Uint8Array;

/** Bytes with others in their place. */
function spliced(bytes: Uint8Array, from: number, to: number, ...inserted: readonly number[]): Uint8Array {
  return new Uint8Array([...bytes.subarray(0, from), ...inserted, ...bytes.subarray(to)]);
}

/** Where a line begins and ends, its break included. */
function lineAt(bytes: Uint8Array, at: number): readonly [number, number] {
  const before = at === 0 ? -1 : bytes.lastIndexOf(10, at - 1);
  const after = bytes.indexOf(10, at);
  return [before + 1, after < 0 ? bytes.length : after + 1];
}

/** One byte is another. */
export const flipped: Damage = (bytes, random) => {
  const changed = bytes.slice();
  changed[random(bytes.length)] = random(256);
  return changed;
};

/** One printable character is another: what a hand does to a file. */
export const typed: Damage = (bytes, random) => {
  const changed = bytes.slice();
  changed[random(bytes.length)] = 32 + random(95);
  return changed;
};

export const lineDropped: Damage = (bytes, random) => {
  const [from, to] = lineAt(bytes, random(bytes.length));
  return spliced(bytes, from, to);
};

export const lineDoubled: Damage = (bytes, random) => {
  const [from, to] = lineAt(bytes, random(bytes.length));
  return spliced(bytes, to, to, ...bytes.subarray(from, to));
};

/** Everything that can happen to a file on its way. */
export const DAMAGE: Readonly<Record<string, Damage>> = {
  flipped,
  typed,
  lineDropped,
  lineDoubled,
  truncated: (bytes, random) => bytes.slice(0, random(bytes.length)),
  beheaded: (bytes, random) => bytes.slice(random(bytes.length)),
  doubled: (bytes) => new Uint8Array([...bytes, ...bytes]),
  hole: (bytes, random) => {
    const from = random(bytes.length);
    return spliced(bytes, from, from + random(200));
  },
  noise: (bytes, random) => {
    const from = random(bytes.length);
    return spliced(bytes, from, from, ...Array.from({ length: 1 + random(40) }, () => random(256)));
  },
  linesSwapped: (bytes, random) => {
    const [from, to] = lineAt(bytes, random(bytes.length));
    const at = random(from + 1);
    return new Uint8Array([
      ...bytes.subarray(0, at),
      ...bytes.subarray(from, to),
      ...bytes.subarray(at, from),
      ...bytes.subarray(to),
    ]);
  },
  latin1: (bytes, random) =>
    spliced(bytes, random(bytes.length), bytes.length, 0xe9, 0xfc, ...bytes.subarray(bytes.length >> 1)),
  bom: (bytes) => spliced(bytes, 0, 0, 0xef, 0xbb, 0xbf),
  utf16: (bytes) => new Uint8Array([0xff, 0xfe, ...[...bytes].flatMap((byte) => [byte, 0])]),
  otherEnds: (bytes) =>
    new Uint8Array([...bytes].flatMap((byte) => (byte === 10 ? [13, 13, 10] : byte === 13 ? [] : [byte]))),
  macEnds: (bytes) => new Uint8Array([...bytes].flatMap((byte) => (byte === 10 ? [13] : byte === 13 ? [] : [byte]))),
  upper: (bytes) => new Uint8Array([...bytes].map((byte) => (byte >= 97 && byte <= 122 ? byte - 32 : byte))),
  quotes: (bytes, random) =>
    spliced(bytes, random(bytes.length), bytes.length, 34, ...bytes.subarray(random(bytes.length))),
};
