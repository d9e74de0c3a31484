import { NO_DAY, type Day } from "../../../domain/dates/day";
import type { JournalDocument, JournalLeftOut } from "../../../domain/journal/document";
import { accountNames } from "../../../sheets/memorial/account-names";
import { openItemsReport } from "../../../sheets/reports/open-items";
import { reconciliationReport } from "../../../sheets/reports/reconciliation";
import { runOffReport } from "../../../sheets/reports/run-off";
import type { ReportInput } from "../../../sheets/reports/input";
import type { SheetSpec } from "../../../sheets/sheet";
import { reportWords } from "../../../words/sheets/reports";
import type { ReportKind, ReportOptions, ReportToWrite, Stamp } from "../../api";
import { annotated, byMatch, standingDocuments } from "./documents";
import { journalAgain } from "./journal";
import { sourceTotals } from "./memorial";
import { memorialsOf } from "./proposals";
import type { Session } from "../session";
import { viewOf } from "../state/view";

/** Of a longer report so many rows come at first: no message keeps the pane from drawing. */
const FIRST_ROWS = 300;

/** A report to write; what is below its first rows is asked for piece by piece. */
export function makeReport(session: Session, kind: ReportKind, options: ReportOptions, stamp: Stamp): ReportToWrite {
  const spec = reportOf(session, kind, options, stamp);
  session.report = spec.rows.slice(FIRST_ROWS);
  return { spec: { ...spec, rows: spec.rows.slice(0, FIRST_ROWS) }, rest: session.report.length };
}

/** So many of the rows that are still to come of the report that was made last. */
export function reportRows({ report = [] }: Session, first: number, count: number): SheetSpec["rows"] {
  return report.slice(first, first + count);
}

/** What is written on request (spec 7): of everything that is cleared now, whether it is booked or not. */
function reportOf(session: Session, kind: ReportKind, options: ReportOptions, stamp: Stamp): SheetSpec {
  const { items, lines } = session.ledger;
  const { language } = session;
  const input: ReportInput = {
    items,
    lines,
    matches: viewOf(session).cleared.map((one) => ({ ...one, isApproved: one.state === "approved" })),
    ledger: [...session.lists.values()].find((list) => list.items)?.summary.ledger ?? "mixed",
    asOf: options.asOf as Day,
    head: { ...stamp, program: `Afletter ${BUILD.version}`, sources: sourceTotals(session) },
    language,
    name: reportWords(language)[kind].sheetName,
    ...(options.ledgerBalance === undefined ? {} : { ledgerBalance: options.ledgerBalance }),
  };
  if (kind === "open") return openItemsReport(input);
  if (kind === "runOff") return runOffReport(input);
  const { documents, reasons } = booked(session);
  const accountName = accountNames(session.profile, language);
  return reconciliationReport({ ...input, documents, whyNotBooked: (match) => reasons.get(match), accountName });
}

/** The document of every cleared match: as its memorial has it, else as it would be made now. */
function booked(session: Session): {
  documents: Map<number, JournalDocument>;
  reasons: ReadonlyMap<number, JournalLeftOut["reason"]>;
} {
  const again = journalAgain(
    session,
    viewOf(session).cleared.map(({ number }) => ({ match: number })),
  );
  const documents = byMatch(again.documents);
  for (const own of memorialsOf(session)) {
    for (const { match, status, document } of standingDocuments(session, own)) {
      if (document && status !== "rejected") documents.set(match, annotated(document, documents.get(match)));
    }
  }
  return {
    documents,
    reasons: new Map(again.leftOut.map(({ match, reason }) => [match, reason])),
  };
}

/** The day of the last statement line, else of the last item. */
export function lastDayOf({ ledger }: Session): number | undefined {
  const latest = (days: Int32Array) => days.reduce((last, day) => (day > last ? day : last), NO_DAY as number);
  const day = latest(ledger.lines.bookingDate);
  const known = day === NO_DAY ? latest(ledger.items.documentDate) : day;
  return known === NO_DAY ? undefined : known;
}
