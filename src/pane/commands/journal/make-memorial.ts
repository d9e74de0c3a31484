import { goTo } from "../../../excel/user/select";
import { nextSheetName, writeSheet } from "../../../excel/write/write-sheet";
import { sheetWords } from "../../../words/sheets";
import { taskWords } from "../../../words/pane/tasks";
import type { MemorialToWrite } from "../../../worker/api";
import { apply } from "../match/apply";
import { stampOf, type Desk } from "../desk";
import { takeMemorial } from "./memorial";
import { memorials } from "./memorial-sheets";
import { refreshJournal } from "../sources/refresh";
import { progress, say } from "../task";
import { refuseTheirs } from "../theirs";

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
  // what was just written is what was proposed; a very long sheet is read back when someone decides on it
  if (changed.body) await refreshJournal(desk);
  else await takeMemorial(desk, changed.memorial.name);
  await goTo(sheet);
  say(desk, { intent: "success", text: taskWords(language).written(sheet) });
}

/** Writes the memorial, a long one block by block; where that fails or is stopped its documents are free again. */
async function write(desk: Desk, { memorial, body, replaces }: MemorialToWrite): Promise<string> {
  const { engine, abort, store } = desk;
  // a sheet that is half written over can't be put back
  const cancellable = !replaces;
  const following = body && {
    ...body,
    rows: (offset: number, count: number) => engine.memorialRows(offset, count),
    ...(cancellable ? { signal: abort.signal } : {}),
    onProgress: ({ done, of }: { done: number; of: number }) =>
      progress(desk, "write", memorial.name, done, of, cancellable && done < of),
  };
  if (body) progress(desk, "write", memorial.name, 0, body.count, cancellable);
  try {
    const onExists = replaces ? "replace own" : "next name";
    return (await writeSheet(memorial, { kind: "memorial", onExists, following })).sheet;
  } catch (error) {
    const { outcome, decided } = await engine.withdrawJournal(stampOf(desk));
    // the engine knows more than the sheets: they are written whole the next time
    if (decided > 0) desk.unsaved = true;
    store.set({ outcome });
    await refreshJournal(desk);
    throw error;
  }
}
