import { sameName } from "../../domain/text/same-name";
import { journalWords } from "../../words/pane/journal";
import { memorialPaneWords } from "../../words/pane/memorial";
import type { MemorialSummary } from "../../worker/api";
import type { PaneState } from "../model";

/** The memorial that is shown: the last one unless another was chosen. */
export function shownMemorial({ journal }: PaneState): MemorialSummary | undefined {
  return journal.memorials.find(({ memorial }) => memorial === journal.shown) ?? journal.memorials.at(-1);
}

/** The documents that can be approved now: what waits for an answer, or was changed, waits by itself. */
export function approvable({ journal }: PaneState, numbers?: readonly string[]): string[] {
  const asked = numbers && new Set(numbers);
  return journal.documents
    .filter(({ number, status, problem }) => status === "proposed" && !problem && (asked?.has(number) ?? true))
    .map(({ number }) => number);
}

/** Why nobody can approve anything yet, or this person can't (spec 7); undefined when they can. */
export function approvalWaitsFor(state: PaneState): string | undefined {
  const { language, who, settings } = state;
  const words = journalWords(language);
  if (approvable(state).length === 0) {
    const asked = (state.journal.preview?.questions.length ?? 0) > 0;
    return asked ? words.needAnswers : memorialPaneWords(language).allWait;
  }
  if (who.trim() === "") return words.needName;
  const proposer = shownMemorial(state)?.proposed.who ?? "";
  if (settings.profile.fourEyes && sameName(proposer, who)) return memorialPaneWords(language).fourEyesOwn(proposer);
  return undefined;
}
