import type { Match } from "../clear/match";
import { addDays, dateOf } from "../dates/calendar";
import { NO_DAY, type Day } from "../dates/day";
import { dayOf } from "../dates/iso";
import type { NumberedMatch } from "../decisions/links-of";
import type { OpenItems } from "../ledger/open-items";
import type { StatementLines } from "../ledger/statement-lines";
import type { Profile } from "../profile/profile";
import type { Journal, JournalDocument, JournalLeftOut, JournalLine, JournalQuestion } from "./document";
import { payoutsAmong } from "../payout/payouts";
import type { Books, Missing } from "./entries";
import { entriesOfUnit, unitsOf } from "./payout";
import { sidesOf, type LedgerSide } from "./side";

export interface JournalInput {
  /** cleared or accepted matches; the caller leaves out what is refused, stale or journalled already */
  readonly matches: readonly NumberedMatch[];
  readonly items: OpenItems;
  readonly lines: StatementLines;
  readonly profile: Profile;
  /** which side the list of items is; `mixed` where it is not known (`sidesOf`) */
  readonly ledger?: LedgerSide;
  /** EUR where it is left out */
  readonly baseCurrency?: string;
  /** number of the first document; the profile's where it is left out */
  readonly firstNumber?: number;
  /** a document in a closed period is dated on the first open day instead of being left out */
  readonly onFirstOpenDate?: boolean;
  /** documents with an unanswered account are made too, with "" for it: to look at, not to approve */
  readonly withUnanswered?: boolean;
  /** a line of each payout that the bank's line disagrees with: no journal is made of it (`untiedLines`, spec 6) */
  readonly untied?: readonly number[];
}

interface Draft {
  readonly number: number;
  readonly numbers: readonly number[];
  readonly date: Day;
  readonly lines: readonly JournalLine[];
}

/**
 * The memorial journal of these matches (spec 7): one document per match, one line per item, statement
 * line and difference, numbered in the order of date and match number. What is not known is asked,
 * never filled in: a match that needs a route or account that the profile lacks gets no document, and
 * its question is counted. Every document balances in the base currency (law 2). The matches of a payout
 * may be one document together (`unitsOf`).
 *
 * @example journalOf({ matches: [{ number: 1, match }], items, lines, profile }).documents[0].lines.length // 2
 */
export function journalOf(input: JournalInput): Journal {
  const { items, profile } = input;
  const books: Books = {
    items,
    lines: input.lines,
    profile,
    baseCurrency: input.baseCurrency ?? "EUR",
    sideOf: sidesOf(items, input.ledger ?? "mixed"),
  };
  const firstOpen = firstOpenDate(profile);
  const drafts: Draft[] = [];
  const leftOut: JournalLeftOut[] = [];
  const questions = new Map<string, JournalQuestion>();

  const payouts = payoutsAmong(input.lines);
  const untied = new Set((input.untied ?? []).flatMap((line) => payouts?.of(line) ?? []));
  for (const unit of unitsOf(input.matches, payouts, books, untied)) {
    const { number, match } = unit.lead;
    const numbers = [number, ...unit.matches.map((one) => one.number).filter((one) => one !== number)];
    const leave = (reason: JournalLeftOut["reason"], more: Partial<JournalLeftOut> = {}) =>
      leftOut.push(...numbers.map((one) => ({ match: one, reason, ...more })));
    if (unit.isUntied) {
      leave("payoutUntied");
      continue;
    }
    const entries = entriesOfUnit(unit, books);
    if (entries === "pairs" || entries === "noBaseAmount") {
      leave(entries);
      continue;
    }
    let date = dateOfMatch(match, books);
    if (date === NO_DAY) {
      leave("noDate");
      continue;
    }
    if (firstOpen !== undefined && date < firstOpen) {
      if (!input.onFirstOpenDate) {
        leave("closedPeriod", { firstOpenDate: firstOpen });
        continue;
      }
      date = firstOpen;
    }
    count(questions, entries.missing);
    if (entries.missing.length > 0 && !input.withUnanswered) continue;
    assertBalanced(number, entries.lines);
    if (entries.lines.length > 0) drafts.push({ number, numbers, date, lines: entries.lines });
  }

  drafts.sort((a, b) => a.date - b.date || a.number - b.number);
  const firstNumber = input.firstNumber ?? profile.journal.firstNumber;
  return {
    documents: drafts.map((draft, i) => documentOf(draft, String(firstNumber + i), profile)),
    questions: [...questions.values()],
    leftOut,
  };
}

/** True where every line of a document has its account: only then can it be approved. */
export function isComplete(document: JournalDocument): boolean {
  return document.lines.every(({ account }) => account !== "");
}

function documentOf(
  { number, numbers, date, lines }: Draft,
  documentNumber: string,
  profile: Profile,
): JournalDocument {
  const { year, month } = dateOf(date);
  return {
    number: documentNumber,
    match: number,
    ...(numbers.length > 1 ? { matches: numbers } : {}),
    journal: profile.journal.code,
    date,
    period: `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`,
    lines,
  };
}

/** The line's booking date, the latest of several; items against items: their latest document date (spec 7). */
function dateOfMatch(match: Match, { items, lines }: Books): Day {
  const ofLines = match.lines.map(({ index }) => firstDay(lines.bookingDate[index], lines.valueDate[index]));
  const ofItems = match.items.map(({ index }) => firstDay(items.documentDate[index], items.bookingDate[index]));
  const latest = (days: readonly number[]) => days.reduce<number>((last, day) => (day > last ? day : last), NO_DAY);
  const booked = latest(ofLines);
  const otherwise = match.contra?.date ?? latest(ofItems);
  return (booked === NO_DAY ? otherwise : booked) as Day;
}

function firstDay(day: number, otherwise: number): number {
  return day === NO_DAY ? otherwise : day;
}

function firstOpenDate({ journal }: Profile): Day | undefined {
  const closed = journal.closedThrough === undefined ? undefined : dayOf(journal.closedThrough);
  return closed === undefined ? undefined : addDays(closed, 1);
}

/** One question per thing asked, with the number of documents that wait for it. */
function count(questions: Map<string, JournalQuestion>, missing: readonly Missing[]): void {
  for (const question of new Map(missing.map((m) => [JSON.stringify(m), m])).values()) {
    const key = JSON.stringify(question);
    const documents = (questions.get(key)?.documents ?? 0) + 1;
    questions.set(key, { ...question, documents });
  }
}

function assertBalanced(match: number, lines: readonly JournalLine[]): void {
  const balance = lines.reduce((sum, { debit, credit }) => sum + debit - credit, 0);
  if (balance !== 0) throw new Error(`document of match ${match} is out of balance by ${balance}`);
}
