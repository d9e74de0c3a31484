import type { Actions } from "../model";
import { byHandActions } from "./by-hand";
import type { Desk } from "./desk";
import { exportActions } from "./exports";
import { historyActions } from "./history";
import { journalActions } from "./journal";
import { learntActions } from "./learnt";
import { matchActions } from "./matching";
import { removeAllActions } from "./remove-all";
import { refreshJournal } from "./refresh";
import { reportActions } from "./reports";
import { profileActions } from "./profile";
import { reviewActions } from "./review";
import { settingActions } from "./settings";
import { sourceActions } from "./sources";
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
