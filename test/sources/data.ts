import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The bytes of a file of the test data (test/sources/data/README.md). */
export function dataFile(path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "data", path)));
}

/** Bytes of a text, UTF-8. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
