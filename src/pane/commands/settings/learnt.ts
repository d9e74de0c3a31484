import { listOwnSheets, readOwnSheet } from "../../../excel/own/read-state";
import { removeOwnSheets } from "../../../excel/own/remove-own-sheet";
import { writeSheet } from "../../../excel/write/write-sheet";
import type { SheetSpec } from "../../../sheets/sheet";
import { learntPaneWords } from "../../../words/pane/learnt";
import { problemText } from "../../../words/problems";
import type { LearntReading } from "../../../worker/api";
import type { Actions } from "../../model";
import type { Desk } from "../desk";
import { saveText } from "../download";
import { say, task } from "../task";

type LearntActions = Pick<Actions, "saveLearnt" | "loadLearnt" | "forgetLearnt">;

/** What was learnt as a file, in and out, and the way to wipe it (spec 8). */
export function learntActions(desk: Desk): LearntActions {
  const { store, engine } = desk;
  const words = () => learntPaneWords(store.get().language);
  return {
    saveLearnt: () =>
      void task(desk, "write", false, async () => {
        saveText(words().fileName, await engine.learntFile(), "application/json");
      }),
    loadLearnt: (file) =>
      void task(desk, "write", false, async () => {
        await readLearnt(desk);
        const reading = await engine.takeLearntFile(await file.text(), file.name);
        const [problem] = reading.problems;
        if (problem) {
          say(desk, { intent: "error", text: problemText(store.get().language, problem) });
          return;
        }
        show(desk, reading);
        await keepLearnt(desk, await engine.learntSheet());
        say(desk, { intent: "success", text: words().loaded(file.name) });
      }),
    forgetLearnt: () =>
      void task(desk, "remove", false, async () => {
        await removeOwnSheets("learnt");
        show(desk, await engine.readLearnt([]));
        say(desk, { intent: "success", text: words().forgotten });
      }),
  };
}

/**
 * Takes over what the sheet says now, with what the user changed in it; a sheet that was deleted is
 * forgotten. Called before a run, before anything is learnt, and after a change in the sheet.
 */
export async function readLearnt(desk: Desk): Promise<void> {
  const own = await findLearnt();
  const reading = await desk.engine.readLearnt(own ? (await readOwnSheet(own.sheet)).blocks : []);
  show(desk, reading);
  const [problem] = reading.problems;
  if (!problem) return;
  const { source, row, column } = problem.place;
  say(desk, {
    intent: "warning",
    text: problemText(desk.store.get().language, problem),
    ...(row === undefined ? {} : { place: { sheet: source, row, column } }),
  });
}

/** Writes the sheet anew where it stands, under whatever language it was made in; nothing learnt: no sheet. */
export async function keepLearnt(desk: Desk, spec: SheetSpec): Promise<void> {
  const own = await findLearnt();
  const { facts, refused } = await desk.engine.learntCounts();
  if (own || facts + refused > 0)
    await writeSheet(own ? { ...spec, name: own.title } : spec, { kind: "learnt", onExists: "replace own" });
  show(desk, { facts, refused });
}

async function findLearnt(): Promise<{ sheet: string; title: string } | undefined> {
  return (await listOwnSheets()).find(({ kind }) => kind === "learnt");
}

function show(desk: Desk, { facts, refused }: Pick<LearntReading, "facts" | "refused">): void {
  desk.store.set(({ settings }) => ({ settings: { ...settings, learnt: { facts, refused } } }));
}
