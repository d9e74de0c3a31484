import type { NumberedMatch } from "../decisions/links-of";
import { minor } from "../money/minor";
import { lineKind } from "../payout/kind";
import { providerOf } from "../payout/provider";
import type { Payout, Payouts } from "../payout/payouts";
import type { JournalLine } from "./document";
import { ownAccountOf } from "./own-account";
import { entriesOf, type Books, type Entries } from "./entries";

/** What one document is made of: a match, or all matches of one payout. */
export interface Unit {
  /** the match that the document is numbered and dated by: the payout on the bank */
  readonly lead: NumberedMatch;
  readonly matches: readonly NumberedMatch[];
  /** set where the matches are one document together */
  readonly payout?: Payout;
  /** the payout does not tie, so no journal is made of it (spec 6) */
  readonly isUntied: boolean;
}

/** Stands for the provider while a payout's lines are put together; it never leaves this file. */
const AT_PROVIDER = "\u0000provider";

/**
 * How the matches of payouts become documents (spec 6 and 7). Where the profile has a clearing account of the
 * provider, every match is a document of its own at its own date against that account, so that on balance date the
 * provider owes and not the customer; the payout on the bank then is a document of two lines. Where it has none, a
 * payout that was found on the bank is one document at the bank's date: what came in, costs and VAT, credit notes,
 * debtors again, debtors. What is not booked yet stays on the account that the bank line came from.
 */
export function unitsOf(
  matches: readonly NumberedMatch[],
  payouts: Payouts | undefined,
  books: Books,
  untied: ReadonlySet<Payout>,
): Unit[] {
  if (!payouts) return matches.map((lead) => ({ lead, matches: [lead], isUntied: false }));
  const byPayout = new Map<Payout, NumberedMatch[]>();
  for (const one of matches) {
    const payout = payoutOf(one, payouts);
    if (payout) byPayout.set(payout, [...(byPayout.get(payout) ?? []), one]);
  }
  const together = new Map<NumberedMatch, Unit>();
  for (const [payout, own] of byPayout) {
    const hasAccount = (books.profile.accounts[payout.provider] ?? "") !== "";
    const lead = own.find((one) => isOnBank(one, payouts));
    if (hasAccount || !lead || payout.reference === "" || !hasAccountOfItsOwn(lead, payouts, books)) continue;
    const unit = { lead, matches: own, payout, isUntied: isUntied(payout, untied) };
    for (const one of own) together.set(one, unit);
  }
  const units = matches.map((lead): Unit => {
    const payout = payoutOf(lead, payouts);
    return together.get(lead) ?? { lead, matches: [lead], isUntied: payout !== undefined && isUntied(payout, untied) };
  });
  return [...new Set(units)];
}

function isUntied(payout: Payout, untied: ReadonlySet<Payout>): boolean {
  return !payout.ties || untied.has(payout);
}

/** The payout of which all lines of a match are, save the bank line of the payout itself. */
function payoutOf({ match }: NumberedMatch, payouts: Payouts): Payout | undefined {
  const found = new Set(match.lines.map(({ index }) => payouts.of(index)));
  if (match.items.length === 0) found.delete(undefined);
  const [payout] = found;
  return found.size === 1 ? payout : undefined;
}

/** Is there an account that the bank line is on? Where the package books the bank itself, only the provider's has what is left. */
function hasAccountOfItsOwn({ match }: NumberedMatch, payouts: Payouts, { lines, profile }: Books): boolean {
  const bank = match.lines.find(({ index }) => !payouts.of(index))!;
  const route = ownAccountOf(profile, lines.ownAccount.at(bank.index)).own?.route;
  return route !== "pairs" && route !== "relation";
}

function isOnBank({ match }: NumberedMatch, payouts: Payouts): boolean {
  return match.lines.some(({ index }) => !payouts.of(index)) && match.lines.some(({ index }) => payouts.of(index));
}

/** The entries of a document: those of its match, or of all matches of a payout together. */
export function entriesOfUnit(unit: Unit, books: Books): Entries {
  if (isConversion(unit.lead, books)) return { lines: [], missing: [] };
  if (!unit.payout) {
    const entries = entriesOf(unit.lead.match, books);
    return typeof entries === "object" && isIdle(entries.lines) ? { ...entries, lines: [] } : entries;
  }
  const parts: { lines: readonly JournalLine[]; missing: Exclude<Entries, string>["missing"] }[] = [];
  const isReturn = ({ match }: NumberedMatch) => match.criterion === "reversal";
  const ordered = [...unit.matches.filter((one) => !isReturn(one)), ...unit.matches.filter(isReturn)];
  for (const { number, match } of ordered.filter((one) => !isConversion(one, books))) {
    const entries = entriesOf(match, { ...books, providerRoute: AT_PROVIDER });
    if (typeof entries === "string") return entries;
    parts.push({ ...entries, lines: entries.lines.map((line) => ({ ...line, match: number })) });
  }
  const lines = parts.flatMap((part) => part.lines);
  return { lines: arranged(lines), missing: parts.flatMap(({ missing }) => missing) };
}

/** An exchange between two currencies of one balance: it stays with the provider, and which rate it had does not matter. */
function isConversion({ match }: NumberedMatch, { lines }: Books): boolean {
  return (
    match.contra !== undefined &&
    match.lines.length > 0 &&
    match.lines.every(
      ({ index }) => providerOf(lines.ownAccount.at(index)) && lineKind(lines.code.at(index)).kind === "conversion",
    )
  );
}

/** Money that goes nowhere: a reserve stands on the account of the provider that holds it. */
function isIdle(lines: readonly JournalLine[]): boolean {
  const [first] = lines;
  return (
    first !== undefined &&
    first.account !== "" &&
    lines.every(({ account, invoiceNumber }) => account === first.account && invoiceNumber === "") &&
    first.accountName !== undefined
  );
}

/**
 * The lines of a payout as one document: what stood at the provider is taken off the money that came in, costs
 * and their VAT are one line each.
 */
function arranged(lines: readonly JournalLine[]): JournalLine[] {
  const at = (line: JournalLine) => line.account === AT_PROVIDER;
  const still = lines.filter(at).reduce((sum, { debit, credit }) => sum + debit - credit, 0);
  const own = lines.filter((line) => !at(line));
  const money = own.findIndex(({ role }) => role === "line");
  const moved = own.map((line, i) => (i === money ? withAmount(line, line.debit - line.credit + still) : line));
  const isMerged = ({ role }: JournalLine) => role === "charges" || role === "vat";
  const merged = new Map<string, JournalLine>();
  for (const line of moved.filter(isMerged)) {
    const key = `${line.role} ${line.account}`;
    const before = merged.get(key);
    merged.set(key, before ? withAmount(before, before.debit - before.credit + line.debit - line.credit) : line);
  }
  const others = moved.filter((line) => !isMerged(line) && line.role !== "line");
  return [
    ...moved.filter(({ role }) => role === "line"),
    ...merged.values(),
    ...others.filter(({ debit }) => debit > 0),
    ...others.filter(({ credit }) => credit > 0),
  ].filter(({ debit, credit }) => debit !== 0 || credit !== 0);
}

function withAmount(line: JournalLine, amount: number): JournalLine {
  return { ...line, debit: minor(amount > 0 ? amount : 0), credit: minor(amount < 0 ? -amount : 0) };
}
