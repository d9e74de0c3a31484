import { NO_RELATION, type Relations } from "../assign/relations";
import { nameKey } from "../text/names";
import type { StatementLines } from "../ledger/statement-lines";
import { shownBy, type Learned } from "./learned";
import type { Fact } from "./memory";

/** The relation that a fact names, by its code or by its name; NO_RELATION where it is not here. */
export function relationOfFact({ value }: Pick<Fact, "value">, relations: Relations): number {
  const byCode = relations.ofCode(value);
  return byCode < 0 ? relations.ofName(nameKey(value)) : byCode;
}

/**
 * The relation that name and wording of a line point at, by approved clearings: enough to offer
 * something, never to clear (spec 8). NO_RELATION where they point at none, or at two.
 */
export function relationShownBy(learned: Learned, lines: StatementLines, line: number, relations: Relations): number {
  const found = new Set(shownBy(learned, lines, line, "relation").map(({ fact }) => relationOfFact(fact, relations)));
  found.delete(NO_RELATION);
  const [relation] = found;
  return found.size === 1 ? relation : NO_RELATION;
}
