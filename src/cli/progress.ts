import type { Progress } from "../domain/reconcile";
import { criterionWords } from "../words/pane/criteria";
import { stageWords } from "../words/pane/stages";
import { formatCount } from "../words/format";
import type { Language } from "../words/language";
import type { Sink } from "./io";

/** A line is drawn anew this often at most, in milliseconds. */
const PACE = 100;

/**
 * Runs work to its end and shows how far it is on one line of a terminal, which is wiped afterwards.
 * Anything else than a terminal hears nothing (spec 11).
 */
export async function showProgress<R>(to: Sink, language: Language, work: Generator<Progress, R>): Promise<R> {
  let shownAt = 0;
  let width = 0;
  for (;;) {
    const step = work.next();
    if (step.done) {
      if (width > 0) await to.write(`\r${" ".repeat(width)}\r`);
      return step.value;
    }
    if (!to.isTerminal || Date.now() - shownAt < PACE) continue;
    shownAt = Date.now();
    const line = lineOf(language, step.value);
    await to.write(`\r${line.padEnd(width)}`);
    width = Math.max(width, line.length);
  }
}

function lineOf(language: Language, { stage, done, of }: Progress): string {
  const count = (value: number) => formatCount(language, value);
  const names: Readonly<Record<string, string | undefined>> = { ...stageWords(language), ...criterionWords(language) };
  const what = names[stage] ?? stage;
  return of === 0 ? what : `${what}  ${count(Math.min(done, of))} / ${count(of)}`;
}
