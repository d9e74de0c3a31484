/**
 * Are two references one typing error apart: a character missing, one too many, another one, or
 * two neighbours swapped (spec 3)? Equal ones are not.
 *
 * @example isOneError("20250012", "2025012") // true
 * @example isOneError("20250012", "20250021") // true
 */
export function isOneError(a: string, b: string): boolean {
  if (a.length > b.length) return isOneError(b, a);
  if (b.length - a.length > 1) return false;
  let same = 0;
  while (same < a.length && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  if (b.length > a.length) return isSameFrom(a, same, b, same + 1);
  if (same === a.length) return false;
  if (isSameFrom(a, same + 1, b, same + 1)) return true;
  return a[same] === b[same + 1] && a[same + 1] === b[same] && isSameFrom(a, same + 2, b, same + 2);
}

/** Are two texts the same from these places on? */
function isSameFrom(a: string, from: number, b: string, other: number): boolean {
  if (a.length - from !== b.length - other) return false;
  for (let i = from, j = other; i < a.length; i++, j++) if (a.charCodeAt(i) !== b.charCodeAt(j)) return false;
  return true;
}

const DIGITS = "0123456789";

/**
 * Everything that a reference may have been before one typing error in it: each character left
 * out, a digit put in anywhere, each digit replaced, each two neighbours swapped. The reference
 * itself is not among them; some come twice.
 *
 * @example [...beforeOneError("12")].includes("21") // true
 */
export function* beforeOneError(typed: string): Generator<string> {
  for (let i = 0; i <= typed.length; i++) {
    const [head, tail] = [typed.slice(0, i), typed.slice(i)];
    for (const digit of DIGITS) yield head + digit + tail;
    if (tail === "") continue;
    yield head + tail.slice(1);
    if (tail.length > 1 && tail[0] !== tail[1]) yield head + tail[1] + tail[0] + tail.slice(2);
    if (!DIGITS.includes(tail[0])) continue;
    for (const digit of DIGITS) if (digit !== tail[0]) yield head + digit + tail.slice(1);
  }
}
