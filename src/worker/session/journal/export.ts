import type { JournalDocument } from "../../../domain/journal/document";
import type { Problem } from "../../../domain/ledger/problem";
import { exporterOf } from "../../../exports";
import type { ExportContext, Exporter } from "../../../exports/exporter";
import { matchPairs, pairRows } from "../../../exports/match-pairs";
import { pairs } from "../../../exports/pairs";
import { accountNames } from "../../../sheets/memorial/account-names";
import { memorialSheet } from "../../../sheets/memorial/memorial-sheet";
import { exportWords } from "../../../words/sheets/exports";
import type { ExportChoice, ExportFile, JournalExport, Stamp } from "../../api";
import { append } from "../decisions/decide";
import { annotated, byMatch, standingDocuments, type Standing } from "./documents";
import { exportNote, exportOfMatch } from "./exported";
import { journalAgain } from "./journal";
import { notesIn } from "../review/notes";
import { memorialOf, type Proposed } from "./proposals";
import { renewalOf } from "./renewal";
import type { Session } from "../session";
import { viewOf } from "../state/view";

const MEDIA: Readonly<Record<Exporter["extension"], string>> = {
  csv: "text/csv;charset=utf-8",
  xml: "application/xml;charset=utf-8",
  json: "application/json;charset=utf-8",
};

/**
 * The approved documents of memorials as a package imports them, as they stand in their sheets; with the
 * file of pairs where a journal line alone does not tick off the invoice. What left the program before is
 * left out unless it is asked for again. If one document is not what was approved there is no file at all:
 * one without it would be taken for the whole. An export that was made is a decision (`recordExport`).
 */
export function exportJournal(session: Session, choice: ExportChoice, stamp: Stamp): JournalExport {
  const memorials = memorialsIn(session, choice);
  const standing = memorials.flatMap((own) => toExport(session, own, choice.again === true));
  const problems = standing.flatMap(({ problem }): Problem[] => (problem ? [problem] : []));
  if (problems.length > 0 || standing.length === 0) return { files: [], documents: 0, problems };
  const likes = byMatch(journalAgain(session, standing).documents);
  const documents = standing.flatMap(({ document, match }) =>
    document ? [annotated(document, likes.get(match))] : [],
  );
  const { language, profile } = session;
  const { administration, company } = choice;
  const context: ExportContext = {
    language,
    profile,
    program: `Afletter ${BUILD.version}`,
    accountName: nameOfAccount(session, memorials),
    at: stamp.at,
    ...(administration ? { administration } : {}),
    ...(company ? { company: { ...company, country: "NL" } } : {}),
  };
  return {
    files: filesOf(session, choice.format, memorials, documents, context, stamp),
    documents: documents.length,
    problems,
  };
}

/**
 * The matches that get no document because their package processes the statement itself, as the list to
 * tick off (spec 7, Route c); no file where there are none.
 */
export function exportPairs(session: Session): JournalExport {
  const { byNumber } = viewOf(session);
  const { items, lines } = session.ledger;
  const matches = renewalOf(session).journal.leftOut.flatMap(({ match, reason }) =>
    reason === "pairs" ? (byNumber.get(match) ?? []) : [],
  );
  if (matches.length === 0) return { files: [], documents: 0, problems: [] };
  const { pairsFile } = exportWords(session.language);
  const text = matchPairs(pairRows(matches, items, lines), session.language);
  const file: ExportFile = { fileName: `${pairsFile}.csv`, holds: "pairs", text, type: MEDIA.csv };
  return { files: [file], documents: matches.length, problems: [] };
}

/** Keeps that the documents of an export left the program: what was approved later is offered anew. */
export function recordExport(session: Session, choice: ExportChoice, stamp: Stamp): void {
  const made = memorialsIn(session, choice).filter((own) => toExport(session, own, choice.again === true).length > 0);
  append(
    session,
    made.map(([{ memorial, sheet }]) => ({
      verb: "export",
      match: 0,
      note: exportNote(choice.format, memorial, sheet),
    })),
    stamp,
  );
}

function memorialsIn(session: Session, { memorials }: ExportChoice): Proposed[][] {
  const chosen = memorials ? memorials.map((memorial) => memorialOf(session, memorial)) : [memorialOf(session)];
  return chosen.filter((own) => own.length > 0);
}

/** The approved documents of a memorial that are to go out. */
function toExport(session: Session, own: readonly Proposed[], again: boolean): Standing[] {
  const exported = exportOfMatch(session, own[0]?.memorial ?? 0);
  return standingDocuments(session, own).filter(
    ({ status, match }) => status === "approved" && (again || exported(match) === undefined),
  );
}

function filesOf(
  session: Session,
  format: string,
  memorials: readonly (readonly Proposed[])[],
  documents: readonly JournalDocument[],
  context: ExportContext,
  stamp: Stamp,
): ExportFile[] {
  const words = exportWords(session.language);
  const title = fileTitle(memorials.map(([{ sheet }]) => sheet));
  if (format === "xlsx") {
    const reviews = new Map(documents.map(({ number }) => [number, { status: "approved" as const }]));
    const head = { ...stamp, sources: [], program: context.program };
    const { profile, language } = session;
    const name = words.sheetName;
    const notes = notesIn(session);
    const spec = memorialSheet({ journal: { documents }, reviews, head, profile, language, notes, name });
    return [{ fileName: `${title}.xlsx`, holds: "documents", sheets: [spec] }];
  }
  const exporter = exporterOf(format);
  if (!exporter) throw new Error(`no export for ${format}`);
  const name = exporter.id === "csv" ? title : `${title} ${exporter.name.replaceAll(/[^\w.-]+/g, " ").trim()}`;
  const { extension } = exporter;
  const main: ExportFile = {
    fileName: `${name}.${extension}`,
    holds: "documents",
    text: exporter.write(documents, context),
    type: MEDIA[extension],
  };
  if (!exporter.needsPairs) return [main];
  const text = pairs(documents, context);
  return [main, { fileName: `${name} ${words.pairs}.csv`, holds: "pairs", text, type: MEDIA.csv }];
}

/** @example fileTitle(["Memoriaal", "Memoriaal 2"]) // "Memoriaal en Memoriaal 2" is for people; a file is "Memoriaal_Memoriaal 2" */
function fileTitle(sheets: readonly string[]): string {
  return sheets.join("_").slice(0, 80);
}

/** What the memorials call an account, else what the settings call it. */
function nameOfAccount(session: Session, memorials: readonly (readonly Proposed[])[]): (account: string) => string {
  const written = memorials.flatMap(([{ memorial }]) => session.memorials.get(memorial)?.sheet?.accountNames ?? []);
  const nameOf = accountNames(session.profile, session.language);
  return (account) => {
    for (const names of written) {
      const name = names.get(account);
      if (name !== undefined) return name;
    }
    return nameOf(account);
  };
}
