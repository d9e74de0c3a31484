import type { Actions } from "../model";
import { byHandActions } from "./match/by-hand";
import type { Desk } from "./desk";
import { exportActions } from "./journal/exports";
import { historyActions } from "./match/history";
import { journalActions } from "./journal/journal";
import { learntActions } from "./settings/learnt";
import { matchActions } from "./match/matching";
import { removeAllActions } from "./settings/remove-all";
import { refreshJournal } from "./sources/refresh";
import { reportActions } from "./journal/reports";
import { profileActions } from "./settings/profile";
import { reviewActions } from "./match/review";
import { settingActions } from "./settings/settings";
import { sourceActions } from "./sources/sources";
import { quick } from "./task";

export { start } from "./start";

/** Every verb of the pane, on this desk. */
export function createActions(desk: Desk): Actions {
  return {
    goToPlace(place) {
      desk.store.set({ place, message: undefined });
      if (place === "journal" && desk.journalBehind) quick(desk, () => refreshJournal(desk));
    },
    dismissMessage: () => desk.store.set({ message: undefined }),
    ...sourceActions(desk),
    ...matchActions(desk),
    ...reviewActions(desk),
    ...byHandActions(desk),
    ...journalActions(desk),
    ...exportActions(desk),
    ...historyActions(desk),
    ...reportActions(desk),
    ...settingActions(desk),
    ...removeAllActions(desk),
    ...profileActions(desk),
    ...learntActions(desk),
  };
}
