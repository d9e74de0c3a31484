import { readMemorial } from "../../excel/read-state";
import { goTo } from "../../excel/select";
import { nextSheetName, writeSheet } from "../../excel/write/write-sheet";
import { sheetWords } from "../../words/sheets";
import { taskWords } from "../../words/pane/tasks";
import type { Changed } from "../../worker/api";
import type { Actions } from "../model";
import { saveText } from "./download";
import { stampOf, type Desk } from "./desk";
import { apply } from "./matching";
import { refreshJournal } from "./refresh";
import { say, task } from "./task";

type JournalActions = Pick<
  Actions,
  "makeMemorial" | "goToMemorial" | "approveAll" | "approve" | "reject" | "exportCsv"
>;

/** The memorial: proposed on a sheet, approved, exported (ux.md, 3). */
export function journalActions(desk: Desk): JournalActions {
  const { store, engine } = desk;
  const words = () => taskWords(store.get().language);

  return {
    makeMemorial: () =>
      void task(desk, "write", false, async () => {
        const stamp = stampOf(desk);
        const name = await nextSheetName(sheetWords(store.get().language).memorial.sheetName);
        const changed = await engine.proposeJournal(name, stamp);
        const { sheet } = await writeSheet(changed.memorial, { kind: "memorial", onExists: "next name" });
        store.set(({ journal }) => ({ journal: { ...journal, sheet, proposed: stamp } }));
        await apply(desk, changed);
        await goTo(sheet);
        say(desk, { intent: "success", text: words().written(sheet) });
      }),
    goToMemorial() {
      const { sheet } = store.get().journal;
      if (sheet !== undefined) void task(desk, "survey", false, () => goTo(sheet));
    },
    approveAll: () => void decide("approve", undefined),
    approve: (numbers) => void decide("approve", numbers),
    reject: (numbers) => void decide("reject", numbers),
    exportCsv: () =>
      void task(desk, "write", false, async () => {
        const { fileName, text } = await engine.exportCsv();
        saveText(fileName, text);
        store.set(({ journal }) => ({ journal: { ...journal, exported: fileName } }));
        say(desk, { intent: "success", text: words().exported(fileName) });
      }),
  };

  function decide(verb: "approve" | "reject", numbers: readonly string[] | undefined): Promise<void> {
    return task(desk, "write", false, async () => {
      if (store.get().who.trim() === "") {
        say(desk, { intent: "warning", text: words().nameFirst });
        return;
      }
      const open = store.get().journal.documents.filter(({ status }) => status === "proposed");
      const chosen = numbers ?? open.map(({ number }) => number);
      const changed =
        verb === "approve" ? await engine.approve(chosen, stampOf(desk)) : await engine.reject(chosen, stampOf(desk));
      await show(changed);
      say(desk, {
        intent: "success",
        text: verb === "approve" ? words().approved(chosen.length) : words().rejected(chosen.length),
      });
    });
  }

  async function show(changed: Changed): Promise<void> {
    await apply(desk, changed);
    await refreshJournal(desk);
  }
}

/** What the user typed as status in the memorial's sheet becomes a decision, as if it were clicked here. */
export function readMemorialStatuses(desk: Desk): Promise<void> {
  return task(desk, "read", false, async () => {
    const { journal } = desk.store.get();
    if (journal.sheet === undefined) return;
    const { blocks } = await readMemorial(journal.sheet);
    const { approve, reject } = await desk.engine.readStatuses(blocks);
    const stamp = stampOf(desk);
    if (approve.length > 0) await apply(desk, await desk.engine.approve(approve, stamp));
    if (reject.length > 0) await apply(desk, await desk.engine.reject(reject, stamp));
  });
}
