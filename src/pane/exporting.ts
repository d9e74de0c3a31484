import type { JournalState } from "./model";

/** What of the memorials is to be exported: those that were chosen, else those with something new. */
export function exportedMemorials({ memorials, exportAs }: Pick<JournalState, "memorials" | "exportAs">): number[] {
  const withApproved = memorials.filter(({ documents }) => documents.approved > 0);
  const { memorials: chosen } = exportAs;
  return withApproved
    .filter((one) => (chosen ? chosen.includes(one.memorial) : one.documents.approved > one.exported))
    .map(({ memorial }) => memorial);
}

/** How many documents that comes to. */
export function exportCount(journal: Pick<JournalState, "memorials" | "exportAs">): number {
  const chosen = exportedMemorials(journal);
  return journal.memorials
    .filter(({ memorial }) => chosen.includes(memorial))
    .reduce((sum, { documents, exported }) => sum + documents.approved - (journal.exportAs.again ? 0 : exported), 0);
}
