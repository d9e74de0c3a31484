import { NO_RELATION, type Relations } from "../../assign/relations";
import type { Explanation } from "../match";
import { currencyOf, isFree, isOpen, type Books } from "../books";
import { because } from "../reasons";
import { isBareNumber, isOwnCode, isSure } from "./sure";
import { nameKey, nameWords } from "../../text/names";
import { isTailOf } from "../../text/reference";
import { isSomethingElse } from "../../text/weakness";
import { hasKinds, rawReference, type Mention, type ReferenceKind } from "../references/findings";

/** Numbers that look like our invoices and are not open; those that are part of a name say nothing. */
export function notOpenOf(books: Books, line: number): readonly string[] {
  const notOpen = books.findings.of[line]?.notOpen ?? NOTHING;
  if (notOpen.length === 0) return notOpen;
  return notOpen.filter((text) => !isPartOfName(books, line, text));
}

/** Is the text a word of the payer's or the relation's name ("Studio 1477")? */
function isPartOfName(books: Books, line: number, text: string): boolean {
  if (!/^\d{1,6}$/.test(text)) return false;
  const relation = books.assigned.relation[line];
  return (
    nameWords(books.lines.name.at(line)).includes(text) ||
    (relation !== NO_RELATION && nameWords(books.relations.name[relation]).includes(text))
  );
}

const NOTHING: readonly string[] = [];

/** The mentions of a line of these kinds whose items are open and of its currency, inside its relation. */
export function namedInside(books: Books, line: number, kinds: readonly ReferenceKind[]): Mention[] {
  return openMentions(books, line, kinds).filter((m) => isInside(books, line, m.item));
}

/** The same, whatever their relation. */
export function openMentions(books: Books, line: number, kinds: readonly ReferenceKind[]): Mention[] {
  if (!hasKinds(books.findings, line, kinds)) return [];
  return books.findings.of[line]!.mentions.filter(
    (m) => kinds.includes(m.kind) && isOpen(books, m.item) && sameCurrency(books, line, m.item),
  );
}

/** Does the item belong to the relation that the line is assigned to, if any? */
export function isInside(books: Books, line: number, item: number): boolean {
  const relation = books.assigned.relation[line];
  return relation === NO_RELATION || books.relations.ofItem[item] === relation;
}

/** Currencies do not mix (spec 3). */
export function sameCurrency(books: Books, line: number, item: number): boolean {
  return currencyOf(books.lines.currency.at(line)) === currencyOf(books.items.currency.at(item));
}

/**
 * A reference of the line that stands at another relation than the assigned one: then the line
 * clears nothing, and both are named (spec 3).
 */
export function conflictOf(books: Books, line: number): Explanation | undefined {
  const relation = books.assigned.relation[line];
  const finding = books.findings.of[line];
  if (relation === NO_RELATION || !finding) return undefined;
  if (finding.mentions.every((m) => books.relations.ofItem[m.item] === relation)) return undefined;
  const inside = new Set<number>();
  for (const m of finding.mentions) if (books.relations.ofItem[m.item] === relation) inside.add(m.place);
  const other = finding.mentions.find(
    (m) =>
      m.weakness === undefined &&
      m.kind !== "batch" &&
      !inside.has(m.place) &&
      books.relations.ofItem[m.item] !== relation,
  );
  return other && conflictWith(books, line, other);
}

/** The reason that names both relations. */
export function conflictWith(books: Books, line: number, mention: Mention): Explanation {
  return because("conflict", {
    assigned: labelOf(books, books.assigned.relation[line]),
    other: labelOf(books, books.relations.ofItem[mention.item]),
    reference: rawReference(books.items, mention),
  });
}

/** Relations as far as they are told. */
export interface Named {
  readonly relations: Pick<Relations, "code" | "name" | "ofItem">;
}

/** Code and name of a relation, as far as there are. */
export function labelOf(books: Named, relation: number): string {
  if (relation < 0) return "";
  return [books.relations.code[relation], books.relations.name[relation]].filter(Boolean).join(" ");
}

function isTailOfItem(books: Books, text: string, item: number): boolean {
  const { invoiceNumber, ourReference, yourReference } = books.items;
  return [invoiceNumber, ourReference, yourReference].some((column) => isTailOf(text, column.at(item)));
}

/** Why the references of a line keep it from clearing anything on dates and amounts alone (spec 3). */
export function barOf(books: Books, line: number, reading: readonly number[]): Explanation | undefined {
  const conflict = conflictOf(books, line);
  if (conflict) return conflict;
  const finding = books.findings.of[line];
  if (!finding) return undefined;
  for (const m of finding.mentions) {
    const reference = rawReference(books.items, m);
    const fitsExactly = books.itemAmount[m.item] === books.lineAmount[line];
    const isElse = m.weakness !== undefined && isSomethingElse(m.weakness) && !isBareNumber(books, line, m);
    if ((isElse && !fitsExactly) || reading.includes(m.item) || isPartOfName(books, line, m.found)) continue;
    if (books.blocked[m.item]) return because("namesBlocked", { reference });
    if (!isInside(books, line, m.item)) {
      // a number that two series share belongs to the one inside the relation
      if (finding.mentions.some((n) => n.place === m.place && isInside(books, line, n.item))) continue;
      return conflictWith(books, line, m);
    }
    return because(isOpen(books, m.item) ? "namesAnother" : "namesCleared", { reference });
  }
  // "factuur 0012" of the customer whose 2025-0012 has the amount is that one, with its year left out
  const notOpen = notOpenOf(books, line).find((text) => !reading.some((item) => isTailOfItem(books, text, item)));
  if (notOpen !== undefined) return because("namesNotOpen", { reference: notOpen });
  // where nothing else is named, a date that has the shape of our numbers may be one that left the list
  const perhaps = (finding.mentions.length === 0 ? finding.perhapsNotOpen : undefined)?.find(
    (text) => !isOwnCode(books, line, text) && !isPartOfName(books, line, text),
  );
  if (perhaps !== undefined) return because("namesNotOpen", { reference: perhaps });
  return books.unclear[line] ? because("severalCandidates", { count: 2 }) : undefined;
}

/**
 * A bare number that may be something else decides only where the amount is telling too: inside
 * the line's relation, or at one open item in all (law 4).
 */
export function isTooWeak(books: Books, line: number, mention: Mention): boolean {
  if (mention.weakness === undefined || !isSomethingElse(mention.weakness)) return false;
  if (books.assigned.relation[line] !== NO_RELATION) return false;
  // the line's own amount in its text is the same evidence once more, and no number
  if (mention.weakness === "amount") return true;
  const currency = currencyOf(books.lines.currency.at(line));
  let open = 0;
  for (const item of books.itemIndex.withAmount(currency, books.lineLeft[line])) {
    if (isOpen(books, item) && ++open > 1) return true;
  }
  return false;
}

/**
 * What else the line names, where all that it rests on may be something else altogether: a number
 * that is called an invoice goes before a customer number, a date or an amount.
 */
export function namesBetter(books: Books, line: number, used: readonly Mention[]): Explanation | undefined {
  if (!used.every((m) => m.weakness !== undefined && isSomethingElse(m.weakness) && !isSure(books, line, m))) {
    return undefined;
  }
  const other = books.findings.of[line]?.mentions.find(
    (m) => isSure(books, line, m) && !used.some((n) => n.item === m.item || n.place === m.place),
  );
  if (other) {
    const reference = rawReference(books.items, other);
    return because(isOpen(books, other.item) ? "namesAnother" : "namesCleared", { reference });
  }
  const [notOpen] = notOpenOf(books, line);
  return notOpen === undefined ? undefined : because("namesNotOpen", { reference: notOpen });
}

/**
 * A payer whose name is that of several relations, none of them the item's, names somebody else's
 * invoice: no relation is assigned, and yet it is a conflict (law 4).
 */
export function otherPayer(books: Books, line: number, items: readonly number[]): Explanation | undefined {
  if (books.assigned.relation[line] !== NO_RELATION) return undefined;
  const name = books.lines.name.at(line);
  const key = name === "" ? "" : nameKey(name);
  if (key === "" || !books.relations.isSharedName(key)) return undefined;
  const isTheirs = items.every((item) => nameKey(books.items.relationName.at(item)) === key);
  return isTheirs ? undefined : because("otherName", { name });
}

/** The items that take part, without the blocked ones. */
export function freeOf(books: Books, items: readonly number[]): number[] {
  return items.filter((item) => isFree(books, item));
}
