import { NO_DAY } from "../dates/day";
import { isOpen, currencyOf, type Books } from "./books";
import type { Explanation, Match } from "./match";
import { conflictOf, notOpenOf } from "./evidence/named";
import { because } from "./reasons";
import { rawReference } from "./references/findings";
import type { Results } from "./results";
import { isSure, weakFacts } from "./evidence/sure";

// a ledger has hundreds of thousands of rows with one of these: they share it
const BLOCKED = because("blocked");
const NOTHING_OPEN = because("nothingOpen");
const NAMED_ONLY = because("namedOnly");
const NO_LINE = because("noLine");
const NO_RELATION_NO_REFERENCE = because("noRelationNoReference");

/** Why a line is not wholly cleared. */
export function lineReason(books: Books, results: Results, line: number): Explanation {
  if (books.assigned.internal[line]) return because("internalTransfer", { account: books.lines.iban.at(line) });
  if (books.lines.amount[line] === 0) return NOTHING_OPEN;
  const known = results.reasons.get(line);
  if (known) return known;
  const finding = books.findings.of[line];
  const conflict = conflictOf(books, line);
  if (conflict) return conflict;
  const blocked = finding?.mentions.find((m) => isSure(books, line, m) && books.blocked[m.item]);
  if (blocked) return because("namesBlocked", { reference: rawReference(books.items, blocked) });
  const foreign = finding?.mentions.find((m) => isOpen(books, m.item) && currencyDiffers(books, line, m.item));
  if (foreign) {
    return because("otherCurrency", {
      reference: rawReference(books.items, foreign),
      lineCurrency: currencyOf(books.lines.currency.at(line)),
      itemCurrency: currencyOf(books.items.currency.at(foreign.item)),
    });
  }
  const other = finding?.mentions.find((m) => isSure(books, line, m) && isOpen(books, m.item));
  if (other) {
    // a line that goes the other way has no difference to speak of: both amounts tell
    const isBooked =
      books.lineLeft[line] * books.itemLeft[other.item] > 0 &&
      books.profile.criteria.includes("reference-within-tolerance") &&
      books.profile.tolerance.length > 0;
    return because(isBooked ? "beyondTolerance" : "otherAmount", {
      difference: books.lineLeft[line] - books.itemLeft[other.item],
      reference: rawReference(books.items, other),
      amount: books.lineLeft[line],
      open: books.itemLeft[other.item],
      currency: currencyOf(books.items.currency.at(other.item)),
    });
  }
  const gone = finding?.mentions.find((m) => isSure(books, line, m));
  if (gone) return because("namesCleared", { reference: rawReference(books.items, gone) });
  const [notOpen] = notOpenOf(books, line);
  if (notOpen !== undefined) return because("namesNotOpen", { reference: notOpen });
  if (books.assigned.relation[line] < 0) {
    const weak = finding?.mentions.find((m) => m.weakness !== undefined && isOpen(books, m.item));
    return weak ? because("weakReference", weakFacts(weak)) : NO_RELATION_NO_REFERENCE;
  }
  return because("noCandidate", { currency: currencyOf(books.lines.currency.at(line)) });
}

function currencyDiffers(books: Books, line: number, item: number): boolean {
  return currencyOf(books.lines.currency.at(line)) !== currencyOf(books.items.currency.at(item));
}

/**
 * Why an item is not wholly cleared.
 *
 * @param offers the best suggestion that names it
 * @param told reasons that other items had: those that read the same are the same
 */
export function itemReason(
  books: Books,
  item: number,
  offers: Match | undefined,
  told: Map<string, Explanation>,
): Explanation {
  if (books.blocked[item]) return BLOCKED;
  if (books.items.openAmount[item] === 0) return NOTHING_OPEN;
  if (books.itemLeft[item] !== books.items.openAmount[item]) {
    return because("restOpen", { rest: books.itemLeft[item], currency: currencyOf(books.items.currency.at(item)) });
  }
  if (offers) {
    const date = books.lines.bookingDate[offers.lines[0]?.index ?? 0] ?? NO_DAY;
    const key = `${offers.criterion} ${date}`;
    const reason = told.get(key) ?? because("suggestedOnly", { criterion: offers.criterion, date });
    told.set(key, reason);
    return reason;
  }
  return books.namedBy[item] > 0 ? NAMED_ONLY : NO_LINE;
}
