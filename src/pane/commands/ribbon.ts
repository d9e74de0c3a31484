import { selectedRows } from "../../excel/user/selected-rows";
import { formatAmount } from "../../words/format";
import { byHandWords } from "../../words/pane/by-hand";
import { ribbonWords } from "../../words/pane/ribbon";
import type { Actions, Message, Place } from "../model";
import { makesMemorial, primaryOf } from "../screens/primary";
import { pickRows } from "./match/by-hand";
import type { Desk } from "./desk";
import { messageOf, say } from "./task";

/** What the ribbon and the shortcuts can start; the names stand in manifest.xml and in shortcuts.json. */
export const RIBBON_VERBS = [
  "showPane",
  "clearAutomatically",
  "coupleSelection",
  "writeMemorial",
  "removeMarks",
] as const;
export type RibbonVerb = (typeof RIBBON_VERBS)[number];

/**
 * The verbs of the ribbon: each goes to its place in the pane and does what the button there does, or says
 * why it can't. None of them throws.
 *
 * @param started the end of the pane's first look at the workbook; Excel may call before that
 */
export function ribbonVerbs(
  desk: Desk,
  actions: Actions,
  started: Promise<unknown>,
): Readonly<Record<RibbonVerb, () => Promise<void>>> {
  const guarded = (work: () => void | Promise<void>) => async () => {
    await started;
    await looked(desk);
    try {
      if (desk.store.get().busy) sayBusy(desk);
      else await work();
    } catch (error) {
      say(desk, messageOf(desk, error));
    }
  };
  return {
    // Excel has shown it
    showPane: () => Promise.resolve(),
    clearAutomatically: guarded(() => clear(desk, actions)),
    coupleSelection: guarded(() => couple(desk, actions)),
    writeMemorial: guarded(() => writeMemorial(desk, actions)),
    removeMarks: guarded(() => removeMarks(desk, actions)),
  };
}

/** Reading comes by itself and ends by itself: a button waits for it. What the user started is not waited for. */
async function looked({ store, last }: Desk): Promise<void> {
  const task = store.get().busy?.task;
  if (task === "survey" || task === "read") await last;
}

/** Says so for as long as it is true. */
function sayBusy(desk: Desk): void {
  const { store } = desk;
  const message: Message = { intent: "info", text: words(desk).busy };
  say(desk, message);
  void desk.last.then(() => {
    if (store.get().message === message) say(desk, undefined);
  });
}

/** The button of the place Sources; where it waits for something, that is said. */
function clear(desk: Desk, actions: Actions): void {
  const { store } = desk;
  const primary = primaryOf({ ...store.get(), place: "sources" }, actions);
  if (primary && primary.waitsFor === undefined) {
    actions.goToPlace("match");
    primary.run();
  } else tell(desk, actions, "sources", { intent: "warning", text: primary?.waitsFor ?? words(desk).noLists });
}

/** Takes the selected rows along as if they were picked in the pane; where both sides agree they are cleared at once. */
async function couple(desk: Desk, actions: Actions): Promise<void> {
  const { store } = desk;
  if (!store.get().outcome) {
    tell(desk, actions, "match", { intent: "warning", text: words(desk).clearFirst });
    return;
  }
  const { sheet, rows } = await selectedRows();
  const isSource = desk.readings.has(sheet);
  if (!isSource || rows.length === 0) {
    tell(desk, actions, "match", {
      intent: "warning",
      text: isSource ? words(desk).noRows : words(desk).notASource(sheet),
    });
    return;
  }
  actions.goToPlace("match");
  actions.openByHand(true);
  await pickRows(desk, sheet, rows);
  const { weighed } = store.get().byHand;
  if (weighed?.ways.includes("whole")) actions.clearByHand("whole");
  else say(desk, { intent: "info", text: whatNow(desk) });
}

/** What stands in the way of coupling the picked rows, or what is to be chosen. */
function whatNow(desk: Desk): string {
  const { byHand, language } = desk.store.get();
  const { weighed } = byHand;
  const hand = byHandWords(language);
  if (!weighed) return words(desk).noRows;
  if (weighed.lines.count + weighed.items.count === 0 && weighed.used > 0) {
    return hand.used(weighed.used, String(weighed.used));
  }
  if (weighed.hindrance) return hand.hindrance[weighed.hindrance];
  if (weighed.ways.length === 0) return words(desk).within;
  return words(desk).difference(formatAmount(language, Math.abs(weighed.difference), weighed.currency));
}

/** Makes the memorial where there is one to make; else shows what stands there and what it waits for. */
function writeMemorial(desk: Desk, actions: Actions): void {
  const state = desk.store.get();
  if (makesMemorial(state)) {
    actions.goToPlace("journal");
    actions.makeMemorial();
    return;
  }
  const { sheet, documents } = state.journal;
  const proposed = documents.some(({ status }) => status === "proposed");
  const { waiting, leaves, nothingToBook } = words(desk);
  const text = sheet === undefined ? nothingToBook : proposed ? waiting(sheet) : leaves(sheet);
  tell(desk, actions, state.outcome ? "journal" : "match", { intent: "warning", text });
}

function removeMarks(desk: Desk, actions: Actions): void {
  if (desk.store.get().marked) {
    actions.goToPlace("settings");
    actions.removeMarks();
  } else tell(desk, actions, "settings", { intent: "info", text: words(desk).noMarks });
}

/** Goes to a place and says something there: going clears what was said before. */
function tell(desk: Desk, actions: Actions, place: Place, message: Message): void {
  actions.goToPlace(place);
  say(desk, message);
}

function words({ store }: Desk): ReturnType<typeof ribbonWords> {
  return ribbonWords(store.get().language);
}
