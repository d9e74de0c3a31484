/** `npm run bench -- combinations [seeds]`: the search for sets beside an exact count. `npm run bench -- speed [items]`: beside a hash join, after `npm run build`. `npm run bench -- quality [items] [seeds]`: right, wrong and left, per kind of situation. */
import { combinations } from "./combinations";
import { quality } from "./quality";
import { speed } from "./speed";

const [what = "speed", ...numbers] = process.argv.slice(2);
const [first, second] = numbers.map(Number);
switch (what) {
  case "speed":
    speed(first === undefined ? undefined : [first]);
    break;
  case "quality":
    quality(first, second);
    break;
  case "combinations":
    combinations(first);
    break;
  default:
    console.error(`Unknown bench "${what}". There are: speed, quality, combinations.`);
    process.exitCode = 2;
}
