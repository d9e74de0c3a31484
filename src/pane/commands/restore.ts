import { readState } from "../../excel/read-state";
import { problemText } from "../../words/problems";
import { taskWords } from "../../words/pane/tasks";
import type { Desk } from "./desk";
import { refreshJournal, refreshList } from "./refresh";
import { say } from "./task";

/** Rebuilds from the workbook's sheets what was decided before (spec 7), for the lists as they are now. */
export async function restore(desk: Desk): Promise<void> {
  const { store, engine } = desk;
  const { decisions, links } = await readState();
  const { outcome, stale, problems, memorial } = await engine.restore(decisions?.blocks ?? [], links?.blocks ?? []);
  store.set(({ outcome: _, journal, ...rest }) => ({
    ...rest,
    stale,
    ...(outcome ? { outcome } : { outcome: undefined }),
    journal: { ...journal, ...(memorial ? { sheet: memorial } : {}) },
  }));
  const { language } = store.get();
  const trouble = problems[0];
  if (trouble) say(desk, { intent: "warning", text: problemText(language, trouble) });
  else if (stale > 0) say(desk, { intent: "warning", text: taskWords(language).stale(stale) });
  if (outcome) {
    await refreshList(desk);
    await refreshJournal(desk);
  }
}
