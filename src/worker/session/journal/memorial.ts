import { decide, type Intention } from "../../../domain/decisions/append";
import type { Problem } from "../../../domain/ledger/problem";
import { matchesOf, type Journal, type JournalLine } from "../../../domain/journal/document";
import { fingerprintOf } from "../../../sheets/memorial/fingerprint";
import type { MemorialInput } from "../../../sheets/memorial/input";
import { longMemorial, type LongMemorial } from "../../../sheets/memorial/long-memorial";
import { memorialSheet } from "../../../sheets/memorial/memorial-sheet";
import type { PlainRow } from "../../../sheets/long-sheet";
import type { SheetRow } from "../../../sheets/row-link";
import type { MemorialDocument, MemorialSummary, MemorialToWrite, Stamp } from "../../api";
import { append, undo } from "../decisions/decide";
import { standingDocuments } from "./documents";
import { exportOfMatch } from "./exported";
import { fourEyesFault } from "./four-eyes";
import { memorialOf, memorialOn, memorialsOf, noteOf, sameSheet, statusOfDocuments } from "./proposals";
import { notesIn } from "../review/notes";
import { renewalOf } from "./renewal";
import type { Session } from "../session";
import { keyOf } from "./statuses";

/**
 * Proposes a memorial: its matches may not be taken into another one. The sheet can be written
 * before every question is answered; approval waits for the answers (spec 7, Route).
 *
 * @param name of the sheet, if a new one is made
 * @param standing names under which memorials were written whose sheets are still there
 * @returns the sheet, and whether it takes the place of the one of that name
 */
export function propose(session: Session, name: string, stamp: Stamp, standing: readonly string[]): MemorialToWrite {
  const before = session.decisions;
  const { journal, withdrawn, overwrites } = renewalOf(session);
  const replaces = overwrites !== undefined && standing.some((sheet) => sameSheet(sheet, overwrites));
  const sheet = replaces ? overwrites : name;
  const input: MemorialInput = {
    journal,
    reviews: new Map(),
    head: { ...stamp, sources: sourceTotals(session), program: `Afletter ${BUILD.version}` },
    profile: session.profile,
    language: session.language,
    name: sheet,
    rowOf: (from) => rowIn(session, from),
    notes: notesIn(session),
  };
  const long = lineCount(journal) > MOST_AT_ONCE ? longMemorial(input) : undefined;
  const memorial = long?.spec ?? memorialSheet(input);
  append(
    session,
    withdrawn.flatMap(({ parts }) => parts.map(({ id, match }) => ({ verb: "undo", match, undoes: id }))),
    stamp,
  );
  const proposed = journal.documents.flatMap((document) => {
    const note = noteOf(document.number, sheet, fingerprintOf(document));
    return matchesOf(document).map((match) => ({ verb: "propose" as const, match, note }));
  });
  const [first] = decide(session.decisions, proposed, stamp);
  append(session, proposed, stamp);
  if (first) session.memorials.set(first.id, { proposed: new Map(journal.documents.map((d) => [d.number, d])) });
  session.proposal = { before, after: session.decisions, memorial: first?.id, rows: long?.rows };
  return { memorial, replaces, ...(long && { body: long.body }) };
}

/** Above so many lines a memorial is written block by block. */
const MOST_AT_ONCE = 400;

function lineCount({ documents }: Pick<Journal, "documents">): number {
  return documents.reduce((count, { lines }) => count + lines.length, 0);
}

/** A memorial that was proposed and is being written. */
export interface Proposal {
  readonly before: Session["decisions"];
  readonly after: Session["decisions"];
  /** its number; absent where it holds no document */
  readonly memorial: number | undefined;
  /** absent where it is short enough to be written at once */
  readonly rows: LongMemorial["rows"] | undefined;
}

/** So many rows of the memorial that was proposed last, from the one at `offset` on. */
export function memorialRows({ proposal }: Session, offset: number, count: number): PlainRow[] {
  return proposal?.rows?.(offset, count) ?? [];
}

/**
 * Takes back a proposal whose sheet could not be written: as if it had never been made, for no sheet knows of it.
 * Where something was decided since it is undone as any other step.
 */
export function withdraw(session: Session, stamp: Stamp): void {
  const { proposal } = session;
  session.proposal = undefined;
  if (proposal?.after !== session.decisions) {
    undo(session, stamp);
    return;
  }
  session.decisions = proposal.before;
  if (proposal.memorial !== undefined) session.memorials.delete(proposal.memorial);
  session.version++;
}

/** Where a row of the lists stands in the workbook. */
function rowIn({ ledger }: Session, { side, index }: NonNullable<JournalLine["from"]>): SheetRow {
  const rows = side === "item" ? ledger.items : ledger.lines;
  return { sheet: ledger.naming.sheets[rows.source[index]], row: rows.row[index] };
}

/** The documents of a memorial with how each stands: the last one where no number is given; so many from `offset` on. */
export function documentsOf(session: Session, memorial?: number, offset = 0, count = Infinity): MemorialDocument[] {
  const own = memorialOf(session, memorial);
  const known = session.documents;
  const sheet = session.memorials.get(own[0]?.memorial ?? 0);
  // those of a very long one are asked for piece by piece
  const isKnown = known?.version === session.version && known.memorial === own[0]?.memorial && known.sheet === sheet;
  const all = isKnown ? known.all : madeDocuments(session, own);
  session.documents = { version: session.version, memorial: own[0]?.memorial, sheet, all };
  return all.slice(offset, offset + count);
}

function madeDocuments(session: Session, own: ReturnType<typeof memorialOf>): MemorialDocument[] {
  const exported = exportOfMatch(session, own[0]?.memorial ?? 0);
  return standingDocuments(session, own).map(({ number, match, status, document, problem, by }) => ({
    number,
    match,
    date: document?.date ?? 0,
    description: document?.lines.find(({ relationName }) => relationName !== "")?.relationName ?? "",
    debit: (document?.lines ?? []).reduce((sum, { debit }) => sum + debit, 0),
    status,
    proposedBy: by.who,
    ...(status === "approved" && exported(match) ? { exported: true } : {}),
    ...(problem ? { problem } : {}),
  }));
}

/** Every memorial that holds, oldest first: how its documents stand, and what left the program. */
export function memorialSummaries(session: Session): MemorialSummary[] {
  const statusOf = statusOfDocuments(session);
  return memorialsOf(session).map((own): MemorialSummary => {
    const [{ memorial, sheet, by }] = own;
    const exportOf = exportOfMatch(session, memorial);
    const documents = { proposed: 0, approved: 0, rejected: 0 };
    let exported = 0;
    for (const document of own) {
      const status = statusOf(document);
      documents[status]++;
      if (status === "approved" && exportOf(document.match)) exported++;
    }
    const isGone = session.memorials.get(memorial)?.isGone === true;
    return { memorial, sheet, proposed: by, documents, exported, ...(isGone ? { isGone } : {}) };
  });
}

/** A document that can't be approved, by its key in `statusesOf`. */
export interface Refused {
  readonly key: string;
  readonly problem: Problem;
}

/**
 * Approves or rejects documents of a memorial. What was approved is kept as a fingerprint; a document
 * that waits for an account, or is not what was cleared, can't be approved.
 *
 * @param sheet the memorial's; the last one where it is left out
 * @param reason of a rejection: kept with it
 * @returns the documents that were not approved, and why
 */
export function decideOn(
  session: Session,
  verb: "approve" | "reject",
  numbers: readonly string[],
  stamp: Stamp,
  { sheet, reason = "" }: { readonly sheet?: string | undefined; readonly reason?: string | undefined } = {},
): Refused[] {
  const chosen = new Set(numbers);
  const refused: Refused[] = [];
  const intentions = standingDocuments(session, memorialOn(session, sheet)).flatMap((standing): Intention[] => {
    const { number, parts, status, document, sheet: title } = standing;
    if (!chosen.has(number) || status !== "proposed") return [];
    if (verb === "reject") return parts.map(({ match }) => ({ verb, match, note: reason.trim() }));
    const problem = (session.profile.fourEyes ? fourEyesFault(standing, stamp) : undefined) ?? standing.problem;
    if (problem) refused.push({ key: keyOf(title, number), problem });
    if (problem || !document) return [];
    return parts.map(({ match }) => ({ verb, match, note: fingerprintOf(document) }));
  });
  append(session, intentions, stamp);
  return refused;
}

/** The control totals of every list that was read. */
export function sourceTotals(session: Session) {
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
