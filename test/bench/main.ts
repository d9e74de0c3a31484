/** `npm run bench -- speed [items]`: beside a hash join, after `npm run build`. `npm run bench -- quality [items] [seeds]`: right, wrong and left, per kind of situation. */
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
  default:
    console.error(`Unknown bench "${what}". There are: speed, quality.`);
    process.exitCode = 2;
}
