import type { JournalDocument, JournalLine } from "../domain/journal/document";
import { descriptionOf } from "../sheets/memorial/description";
import type { Language } from "../words/language";
import { memorialWords } from "../words/sheets/memorial";
import { oneLine } from "./values";

/** What a line says, on one line and cut to what the package takes; never empty. */
export function lineText(document: JournalDocument, line: JournalLine, language: Language, longest?: number): string {
  const text = oneLine(descriptionOf(document, line), longest);
  return text === "" ? oneLine(memorialWords(language).roles[line.role], longest) : text;
}
