import { NO_RELATION } from "../../assign/relations";
import { relationOfFact } from "../../learn/relation-of-fact";
import { shownBy } from "../../learn/learned";
import type { Clue } from "../../learn/memory";
import type { Books } from "../books";
import type { ScorePart, ScorePartName } from "../match";
import type { Offer } from "../results";
import { doubtOf, strengthOf } from "./score";

/** A score never says certain: only clearing does. */
const MOST = 99;

/** What a learned fact adds, in hundredths; the account of the payer is the strongest. */
const LEARNED: Readonly<Record<Clue, { part: ScorePartName; points: number }>> = {
  iban: { part: "learnedIban", points: 12 },
  name: { part: "learnedName", points: 6 },
  wording: { part: "learnedWording", points: 6 },
};
const LEARNED_DIFFERENCE = 5;

/**
 * The score of an offer and what it is made of (spec 8, law 6): the evidence that speaks for it,
 * what keeps it in doubt, the share that equally good readings take, and what approved clearings
 * taught. The weights add up to the score.
 *
 * @returns the score from 0 to 1 in hundredths, and its parts in the same unit
 */
export function scoredOffer(books: Books, offer: Offer): { score: number; parts: readonly ScorePart[] } {
  const base = Math.round(offer.score * 100);
  const { why } = offer;
  const isRanked = offer.criterion === "suggestion";
  const strength = isRanked ? base : Math.max(base, strengthOf(offer.criterion));
  const doubt = Math.min(isRanked ? 0 : doubtOf(why), strength - base);
  const points: [ScorePartName, number][] = [
    ...split(strength, speaking(books, offer, why)),
    ["doubt", -doubt],
    ["alternatives", base - strength + doubt],
  ];
  let total = base;
  for (const [part, extra] of learnedFor(books, offer)) {
    const added = Math.max(0, Math.min(extra, MOST - total));
    points.push([part, added]);
    total += added;
  }
  const parts = points.filter(([, weight]) => weight !== 0).map(([part, weight]) => ({ part, weight: weight / 100 }));
  return { score: total / 100, parts };
}

/** What speaks for an offer, and in which proportion. */
function speaking(books: Books, offer: Offer, why: string): [ScorePartName, number][] {
  const [{ index: line }] = offer.lines;
  const items = offer.items.map(({ index }) => index);
  const sum = (takes: Offer["items"]) => takes.reduce((total, { amount }) => total + amount, 0);
  const found: [ScorePartName, number][] = [];
  const mentions = offer.lines.flatMap(({ index }) => books.findings.of[index]?.mentions ?? []);
  const named = mentions.filter(({ item }) => items.includes(item));
  if (named.length > 0) {
    found.push(named.some(({ weakness }) => weakness === undefined) ? ["reference", 50] : ["weakReference", 30]);
  }
  if (sum(offer.lines) === sum(offer.items)) found.push(["amount", 30]);
  else if (why === "amountNear" || offer.criterion === "reference-within-tolerance") found.push(["amountNear", 20]);
  const relation = books.assigned.relation[line];
  if (relation !== NO_RELATION && items.every((item) => books.relations.ofItem[item] === relation)) {
    found.push([books.assigned.of[line]?.by === "learned" ? "learnedIban" : "relation", 20]);
  }
  if (why === "amountAndName") found.push(["name", 20]);
  const day = books.lines.bookingDate[line];
  const { documentDate, bookingDate } = books.items;
  if (items.length > 0 && items.every((item) => bookingDate[item] === day || documentDate[item] === day)) {
    found.push(["date", 10]);
  }
  return found.length > 0 ? found : [["criterion", 1]];
}

/** What approved clearings say for this offer; what assigned the line is not told twice. */
function learnedFor(books: Books, offer: Offer): [ScorePartName, number][] {
  const { learned } = books;
  if (!learned || books.window) return [];
  const [{ index: line }] = offer.lines;
  const found: [ScorePartName, number][] = [];
  const relations = new Set(offer.items.map(({ index }) => books.relations.ofItem[index]));
  const [relation] = relations;
  const by = books.assigned.of[line]?.by;
  for (const { clue, fact } of shownBy(learned, books.lines, line, "relation")) {
    if (clue === "iban" && (by === "learned" || by === "iban")) continue;
    if (relations.size !== 1 || relation < 0 || relationOfFact(fact, books.relations) !== relation) continue;
    found.push([LEARNED[clue].part, LEARNED[clue].points]);
  }
  for (const { clue, fact } of shownBy(learned, books.lines, line, "account")) {
    if (offer.contra?.account === fact.value) found.push([LEARNED[clue].part, LEARNED[clue].points]);
  }
  const ways = shownBy(learned, books.lines, line, "difference");
  if (ways.some(({ fact }) => fact.value === offer.criterion)) found.push(["learnedDifference", LEARNED_DIFFERENCE]);
  return found;
}

/** Whole hundredths over parts in a proportion, none lost: what does not divide goes to the first. */
function split(total: number, shares: readonly [ScorePartName, number][]): [ScorePartName, number][] {
  const whole = shares.reduce((sum, [, share]) => sum + share, 0);
  const parts = shares.map(([part, share]): [ScorePartName, number] => [part, Math.floor((total * share) / whole)]);
  parts[0][1] += total - parts.reduce((sum, [, points]) => sum + points, 0);
  return parts;
}
