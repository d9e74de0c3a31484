/**
 * The least that any program must do with the same two files: read them, give every invoice number a
 * whole number, and find for each line the item with the number that stands in its description and
 * exactly its amount. Typed arrays and open addressing, no object per row; no rule, no proof, no word
 * of explanation, and nothing written.
 *
 * @param items and `lines`: the bytes of files as `csv-files.ts` writes them
 * @returns how many lines found an item
 * @example hashJoin(readFileSync("items.csv"), readFileSync("lines.csv"))
 */
export function hashJoin(items: Uint8Array, lines: Uint8Array): number {
  const numbers = dictionary(items);
  const rows = joinTable(items.length / 40);
  const ofItems = columnsOf(items, "Factuurnummer", "Openstaand");
  eachRow(items, ofItems, (from, to, amountFrom, amountTo) => {
    rows.add(numbers.idOf(items, from, to, true), cents(items, amountFrom, amountTo));
  });
  let found = 0;
  const ofLines = columnsOf(lines, "Omschrijving", "Bedrag");
  eachRow(lines, ofLines, (from, to, amountFrom, amountTo) => {
    const amount = cents(lines, amountFrom, amountTo);
    for (let start = from; start < to;) {
      let end = start;
      while (end < to && lines[end] !== BLANK) end++;
      const id = numbers.idOf(lines, start, end, false);
      if (id >= 0 && rows.has(id, amount)) {
        found++;
        return;
      }
      start = end + 1;
    }
  });
  return found;
}

const BLANK = 32;
const SEMICOLON = 59;
const NEWLINE = 10;
const QUOTE = 34;

/** The places (from 0) of two heads in the first row. */
function columnsOf(bytes: Uint8Array, text: string, amount: string): readonly [number, number] {
  const heads = new TextDecoder()
    .decode(bytes.subarray(0, bytes.indexOf(NEWLINE)))
    .trim()
    .split(";");
  return [heads.indexOf(text), heads.indexOf(amount)];
}

/** Visits the two cells of every row below the heads. */
function eachRow(
  bytes: Uint8Array,
  [text, amount]: readonly [number, number],
  visit: (from: number, to: number, amountFrom: number, amountTo: number) => void,
): void {
  let at = bytes.indexOf(NEWLINE) + 1;
  while (at < bytes.length) {
    let column = 0;
    let from = 0;
    let to = 0;
    let amountFrom = 0;
    let amountTo = 0;
    for (let start = at; ; start = at + 1, column++) {
      const isQuoted = bytes[start] === QUOTE;
      at = isQuoted ? bytes.indexOf(QUOTE, start + 1) + 1 : start;
      while (at < bytes.length && bytes[at] !== SEMICOLON && bytes[at] !== NEWLINE) at++;
      if (column === text) {
        from = isQuoted ? start + 1 : start;
        to = isQuoted ? at - 1 : at;
      } else if (column === amount) {
        amountFrom = start;
        amountTo = at;
      }
      if (at >= bytes.length || bytes[at] === NEWLINE) break;
    }
    at++;
    visit(from, to, amountFrom, amountTo);
  }
}

function cents(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = bytes[i] - 48;
    if (digit >= 0 && digit <= 9) value = value * 10 + digit;
  }
  return bytes[from] === 45 ? -value : value;
}

/** Whole numbers for texts: the same number for the same bytes. */
function dictionary(bytes: Uint8Array) {
  const slots = sizeFor(bytes.length / 40);
  const table = new Int32Array(slots).fill(-1);
  const starts = new Int32Array(slots);
  const ends = new Int32Array(slots);
  let count = 0;
  const isSame = (id: number, other: Uint8Array, from: number, to: number) => {
    if (ends[id] - starts[id] !== to - from) return false;
    for (let i = from, at = starts[id]; i < to; i++, at++) if (bytes[at] !== other[i]) return false;
    return true;
  };
  return {
    /** -1 where it is not known and not to be added */
    idOf(other: Uint8Array, from: number, to: number, isNew: boolean): number {
      let hash = 0x811c9dc5;
      for (let i = from; i < to; i++) hash = Math.imul(hash ^ other[i], 0x01000193);
      let slot = (hash ^ (hash >>> 15)) & (slots - 1);
      for (; table[slot] >= 0; slot = (slot + 1) & (slots - 1)) {
        if (isSame(table[slot], other, from, to)) return table[slot];
      }
      if (!isNew) return -1;
      starts[count] = from;
      ends[count] = to;
      table[slot] = count;
      return count++;
    },
  };
}

/** Pairs of a number and an amount. */
function joinTable(rows: number) {
  const slots = sizeFor(rows);
  const ids = new Int32Array(slots).fill(-1);
  const amounts = new Float64Array(slots);
  const slotOf = (id: number, amount: number) => {
    let slot = (Math.imul(id, 0x9e3779b1) ^ Math.imul(amount | 0, 0x85ebca6b)) >>> 7;
    for (slot &= slots - 1; ids[slot] >= 0; slot = (slot + 1) & (slots - 1)) {
      if (ids[slot] === id && amounts[slot] === amount) break;
    }
    return slot;
  };
  return {
    add(id: number, amount: number): void {
      const slot = slotOf(id, amount);
      ids[slot] = id;
      amounts[slot] = amount;
    },
    has: (id: number, amount: number): boolean => ids[slotOf(id, amount)] === id,
  };
}

/** A power of two, at least twice as many as there may be rows. */
function sizeFor(rows: number): number {
  let slots = 1024;
  while (slots < rows * 2) slots *= 2;
  return slots;
}
