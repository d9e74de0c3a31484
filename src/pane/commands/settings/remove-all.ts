import { PROFILES } from "../../../domain/profile/builtin";
import { removeMarks } from "../../../excel/marks/remove-marks";
import { removeOwnSheets, removeOwnSheetsByNumber } from "../../../excel/own/remove-own-sheet";
import { listOwnSheets } from "../../../excel/own/list-own-sheets";
import { sameName } from "../../../excel/own/own-sheets";
import { removeAllWords } from "../../../words/pane/remove-all";
import { initialState } from "../../initial-state";
import type { Actions } from "../../model";
import type { Desk } from "../desk";
import { takeMemorials } from "../journal/memorial";
import { forgetPreferences } from "./preferences";
import { look } from "../sources/sources";
import { attempt, say } from "../task";

/** Sheets that hold nothing but what Afletter made of the sources and of decisions. */
const KINDS = ["result", "report", "learnt", "links", "decisions"] as const;

/** Takes everything of Afletter out of the workbook: marks, its sheets, and what the workbook remembers. */
export function removeAllActions(desk: Desk): Pick<Actions, "removeAll"> {
  return { removeAll: (withApproved) => void removeAll(desk, withApproved) };
}

/**
 * Marks first, for they may be refused (a protected sheet) while nothing else is gone yet; the decisions last,
 * for they say what the rest means. Sheets made of bank files are sources: they stay.
 *
 * @param withApproved also memorials of which something was approved
 */
async function removeAll(desk: Desk, withApproved: boolean): Promise<void> {
  const { store, engine } = desk;
  const { language, theme, host } = store.get();
  const isDone = await attempt(desk, "remove", false, async () => {
    await removeMarks();
    // what was approved in a sheet a moment ago stays, too
    await takeMemorials(desk);
    const kept = store
      .get()
      .journal.memorials.filter(({ documents }) => documents.approved > 0 && !withApproved)
      .map(({ sheet }) => sheet);
    const memorials = (await listOwnSheets()).filter(
      ({ kind, title }) => kind === "memorial" && !kept.some((name) => sameName(name, title)),
    );
    await removeOwnSheetsByNumber(memorials.map(({ number }) => number));
    for (const kind of KINDS) await removeOwnSheets(kind);
    await forgetPreferences();
    await engine.restore([], []);
    await engine.readLearnt([]);
    await engine.configure({ language, profile: PROFILES.afletter });
    desk.unsaved = false;
    desk.unmarked?.clear();
    const { settings, journal, list, byHand, stale, marked, sources: untold } = initialState(BUILD);
    store.set(({ sources }) => ({
      ...{ host, theme, who: "", outcome: undefined, stale, marked, unmarked: [], list, byHand, journal },
      settings: { ...settings, learnt: { facts: 0, refused: 0 } },
      sources: { ...sources, includeHidden: untold.includeHidden, ledgerBalance: undefined },
    }));
  });
  if (!isDone || !(await look(desk))) return;
  say(desk, { intent: "success", text: removeAllWords(language).done });
}
