import { NO_RELATION } from "../../assign/relations";
import { compact } from "../../text/reference";
import type { Books } from "../books";
import type { Explanation } from "../match";
import type { Mention } from "../references/findings";

/**
 * May the mention be believed without the amount? A bare number of few digits only where it stands
 * at the relation that the line is assigned to: there it is a reference like another (spec 3).
 */
export function isSure(books: Books, line: number, mention: Mention): boolean {
  if (mention.weakness === undefined) return true;
  const relation = books.assigned.relation[line];
  return (
    relation !== NO_RELATION && books.relations.ofItem[mention.item] === relation && isBareNumber(books, line, mention)
  );
}

/** A short number, or one that is somebody else's code: nothing says that it is no invoice. */
export function isBareNumber(books: Books, line: number, { weakness, found }: Mention): boolean {
  return weakness === "short" || (weakness === "relationCode" && !isOwnCode(books, line, found));
}

/** Is this the code of the relation that the line is assigned to? */
export function isOwnCode(books: Books, line: number, text: string): boolean {
  const relation = books.assigned.relation[line];
  return relation !== NO_RELATION && compact(books.relations.code[relation]) === compact(text);
}

/** Why a mention is weak evidence, as facts of `weakReference` (spec 3). */
export function weakFacts({ found, weakness }: Mention): Explanation["facts"] {
  return { reference: found, weakness: weakness ?? "" };
}
