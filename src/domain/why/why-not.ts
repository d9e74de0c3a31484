import { NO_RELATION } from "../assign/relations";
import { invoiceAmountOf, differsTooMuch } from "./difference";
import { isRefused } from "../clear/held";
import type { Explanation, Match } from "../clear/match";
import { NO_DAY } from "../dates/day";
import { answer } from "./codes";
import { inquiryOf, type FinishedRun, type Inquiry } from "./finished-run";
import { numberOfItem } from "../ledger/item-number";
import { mentionOf, pairOf, pairOfItems, relationLabel, type Pair } from "./pair";
import { othersLike } from "./others";

/** Reasons of a line that say something about any item of its relation. */
const ABOUT_RELATION: ReadonlySet<string> = new Set([
  "conflict",
  "namesBlocked",
  "namesNotOpen",
  "namesAnother",
  "namesCleared",
  "notOnly",
  "byChance",
  "undecided",
  "outsideWindow",
  "severalAccounts",
  "saysAdvance",
  "originalNotFound",
]);

/**
 * Why a line and an item are not together (law 6), for any pair after a run: currency, sign, block,
 * what takes them already, relation, reference, amount, date, and what else fits. No second run:
 * it looks at the two rows, and where another row may be in the way once along the columns.
 *
 * @param line position in the lines; where there are none, of the item that would settle
 * @param item position in the items
 * @example whyNot({ input, result }, 4, 12) // { code: "itemTaken", facts: { match: 7, … } }
 */
export function whyNot(run: FinishedRun, line: number, item: number): Explanation {
  const inquiry = inquiryOf(run);
  if (run.input.lines.count === 0) return whyNotItems(run, inquiry, line, item);
  const pair = pairOf(run, line, item);
  return (
    together(run, inquiry.onLine.get(line), (m) => m.items, pair) ??
    takesNoPart(run, inquiry, pair, "line") ??
    fitsByEvidence(run, inquiry, pair)
  );
}

function whyNotItems(run: FinishedRun, inquiry: Inquiry, first: number, second: number): Explanation {
  const pair = pairOfItems(run, first, second);
  if (first === second) return answer("itself", pair.facts);
  const relations = [first, second].map((item) => inquiry.relations.ofItem[item]);
  return (
    together(run, inquiry.onItem.get(first), (m) => m.items, pair) ??
    takesNoPart(run, inquiry, pair, "item") ??
    otherRelation(inquiry, pair, relations[0], relations[1], "relationCode") ??
    withinRelation(run, inquiry, pair, relations[1])
  );
}

/** In one match, or in one suggestion. */
function together(
  run: FinishedRun,
  positions: readonly number[] = [],
  others: (match: Match) => Match["items"],
  pair: Pair,
): Explanation | undefined {
  const both = positions.filter((at) => others(run.result.matches[at]).some(({ index }) => index === pair.item));
  const cleared = both.find((at) => run.result.matches[at].outcome === "cleared");
  const at = cleared ?? both[0];
  if (at === undefined) return undefined;
  if (cleared !== undefined) return answer("together", { ...pair.facts, match: numberOf(run, at) });
  // what keeps a suggestion from being cleared stands with it
  const { facts } = run.result.matches[at].explanation;
  return answer("offered", { ...pair.facts, ...facts, match: numberOf(run, at) });
}

/** What keeps a row out whatever the evidence: empty, currency, sign, block, refusal, taken already. */
function takesNoPart(run: FinishedRun, inquiry: Inquiry, pair: Pair, side: "line" | "item"): Explanation | undefined {
  const { input, result } = run;
  const { line, item, facts } = pair;
  const lineWhole = side === "line" ? input.lines.amount[line] : input.items.openAmount[line];
  const lineEnd = side === "line" ? result.lines[line] : result.items[line];
  if (lineWhole === 0) return answer("lineEmpty", facts);
  if (input.items.openAmount[item] === 0) return answer("itemEmpty", facts);
  if (lineEnd.reason?.code === "internalTransfer") return lineEnd.reason;
  if (pair.currency !== pair.itemCurrency) return answer("currencies", facts);
  if (lineEnd.rest === 0)
    return taken(run, "lineTaken", side === "line" ? inquiry.onLine.get(line) : inquiry.onItem.get(line), pair);
  if (pair.open === 0) return taken(run, "itemTaken", inquiry.onItem.get(item), pair);
  if (inquiry.blocked.has(item) || (side === "item" && inquiry.blocked.has(line))) return answer("blocked", facts);
  if (pair.amount * pair.open < 0) return answer(side === "line" ? "opposite" : "sameSide", facts);
  const rows = side === "line" ? { lines: [line], items: [item] } : { lines: [], items: [line, item] };
  const held = { matches: [], refused: inquiry.refused, blockedItems: [] };
  return isRefused(held, rows.lines, rows.items) ? answer("refused", facts) : undefined;
}

function taken(
  run: FinishedRun,
  code: "lineTaken" | "itemTaken",
  positions: readonly number[] = [],
  pair: Pair,
): Explanation {
  const { matches } = run.result;
  const at = positions.find((position) => matches[position].outcome === "cleared");
  if (at === undefined) return answer(code === "lineTaken" ? "lineEmpty" : "itemEmpty", pair.facts);
  const { items, lines } = matches[at];
  const other = items.find(({ index }) => index !== pair.item && (code === "lineTaken" || index !== pair.line));
  const date = lines.length > 0 ? run.input.lines.bookingDate[lines[0].index] : NO_DAY;
  return answer(code, {
    ...pair.facts,
    match: numberOf(run, at),
    ...(other && code === "lineTaken" && { with: numberOfItem(run.input.items, other.index) }),
    ...(date !== NO_DAY && { date }),
  });
}

/** What the texts and amounts of a line say about an item that it might settle. */
function fitsByEvidence(run: FinishedRun, inquiry: Inquiry, pair: Pair): Explanation {
  const { line, item, facts } = pair;
  const own = inquiry.assignmentOf(line);
  const relation = own?.relation ?? NO_RELATION;
  const theirs = inquiry.relations.ofItem[item];
  const mention = mentionOf(run, inquiry, line, item);
  if (relation !== NO_RELATION && relation !== theirs) {
    const assigned = relationLabel(inquiry, relation);
    if (!mention) return otherRelation(inquiry, pair, relation, theirs, own!.by)!;
    return answer("conflict", { ...facts, assigned, other: relationLabel(inquiry, theirs), reference: mention.found });
  }
  if (mention) return named(run, pair, mention.found, mention.weakness);
  if (relation !== NO_RELATION) return withinRelation(run, inquiry, pair, relation);
  if (pair.amount !== pair.open) return answer("nothingTies", facts);
  return tooEarly(run, pair) ?? answer("amountAlone", { ...facts, ...othersLike(run, inquiry, pair, NO_RELATION) });
}

/** The line names the item: the amount, the strength of the reference, or the line's own reason. */
function named(run: FinishedRun, pair: Pair, found: string, weakness: string | undefined): Explanation {
  const facts = { ...pair.facts, reference: found };
  const reason = run.result.lines[pair.line].reason;
  const isAlike = pair.amount === pair.open;
  if (weakness !== undefined && !isAlike) return answer("weakReference", { ...facts, weakness });
  if (!isAlike && differsTooMuch(run, pair)) {
    const books = run.input.profile.criteria.includes("reference-within-tolerance");
    return answer(books && run.input.profile.tolerance.length > 0 ? "beyondTolerance" : "otherAmount", {
      ...facts,
      total: invoiceAmountOf(run, pair.item),
    });
  }
  if (reason && reason.code !== "noCandidate" && reason.code !== "noRelationNoReference") return reason;
  return (
    tooEarly(run, pair) ??
    (weakness ? answer("weakReference", { ...facts, weakness }) : answer("referenceAgrees", facts))
  );
}

/** Same relation, and no reference: the amount, and whatever else has it. */
function withinRelation(run: FinishedRun, inquiry: Inquiry, pair: Pair, relation: number): Explanation {
  const isLine = run.input.lines.count > 0;
  const reason = (isLine ? run.result.lines : run.result.items)[pair.line].reason;
  if (reason && ABOUT_RELATION.has(reason.code)) return reason;
  if (pair.amount !== pair.open) return answer("relationAlone", pair.facts);
  const others = othersLike(run, inquiry, pair, relation);
  return (
    (isLine ? tooEarly(run, pair) : undefined) ??
    ("other" in others ? answer("severalCandidates", { ...pair.facts, ...others }) : undefined) ??
    (reason && reason.code !== "noCandidate" && reason.code !== "noLine" ? reason : undefined) ??
    answer("amountAlone", { ...pair.facts, ...others })
  );
}

function otherRelation(
  inquiry: Inquiry,
  { facts }: Pair,
  own: number,
  theirs: number,
  by: string,
): Explanation | undefined {
  if (own === theirs && own !== NO_RELATION) return undefined;
  const assigned = relationLabel(inquiry, own);
  return answer("otherRelation", { ...facts, assigned, other: relationLabel(inquiry, theirs), assignedBy: by });
}

function tooEarly(run: FinishedRun, { line, item }: Pair): Explanation | undefined {
  const date = run.input.lines.bookingDate[line];
  const documentDate = run.input.items.documentDate[item];
  if (date === NO_DAY || documentDate === NO_DAY || date >= documentDate) return undefined;
  return answer("beforeDocument", { date, documentDate });
}

function numberOf({ numberOf: given }: FinishedRun, position: number): number {
  return given ? given(position) : position + 1;
}
