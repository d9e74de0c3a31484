import type { Books } from "../books";
import { numbersOf } from "./facts";
import type { Explanation } from "../match";
import { because } from "../reasons";

/**
 * A blocked item takes no part, yet it counts when uniqueness is judged (spec 3): what fits it as well
 * is only suggested, and the blocked one is named.
 *
 * @param open the open items that fit, blocked ones included
 * @example alsoBlocked(books, [3, 7])?.facts.blocked // "2025-0012"
 */
export function alsoBlocked(books: Books, open: readonly number[]): Explanation | undefined {
  const blocked = open.filter((item) => books.blocked[item]).sort((a, b) => books.itemRank[a] - books.itemRank[b]);
  return blocked.length === 0 ? undefined : because("alsoBlocked", { blocked: numbersOf(books, blocked) });
}
