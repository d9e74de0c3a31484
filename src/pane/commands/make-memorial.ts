import { goTo } from "../../excel/select";
import { nextSheetName, writeSheet } from "../../excel/write/write-sheet";
import type { SheetSpec } from "../../sheets/sheet";
import { sheetWords } from "../../words/sheets";
import { taskWords } from "../../words/pane/tasks";
import { apply } from "./apply";
import { stampOf, type Desk } from "./desk";
import { takeMemorial } from "./memorial";
import { memorials } from "./memorial-sheets";
import { refreshJournal } from "./refresh";
import { say } from "./task";
import { refuseTheirs } from "./theirs";

/** Proposes a memorial and writes its sheet: a new one, or over one that nobody decided on or changed. */
export async function makeMemorial(desk: Desk): Promise<void> {
  const { store, engine } = desk;
  if (desk.journalBehind) await refreshJournal(desk);
  const { language, journal, who, settings } = store.get();
  if (settings.profile.fourEyes && who.trim() === "") {
    say(desk, { intent: "warning", text: taskWords(language).nameForFourEyes });
    return;
  }
  await refuseTheirs(desk);
  // what was changed in them decides what is made again
  for (const { sheet, documents } of journal.memorials) if (documents.proposed > 0) await takeMemorial(desk, sheet);
  const name = await nextSheetName(sheetWords(language).memorial.sheetName);
  const standing = (await memorials()).map(({ title }) => title);
  const changed = await engine.proposeJournal(name, stampOf(desk), standing);
  const sheet = await write(desk, changed);
  // the last one is shown
  store.set((state) => ({
    journal: { ...state.journal, sheet, memorials: [], shown: undefined, unfolded: undefined, exported: [] },
  }));
  await apply(desk, changed);
  await takeMemorial(desk, changed.memorial.name);
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
