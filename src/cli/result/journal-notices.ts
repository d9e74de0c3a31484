import type { JournalQuestion } from "../../domain/journal/document";
import { formatCount, formatDay } from "../../words/format";
import type { Language } from "../../words/language";
import { journalWords } from "../../words/pane/journal";
import { problemSentence } from "../../words/problems";
import { refusals, type Refusals } from "../../words/cli/refusals";
import type { Memorial } from "./journal-record";

/** A question of the journal as a line that says which option answers it. */
export function questionLine(words: Refusals, question: JournalQuestion): string {
  switch (question.kind) {
    case "route":
      return words.askRoute(question.ownAccount);
    case "suspenseAccount":
      return words.askSuspense(question.ownAccount);
    case "bankLedger":
      return words.askBankLedger(question.ownAccount);
    case "account":
      return words.askAccount(question.account);
  }
}

/**
 * What deserves saying about a journal that was to be approved: what approval still waits for, and which
 * matches got no document. Nothing where nobody asked to approve: then it is a proposal, and the result tells.
 */
export function journalNotices(
  language: Language,
  memorial: Pick<Memorial, "questions" | "leftOut" | "refused"> & { readonly approval?: unknown },
): string[] {
  if (!memorial.approval) return [];
  const questions = memorial.questions.map((question) => questionLine(refusals(language), question));
  const counts = new Map<string, { count: number; date: string }>();
  for (const { reason, firstOpenDate } of memorial.leftOut) {
    const date = firstOpenDate === undefined ? "" : formatDay(language, firstOpenDate);
    counts.set(reason, { count: (counts.get(reason)?.count ?? 0) + 1, date });
  }
  const words = journalWords(language).leftOut;
  const leftOut = [...counts].map(([reason, { count, date }]) =>
    words[reason as keyof typeof words](count, formatCount(language, count), date),
  );
  const refused = memorial.refused.map((problem) => problemSentence(language, problem));
  return [...questions, ...leftOut, ...refused];
}
