import { HostError } from "../../../excel/errors";
import { updateColumns } from "../../../excel/write/update-columns";
import { hostSentence } from "../../../words/host";
import { memorialWords } from "../../../words/sheets/memorial";
import type { MemorialColumn } from "../../../words/sheets/memorial-columns";
import type { MemorialRow } from "../../../worker/api";
import type { Desk } from "../desk";
import { findMemorial } from "./memorial-sheets";
import { say } from "../task";

/**
 * Writes the status of documents into their memorials' sheets, wherever the user sorted them to, in the
 * language in which the sheet was written. A sheet that was deleted has nothing to show; one that can't be
 * written is named, and what was decided stands all the same.
 */
export async function showStatuses(desk: Desk, documents: readonly MemorialRow[]): Promise<void> {
  const head = (column: MemorialColumn) => (["nl", "en"] as const).map((l) => memorialWords(l).columns[column]);
  const changed = (["status", "statusBy", "statusAt", "statusReason"] as const).map(head);
  for (const title of new Set(documents.map((row) => row.sheet))) {
    const found = await findMemorial(title);
    if (!found) continue;
    const cells = new Map(documents.filter((row) => row.sheet === title).map((row) => [row.number, row.cells]));
    try {
      await updateColumns(found.sheet, head("document"), changed, (number) => cells.get(number));
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      say(desk, { intent: "warning", text: hostSentence(desk.store.get().language, error.code, error.facts) });
    }
  }
}
