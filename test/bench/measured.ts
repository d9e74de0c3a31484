/**
 * One task of the speed bench in a process of its own, so that its memory is its own too:
 * `measured.ts join items.csv lines.csv`, `measured.ts duckdb items.csv lines.csv pairs.csv`, or
 * `measured.ts match <program> <arguments of afletter>`.
 * Prints a line of JSON when all is done: milliseconds from start to end, of the processor (which knows
 * nothing of what else the machine is doing) and megabytes at the most.
 */
import { readFileSync, writeSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { hashJoin } from "./hash-join";

const [task, ...args] = process.argv.slice(2);
const start = performance.now();
const before = process.cpuUsage();
let found = 0;

process.on("exit", () => {
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  const { maxRSS } = process.resourceUsage();
  writeSync(1, `${JSON.stringify({ ms, cpu: (user + system) / 1000, megabytes: maxRSS / 1024, found })}\n`);
});

if (task === "duckdb") {
  const { waterfall } = await import("./duckdb");
  found = await waterfall(args[0], args[1], args[2]);
} else if (task === "join") found = hashJoin(readFileSync(args[0]), readFileSync(args[1]));
else {
  const [program, ...rest] = args;
  process.argv = [process.argv[0], program, ...rest];
  await import(pathToFileURL(program).href);
}
