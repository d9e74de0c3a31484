import type { Language } from "../../words/language";
import { criterionWords } from "../../words/pane/criteria";
import { shellWords } from "../../words/pane/shell";
import { stageWords } from "../../words/pane/stages";
import type { Busy } from "../model";

/** How far, in whole percents; undefined where it is not known. @example percentOf({done: 1, of: 3, …}) // 33 */
export function percentOf(busy: Busy): number | undefined {
  if (!busy.of || busy.done === undefined) return undefined;
  return Math.max(0, Math.min(100, Math.floor((busy.done * 100) / busy.of)));
}

/** What is going on in words. A run's stage is a criterion or a step; elsewhere it is a sheet's or file's name. */
export function stageText(language: Language, busy: Busy): { task: string; stage: string | undefined } {
  const task = shellWords(language).tasks[busy.task];
  if (!busy.stage) return { task, stage: undefined };
  if (busy.task !== "match") return { task, stage: `${task}: ${busy.stage}` };
  const names: Readonly<Record<string, string | undefined>> = { ...stageWords(language), ...criterionWords(language) };
  const name = names[busy.stage];
  return { task, stage: name };
}

/**
 * What the live region says: in quarters, so that it speaks four times and not four
 * hundred; "" while nothing goes on.
 */
export function spokenProgress(language: Language, busy: Busy | undefined): string {
  if (!busy) return "";
  const words = shellWords(language);
  const percent = percentOf(busy);
  const { task } = stageText(language, busy);
  return percent === undefined ? task : words.progress(task, Math.floor(percent / 25) * 25);
}
