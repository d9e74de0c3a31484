import type { Problem } from "../../domain/ledger/problem";
import type { CellTable } from "../../sources/table/cells/cells";
import { memorialWords } from "../../words/sheets/memorial";
import { DOCUMENT_STATUSES, type DocumentStatus } from "../../words/sheets/memorial-columns";
import { findOwnTable } from "../own-table";

/** Both languages: the sheet keeps the one that it was written in. */
const WORDS = [memorialWords("nl"), memorialWords("en")];

const HEADS = {
  document: WORDS.map(({ columns }) => columns.document),
  line: WORDS.map(({ columns }) => columns.line),
  status: WORDS.map(({ columns }) => columns.status),
  statusReason: WORDS.map(({ columns }) => columns.statusReason),
};

/**
 * The status per document as the user left it in the sheet. A document has its status on every row:
 * where one row was changed and the others were not, the change counts; where rows were changed in
 * different ways, the document stays as it was and is named. What was typed as the reason on any of its rows
 * is its reason.
 *
 * @param known the statuses that were written; a document that is not in it is passed over
 * @returns one entry per document that stands in the sheet, in the order of `known`
 */
export function readMemorialStatuses(
  cells: CellTable,
  known: ReadonlyMap<string, DocumentStatus>,
): { statuses: { number: string; status: DocumentStatus }[]; reasons: Map<string, string>; problems: Problem[] } {
  const table = findOwnTable<keyof typeof HEADS>(cells, HEADS, ["document", "status"]);
  if ("code" in table) return { statuses: [], reasons: new Map(), problems: [table] };
  const changed = new Map<string, Set<DocumentStatus>>();
  const problems: Problem[] = [];
  const conflicts = new Map<string, Problem>();
  const reasons = new Map<string, string>();
  for (const row of table.rows) {
    const number = table.text(row, "document").trim();
    const written = known.get(number);
    if (written === undefined) continue;
    const statuses = changed.get(number) ?? new Set<DocumentStatus>();
    changed.set(number, statuses);
    const reason = table.text(row, "statusReason").trim();
    if (reason !== "" && !reasons.has(number)) reasons.set(number, reason);
    const word = table.text(row, "status").trim();
    const status = statusOf(word);
    if (status === undefined) {
      problems.push({
        code: "statusUnknown",
        place: table.place(row, "status"),
        found: word,
        expected: DOCUMENT_STATUSES.map((s) => WORDS[0].statuses[s]).join(", "),
      });
    } else if (status !== written) {
      statuses.add(status);
      if (statuses.size === 2) {
        conflicts.set(number, {
          code: "statusConflict",
          place: table.place(row, "status"),
          found: word,
          expected: number,
        });
      }
    }
  }
  const statuses = [...known].flatMap(([number, written]) => {
    const found = changed.get(number);
    if (!found) return [];
    const [status = written] = found.size === 1 ? found : [];
    return [{ number, status }];
  });
  return { statuses, reasons, problems: [...problems, ...conflicts.values()] };
}

function statusOf(word: string): DocumentStatus | undefined {
  const typed = word.toLowerCase();
  return DOCUMENT_STATUSES.find((status) => WORDS.some(({ statuses }) => statuses[status].toLowerCase() === typed));
}
