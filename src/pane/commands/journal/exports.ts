import { taskWords } from "../../../words/pane/tasks";
import type { ExportChoice, ExportFile, JournalExport } from "../../../worker/api";
import { exportedMemorials } from "../../exporting";
import type { Actions } from "../../model";
import { apply } from "../match/apply";
import { stampOf, type Desk } from "../desk";
import { saveBytes, saveText } from "../download";
import { sayProblem, takeMemorial } from "./memorial";
import { savePreferences } from "../settings/preferences";
import { say, task } from "../task";

/** What was approved, as files for a package (spec 7, Exports). */
export function exportActions(desk: Desk): Pick<Actions, "setExport" | "exportJournal" | "exportPairs"> {
  const { store, engine } = desk;
  const words = () => taskWords(store.get().language);

  function save({ files }: JournalExport): void {
    for (const file of files) saveFile(desk, file);
    const names = files.map(({ fileName }) => fileName);
    store.set(({ journal }) => ({ journal: { ...journal, exported: names } }));
    say(desk, { intent: "success", text: words().exported(names.join(", ")) });
  }

  return {
    setExport(settings) {
      store.set(({ journal }) => ({ journal: { ...journal, exportAs: { ...journal.exportAs, ...settings } } }));
      // which memorials is for this once
      const { format, administration, companyName, taxNumber } = store.get().journal.exportAs;
      const kept = { format, administration, companyName, taxNumber };
      void task(desk, "survey", false, () => savePreferences({ exportAs: kept }));
    },
    exportJournal: () =>
      void task(desk, "write", false, async () => {
        const { journal } = store.get();
        const memorials = exportedMemorials(journal);
        // what stands in the sheets is what leaves the program
        for (const { memorial, sheet } of journal.memorials) {
          if (memorials.includes(memorial)) await takeMemorial(desk, sheet);
        }
        const choice = choiceOf(desk, memorials);
        const made = await engine.exportJournal(choice, stampOf(desk));
        if (sayProblem(desk, made.problems)) return;
        if (made.files.length === 0) {
          say(desk, { intent: "warning", text: words().nothingToExport });
          return;
        }
        save(made);
        const { message } = store.get();
        await apply(desk, await engine.recordExport(choice, stampOf(desk)));
        store.set(({ journal: now, message: said }) => ({
          message: said ?? message,
          journal: { ...now, exportAs: { ...now.exportAs, memorials: undefined, again: false } },
        }));
      }),
    exportPairs: () =>
      void task(desk, "write", false, async () => {
        const made = await engine.exportPairs();
        if (made.files.length > 0) save(made);
      }),
  };
}

function choiceOf(desk: Desk, memorials: readonly number[]): ExportChoice {
  const { format, administration, companyName, taxNumber, again } = desk.store.get().journal.exportAs;
  return {
    format,
    memorials,
    again,
    ...(administration === "" ? {} : { administration }),
    ...(companyName === "" && taxNumber === "" ? {} : { company: { name: companyName, taxNumber } }),
  };
}

function saveFile(desk: Desk, file: ExportFile): void {
  if ("text" in file) saveText(file.fileName, file.text, file.type);
  else saveBytes(file.fileName, desk.workbookOf(file.sheets));
}
