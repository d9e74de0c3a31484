import { journalOf } from "../../domain/journal/journal-of";
import type { Journal, JournalDocument } from "../../domain/journal/document";
import type { Decision, MatchState } from "../../domain/decisions/decision";
import { effectiveDecisions } from "../../domain/decisions/states";
import { accountNames } from "../../sheets/memorial/account-names";
import { memorialSheet } from "../../sheets/memorial/memorial-sheet";
import { dateTime, text } from "../../sheets/cell";
import type { SheetSpec } from "../../sheets/sheet";
import { memorialWords, type DocumentStatus } from "../../words/sheets/memorial";
import type { JournalPreview, MemorialDocument, MemorialRow, Stamp } from "../api";
import { append, decideDocuments } from "./decide";
import type { Session } from "./session";
import { viewOf, type Standing } from "./view";

/** Between the number of a document and its sheet, in the note of the decision that proposed it. */
const ON = " · ";

/** A document that a memorial in the workbook holds. */
export interface Proposed {
  readonly number: string;
  readonly match: number;
  readonly sheet: string;
}

/** What a memorial of everything that is cleared and not yet in one would hold. */
export function previewOf(session: Session): JournalPreview {
  const { documents, questions, leftOut } = newJournal(session, true);
  const lines = documents.flatMap((document) => document.lines);
  const accounts = new Map<string, { debit: number; credit: number }>();
  for (const { account, debit, credit } of lines) {
    const so = accounts.get(account) ?? { debit: 0, credit: 0 };
    accounts.set(account, { debit: so.debit + debit, credit: so.credit + credit });
  }
  const nameOf = accountNames(session.profile, session.language);
  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
  return {
    documents: documents.length,
    lines: lines.length,
    debit: sum(lines.map(({ debit }) => debit)),
    credit: sum(lines.map(({ credit }) => credit)),
    currency: "EUR",
    periods: [...new Set(documents.map(({ period }) => period))].sort(),
    accounts: [...accounts]
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([account, totals]) => ({ account, name: nameOf(account), ...totals })),
    questions,
    leftOut,
    differences: sum(lines.filter(({ role }) => role === "difference").map(({ debit, credit }) => debit + credit)),
  };
}

/**
 * Proposes a memorial: its matches may not be taken into another one. The sheet can be written
 * before every question is answered; approval waits for the answers (spec 7, Route).
 */
export function propose(session: Session, sheet: string, stamp: Stamp): SheetSpec {
  const journal = newJournal(session, true);
  const spec = memorialSheet({
    journal,
    reviews: new Map(),
    head: { ...stamp, sources: sourceTotals(session), program: `Afletter ${BUILD.version}` },
    profile: session.profile,
    language: session.language,
    name: sheet,
  });
  const intentions = journal.documents.map(({ number, match }) => ({
    verb: "propose" as const,
    match,
    note: `${number}${ON}${sheet}`,
  }));
  append(session, intentions, stamp);
  return spec;
}

/** The documents of the last memorial, with how each stands. */
export function documentsOf(session: Session): MemorialDocument[] {
  const proposed = lastMemorial(session);
  const journal = new Map(journalAgain(session, proposed).documents.map((d) => [d.match, d]));
  const { byNumber } = viewOf(session);
  return proposed.map(({ number, match }) => {
    const document = journal.get(match);
    const state = byNumber.get(match)?.state;
    return {
      number,
      match,
      date: document?.date ?? 0,
      description: document?.lines.find(({ role }) => role === "item")?.relationName ?? "",
      debit: (document?.lines ?? []).reduce((sum, { debit }) => sum + debit, 0),
      status: statusOf(state),
    };
  });
}

/** Approves or rejects documents of the last memorial. */
export function decideOn(session: Session, verb: "approve" | "reject", numbers: readonly string[], stamp: Stamp): void {
  const chosen = new Set(numbers);
  const matches = lastMemorial(session).flatMap(({ number, match }) => (chosen.has(number) ? [match] : []));
  decideDocuments(session, verb, matches, stamp);
}

/** The approved documents of the last memorial, under the numbers that stand in its sheet. */
export function approvedDocuments(session: Session): JournalDocument[] {
  const { byNumber } = viewOf(session);
  const proposed = lastMemorial(session).filter(({ match }) => byNumber.get(match)?.state === "approved");
  const numbers = new Map(proposed.map(({ match, number }) => [match, number]));
  return journalAgain(session, proposed).documents.map((document) => ({
    ...document,
    number: numbers.get(document.match) ?? document.number,
  }));
}

/** How each proposed document stands, by sheet and number: its status and who said so when. */
export function statusesOf(session: Session): Map<string, MemorialRow> {
  const last = new Map<number, Decision>();
  for (const decision of effectiveDecisions(session.decisions)) {
    if (decision.verb === "approve" || decision.verb === "reject") last.set(decision.match, decision);
  }
  const { byNumber } = viewOf(session);
  const words = memorialWords(session.language).statuses;
  return new Map(
    proposedDocuments(session).map(({ sheet, number, match }) => {
      const status = statusOf(byNumber.get(match)?.state);
      const by = status === "proposed" ? undefined : last.get(match);
      const cells = [text(words[status], "input"), text(by?.who ?? ""), dateTime(by?.at ?? "")];
      return [`${sheet}${ON}${number}`, { sheet, number, status, cells }];
    }),
  );
}

function statusOf(state: MatchState | undefined): DocumentStatus {
  return state === "approved" || state === "proposed" ? state : "rejected";
}

/** Every document that was ever proposed and not taken back, rejected ones included, oldest first. */
export function proposedDocuments(session: Session): Proposed[] {
  return effectiveDecisions(session.decisions).flatMap((decision) => proposedBy(decision) ?? []);
}

/** Those of the memorial that was made last. */
export function lastMemorial(session: Session): Proposed[] {
  const all = proposedDocuments(session);
  const sheet = all.at(-1)?.sheet;
  return all.filter((document) => document.sheet === sheet);
}

function proposedBy({ verb, match, note }: Decision): Proposed | undefined {
  const at = note.indexOf(ON);
  if (verb !== "propose" || at < 0) return undefined;
  return { number: note.slice(0, at), match, sheet: note.slice(at + ON.length) };
}

function newJournal(session: Session, withUnanswered: boolean): Journal {
  const highest = proposedDocuments(session).reduce((most, { number }) => Math.max(most, Number(number) || 0), 0);
  const firstNumber = Math.max(session.profile.journal.firstNumber, highest + 1);
  const open = viewOf(session).cleared.filter(({ state }) => state === "cleared" || state === "accepted");
  return journal(session, open, { withUnanswered, firstNumber });
}

function journalAgain(session: Session, proposed: readonly Proposed[]): Journal {
  const { byNumber } = viewOf(session);
  const standing = proposed.flatMap(({ match }) => byNumber.get(match) ?? []);
  return journal(session, standing, { withUnanswered: true });
}

function journal(
  session: Session,
  matches: readonly Standing[],
  options: { withUnanswered: boolean; firstNumber?: number },
) {
  const { items, lines } = session.ledger;
  const ledger = [...session.lists.values()].find(({ items: own }) => own)?.summary.ledger;
  return journalOf({ matches, items, lines, profile: session.profile, ...(ledger ? { ledger } : {}), ...options });
}

function sourceTotals(session: Session) {
  return [...session.lists.values()].flatMap(({ summary }) =>
    summary.totals.map(({ currency, debit, credit }) => ({
      name: summary.sheet,
      rows: summary.rowsRead,
      currency,
      debit,
      credit,
    })),
  );
}
