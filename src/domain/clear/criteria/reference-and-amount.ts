import type { Books } from "../books";
import { because } from "../reasons";
import type { Criterion, Proposal } from "../criterion";
import {
  conflictOf,
  conflictWith,
  freeOf,
  isInside,
  isTooWeak,
  namesBetter,
  openMentions,
  otherPayer,
} from "../evidence/named";
import { rawReference, type ReferenceKind } from "../references/findings";
import { weakFacts } from "../evidence/sure";

/**
 * Criteria 2 and 3: a reference and the amount, note (1): only if exactly one open item meets
 * both (spec 3).
 */
export function referenceAndAmount(name: Criterion["name"], kinds: readonly ReferenceKind[]): Criterion {
  return { name, byReference: true, propose: (books, line) => propose(books, line, kinds) };
}

function propose(books: Books, line: number, kinds: readonly ReferenceKind[]): Proposal | undefined {
  const exact = openMentions(books, line, kinds).filter((m) => books.itemLeft[m.item] === books.lineLeft[line]);
  if (exact.length === 0) return undefined;
  const inside = exact.filter((m) => isInside(books, line, m.item));
  if (inside.length === 0) {
    const strong = exact.find((m) => m.weakness === undefined) ?? exact[0];
    const items = freeOf(books, [...new Set(exact.map((m) => m.item))]);
    return { line, readings: items.map((item) => [item]), hold: conflictWith(books, line, strong) };
  }
  const blocked = inside.find((m) => books.blocked[m.item]);
  const free = freeOf(books, [...new Set(inside.map((m) => m.item))]);
  if (blocked && free.length === 0) return undefined;
  const readings = free.map((item) => [item]);
  const weak = inside.every((m) => isTooWeak(books, line, m));
  const hold =
    conflictOf(books, line) ??
    otherPayer(books, line, free) ??
    namesBetter(books, line, inside) ??
    (blocked && because("namesBlocked", { reference: rawReference(books.items, blocked) })) ??
    (weak ? because("weakReference", weakFacts(inside[0])) : undefined);
  const oldestFirst = books.profile.equalItems === "oldest" && areOfOneRelation(books, free);
  return { line, readings, ...(hold && { hold }), ...(oldestFirst && { oldestFirst }) };
}

/** Equal items of one relation: the user may have chosen to clear the oldest first. */
export function areOfOneRelation(books: Books, items: readonly number[]): boolean {
  const relation = books.relations.ofItem[items[0]];
  return relation >= 0 && items.every((item) => books.relations.ofItem[item] === relation);
}
