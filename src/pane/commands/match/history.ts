import { taskWords } from "../../../words/pane/tasks";
import type { Actions } from "../../model";
import { apply } from "./apply";
import { stampOf, type Desk } from "../desk";
import { takeMemorials } from "../journal/memorial";
import { refreshHistory } from "../sources/refresh";
import { quick, say, task } from "../task";

/** How many decisions come at a time. */
const PAGE = 20;

/** Looking decisions up, and taking any single one back (spec 7). */
export function historyActions(
  desk: Desk,
): Pick<Actions, "searchDecisions" | "moreDecisions" | "planUndo" | "undoDecision"> {
  const { store, engine } = desk;

  return {
    searchDecisions(search) {
      store.set(({ journal }) => ({
        journal: { ...journal, history: { ...journal.history, search, rows: [], plan: undefined } },
      }));
      quick(desk, () => refreshHistory(desk));
    },
    moreDecisions: () => quick(desk, () => refreshHistory(desk, store.get().journal.history.rows.length + PAGE)),
    planUndo: (id) =>
      quick(desk, async () => {
        const plan = id === undefined ? undefined : { id, plan: await engine.undoPlan(id, stampOf(desk)) };
        store.set(({ journal }) => ({ journal: { ...journal, history: { ...journal.history, plan } } }));
      }),
    undoDecision: (id) =>
      void task(desk, "mark", false, async () => {
        if (store.get().who.trim() === "") {
          say(desk, { intent: "warning", text: taskWords(store.get().language).nameFirst });
          return;
        }
        const changed = await engine.undoDecision(id, stampOf(desk));
        store.set(({ journal }) => ({ journal: { ...journal, history: { ...journal.history, plan: undefined } } }));
        await apply(desk, changed);
        await takeMemorials(desk);
        if (store.get().message !== undefined) return;
        const words = taskWords(store.get().language);
        if (changed.decided === 0) say(desk, { intent: "warning", text: words.notUndone });
        else say(desk, { intent: "success", text: words.undone(changed.decided) });
      }),
  };
}
