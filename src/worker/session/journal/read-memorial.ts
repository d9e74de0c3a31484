import { readMemorialStatuses } from "../../../sheets/memorial/read-statuses";
import type { CellTable } from "../../../sources/table/cells/cells";
import type { MemorialReading } from "../../api";
import { standingDocuments, takeMemorial } from "./documents";
import { memorialOn } from "./proposals";
import type { Session } from "../session";
import { keyOf, statusesOf } from "./statuses";

/**
 * Takes over a memorial's sheet and tells what the user did in it: statuses that were chosen there, and
 * whatever must not stay as it is. A status that was decided on is changed by a decision, not by typing.
 */
export function readMemorial(session: Session, cells: CellTable, sheet?: string): MemorialReading {
  const unread = takeMemorial(session, cells, sheet);
  if (cells.rowCount === 0) return { approve: [], reject: [], reasons: {}, putBack: [], problems: [] };
  const documents = standingDocuments(session, memorialOn(session, sheet));
  const known = new Map(documents.map(({ number, status }) => [number, status]));
  const { statuses, reasons, problems } = readMemorialStatuses(cells, known);
  const changed = statuses.filter(({ number, status }) => known.get(number) !== status);
  const rejected = new Set(changed.flatMap(({ number, status }) => (status === "rejected" ? [number] : [])));
  const turned = (to: "approved" | "rejected") =>
    changed.flatMap(({ number, status }) => (status === to && known.get(number) === "proposed" ? [number] : []));
  const decided = new Set(changed.flatMap(({ number }) => (known.get(number) === "proposed" ? [] : [number])));
  const rows = statusesOf(session);
  const put = documents.filter(({ number }) => decided.has(number));
  const named = new Set(unread);
  return {
    approve: turned("approved"),
    reject: turned("rejected"),
    reasons: Object.fromEntries([...reasons].filter(([number]) => rejected.has(number))),
    putBack: put.flatMap(({ sheet: title, number }) => rows.get(keyOf(title, number)) ?? []),
    problems: [
      // what an empty account waits for is asked in the pane, not complained about
      ...documents.flatMap(({ problem }) =>
        problem && !named.has(problem) && problem.code !== "documentWithoutAccount" ? [problem] : [],
      ),
      ...unread,
      ...problems.filter(({ code }) => code !== "ownTableMissing"),
      ...put.map(({ number }) => ({ code: "statusDecided", place: { source: cells.name }, found: number })),
    ],
  };
}
