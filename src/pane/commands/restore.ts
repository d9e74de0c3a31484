import { readMemorial, readState } from "../../excel/own/read-state";
import { problemText } from "../../words/problems";
import { taskWords } from "../../words/pane/tasks";
import type { Problem } from "../../domain/ledger/problem";
import type { Desk } from "./desk";
import { readLearnt } from "./settings/learnt";
import { sayProblem } from "./journal/memorial";
import { findMemorial } from "./journal/memorial-sheets";
import { prepareSearch, refreshJournalLater, refreshList } from "./sources/refresh";
import { say } from "./task";
import { keptThere } from "./theirs";

/** Rebuilds from the workbook's sheets what was decided before (spec 7), for the lists as they are now. */
export async function restore(desk: Desk): Promise<void> {
  const { store, engine } = desk;
  // first how they end: what is added while they are read is still seen
  await keptThere(desk);
  const { decisions, links } = await readState();
  await readLearnt(desk);
  const { outcome, stale, problems, memorial } = await engine.restore(decisions?.blocks ?? [], links?.blocks ?? []);
  if (!decisions) desk.kept = undefined;
  const found = memorial === undefined ? undefined : await findMemorial(memorial);
  store.set(({ journal }) => ({
    stale,
    outcome,
    journal: { ...journal, sheet: found?.sheet ?? memorial, shown: undefined, unfolded: undefined },
  }));
  const { language } = store.get();
  // what was typed as status while the pane was closed is not decided by whoever opens it
  const wrong: Problem[] = [];
  for (const { sheet: title } of await engine.memorials()) {
    const own = await findMemorial(title);
    wrong.push(...(await engine.readMemorial(own ? (await readMemorial(own.sheet)).blocks : [], title)).problems);
  }
  const warn = (text: string) => say(desk, { intent: "warning", text });
  if (problems[0]) warn(problemText(language, problems[0]));
  else if (stale > 0) warn(taskWords(language).stale(stale));
  else if (memorial !== undefined && !found) warn(taskWords(language).memorialGone);
  else sayProblem(desk, wrong);
  if (outcome) {
    await refreshList(desk);
    await refreshJournalLater(desk);
    prepareSearch(desk);
  }
}
