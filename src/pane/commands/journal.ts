import { goTo } from "../../excel/select";
import { nextSheetName, writeSheet } from "../../excel/write/write-sheet";
import type { SheetSpec } from "../../sheets/sheet";
import { sheetWords } from "../../words/sheets";
import { taskWords } from "../../words/pane/tasks";
import type { Actions } from "../model";
import { saveText } from "./download";
import { stampOf, type Desk } from "./desk";
import { apply } from "./apply";
import { sayProblem, takeMemorial } from "./memorial";
import { memorials } from "./memorial-sheets";
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
    makeMemorial: () => void task(desk, "write", false, () => makeMemorial(desk)),
    goToMemorial() {
      const { sheet } = store.get().journal;
      if (sheet !== undefined) void task(desk, "survey", false, () => goTo(sheet));
    },
    approveAll: () => void decide("approve", undefined),
    approve: (numbers) => void decide("approve", numbers),
    reject: (numbers) => void decide("reject", numbers),
    exportCsv: () =>
      void task(desk, "write", false, async () => {
        const { sheet } = store.get().journal;
        if (sheet !== undefined) await takeMemorial(desk, sheet);
        const { fileName, text, problems } = await engine.exportCsv();
        if (sayProblem(desk, problems)) return;
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
      const { sheet } = store.get().journal;
      // what stands in the sheet is what is approved
      if (sheet !== undefined) await takeMemorial(desk, sheet);
      const open = store.get().journal.documents.filter(({ status }) => status === "proposed");
      const chosen = open.filter(({ number }) => !numbers || numbers.includes(number)).map(({ number }) => number);
      if (verb === "approve") {
        const changed = await engine.approve(chosen, stampOf(desk));
        await apply(desk, changed);
        if (!sayProblem(desk, changed.refused)) done(words().approved(chosen.length));
      } else {
        await apply(desk, await engine.reject(chosen, stampOf(desk)));
        done(words().rejected(chosen.length));
      }
    });
  }

  /** Says that it went well, unless something else was to be said. */
  function done(text: string): void {
    if (store.get().message === undefined) say(desk, { intent: "success", text });
  }
}

/** Proposes a memorial and writes its sheet: a new one, or over one that nobody decided on or changed. */
async function makeMemorial(desk: Desk): Promise<void> {
  const { store, engine } = desk;
  const { language, journal } = store.get();
  if (journal.sheet !== undefined) await takeMemorial(desk, journal.sheet);
  const stamp = stampOf(desk);
  const name = await nextSheetName(sheetWords(language).memorial.sheetName);
  const changed = await engine.proposeJournal(
    name,
    stamp,
    (await memorials()).map(({ title }) => title),
  );
  const sheet = await write(desk, changed);
  store.set((state) => ({ journal: { ...state.journal, sheet, proposed: stamp, exported: undefined } }));
  await apply(desk, changed);
  await takeMemorial(desk, sheet);
  await goTo(sheet);
  say(desk, { intent: "success", text: taskWords(language).written(sheet) });
}

/** Writes the memorial; where that fails its documents are free again. */
async function write(desk: Desk, { memorial, replaces }: { memorial: SheetSpec; replaces: boolean }): Promise<string> {
  try {
    return (await writeSheet(memorial, { kind: "memorial", onExists: replaces ? "replace own" : "next name" })).sheet;
  } catch (error) {
    // the engine knows more than the sheets now: they are written whole the next time
    desk.unsaved = true;
    const { outcome } = await desk.engine.undo(stampOf(desk));
    desk.store.set({ outcome });
    await refreshJournal(desk);
    throw error;
  }
}
