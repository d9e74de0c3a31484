import { decide, type Intention } from "../../domain/decisions/append";
import { effectiveDecisions } from "../../domain/decisions/states";
import type { Decision } from "../../domain/decisions/decision";
import type { Problem } from "../../domain/ledger/problem";
import { fingerprintOf } from "../../sheets/memorial/fingerprint";
import { memorialSheet } from "../../sheets/memorial/memorial-sheet";
import { dateTime, text } from "../../sheets/cell";
import type { SheetSpec } from "../../sheets/sheet";
import { memorialWords } from "../../words/sheets/memorial";
import type { MemorialDocument, MemorialRow, Stamp } from "../api";
import { append } from "./decide";
import { standingDocuments } from "./documents";
import { lastMemorial, memorialOn, noteOf, proposals, sameSheet, statusOfDocuments } from "./proposals";
import { renewalOf } from "./renewal";
import type { Session } from "./session";

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
  });
  append(
    session,
    withdrawn.map(({ id, match }) => ({ verb: "undo", match, undoes: id })),
    stamp,
  );
  const proposed = journal.documents.map((document) => ({
    verb: "propose" as const,
    match: document.match,
    note: noteOf(document.number, sheet, fingerprintOf(document)),
  }));
  const [first] = decide(session.decisions, proposed, stamp);
  append(session, proposed, stamp);
  if (first) session.memorials.set(first.id, { proposed: new Map(journal.documents.map((d) => [d.number, d])) });
  return { memorial, replaces };
}

/** The documents of the last memorial, with how each stands. */
export function documentsOf(session: Session): MemorialDocument[] {
  return standingDocuments(session, lastMemorial(session)).map(({ number, match, status, document, problem }) => ({
    number,
    match,
    date: document?.date ?? 0,
    description: document?.lines.find(({ relationName }) => relationName !== "")?.relationName ?? "",
    debit: (document?.lines ?? []).reduce((sum, { debit }) => sum + debit, 0),
    status,
    ...(problem ? { problem } : {}),
  }));
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
 * @returns the documents that were not approved, and why
 */
export function decideOn(
  session: Session,
  verb: "approve" | "reject",
  numbers: readonly string[],
  stamp: Stamp,
  sheet?: string,
): Refused[] {
  const chosen = new Set(numbers);
  const refused: Refused[] = [];
  const intentions = standingDocuments(session, memorialOn(session, sheet)).flatMap(
    ({ number, match, status, document, problem, sheet: title }): Intention[] => {
      if (!chosen.has(number) || status !== "proposed") return [];
      if (verb === "reject") return [{ verb, match }];
      if (problem) refused.push({ key: keyOf(title, number), problem });
      return problem || !document ? [] : [{ verb, match, note: fingerprintOf(document) }];
    },
  );
  append(session, intentions, stamp);
  return refused;
}

/**
 * How each document stands that was ever proposed, by sheet and number: its status and who said so when.
 * One that was taken back is marked as rejected, wherever its sheet still shows it.
 */
export function statusesOf(session: Session): Map<string, MemorialRow> {
  const decided = lastByMatch(effectiveDecisions(session.decisions), ["approve", "reject"]);
  const undone = lastByMatch(session.decisions, ["undo"]);
  const statusOf = statusOfDocuments(session);
  const words = memorialWords(session.language).statuses;
  return new Map(
    proposals(session).map((document): [string, MemorialRow] => {
      const { sheet, number, match, holds } = document;
      const status = statusOf(document);
      const by = status === "proposed" ? undefined : (holds ? decided : undone).get(match);
      const cells = [text(words[status], "input"), text(by?.who ?? ""), dateTime(by?.at ?? "")];
      return [keyOf(sheet, number), { sheet, number, status, cells }];
    }),
  );
}

/** A document among those of all memorials. */
export function keyOf(sheet: string, number: string): string {
  return `${sheet.toLowerCase()} ${number}`;
}

function lastByMatch(decisions: readonly Decision[], verbs: readonly Decision["verb"][]): Map<number, Decision> {
  return new Map(decisions.filter(({ verb }) => verbs.includes(verb)).map((decision) => [decision.match, decision]));
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
