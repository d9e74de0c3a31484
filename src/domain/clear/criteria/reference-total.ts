import type { Books } from "../books";
import { because } from "../reasons";
import type { Criterion, Proposal, Reading } from "../criterion";
import {
  conflictOf,
  conflictWith,
  isInside,
  isTooWeak,
  namesBetter,
  openMentions,
  otherPayer,
} from "../evidence/named";
import { rawReference, type Mention, type ReferenceKind } from "../references/findings";
import { groupsWithTotal } from "../sets/groups";
import { weakFacts } from "../evidence/sure";

/**
 * Criteria 1, 5 and 6 and the batch: everything that the line names together, note (2): several
 * items, as long as their total is the line's amount (spec 3).
 *
 * @param anyRelation a batch goes before assignment: its items may be of many relations
 */
export function referenceTotal(
  name: Criterion["name"],
  kinds: readonly ReferenceKind[],
  anyRelation = false,
): Criterion {
  return { name, byReference: true, propose: (books, line) => propose(books, line, kinds, anyRelation) };
}

function propose(
  books: Books,
  line: number,
  kinds: readonly ReferenceKind[],
  anyRelation: boolean,
): Proposal | undefined {
  const all = openMentions(books, line, kinds);
  if (all.length === 0) return undefined;
  const inside = anyRelation ? all : all.filter((m) => isInside(books, line, m.item));
  if (inside.length === 0) {
    const readings = readingsOf(books, line, all);
    return readings.length === 0 ? undefined : { line, readings, hold: conflictWith(books, line, all[0]) };
  }
  const readings = readingsOf(books, line, inside);
  if (readings.length === 0) return undefined;
  const blocked = inside.find((m) => books.blocked[m.item] && m.weakness === undefined);
  const used = inside.filter((m) => readings[0].includes(m.item));
  const hold =
    (anyRelation ? undefined : (conflictOf(books, line) ?? otherPayer(books, line, readings[0]))) ??
    namesBetter(books, line, used) ??
    (blocked && because("namesBlocked", { reference: rawReference(books.items, blocked) })) ??
    (used.every((m) => isTooWeak(books, line, m)) ? because("weakReference", weakFacts(used[0])) : undefined);
  return { line, readings, ...(hold && { hold }) };
}

/** Strong references first; weak ones join only where the total needs them. */
function readingsOf(books: Books, line: number, mentions: readonly Mention[]): Reading[] {
  const amount = books.lineLeft[line];
  const free = mentions.filter((m) => !books.blocked[m.item]);
  const strong = free.filter((m) => m.weakness === undefined);
  const ofStrong = strong.length > 0 ? groupsWithTotal(books, strong, amount) : [];
  return ofStrong.length > 0 || strong.length === free.length ? ofStrong : groupsWithTotal(books, free, amount);
}
