import { NO_RELATION } from "../assign/relations";
import type { Books } from "./books";
import type { Mention } from "./references/findings";

/**
 * May the mention be believed without the amount? A bare number of few digits only where it stands
 * at the relation that the line is assigned to: there it is a reference like another (spec 3).
 */
export function isSure(books: Books, line: number, mention: Mention): boolean {
  if (mention.weakness === undefined) return true;
  const relation = books.assigned.relation[line];
  return mention.weakness === "short" && relation !== NO_RELATION && books.relations.ofItem[mention.item] === relation;
}
