/** A running checksum over cells, row by row; the same however the rows are cut into blocks. */
export interface Checksum {
  add(rows: readonly (readonly unknown[])[]): void;
  /** 16 hexadecimal digits */
  value(): string;
}

const number = new Float64Array(1);
const words = new Uint32Array(number.buffer);

/**
 * Starts a checksum (two FNV-1a of 32 bits with different bases): it tells an accidental change of
 * a sheet between reading and writing, it is no proof against intent (sources have their SHA-256).
 */
export function startChecksum(): Checksum {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  const mix = (value: number) => {
    a = Math.imul(a ^ value, 0x01000193);
    b = Math.imul(b ^ (value + 0x9e37), 0x01000193) ^ (b >>> 15);
  };
  const cell = (value: unknown) => {
    if (typeof value === "number") {
      number[0] = value;
      mix(1);
      mix(words[0]);
      mix(words[1]);
    } else if (typeof value === "string" && value !== "") {
      mix(2 + value.length);
      for (let i = 0; i < value.length; i++) mix(value.charCodeAt(i));
    } else if (typeof value === "boolean") {
      mix(value ? 3 : 4);
    } else {
      mix(5);
    }
  };
  return {
    add(rows) {
      for (const row of rows) {
        for (const value of row) cell(value);
        mix(6);
      }
    },
    value: () => hex(a) + hex(b),
  };
}

const hex = (word: number) => (word >>> 0).toString(16).padStart(8, "0");
