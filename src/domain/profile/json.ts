/** A JSON value with the line that every part of it stands on. */
export interface LocatedJson {
  readonly value: unknown;
  /** path ("tolerance[0].maxAmount", "" for the whole) -> line, from 1 */
  readonly lines: ReadonlyMap<string, number>;
  /** paths of keys that stand twice in one object */
  readonly duplicates: readonly string[];
}

/** Where the text stops being JSON, and what stood there. */
export interface JsonFault {
  readonly line: number;
  readonly found: string;
}

/**
 * Reads JSON and remembers where everything stood. The engine's own `JSON.parse` words its
 * errors differently in every browser and knows no places (law 8; spec 9: place and reason).
 *
 * @example parseJson('{"name": "Kantoor"}') // { value: { name: "Kantoor" }, lines: Map { "" -> 1, "name" -> 1 }, … }
 * @example parseJson('{"name": }') // { line: 1, found: "}" }
 */
export function parseJson(text: string): LocatedJson | JsonFault {
  const lines = new Map<string, number>();
  const duplicates: string[] = [];
  const token = /\s*(?:([{}[\],:])|("[^"\\]*(?:\\.[^"\\]*)*")|([-+.\w]+))/y;
  let line = 1;
  let at = text.startsWith("\uFEFF") ? 1 : 0;

  const next = (): string => {
    token.lastIndex = at;
    const hit = token.exec(text);
    if (!hit) throw new Fault(text.slice(at).trim().slice(0, 20));
    line += (hit[0].match(/\n/g) ?? []).length;
    at = token.lastIndex;
    return hit[0].trim();
  };

  const scalar = (word: string): unknown => {
    try {
      return JSON.parse(word) as unknown;
    } catch {
      throw new Fault(word);
    }
  };

  /** The values between `[` or `{` and its end; `entry` reads one and hands back the word after it. */
  const list = (end: string, entry: (first: string, index: number) => void) => {
    let word = next();
    if (word === end) return;
    for (let index = 0; ; index++) {
      entry(word, index);
      word = next();
      if (word === end) return;
      if (word !== ",") throw new Fault(word);
      word = next();
    }
  };

  const value = (word: string, path: string, depth: number): unknown => {
    lines.set(path, line);
    if (depth > 64) throw new Fault(word);
    if (word === "[") {
      const values: unknown[] = [];
      list("]", (first, index) => values.push(value(first, `${path}[${index}]`, depth + 1)));
      return values;
    }
    if (word !== "{") return scalar(word);
    const entries = new Map<string, unknown>();
    list("}", (first) => {
      if (!first.startsWith('"')) throw new Fault(first);
      const key = scalar(first) as string;
      const at = keyPath(path, key);
      if (entries.has(key)) duplicates.push(at);
      const colon = next();
      if (colon !== ":") throw new Fault(colon);
      entries.set(key, value(next(), at, depth + 1));
    });
    return Object.fromEntries(entries);
  };

  try {
    const whole = value(next(), "", 0);
    if (text.slice(at).trim() !== "") throw new Fault(next());
    return { value: whole, lines, duplicates };
  } catch (fault) {
    if (fault instanceof Fault) return { line, found: fault.message };
    throw fault;
  }
}

/** @example keyPath("accounts", "debtors") // "accounts.debtors" */
export function keyPath(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

/** Carries the offending text out of the recursion; never leaves this file. */
class Fault extends Error {}
