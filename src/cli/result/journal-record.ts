import type { NumberedMatch } from "../../domain/decisions/links-of";
import { isoOf } from "../../domain/dates/iso";
import type { Journal, JournalDocument, JournalLine } from "../../domain/journal/document";
import { isComplete, journalOf } from "../../domain/journal/journal-of";
import type { Problem } from "../../domain/ledger/problem";
import type { LedgerSide } from "../../domain/journal/side";
import { decimalOf } from "../../domain/money/decimal";
import { untiedLines } from "../../domain/payout/untied";
import type { Profile } from "../../domain/profile/profile";
import type { Approval } from "../options/match-options";
import type { Source } from "../read/source";
import type { Matched } from "../reconcile-sources";
import { placeOf } from "./rows";

/** The base currency of every journal here. */
export const BASE_CURRENCY = "EUR";

/** The memorial of a run, with what was decided about each document. */
export interface Memorial extends Journal {
  /** documents that are approved, by number */
  readonly approved: ReadonlySet<string>;
  readonly approval?: Approval;
  /** documents of memorials that were there before, approved now; they are not among `documents` */
  readonly earlier: readonly JournalDocument[];
  /** why a document of those memorials could not be approved */
  readonly refused: readonly Problem[];
}

export const NO_MEMORIAL: Memorial = {
  documents: [],
  questions: [],
  leftOut: [],
  approved: new Set(),
  earlier: [],
  refused: [],
};

/**
 * The memorial of everything that was cleared. Documents with an account that is not known yet are there
 * to look at; approving all leaves those out (spec 7, Route: approval waits for the answer).
 */
export function memorialOf(
  matched: Matched,
  sources: readonly Source[],
  profile: Profile,
  approval: Approval | undefined,
): Memorial {
  const ledger: LedgerSide | undefined = sources.find(({ items }) => items)?.table?.report.ledger;
  const journal =
    matched.earlier?.journal ??
    journalOf({
      matches: clearedOf(matched),
      items: matched.ledger.items,
      lines: matched.ledger.lines,
      profile,
      baseCurrency: BASE_CURRENCY,
      withUnanswered: true,
      untied: untiedLines(matched.matches, matched.ledger.lines),
      ...(ledger ? { ledger } : {}),
    });
  const before = matched.earlier?.approved;
  const earlier = before?.documents.map(({ document }) => document) ?? [];
  const approved = approval ? [...earlier, ...journal.documents.filter(isComplete)] : [];
  return {
    ...journal,
    approved: new Set(approved.map(({ number }) => number)),
    ...(approval ? { approval } : {}),
    earlier,
    refused: before?.refused ?? [],
  };
}

/** The matches that clear, with their numbers. */
export function clearedOf({ matches, numbers }: Pick<Matched, "matches" | "numbers">): NumberedMatch[] {
  return matches.flatMap((match, i) => (match.outcome === "cleared" ? [{ number: numbers[i], match }] : []));
}

/** What `export` needs of the journal besides its documents, and what is open. */
export function journalHead(memorial: Memorial, profile: Profile) {
  return {
    currency: BASE_CURRENCY,
    accounts: profile.accounts,
    ownAccounts: profile.ownAccounts,
    questions: memorial.questions,
  };
}

/** A document as it stands in the result, with its approval. */
export function documentRecord(memorial: Memorial, document: JournalDocument, matched: Pick<Matched, "ledger">) {
  const { number, match, journal, date, period, lines } = document;
  const { by, at } = memorial.approval ?? {};
  const approval = memorial.approved.has(number) ? { status: "approved", by, at } : { status: "proposed" };
  return {
    number,
    match,
    ...(document.matches ? { matches: document.matches } : {}),
    journal,
    date: isoOf(date),
    period,
    approval,
    lines: lines.map((line) => lineRecord(line, matched)),
  };
}

/** Written out field by field: a large journal has a million of these. */
function lineRecord(line: JournalLine, matched: Pick<Matched, "ledger">) {
  const { foreign, from } = line;
  return {
    role: line.role,
    account: filled(line.account),
    accountName: line.accountName,
    side: line.side,
    relationCode: filled(line.relationCode),
    relationName: filled(line.relationName),
    invoiceNumber: filled(line.invoiceNumber),
    description: filled(line.description),
    debit: decimalOf(line.debit, BASE_CURRENCY),
    credit: decimalOf(line.credit, BASE_CURRENCY),
    currency: line.currency,
    foreign: foreign === undefined ? undefined : decimalOf(foreign, line.currency),
    vatCode: filled(line.vatCode),
    costCentre: filled(line.costCentre),
    costUnit: filled(line.costUnit),
    match: line.match,
    from: from && { side: from.side, ...placeOf(matched, from.side, from.index) },
  };
}

/** JSON leaves out what is undefined. */
function filled(text: string | undefined): string | undefined {
  return text === "" ? undefined : text;
}
