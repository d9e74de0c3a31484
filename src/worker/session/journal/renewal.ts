import type { Journal } from "../../../domain/journal/document";
import { isComplete } from "../../../domain/journal/journal-of";
import { fingerprintOf } from "../../../sheets/memorial/fingerprint";
import { byMatch, standingDocuments, type Standing as Document } from "./documents";
import { journalAgain, newJournal } from "./journal";
import { memorialsOf, proposals, sameSheet, type Proposed } from "./proposals";
import type { Session } from "../session";
import { viewOf, type Standing } from "../state/view";

/** What making a memorial now would come to. */
export interface Renewal {
  readonly journal: Journal;
  /** documents of earlier memorials that it takes back, to make them again */
  readonly withdrawn: readonly Proposed[];
  /** the sheet that it writes over: nothing on it was decided or changed by anyone */
  readonly overwrites?: string;
  /** documents that still wait for an answer */
  readonly waiting: readonly Document[];
}

/**
 * The memorial of everything that is cleared and stands in none yet. Documents that were proposed before
 * a route or account was known, and are answered now, are made again: with all that was proposed along
 * with them where nobody has decided on that memorial or worked in it, else by themselves on a new sheet.
 * So are those of a sheet that was deleted. What was approved or rejected is never made again.
 */
export function renewalOf(session: Session): Renewal {
  const view = viewOf(session);
  const parts = memorialsOf(session).map((own) => partOf(session, own));
  const withdrawn = parts.flatMap((part) => part.withdrawn);
  const gone = new Set(withdrawn.flatMap(({ parts }) => parts.map(({ match }) => match)));
  const open = view.cleared.filter(({ state, number }) => isOpen(state) || gone.has(number));
  const last = parts.at(-1);
  const overwrites = overwritable(session, last?.isWhole && last.withdrawn.length === last.count ? last.withdrawn : []);
  const numbers = new Set(parts.flatMap((part) => (part.isFree ? part.withdrawn.map(({ number }) => number) : [])));
  return {
    journal: newJournal(session, open, (number) => numbers.has(number)),
    withdrawn,
    ...(overwrites === undefined ? {} : { overwrites }),
    waiting: parts.flatMap(({ unanswered }) => unanswered.filter(({ match }) => !gone.has(match))),
  };
}

/** What is to be made again of one memorial. */
function partOf(session: Session, own: readonly Proposed[]) {
  const { byNumber } = viewOf(session);
  const isGone = session.memorials.get(own[0]?.memorial ?? 0)?.isGone === true;
  const documents = standingDocuments(session, own);
  const isThere = ({ match }: { readonly match: number }) => byNumber.has(match);
  const proposed = documents.filter(({ status, parts }) => status === "proposed" && parts.every(isThere));
  const unanswered = proposed.filter(({ document }) => document !== undefined && !isComplete(document));
  const again = byMatch(unanswered.length > 0 ? journalAgain(session, unanswered).documents : []);
  const isAnswered = ({ match }: Document) => {
    const made = again.get(match);
    return made === undefined || isComplete(made);
  };
  const answered = isGone ? proposed : unanswered.filter(isAnswered);
  const isWhole = answered.length > 0 && documents.every(isUntouched);
  const withdrawn = isWhole ? proposed : answered;
  return { withdrawn, unanswered, isWhole, isFree: isWhole || isGone, count: own.length };
}

/** Nobody decided on it, and it says what it said when it was proposed. */
function isUntouched({ status, document, print }: Document): boolean {
  return status === "proposed" && document !== undefined && (print === "" || fingerprintOf(document) === print);
}

/** The sheet of the memorial that was written last, where nothing that stands on it holds any longer. */
function overwritable(session: Session, withdrawn: readonly Proposed[]): string | undefined {
  const all = proposals(session);
  const sheet = all.at(-1)?.sheet;
  if (sheet === undefined) return undefined;
  const latest = all.filter((document) => sameSheet(document.sheet, sheet)).at(-1)!.memorial;
  const taken = new Set(withdrawn.map(({ id }) => id));
  const isFree = all.every(({ memorial, holds, id }) => memorial !== latest || !holds || taken.has(id));
  return isFree ? sheet : undefined;
}

function isOpen(state: Standing["state"]): boolean {
  return state === "cleared" || state === "accepted";
}
