import { decide, type Intention } from "../../domain/decisions/append";
import type { Problem } from "../../domain/ledger/problem";
import { matchesOf, type JournalLine } from "../../domain/journal/document";
import { fingerprintOf } from "../../sheets/memorial/fingerprint";
import { memorialSheet } from "../../sheets/memorial/memorial-sheet";
import type { SheetRow } from "../../sheets/row-link";
import type { SheetSpec } from "../../sheets/sheet";
import type { MemorialDocument, MemorialSummary, Stamp } from "../api";
import { append } from "./decide";
import { standingDocuments } from "./documents";
import { exportOfMatch } from "./exported";
import { fourEyesFault } from "./four-eyes";
import { memorialOf, memorialOn, memorialsOf, noteOf, sameSheet, statusOfDocuments } from "./proposals";
import { notesIn } from "./notes";
import { renewalOf } from "./renewal";
import type { Session } from "./session";
import { keyOf } from "./statuses";

/**
 * Proposes a memorial: its matches may not be taken into another one. The sheet can be written
 * before every question is answered; approval waits for the answers (spec 7, Route).
 *
 * @param name of the sheet, if a new one is made
 * @param standing names under which memorials were written whose sheets are still there
 * @returns the sheet, and whether it takes the place of the one of that name
 */
export function propose(
  session: Session,
  name: string,
  stamp: Stamp,
  standing: readonly string[],
): { memorial: SheetSpec; replaces: boolean } {
  const { journal, withdrawn, overwrites } = renewalOf(session);
  const replaces = overwrites !== undefined && standing.some((sheet) => sameSheet(sheet, overwrites));
  const sheet = replaces ? overwrites : name;
  const memorial = memorialSheet({
    journal,
    reviews: new Map(),
    head: { ...stamp, sources: sourceTotals(session), program: `Afletter ${BUILD.version}` },
    profile: session.profile,
    language: session.language,
    name: sheet,
    rowOf: (from) => rowIn(session, from),
    notes: notesIn(session),
  });
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
  return { memorial, replaces };
}

/** Where a row of the lists stands in the workbook. */
function rowIn({ ledger }: Session, { side, index }: NonNullable<JournalLine["from"]>): SheetRow {
  const rows = side === "item" ? ledger.items : ledger.lines;
  return { sheet: ledger.naming.sheets[rows.source[index]], row: rows.row[index] };
}

/** The documents of a memorial with how each stands: the last one where no number is given. */
export function documentsOf(session: Session, memorial?: number): MemorialDocument[] {
  const own = memorialOf(session, memorial);
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
