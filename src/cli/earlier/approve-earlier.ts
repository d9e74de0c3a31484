import type { JournalDocument } from "../../domain/journal/document";
import type { Problem } from "../../domain/ledger/problem";
import { annotated, byMatch, standingDocuments } from "../../worker/session/journal/documents";
import { journalAgain } from "../../worker/session/journal/journal";
import { decideOn } from "../../worker/session/journal/memorial";
import { memorialsOf } from "../../worker/session/journal/proposals";
import type { Session } from "../../worker/session/session";

/** What was approved of the memorials that stand in the workbook. */
export interface ApprovedEarlier {
  /** as they stand on their sheets, with the name that each sheet was written under */
  readonly documents: readonly { readonly sheet: string; readonly document: JournalDocument }[];
  /** why a document that was proposed could not be approved */
  readonly refused: readonly Problem[];
}

export const NOTHING_APPROVED: ApprovedEarlier = { documents: [], refused: [] };

/**
 * Approves what an earlier run or the pane proposed and nobody decided on (spec 11, --approve-all): documents
 * as their sheets have them, save those that are made again and those whose sheet is gone. What was approved
 * or rejected stays as it was.
 *
 * @param again decisions that proposed what is made again
 * @param sheets the memorials that are in the workbook, by the names that they were written under
 */
export function approveEarlier(
  session: Session,
  again: ReadonlySet<number>,
  sheets: { readonly has: (title: string) => boolean },
  stamp: { readonly who: string; readonly at: string },
): ApprovedEarlier {
  const refused: Problem[] = [];
  const documents = memorialsOf(session)
    .filter(([{ sheet }]) => sheets.has(sheet))
    .flatMap((own) => {
      const waiting = standingDocuments(session, own).filter(
        ({ status, id }) => status === "proposed" && !again.has(id),
      );
      const [{ sheet, memorial }] = own;
      const numbers = waiting.map(({ number }) => number);
      refused.push(...decideOn(session, "approve", numbers, stamp, { sheet }).map(({ problem }) => problem));
      const now = memorialsOf(session).find(([first]) => first.memorial === memorial) ?? [];
      const approved = standingDocuments(session, now).filter(
        ({ number, status }) => status === "approved" && numbers.includes(number),
      );
      const likes = byMatch(journalAgain(session, approved).documents);
      return approved.flatMap(({ document, match }) =>
        document ? [{ sheet, document: annotated(document, likes.get(match)) }] : [],
      );
    });
  return { documents, refused };
}
