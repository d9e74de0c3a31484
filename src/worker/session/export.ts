import { csv } from "../../exports/csv";
import { accountNames } from "../../sheets/memorial/account-names";
import type { JournalExport } from "../api";
import { annotated, byMatch, standingDocuments } from "./documents";
import { journalAgain } from "./journal";
import { lastMemorial } from "./proposals";
import type { Session } from "./session";

/**
 * The approved documents of the last memorial as CSV, as they stand in its sheet. If one of them is not
 * what was approved there is no file at all: one without it would be taken for the whole.
 */
export function exportCsv(session: Session): JournalExport {
  const last = lastMemorial(session);
  const approved = standingDocuments(session, last).filter(({ status }) => status === "approved");
  const fileName = `${last[0]?.sheet ?? ""}.${csv.extension}`;
  const problems = approved.flatMap(({ problem }) => problem ?? []);
  if (problems.length > 0) return { fileName, text: "", problems };
  const likes = byMatch(journalAgain(session, approved).documents);
  const documents = approved.flatMap(({ document, match }) =>
    document ? [annotated(document, likes.get(match))] : [],
  );
  const { language, profile } = session;
  const written = session.memorials.get(last.at(-1)?.memorial ?? 0)?.sheet?.accountNames;
  const nameOf = accountNames(profile, language);
  const text = csv.write(documents, {
    language,
    profile,
    program: `Afletter ${BUILD.version}`,
    accountName: (account) => written?.get(account) ?? nameOf(account),
  });
  return { fileName, text, problems: [] };
}
