import type { Problem } from "../../../domain/ledger/problem";
import { readMemorial } from "../../../excel/own/read-state";
import { problemText } from "../../../words/problems";
import { taskWords } from "../../../words/pane/tasks";
import { apply } from "../match/apply";
import { stampOf, type Desk } from "../desk";
import { findMemorial } from "./memorial-sheets";
import { refreshJournal } from "../sources/refresh";
import { showStatuses } from "./statuses";
import { say, task } from "../task";

/**
 * Reads a memorial that somebody else changed, in a workbook that is shared: their pane decides on what they
 * typed, under their name; ours takes over what the sheet says and decides nothing.
 */
async function lookAtMemorial(desk: Desk, name: string): Promise<void> {
  const found = await findMemorial(name);
  if (found) await desk.engine.readMemorial((await readMemorial(found.sheet)).blocks, found.title);
  await refreshJournal(desk);
}

/**
 * Takes over what a memorial's sheet says now: what stands there is what is approved and exported. A status
 * that the user chose in the sheet becomes a decision, as if it were clicked in the pane.
 *
 * @returns what is wrong in the sheet, worst first
 */
export async function takeMemorial(desk: Desk, name: string): Promise<readonly Problem[]> {
  const { store, engine } = desk;
  const found = await findMemorial(name);
  if (!found) {
    await engine.readMemorial([], name);
    await refreshJournal(desk);
    return [];
  }
  const { sheet, title } = found;
  const { blocks } = await readMemorial(sheet);
  const { approve, reject, reasons, putBack, problems } = await engine.readMemorial(blocks, title);
  const refused: Problem[] = [];
  if (approve.length + reject.length > 0 && store.get().who.trim() === "") {
    say(desk, { intent: "warning", text: taskWords(store.get().language).nameFirst });
  } else {
    const stamp = stampOf(desk);
    if (approve.length > 0) {
      const changed = await engine.approve(approve, stamp, title);
      refused.push(...changed.refused);
      await apply(desk, changed);
    }
    for (const reason of new Set(reject.map((number) => reasons[number] ?? ""))) {
      const numbers = reject.filter((number) => (reasons[number] ?? "") === reason);
      await apply(desk, await engine.reject(numbers, stamp, title, reason));
    }
  }
  await showStatuses(desk, putBack);
  await refreshJournal(desk);
  return [...refused, ...problems];
}

/** Takes over what the sheets of all memorials say now. @returns what is wrong in them */
export async function takeMemorials(desk: Desk): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const { sheet } of desk.store.get().journal.memorials) problems.push(...(await takeMemorial(desk, sheet)));
  return problems;
}

/** Listens to changes in memorials; while one change is still to be read, others come with it. */
export function memorialListener(desk: Desk): (sheet: string, isRemote: boolean) => void {
  const waiting = new Set<string>();
  return (sheet, isRemote) => {
    if (isRemote) {
      void task(desk, "read", false, () => lookAtMemorial(desk, sheet));
      return;
    }
    if (waiting.has(sheet)) return;
    waiting.add(sheet);
    void task(desk, "read", false, async () => {
      waiting.delete(sheet);
      sayProblem(desk, await takeMemorial(desk, sheet));
    });
  };
}

/** Says the first problem, with the way to its cell. @returns whether there was one */
export function sayProblem(desk: Desk, problems: readonly Problem[]): boolean {
  const [problem] = problems;
  if (!problem) return false;
  const { source, row, column } = problem.place;
  say(desk, {
    intent: "warning",
    text: problemText(desk.store.get().language, problem),
    ...(row === undefined ? {} : { place: { sheet: source, row, column } }),
  });
  return true;
}
