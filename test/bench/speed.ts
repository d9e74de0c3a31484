import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { writeLedger, type LedgerFiles } from "./csv-files";

/** Open items; there are 0.52 lines to each. The last is a full sheet of Excel without its head. */
const SIZES = [131_072, 262_144, 524_288, 1_048_575];
/** The machine is noisy: of several runs the shortest counts, theirs and ours in turn. */
const RUNS = 3;
const SEED = 1;

interface Measured {
  readonly ms: number;
  readonly megabytes: number;
  readonly found: number;
}

/**
 * `npm run bench -- speed [items]`: the whole of `afletter match` on CSV files, as the built command line
 * does it, beside a bare hash join on the same files, in the same run. Ratios count, not milliseconds.
 */
export function speed(sizes: readonly number[] = SIZES): void {
  const program = resolve(process.env.AFLETTER ?? "dist/cli/afletter.cjs");
  if (!existsSync(program)) {
    console.error(`There is no ${program}: run "npm run build" first.`);
    process.exitCode = 2;
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "afletter-bench-"));
  try {
    let before: { items: number; flat: number } | undefined;
    const rows = sizes.map((size) => {
      const files = writeLedger(folder, size, SEED);
      const row = measure(program, folder, files);
      const growth = before && Math.abs(files.itemCount - 2 * before.items) < 2 ? ratio(row.flat, before.flat) : "";
      before = { items: files.itemCount, flat: row.flat };
      return { ...row.shown, "twice the rows": growth };
    });
    console.table(rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(program: string, folder: string, { items, lines, itemCount, lineCount }: LedgerFiles) {
  const flat = join(folder, "matches.csv");
  const json = join(folder, "result.json");
  const match = ["match", program, "match", "--open-items", items, "--statement", lines];
  const joins: Measured[] = [];
  const flats: Measured[] = [];
  for (let run = 0; run < RUNS; run++) {
    joins.push(child(["join", items, lines]));
    flats.push(child([...match, "--matches", flat]));
  }
  const whole = child([...match, "--matches", flat, "--json", json]);
  const [joined, matched] = [least(joins), least(flats)];
  return {
    flat: matched.ms,
    shown: {
      items: itemCount,
      lines: lineCount,
      "join ms": Math.round(joined.ms),
      "join MB": Math.round(joined.megabytes),
      "match ms": Math.round(matched.ms),
      "match / join": ratio(matched.ms, joined.ms),
      "match MB": Math.round(matched.megabytes),
      "with JSON ms": Math.round(whole.ms),
      "with JSON / join": ratio(whole.ms, joined.ms),
      "with JSON MB": Math.round(whole.megabytes),
    },
  };
}

function child(args: readonly string[]): Measured {
  const run = spawnSync(process.execPath, ["--import", "tsx", resolve("test/bench/measured.ts"), ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const last = run.stdout.trim().split("\n").at(-1) ?? "";
  if (run.status === 2 || !last.startsWith("{")) throw new Error(run.stderr.slice(-2000));
  return JSON.parse(last) as Measured;
}

function least(runs: readonly Measured[]): Measured {
  return runs.reduce((best, run) => (run.ms < best.ms ? run : best));
}

function ratio(a: number, b: number): number {
  return Math.round((10 * a) / b) / 10;
}
