import { NO_RELATION } from "../../assign/relations";
import { relationShownBy } from "../../learn/relation-of-fact";
import type { Progress } from "../../reconcile";
import { nameWords, wordsAlike } from "../../text/names";
import { currencyOf, isFree, isWaiting, type Books } from "../books";
import { equalItems, FEW, type EqualItems } from "../equal-items";
import { isRefused } from "../held";
import { offerLearnedAccounts } from "./learned-accounts";
import type { Explanation } from "../match";
import { momentOf } from "../moment";
import { isInside, openMentions, sameCurrency } from "../evidence/named";
import { invoiceTotal } from "../evidence/named-group";
import { offer, type Results } from "../results";
import { isSure, weakFacts } from "../evidence/sure";
import { isAllowed } from "../tolerance";

/** Longer lists of equally likely items are no help to anybody. */
const MOST_ALIKE = 5;
const SLICE = 200;

/** A difference of more than this part of the invoice is never called near. */
const FAR = 0.25;

const CRITERION = { name: "suggestion", byReference: true } as const;
const NO_FACTS: Explanation["facts"] = {};

/** What speaks for an item, and for how much, in hundredths. */
interface Candidate {
  readonly item: number;
  readonly why: string;
  readonly points: number;
  readonly facts?: Explanation["facts"];
}

/**
 * Criterion 14: what is known but proves nothing, ranked (spec 3): a weak reference, an amount that
 * is nearly right, the amount alone, a name that resembles. Never clears.
 */
export function* suggest(books: Books, results: Results): Generator<Progress> {
  let done = 0;
  for (const line of books.linesInOrder) {
    if (done++ % SLICE === 0) yield { stage: "suggestion", done, of: books.lines.count };
    if (!isWaiting(books, line) || books.setAside[line] || (results.offers.get(line)?.length ?? 0) > 0) continue;
    const candidates = candidatesOf(books, line);
    candidates.sort((a, b) => b.points - a.points || books.itemRank[a.item] - books.itemRank[b.item]);
    const seen = new Set<number>();
    for (const { item, why, points, facts } of candidates) {
      if (seen.has(item) || isRefused(books.held, [line], [item])) continue;
      seen.add(item);
      if (seen.size > 3) break;
      const open = books.itemLeft[item];
      const amount = books.lineLeft[line];
      offer(books, results, {
        criterion: "suggestion",
        lines: [{ index: line, amount: books.lineLeft[line] }],
        items: [
          { index: item, amount: Math.abs(open) <= Math.abs(amount) || isNear(books, line, item) ? open : amount },
        ],
        score: points / 100,
        why,
        tells: momentOf(books, CRITERION, line, [item], { facts, reason: { code: why, facts: NO_FACTS } }),
      });
    }
  }
  yield* offerLearnedAccounts(books, results);
}

function candidatesOf(books: Books, line: number): Candidate[] {
  const amount = books.lineLeft[line];
  const isSameSide = (item: number) =>
    isFree(books, item) && books.itemLeft[item] * amount > 0 && sameCurrency(books, line, item);
  const found: Candidate[] = [];
  for (const m of openMentions(books, line, ["end-to-end", "payment", "our"])) {
    if (!isSameSide(m.item)) continue;
    const points = (isSure(books, line, m) ? 60 : 35) + (isInside(books, line, m.item) ? 10 : -10);
    if (isSure(books, line, m)) found.push({ item: m.item, why: "referenceOnly", points });
    else found.push({ item: m.item, why: "weakReference", points, facts: weakFacts(m) });
  }
  const relation = books.assigned.relation[line];
  if (relation !== NO_RELATION) {
    const own = books.itemIndex.ofRelation(relation).filter(isSameSide);
    const near = own.filter((item) => isNear(books, line, item));
    if (near.length <= MOST_ALIKE) for (const item of near) found.push({ item, why: "amountNear", points: 62 });
    if (own.length === 1) found.push({ item: own[0], why: "onlyItem", points: 50 });
    return found;
  }
  const learned = learnedCandidates(books, line, isSameSide);
  if (learned.length > 0) return [...found, ...learned];
  let read: readonly string[] | undefined;
  const words = () =>
    (read ??= [...nameWords(books.lines.name.at(line)), ...nameWords(books.lines.description.at(line))]);
  const same = ofAmount(books, line, isSameSide);
  for (const item of same.named(words, MOST_ALIKE) ?? []) {
    const alike = wordsAlike(words, nameOf(books, item));
    found.push({ item, why: "amountAndName", points: 62 + 3 * Math.min(alike, 4) });
  }
  const late = same.on(books.lines.bookingDate[line], 3) ?? [];
  for (const item of late) found.push({ item, why: "amountOnly", points: late.length === 1 ? 52 : 40 });
  return found;
}

const remembered = new WeakMap<Books, Map<string, EqualItems>>();

/** What has exactly the line's amount, found once for all lines with it: while suggestions are made nothing changes. */
function ofAmount(books: Books, line: number, isSameSide: (item: number) => boolean): EqualItems {
  const currency = currencyOf(books.lines.currency.at(line));
  const all = books.itemIndex.withAmount(currency, books.lineLeft[line]);
  const ready = () => equalItems(books, all.filter(isSameSide), (item) => nameOf(books, item));
  if (all.length <= FEW) return ready();
  let known = remembered.get(books);
  if (!known) remembered.set(books, (known = new Map<string, EqualItems>()));
  const key = `${currency} ${books.lineLeft[line]}`;
  let equal = known.get(key);
  if (!equal) known.set(key, (equal = ready()));
  return equal;
}

/** Items of the relation that name and wording belong to, by approved clearings (spec 8). */
function learnedCandidates(books: Books, line: number, isSameSide: (item: number) => boolean): Candidate[] {
  const relation = books.learned ? relationShownBy(books.learned, books.lines, line, books.relations) : NO_RELATION;
  const own = relation === NO_RELATION ? [] : books.itemIndex.ofRelation(relation).filter(isSameSide);
  const near = own.filter((item) => isNear(books, line, item));
  if (near.length > MOST_ALIKE) return [];
  if (near.length > 0) return near.map((item) => ({ item, why: "learnedRelation", points: 60 }));
  return own.length === 1 ? [{ item: own[0], why: "learnedRelation", points: 45 }] : [];
}

/** Is the difference one that the profile would book, were there a reference? */
function isNear(books: Books, line: number, item: number): boolean {
  const difference = books.lineLeft[line] - books.itemLeft[item];
  if (difference === 0) return true;
  // of thousands of items nearly all are far away: that must not cost an exact look
  const original = Math.abs(books.items.originalAmount[item]);
  if (Math.abs(difference) > FAR * Math.max(original || 0, Math.abs(books.items.openAmount[item]))) return false;
  const limits = [...books.profile.tolerance, ...books.profile.toleranceByHand];
  return isAllowed(limits, difference, invoiceTotal(books, [item]), currencyOf(books.lines.currency.at(line)));
}

function nameOf(books: Books, item: number): string {
  const relation = books.relations.ofItem[item];
  return relation === NO_RELATION ? "" : books.relations.name[relation];
}
