/** A running checksum over cells, row by row; the same however the rows are cut into blocks. */
export interface Checksum {
  add(rows: readonly (readonly unknown[])[]): void;
  /** 16 hexadecimal digits */
  value(): string;
}

const { imul } = Math;
const FNV = 0x01000193;
const number = new Float64Array(1);
const halves = new Uint32Array(number.buffer);

/**
 * Starts a checksum (two FNV-1a of 32 bits that mix differently): it tells an accidental change of
 * a sheet between reading and writing, it is no proof against intent (sources have their SHA-256).
 */
export function startChecksum(): Checksum {
  const state = new Int32Array([0x811c9dc5, FNV]);
  return {
    add(rows) {
      for (const row of rows) {
        for (const value of row) addCell(state, value);
        addWords(state, END_OF_ROW, 0);
      }
    },
    value: () => hex(state[0]) + hex(state[1]),
  };
}

/** What tells kinds of cells apart; a text begins with its length beyond these. */
const NUMBER = 1;
const TRUE = 2;
const FALSE = 3;
const EMPTY = 4;
const END_OF_ROW = 5;
const TEXT = 6;

function addCell(state: Int32Array, value: unknown): void {
  if (typeof value === "string" && value !== "") {
    addText(state, value);
  } else if (typeof value === "number") {
    number[0] = value;
    addWords(state, NUMBER, halves[0]);
    addWords(state, NUMBER, halves[1]);
  } else {
    addWords(state, typeof value === "boolean" ? (value ? TRUE : FALSE) : EMPTY, 0);
  }
}

/** Local numbers in the loop: what a closure keeps is boxed anew at every step. */
function addText(state: Int32Array, text: string): void {
  let a = imul(state[0] ^ (TEXT + text.length), FNV);
  let b = imul(state[1] ^ (TEXT + text.length), FNV);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = imul(a ^ code, FNV);
    b = imul(b ^ (code + 0x9e37), FNV) ^ (b >>> 15);
  }
  state[0] = a;
  state[1] = b;
}

function addWords(state: Int32Array, kind: number, word: number): void {
  state[0] = imul(imul(state[0] ^ kind, FNV) ^ word, FNV);
  state[1] = imul(imul(state[1] ^ kind, FNV) ^ word, FNV) ^ (state[1] >>> 15);
}

const hex = (word: number) => (word >>> 0).toString(16).padStart(8, "0");
