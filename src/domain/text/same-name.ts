import { fold } from "./fold";

/**
 * True where two names that people typed are one name: case, spaces, points and accents aside.
 *
 * @example sameName("E. de Vries", "e de  vriès") // true
 */
export function sameName(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

function bare(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
