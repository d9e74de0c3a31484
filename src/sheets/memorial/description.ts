import type { JournalDocument, JournalLine } from "../../domain/journal/document";

/**
 * What a line is about: its own description; an item without one takes that of the money that paid it.
 * "" where nobody described anything: then the role has a word for it.
 */
export function descriptionOf(document: JournalDocument, line: JournalLine): string {
  if (line.description !== "" || line.role !== "item") return line.description;
  return document.lines.find(({ role, description }) => role === "line" && description !== "")?.description ?? "";
}
