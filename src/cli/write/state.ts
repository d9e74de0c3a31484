import { decide, type Intention } from "../../domain/decisions/append";
import type { Decision } from "../../domain/decisions/decision";
import { matchesOf } from "../../domain/journal/document";
import type { Link } from "../../domain/decisions/link";
import { linksOf } from "../../domain/decisions/links-of";
import { fingerprintOf } from "../../sheets/memorial/fingerprint";
import { noteOf } from "../../worker/session/journal/proposals";
import type { RunResult } from "../result/write-result";
import { momentOf } from "./journal";
import { rowPlaces } from "./row-places";
import type { SourceSheet } from "./source-sheets";

/**
 * The decisions of this run, from which the pane goes on (spec 7): it ran, cleared and suggested, proposed
 * the memorial, and approved what was approved.
 *
 * @param memorial name of the memorial's sheet, if there is one
 */
export function decisionsOf(run: RunResult, placed: readonly SourceSheet[], memorial: string | undefined): Decision[] {
  const { matched, memorial: journal, sources } = run;
  const { by = "", at = "" } = journal.approval ?? {};
  const stamp = { who: by, at: momentOf(at) };
  const note = sources.map(({ file }, i) => `${placed[i].sheet.name}: ${file.sha256}`).join("; ");
  const ran: Intention[] = [
    { verb: "run", match: 0, note },
    ...matched.matches.map(({ outcome }, i): Intention => ({
      verb: outcome === "cleared" ? "clear" : "suggest",
      match: matched.numbers[i],
    })),
  ];
  const withdrawn = (matched.earlier?.withdrawn ?? []).map(({ id, match }): Intention => ({
    verb: "undo",
    match,
    undoes: id,
  }));
  const steps: Intention[][] = matched.earlier ? [withdrawn] : [ran];
  const before = (matched.earlier?.decisions ?? []).map((decision, i) =>
    i === matched.earlier?.known ? { ...decision, note } : decision,
  );
  if (memorial !== undefined) {
    steps.push(
      journal.documents.flatMap((document) =>
        matchesOf(document).map((match) => ({
          verb: "propose" as const,
          match,
          note: noteOf(document.number, memorial, fingerprintOf(document)),
        })),
      ),
      journal.documents
        .filter(({ number }) => journal.approved.has(number))
        .flatMap((document) =>
          matchesOf(document).map((match) => ({ verb: "approve" as const, match, note: fingerprintOf(document) })),
        ),
    );
  }
  return steps.reduce<Decision[]>((decisions, step) => [...decisions, ...decide(decisions, step, stamp)], before);
}

/** What every match takes of which row, by the rows' keys in the sheets of the workbook. */
export function linksOfRun(run: RunResult, placed: readonly SourceSheet[]): Link[] {
  const { matched } = run;
  const { items, lines } = matched.ledger;
  const places = rowPlaces(run, placed);
  const keyed = (rows: typeof items | typeof lines) => ({ at: (index: number) => places.key(rows, index) });
  const moved = (rows: typeof items | typeof lines) => rows.row.map((_, index) => places.row(rows, index));
  const { numbers, earlier } = matched;
  const links = linksOf(
    [...matched.matches.map((match, i) => ({ number: numbers[i], match })), ...(earlier?.refused ?? [])],
    { ...items, row: moved(items) },
    { ...lines, row: moved(lines) },
    { itemKeys: keyed(items), lineKeys: keyed(lines), sheets: placed.map(({ sheet }) => sheet.name) },
  );
  return [...links, ...(earlier?.staleLinks ?? [])];
}
