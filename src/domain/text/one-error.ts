/**
 * Are two references one typing error apart: a character missing, one too many, another one, or
 * two neighbours swapped (spec 3)? Equal ones are not.
 *
 * @example isOneError("20250012", "2025012") // true
 * @example isOneError("20250012", "20250021") // true
 */
export function isOneError(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  if (long.length > short.length) return short.slice(same) === long.slice(same + 1);
  if (same === short.length) return false;
  if (short.slice(same + 1) === long.slice(same + 1)) return true;
  return (
    short[same] === long[same + 1] && short[same + 1] === long[same] && short.slice(same + 2) === long.slice(same + 2)
  );
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
