import { addMonths } from "../dates/calendar";
import { NO_DAY } from "../dates/day";
import { dayOf } from "../dates/iso";
import type { StatementLines } from "../ledger/statement-lines";
import { cluesOf } from "./observe";
import { questionKey, type Clue, type Fact, type Meaning, type Memory } from "./memory";

/** Fewer confirmations than this prove nothing (spec 8). */
const LEAST_CONFIRMED = 3;
/** One in so many may speak against a fact (spec 8). */
const ONE_IN = 10;
/** Seen longer ago than this, a fact counts half; twice as long, no more. */
const FADES_AFTER_MONTHS = 24;

/** What counts in one run: facts with enough evidence, recent enough, and hardly contradicted. */
export interface Learned {
  /** relation (code, or name where it has no code) by IBAN: the third way of assignment (spec 2) */
  readonly ibans: ReadonlyMap<string, string>;
  /** the fact that counts for a clue of a line; undefined where none does */
  about(clue: Clue, text: string, means: Meaning): Fact | undefined;
}

/** A fact that counts and that a line shows. */
export interface Shown {
  readonly clue: Clue;
  readonly fact: Fact;
}

/**
 * What counts of a memory. Age is measured against the newest line of the run, never against a
 * clock (law 8): not seen for two years a fact counts half, after four years not at all. What
 * speaks against it are the suggestions refused, and the confirmations of another answer.
 *
 * @param today newest booking date of the run's lines, NO_DAY where none has one
 * @example learnedFrom(memory, dayOf("2026-01-31")!).ibans.get("NL91ABNA0417164300") // "10001"
 */
export function learnedFrom(memory: Memory, today: number): Learned {
  const questions = new Map<string, Fact[]>();
  for (const fact of memory.facts) {
    const facts = questions.get(questionKey(fact));
    if (facts) facts.push(fact);
    else questions.set(questionKey(fact), [fact]);
  }
  const counting = new Map<string, Fact>();
  const ibans = new Map<string, string>();
  for (const [question, facts] of questions) {
    const total = facts.reduce((sum, fact) => sum + weightOf(fact, today), 0);
    const fact = facts.find((one) => counts(one, total, today));
    if (!fact) continue;
    counting.set(question, fact);
    if (fact.clue === "iban" && fact.means === "relation") ibans.set(fact.text, fact.value);
  }
  return { ibans, about: (clue, text, means) => counting.get(questionKey({ clue, text, means })) };
}

/** Every fact that counts for what a line shows, strongest clue first. */
export function shownBy(learned: Learned, lines: StatementLines, line: number, means: Meaning): Shown[] {
  return cluesOf(lines, line).flatMap(([clue, text]) => {
    const fact = learned.about(clue, text, means);
    return fact ? [{ clue, fact }] : [];
  });
}

/** The newest booking date among the lines; NO_DAY where none has one. */
export function newestDay(lines: StatementLines): number {
  let newest: number = NO_DAY;
  for (const day of lines.bookingDate) if (day > newest) newest = day;
  return newest;
}

function counts(fact: Fact, total: number, today: number): boolean {
  const own = weightOf(fact, today);
  const against = fact.against + total - own;
  return own >= LEAST_CONFIRMED && against * ONE_IN <= own + against;
}

/** Confirmations as far as they still count. */
function weightOf({ confirmed, last }: Fact, today: number): number {
  const seen = dayOf(last);
  if (seen === undefined || today === NO_DAY || today <= seen) return confirmed;
  if (today <= addMonths(seen, FADES_AFTER_MONTHS)) return confirmed;
  if (today <= addMonths(seen, 2 * FADES_AFTER_MONTHS)) return Math.floor(confirmed / 2);
  return 0;
}
