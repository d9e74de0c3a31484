import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { combinations } from "./combinations";
import { writeLedger, type LedgerFiles } from "./csv-files";
import { hasDuckDb } from "./duckdb";

/** Open items; there are 0.52 lines to each at most. The last is a full sheet of Excel without its head. */
const SIZES = [131_072, 262_144, 524_288, 1_048_575];
/** The machine is noisy: of several runs the shortest counts, theirs and ours in turn. */
const RUNS = 2;
/** Larger ones are run once: what they take is long against the noise. */
const LARGE = 300_000;
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
 * does it, beside a bare hash join and DuckDB's waterfall on the same files, in the same run; then the
 * search for combinations. Ratios of processor time count: a busy machine makes milliseconds longer, but not
 * those of the processor by much.
 */
export async function speed(sizes: readonly number[] = SIZES): Promise<void> {
  const program = resolve(process.env.AFLETTER ?? "dist/cli/afletter.cjs");
  if (!existsSync(program)) {
    console.error(`There is no ${program}: run "npm run build" first.`);
    process.exitCode = 2;
    return;
  }
  const withDuckDb = await hasDuckDb();
  if (!withDuckDb) console.log("DuckDB is not installed here (@duckdb/node-api): measured without it.");
  const folder = mkdtempSync(join(tmpdir(), "afletter-bench-"));
  try {
    const measured = sizes.map((size) => {
      const taken = measure(program, folder, writeLedger(folder, size, SEED), withDuckDb);
      // a run of an hour should say how far it is
      console.error(`${size} items: join ${seconds(taken.joined)}, match ${seconds(taken.matched)}`);
      return taken;
    });
    console.log("Seconds of the processor, and how many lines were cleared:");
    console.table(measured.map(timesOf));
    console.log("Ratios, growth against the size before, and megabytes at the most:");
    console.table(measured.map((one, i) => ratiosOf(one, measured[i - 1])));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  combinations();
}

interface Taken {
  readonly files: LedgerFiles;
  readonly joined: Measured;
  readonly matched: Measured;
  /** matches.csv and the result as JSON */
  readonly whole: Measured;
  readonly duckDb: Measured | undefined;
}

function measure(program: string, folder: string, files: LedgerFiles, withDuckDb: boolean): Taken {
  const { items, lines, itemCount } = files;
  const flat = join(folder, "matches.csv");
  const match = ["match", program, "match", "--open-items", items, "--statement", lines];
  const joins: Measured[] = [];
  const flats: Measured[] = [];
  const others: Measured[] = [];
  for (let run = 0; run < (itemCount > LARGE ? 1 : RUNS); run++) {
    joins.push(child(["join", items, lines]));
    flats.push(child([...match, "--matches", flat]));
    if (withDuckDb) others.push(child(["duckdb", items, lines, join(folder, "pairs.csv")]));
  }
  const whole = child([...match, "--matches", flat, "--json", join(folder, "result.json")]);
  return {
    files,
    joined: least(joins),
    matched: { ...least(flats), found: clearedIn(flat) },
    whole,
    duckDb: withDuckDb ? least(others) : undefined,
  };
}

function timesOf({ files, joined, matched, whole, duckDb }: Taken) {
  return {
    items: files.itemCount,
    lines: files.lineCount,
    join: seconds(joined),
    match: seconds(matched),
    "match with JSON": seconds(whole),
    DuckDB: duckDb ? seconds(duckDb) : "",
    "join found": joined.found,
    "match cleared": matched.found,
    "DuckDB cleared": duckDb?.found ?? "",
  };
}

function ratiosOf({ files, joined, matched, whole, duckDb }: Taken, before: Taken | undefined) {
  const twice = before && Math.abs(files.itemCount - 2 * before.files.itemCount) < 2;
  return {
    items: files.itemCount,
    "match / join": ratio(matched.cpu, joined.cpu),
    "with JSON / join": ratio(whole.cpu, joined.cpu),
    "DuckDB / join": duckDb ? ratio(duckDb.cpu, joined.cpu) : "",
    "match / DuckDB": duckDb ? ratio(matched.cpu, duckDb.cpu) : "",
    "twice the rows": twice ? ratio(matched.cpu, before.matched.cpu) : "",
    "join MB": Math.round(joined.megabytes),
    "match MB": Math.round(matched.megabytes),
    "with JSON MB": Math.round(whole.megabytes),
    "DuckDB MB": duckDb ? Math.round(duckDb.megabytes) : "",
  };
}

/** Lines with a row of `matches.csv` that clears. */
function clearedIn(path: string): number {
  const cleared = new Set<string>();
  for (const row of readFileSync(path, "utf8").split("\r\n")) {
    const [, outcome, , line] = row.split(",", 4);
    if (outcome === "cleared" && line !== "") cleared.add(line);
  }
  return cleared.size;
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

function seconds({ cpu }: Measured): number {
  return Math.round(cpu / 10) / 100;
}
