/** `npm run bench`: rows per second of reading, matching and writing. `npm run bench -- combinations [seeds]`: the search for sets beside an exact count. `npm run bench -- speed [items]`: beside a hash join, after `npm run build`. `npm run bench -- quality [items] [seeds]`: right, wrong and left, per kind of situation. `npm run bench -- reading [MB]`: bank files beside the bare parser. `npm run bench -- pane [rows]`: the built pane in Chromium beside the engine alone. `npm run bench -- syncs [rows]`: round trips to Excel beside the fewest possible. */
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
