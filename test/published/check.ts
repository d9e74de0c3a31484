/**
 * `npx tsx test/published/check.ts FOLDER`: reads every published file of a folder (camt053/, mt940/, coda/, bank-csv/,
 * psp/, open-items/) with `afletter read` and compares what was read with what a reader of its own found in it
 * (test/published/README.md). Exit status 1 where a file is read otherwise; a file that does not tie is named.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { differences, untied } from "./compare";
import type { FileFacts } from "./facts";
import { reading } from "./reading";

const [folder = "test/sources/data"] = process.argv.slice(2);
const facts = join(import.meta.dirname, "expected");
let otherwise = 0;
for (const list of readdirSync(facts).sort()) {
  const kind = list.replace(".json", "");
  const expected = JSON.parse(readFileSync(join(facts, list), "utf8")) as Record<string, FileFacts>;
  for (const [name, of] of Object.entries(expected)) {
    const path = join(folder, kind, name);
    if (!existsSync(path)) continue;
    const read = await reading(path);
    const wrong = differences(of, read);
    const open = untied(read);
    if (wrong.length > 0) otherwise++;
    const outcome = wrong.length > 0 ? "OTHERWISE" : open.length > 0 ? "does not tie" : "as expected";
    console.log(`${outcome.padEnd(13)} ${kind}/${name}`);
    for (const line of [...wrong, ...open.map((one) => `difference ${one}`)]) console.log(`              ${line}`);
  }
  const unknown = existsSync(join(folder, kind))
    ? readdirSync(join(folder, kind)).filter((name) => !(name in expected))
    : [];
  for (const name of unknown) console.log(`no facts      ${kind}/${name}`);
}
process.exitCode = otherwise > 0 ? 1 : 0;
