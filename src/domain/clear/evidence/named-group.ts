import { NO_RELATION } from "../../assign/relations";
import { nameWords } from "../../text/names";
import { isFree, type Books } from "../books";
import { because } from "../reasons";
import { isSure } from "./sure";
import { hasSingle } from "../criteria/date";
import type { Explanation } from "../match";
import { conflictOf, isInside, notOpenOf, openMentions } from "./named";
import { rawReference, type ReferenceKind } from "../references/findings";
import { isBeforeDocument } from "./text-free";
import { currencyOf } from "../item-index";

/** What a line names without a doubt, for the criteria that accept another amount (9, 12, 13). */
export interface NamedGroup {
  /** what the text names, in the order of rank */
  readonly items: readonly number[];
  /** minor units open on them together */
  readonly total: number;
  /** why it may only be suggested */
  readonly hold?: Explanation;
  /** one number that stands at several relations names the items of one of them, not all: each by itself */
  readonly each: readonly { readonly items: readonly number[]; readonly total: number }[];
}

const NAMING: readonly ReferenceKind[] = ["end-to-end", "payment", "our"];

/** The items that strong references of the line name; undefined where there are none. */
export function namedGroup(books: Books, line: number): NamedGroup | undefined {
  const strong = openMentions(books, line, NAMING).filter((m) => isSure(books, line, m));
  const inside = strong.filter((m) => isInside(books, line, m.item) && isFree(books, m.item));
  if (inside.length === 0) return undefined;
  const exactPlaces = new Set(inside.filter((m) => m.exact).map((m) => m.place));
  const chosen = inside.filter((m) => m.exact || !exactPlaces.has(m.place));
  const items = [...new Set(chosen.map((m) => m.item))].sort((a, b) => books.itemRank[a] - books.itemRank[b]);
  const total = totalOf(books, items);
  const all = new Set(inside.map((m) => m.item)).size;
  const hold = holdOf(books, line, items, all);
  const isOnePlace = chosen.every(({ place }) => place === chosen[0].place);
  return { items, total, ...(hold && { hold }), each: isOnePlace ? byRelation(books, items) : [{ items, total }] };
}

function totalOf(books: Books, items: readonly number[]): number {
  return items.reduce((sum, item) => sum + books.itemLeft[item], 0);
}

function byRelation(books: Books, items: readonly number[]): NamedGroup["each"] {
  const groups = new Map<number, number[]>();
  for (const item of items) {
    const relation = books.relations.ofItem[item];
    groups.set(relation, [...(groups.get(relation) ?? []), item]);
  }
  return [...groups.values()].map((own) => ({ items: own, total: totalOf(books, own) }));
}

function holdOf(books: Books, line: number, items: readonly number[], all: number): Explanation | undefined {
  const conflict = conflictOf(books, line);
  if (conflict) return conflict;
  const finding = books.findings.of[line];
  const blocked = finding?.mentions.find((m) => books.blocked[m.item] && isSure(books, line, m));
  if (blocked) return because("namesBlocked", { reference: rawReference(books.items, blocked) });
  const [notOpen] = notOpenOf(books, line);
  if (notOpen !== undefined) return because("namesNotOpen", { reference: notOpen });
  if (books.unclear[line]) return because("severalCandidates", { count: 2 });
  const relations = new Set(items.map((item) => books.relations.ofItem[item]));
  if (all > items.length || relations.size > 1) return because("severalCandidates", { count: all });
  const early = books.window ? undefined : items.find((item) => isBeforeDocument(books, line, item));
  if (early !== undefined) {
    return because("beforeDocument", {
      date: books.lines.bookingDate[line],
      documentDate: books.items.documentDate[early],
    });
  }
  const named = items.find((item) => books.namedBy[item] > 1);
  if (named !== undefined) return because("namedByAnother", { reference: books.items.invoiceNumber.at(named) });
  const [relation] = relations;
  if (!agreesByName(books, line, relation)) return because("otherName", { name: books.lines.name.at(line) });
  const currency = currencyOf(books.lines.currency.at(line));
  if (relation !== NO_RELATION && hasSingle(books, relation, currency, books.lineLeft[line]))
    return because("exactElsewhere");
  return undefined;
}

/**
 * Where the amount does not agree, the payer must not disagree: a name that shares no word with
 * the relation's may have mistyped somebody else's number.
 */
function agreesByName(books: Books, line: number, relation: number): boolean {
  if (relation === NO_RELATION || books.assigned.relation[line] === relation) return true;
  const name = books.lines.name.at(line);
  const own = books.relations.name[relation];
  if (name === "" || own === "") return true;
  const words = new Set(nameWords(own));
  return nameWords(name).some((word) => word.length > 2 && words.has(word));
}

/** Minor units of the invoices against which a difference is measured (spec 5). */
export function invoiceTotal(books: Books, items: readonly number[]): number {
  const { items: list, profile } = books;
  return items.reduce((sum, item) => {
    const original = list.originalAmount[item];
    return sum + (profile.toleranceOf === "open" || Number.isNaN(original) ? list.openAmount[item] : original);
  }, 0);
}
