import type { Decision } from "../../../domain/decisions/decision";
import { effectiveDecisions } from "../../../domain/decisions/states";
import { dateTime, text } from "../../../sheets/cell";
import { memorialWords } from "../../../words/sheets/memorial";
import type { DocumentStatus } from "../../../words/sheets/memorial-columns";
import type { MemorialRow } from "../../api";
import { proposals, statusOfDocuments, type Proposed } from "./proposals";
import type { Session } from "../session";

/**
 * How each document stands that was ever proposed, by sheet and number: its status and who said so when.
 * One that was taken back is marked as rejected, wherever its sheet still shows it.
 */
export function statusesOf(session: Session): Map<string, MemorialRow> {
  const rowOf = rowMaker(session);
  const statusOf = statusOfDocuments(session);
  return new Map(
    proposals(session).map((document): [string, MemorialRow] => [
      keyOf(document.sheet, document.number),
      rowOf(document, statusOf(document)),
    ]),
  );
}

/** The statuses alone, to see later which are other ones. */
export function statusesNow(session: Session): ReadonlyMap<string, DocumentStatus> {
  const all = proposals(session);
  if (all.length === 0) return new Map();
  const statusOf = statusOfDocuments(session);
  return new Map(all.map((document) => [keyOf(document.sheet, document.number), statusOf(document)]));
}

/** The documents that stood before and whose status is another one now. */
export function changedStatuses(session: Session, before: ReadonlyMap<string, DocumentStatus>): MemorialRow[] {
  if (before.size === 0) return [];
  const now = statusesNow(session);
  const last = new Map(proposals(session).map((document) => [keyOf(document.sheet, document.number), document]));
  const rowOf = rowMaker(session);
  return [...now].flatMap(([key, status]) => {
    const document = last.get(key);
    return document && before.has(key) && before.get(key) !== status ? [rowOf(document, status)] : [];
  });
}

/** A document among those of all memorials. */
export function keyOf(sheet: string, number: string): string {
  return `${sheet.toLowerCase()} ${number}`;
}

function rowMaker(session: Session): (document: Proposed, status: DocumentStatus) => MemorialRow {
  const decided = lastByMatch(effectiveDecisions(session.decisions), ["approve", "reject"]);
  const undone = lastByMatch(session.decisions, ["undo"]);
  const words = memorialWords(session.language).statuses;
  const made = new Map<string, MemorialRow["cells"]>();
  return ({ sheet, number, match, holds }, status) => {
    const by = status === "proposed" ? undefined : (holds ? decided : undone).get(match);
    const reason = by?.verb === "reject" ? by.note : "";
    const key = JSON.stringify([status, by?.who, by?.at, reason]);
    // of very many that were approved in one go the same cells are sent once
    const cells = made.get(key) ?? [
      text(words[status], "input"),
      text(by?.who ?? ""),
      dateTime(by?.at ?? ""),
      text(reason),
    ];
    made.set(key, cells);
    return { sheet, number, status, cells };
  };
}

function lastByMatch(decisions: readonly Decision[], verbs: readonly Decision["verb"][]): Map<number, Decision> {
  return new Map(decisions.filter(({ verb }) => verbs.includes(verb)).map((decision) => [decision.match, decision]));
}
