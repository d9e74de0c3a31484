/**
 * `npm run bench [-- WHAT [NUMBERS]]`: figures, never assertions.
 * - `rows [items]`: rows per second of reading, matching and writing
 * - `speed [items]`: `match` on files beside a hash join and DuckDB; after `npm run build`
 * - `quality [items] [seeds]`: right, wrong and left, per kind of situation
 * - `combinations [seeds]`: the search for sets beside an exact count
 * - `read [MB]`: bank files beside the bare parser
 * - `pane [rows]`: the built pane in Chromium beside the engine alone
 * - `syncs [rows]`: round trips to Excel beside the fewest possible
 */
import { combinations } from "./combinations";
import { pane } from "./pane";
import { quality } from "./quality";
import { reading } from "./reading";
import { rows } from "./rows";
import { speed } from "./speed";
import { syncs } from "./syncs";

const [what = "rows", ...numbers] = process.argv.slice(2);
const [first, second] = numbers.map(Number);
switch (what) {
  case "rows":
    rows(first === undefined ? undefined : [first]);
    break;
  case "speed":
    await speed(first === undefined ? undefined : [first]);
    break;
  case "quality":
    quality(first, second);
    break;
  case "combinations":
    combinations(first);
    break;
  case "reading":
  case "read":
    reading(first === undefined ? undefined : [first]);
    break;
  case "pane":
    await pane(first);
    break;
  case "syncs":
    await syncs(first === undefined ? undefined : [first]);
    break;
  default:
    console.error(`Unknown bench "${what}". There are: rows, speed, quality, combinations, reading, pane, syncs.`);
    process.exitCode = 2;
}
