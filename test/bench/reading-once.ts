import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { SaxesParser } from "saxes";
import { readBankFile } from "../../src/sources/bank/read-bank-file";
import { splitRows } from "../../src/sources/table/cells/split-rows";

/** Reads one file once, for `reading.ts`, and says how long that took and how much memory it took at most. */
const [what, path = ""] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(path));
const start = performance.now();
const found = what === "bare" ? bare() : read();
const ms = performance.now() - start;
console.log(JSON.stringify({ ms, megabytes: process.resourceUsage().maxRSS / 1024, ...found }));

function read(): { entries: number; difference: string } {
  const file = readBankFile("file", bytes);
  if (file.kind === "unknown") throw new Error(JSON.stringify(file.problems));
  const [{ entries, difference = "none" }] = file.statements;
  return { entries: entries.length, difference };
}

/** What the parser alone costs: XML events, rows of a CSV, lines of a text. */
function bare(): { entries: number; difference: string } {
  let count = 0;
  if (bytes[0] === 0x3c) {
    const parser = new SaxesParser();
    parser.on("opentag", () => count++);
    const decoder = new TextDecoder();
    for (let at = 0; at < bytes.length; at += 1 << 20) {
      parser.write(decoder.decode(bytes.subarray(at, at + (1 << 20)), { stream: true }));
    }
    parser.close();
  } else {
    const text = new TextDecoder().decode(bytes);
    if (text.startsWith('"')) for (const { cells } of splitRows(text, ";")) count += cells.length;
    else count = text.split(/\r\n|\r|\n/).length;
  }
  return { entries: count, difference: "" };
}
