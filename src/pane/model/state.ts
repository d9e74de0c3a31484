import type { Language } from "../../words/language";
import type { Outcome } from "../../worker/api";
import type { Actions } from "./actions";
import type { JournalState } from "./journal";
import type { ByHandState, ListState } from "./match";
import type { SettingsState } from "./settings";
import type { SourcesState } from "./sources";

/** The four places of the pane (ux.md). */
export const PLACES = ["sources", "match", "journal", "settings"] as const;
export type Place = (typeof PLACES)[number];

export type Theme = "light" | "dark" | "contrast";

/** Everything that the screens show. A screen is a pure function of this and of `Actions`. */
export interface PaneState {
  /** `outside`: opened as a plain web page; `tooOld`: this Excel lacks what we need */
  readonly host: "starting" | "excel" | "outside" | "tooOld";
  readonly place: Place;
  readonly language: Language;
  readonly theme: Theme;
  /** name of who works here, for decisions and approval; "" if not given yet */
  readonly who: string;
  /** what is going on now; while it is, everything that would change the workbook waits */
  readonly busy?: Busy | undefined;
  /** at most one, in a bar above the screen */
  readonly message?: Message | undefined;
  readonly sources: SourcesState;
  /** absent before the first run */
  readonly outcome?: Outcome | undefined;
  /** matches whose rows are gone or have changed since */
  readonly stale: number;
  readonly list: ListState;
  readonly byHand: ByHandState;
  readonly journal: JournalState;
  readonly settings: SettingsState;
  /** where the manifest is served from, to install the add-in with */
  readonly manifest?: string | undefined;
  /** there are status columns in the workbook that can be taken away */
  readonly marked: boolean;
  /** sources that could not be marked: protected, filtered, or with cells in the way */
  readonly unmarked?: readonly string[] | undefined;
}

/** `survey`: looking at the sheets; `read`: rows; `match`: the run; `mark`: colouring; `write`: a sheet; `remove`: marks. */
export type Task = "survey" | "read" | "match" | "mark" | "write" | "remove";

export interface Busy {
  readonly task: Task;
  /** stage of the run as the engine names it (`Progress.stage`), or the sheet's or file's name */
  readonly stage?: string | undefined;
  /** `of` 0 or absent: how far is not known */
  readonly done?: number | undefined;
  readonly of?: number | undefined;
  readonly cancellable: boolean;
}

export interface Message {
  readonly intent: "info" | "success" | "warning" | "error";
  /** a whole sentence in the language of the pane: what, where and what now */
  readonly text: string;
  /** shows "Ga naar de cel" */
  readonly place?: SheetPlace | undefined;
}

export interface SheetPlace {
  readonly sheet: string;
  readonly row: number;
  /** letters; the whole row where absent */
  readonly column?: string | undefined;
}

/** What every screen gets. */
export interface ScreenProps {
  readonly state: PaneState;
  readonly actions: Actions;
}
