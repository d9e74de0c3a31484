import type { JournalDocument } from "../domain/journal/document";
import type { DocumentReview } from "../sheets/memorial/input";

/** The documents that may leave the program: approved, and nothing else (spec 7). */
export function approvedDocuments(
  documents: readonly JournalDocument[],
  reviews: ReadonlyMap<string, Pick<DocumentReview, "status">>,
): JournalDocument[] {
  return documents.filter(({ number }) => reviews.get(number)?.status === "approved");
}
