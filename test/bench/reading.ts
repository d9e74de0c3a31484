import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { FORMATS, writeFormat } from "./bank-files";

const SIZES = [1, 10, 200];

interface Measured {
  readonly ms: number;
  readonly megabytes: number;
  readonly entries: number;
  readonly difference: string;
}

/**
 * `npm run bench -- reading [MB]`: CAMT.053, MT940 and a bank's CSV at 1, 10 and 200 MB, each in a process
 * of its own, beside the bare parser that does nothing with what it finds. Ratios count, not milliseconds.
 */
export function reading(sizes: readonly number[] = SIZES): void {
  const folder = mkdtempSync(join(tmpdir(), "afletter-reading-"));
  try {
    const rows = FORMATS.flatMap((format) =>
      sizes.map((size) => {
        const path = join(folder, "file");
        const count = writeFormat(path, format, size);
        const bare = child("bare", path);
        const read = child("read", path);
        if (read.entries !== count || read.difference !== "0.00")
          throw new Error(`${format.name}: ${read.entries} of ${count} entries, difference ${read.difference}`);
        return {
          format: format.name,
          MB: size,
          entries: count,
          "read ms": Math.round(read.ms),
          "MB/s": Math.round((10_000 * size) / read.ms) / 10,
          "entries/s": Math.round((1000 * count) / read.ms),
          "peak MB": Math.round(read.megabytes),
          "bare MB/s": Math.round((10_000 * size) / bare.ms) / 10,
          "bare peak MB": Math.round(bare.megabytes),
          "read / bare": Math.round((10 * read.ms) / bare.ms) / 10,
        };
      }),
    );
    console.table(rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function child(what: "bare" | "read", path: string): Measured {
  const script = resolve("test/bench/reading-once.ts");
  const run = spawnSync(process.execPath, ["--import", "tsx", script, what, path], { encoding: "utf8" });
  const last = run.stdout.trim().split("\n").at(-1) ?? "";
  if (!last.startsWith("{")) throw new Error(run.stderr.slice(-2000));
  return JSON.parse(last) as Measured;
}
