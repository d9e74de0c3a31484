import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { writeLedger, type LedgerFiles } from "./csv-files";

/** Open items; there are 0.52 lines to each. The last is a full sheet of Excel without its head. */
const SIZES = [131_072, 262_144, 524_288, 1_048_575];
/** The machine is noisy: of several runs the shortest counts, theirs and ours in turn. */
const RUNS = 2;
const SEED = 1;

interface Measured {
  readonly ms: number;
  /** milliseconds of the processor */
  readonly cpu: number;
  readonly megabytes: number;
  readonly found: number;
}

/**
 * `npm run bench -- speed [items]`: the whole of `afletter match` on CSV files, as the built command line
 * does it, beside a bare hash join on the same files, in the same run. Ratios of processor time count: a
 * busy machine makes milliseconds longer, but not those of the processor by much.
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
    flat: matched.cpu,
    shown: {
      items: itemCount,
      lines: lineCount,
      "join ms": Math.round(joined.ms),
      "join cpu": Math.round(joined.cpu),
      "join MB": Math.round(joined.megabytes),
      "match ms": Math.round(matched.ms),
      "match cpu": Math.round(matched.cpu),
      "match MB": Math.round(matched.megabytes),
      "match / join": ratio(matched.cpu, joined.cpu),
      "with JSON cpu": Math.round(whole.cpu),
      "with JSON MB": Math.round(whole.megabytes),
      "with JSON / join": ratio(whole.cpu, joined.cpu),
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
  return runs.reduce((best, run) => (run.cpu < best.cpu ? run : best));
}

function ratio(a: number, b: number): number {
  return Math.round((10 * a) / b) / 10;
}
