import type { JournalDocument, JournalLine } from "../../../domain/journal/document";
import { isComplete } from "../../../domain/journal/journal-of";
import type { Problem } from "../../../domain/ledger/problem";
import { fingerprintOf, sameFigures } from "../../../sheets/memorial/fingerprint";
import { readMemorialDocuments, type StoredDocument } from "../../../sheets/memorial/read-documents";
import type { CellTable } from "../../../sources/table/cells/cells";
import { journalAgain } from "./journal";
import { approvedPrints, memorialOn, statusOfDocuments, type Proposed } from "./proposals";
import type { Session } from "../session";

/** What is known of a memorial: what was proposed in this session, and what its sheet said when it was last read. */
export interface Memorial {
  /** by number; empty where it was proposed in another session */
  readonly proposed: ReadonlyMap<string, JournalDocument>;
  /** absent: not read yet */
  readonly sheet?: {
    readonly name: string;
    readonly documents: ReadonlyMap<string, StoredDocument>;
    readonly broken: ReadonlyMap<string, Problem>;
    readonly accountNames: ReadonlyMap<string, string>;
  };
  /** its sheet was deleted */
  readonly isGone?: boolean;
}

/** A document as it stands now, with why it can't be approved or exported. */
export interface Standing extends Proposed {
  readonly status: "proposed" | "approved" | "rejected";
  readonly document: JournalDocument | undefined;
  readonly problem?: Problem;
}

/**
 * Takes over what a memorial's sheet says now: from here on that is what is shown, approved and exported.
 * No cells at all means that the sheet is gone.
 */
export function takeMemorial(session: Session, cells: CellTable, sheet?: string): readonly Problem[] {
  const own = memorialOn(session, sheet);
  const memorial = own.at(-1)?.memorial;
  if (memorial === undefined) return [];
  const proposed = session.memorials.get(memorial)?.proposed ?? new Map<string, JournalDocument>();
  if (cells.rowCount === 0) {
    session.memorials.set(memorial, { proposed, isGone: true });
    return [];
  }
  const known = new Map(own.map(({ number, match }) => [number, match]));
  const { documents, problems, broken, accountNames } = readMemorialDocuments(cells, known);
  const byNumber = new Map(documents.map((document) => [document.number, document]));
  session.memorials.set(memorial, {
    proposed,
    sheet: { name: cells.name, documents: byNumber, broken, accountNames },
  });
  return problems;
}

/** The documents of one memorial as they stand: as its sheet says, else as they were proposed. */
export function standingDocuments(session: Session, own: readonly Proposed[]): Standing[] {
  const memorial = session.memorials.get(own.at(-1)?.memorial ?? 0);
  const statusOf = statusOfDocuments(session);
  const approved = approvedPrints(session);
  const again = isKnown(memorial, own) ? undefined : byMatch(journalAgain(session, own).documents);
  return own.map((proposed): Standing => {
    const { number, match, print } = proposed;
    const status = statusOf(proposed);
    const remade = again?.get(match);
    const kept = memorial?.proposed.get(number) ?? (remade && { ...remade, number });
    const stored = memorial?.sheet?.documents.get(number);
    const document = stored ?? kept;
    const expected = status === "approved" ? (approved.get(match) ?? "") : print;
    const problem = memorial?.sheet
      ? (memorial.sheet.broken.get(number) ?? faultOf(stored, status, expected, memorial.sheet.name, number))
      : faultOfKept(kept, status, expected, proposed);
    return { ...proposed, status, document, ...(problem ? { problem } : {}) };
  });
}

/** What is wrong with a document in its sheet. What the match fixes may never change; the rest not once it is approved. */
function faultOf(
  stored: StoredDocument | undefined,
  status: Standing["status"],
  expected: string,
  sheet: string,
  number: string,
): Problem | undefined {
  if (status === "rejected") return undefined;
  if (!stored) return { code: "documentGone", place: { source: sheet }, found: number };
  const print = fingerprintOf(stored);
  const as = (code: string, place = stored.place): Problem => ({ code, place, found: number });
  if (status === "approved") return expected === "" || print === expected ? undefined : as("documentChanged");
  if (expected !== "" && !sameFigures(print, expected)) return as("documentFigures");
  return stored.emptyAccount ? as("documentWithoutAccount", stored.emptyAccount) : undefined;
}

/** Without its sheet a document counts only if it is still to the letter what was proposed or approved. */
function faultOfKept(
  kept: JournalDocument | undefined,
  status: Standing["status"],
  expected: string,
  { number, sheet }: Proposed,
): Problem | undefined {
  const as = (code: string): Problem => ({ code, place: { source: sheet }, found: number });
  if (status === "rejected") return undefined;
  if (!kept || (expected !== "" && fingerprintOf(kept) !== expected)) return as("documentGone");
  return isComplete(kept) ? undefined : as("documentWithoutAccount");
}

/**
 * A document of the sheet with what the sheet has no column for (what a line stands for, whose side it
 * is on), taken from how the match would be journalled now, line by line where the amounts are the same.
 */
export function annotated(document: JournalDocument, like: JournalDocument | undefined): JournalDocument {
  if (!like || like.lines.length !== document.lines.length) return document;
  return {
    ...document,
    ...(like.matches ? { matches: like.matches } : {}),
    lines: document.lines.map((line, i): JournalLine => {
      const twin = like.lines[i];
      if (twin.debit !== line.debit || twin.credit !== line.credit) return line;
      return {
        ...line,
        role: twin.role,
        ...(twin.side === undefined || line.relationCode === "" ? {} : { side: twin.side }),
        ...(twin.accountName === undefined || twin.account !== line.account ? {} : { accountName: twin.accountName }),
        ...(twin.from === undefined ? {} : { from: twin.from }),
        ...(twin.match === undefined ? {} : { match: twin.match }),
      };
    }),
  };
}

export function byMatch(documents: readonly JournalDocument[]): Map<number, JournalDocument> {
  return new Map(documents.map((document) => [document.match, document]));
}

function isKnown(memorial: Memorial | undefined, own: readonly Proposed[]): boolean {
  return own.every(({ number }) => memorial?.sheet?.documents.has(number) || memorial?.proposed.has(number));
}
