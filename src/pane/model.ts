import type { AssignmentRule, Limit, Profile, Route } from "../domain/profile/profile";
import type { Problem } from "../domain/ledger/problem";
import type {
  ColumnMapping,
  FileReading,
  ListQuery,
  MatchDetail,
  Outcome,
  PickedRows,
  ReadOptions,
  ReportKind,
  ReviewRow,
  RuleTrial,
  Role,
  SourceSummary,
  Tab,
  Way,
  Weighed,
} from "../worker/api";
import type { Language } from "../words/language";
import type { ExportSettings, JournalState } from "./model-journal";

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

export interface SourcesState {
  readonly items?: SourceSummary | undefined;
  /** one per statement sheet */
  readonly lines: readonly SourceSummary[];
  /** every visible sheet that is not Afletter's own */
  readonly sheets: readonly string[];
  /** the sheet whose columns are being chosen now */
  readonly change?: SheetChange | undefined;
  readonly includeHidden: Readonly<Record<Role, boolean>>;
  readonly files: readonly DroppedFile[];
  /** what is wrong with the workbook as a whole, e.g. it has no sheet with amounts */
  readonly problems: readonly Problem[];
  /** minor units, debit positive: what the ledger account says; the list must equal it (spec 1) */
  readonly ledgerBalance?: number | undefined;
}

/** How a column that reads equally well in two ways is to be read, and which side a list is (spec 1). */
export type TableAnswer = Pick<ReadOptions, "decimal" | "dateOrder" | "ledger">;

/** The first rows of a sheet with a choice above each column (ux.md, Bronnen). */
export interface SheetChange {
  readonly role: Role;
  readonly sheet: string;
  /** row of the heads as Excel shows it */
  readonly headRow: number;
  readonly mapping: ColumnMapping;
  readonly columns: readonly {
    /** from 1 (A) */
    readonly position: number;
    readonly letter: string;
    readonly head: string;
    /** the first few cells under the head, as text */
    readonly samples: readonly string[];
  }[];
}

export interface DroppedFile {
  readonly name: string;
  readonly state: "reading" | "read" | "refused";
  readonly reading?: FileReading | undefined;
  /** the sheet it became */
  readonly sheet?: string | undefined;
}

export interface ListState {
  readonly tab: Tab;
  readonly query: ListQuery;
  /** rows of the tab that are asked for */
  readonly total: number;
  /** the rows that are here now; `rows[0]` is the row at `offset` of `total` */
  readonly offset: number;
  readonly rows: readonly ReviewRow[];
  /** position (from 0) of the chosen row; the list scrolls to it when it changes */
  readonly position?: number | undefined;
  /** the match that is folded out; `detail` follows when the engine has answered */
  readonly unfolded?: { readonly match: number; readonly detail?: MatchDetail | undefined } | undefined;
  /** accepting in bulk: suggestions with at least this score (0 to 1), and how many that are */
  readonly bulk: { readonly score: number; readonly count: number };
}

/** Clearing by hand: while it is open, what is selected in the sheets is added up. */
export interface ByHandState {
  readonly open: boolean;
  readonly picks: readonly PickedRows[];
  /** absent until something was picked */
  readonly weighed?: Weighed | undefined;
  /** why two picked rows are not together, as a sentence */
  readonly whyNot?: string | undefined;
}

export type * from "./model-journal";

export type AccountKind = keyof Profile["accounts"];

export interface SettingsState {
  readonly profile: Profile;
  readonly profiles: readonly Profile[];
  /** which lines the rule that is being made would hit */
  readonly trial?: RuleTrial | undefined;
  /** how much was learnt (spec 8); absent while it is not known */
  readonly learnt?: { readonly facts: number; readonly refused: number } | undefined;
  readonly version: string;
}

/**
 * Every verb that a screen can trigger. They return at once; what comes of it arrives as
 * the next state. Nothing here throws: trouble becomes `message` or a `Problem`.
 * An optional verb that is absent is not shown.
 */
export interface Actions {
  goToPlace(place: Place): void;
  dismissMessage(): void;
  cancel(): void;
  /** shows a cell of the workbook */
  goTo(place: SheetPlace): void;

  /** looks at the workbook again and reads both lists anew */
  readAgain(): void;
  /** starts choosing sheet and columns for a list; `sources.change` follows */
  openChange(role: Role): void;
  closeChange(): void;
  /** another sheet for the list that is being changed: `sources.change` follows with its columns */
  previewSheet(role: Role, sheet: string, headRow?: number): void;
  /** takes this sheet with these columns for the list, remembers it and reads it */
  chooseSheet(role: Role, sheet: string, headRow: number, mapping: ColumnMapping): void;
  /** a statement sheet takes no part any more */
  dropSheet(role: Role, sheet: string): void;
  includeHidden(role: Role, include: boolean): void;
  /** answers a question of a list (`SourceSummary.questions`) or says which side it is, and reads it again */
  answerTable?(sheet: string, answer: TableAnswer): void;
  dropFiles(files: readonly File[]): void;
  dismissFile(name: string): void;
  setLedgerBalance?(amount: number | undefined): void;
  openSample?(): void;

  match(): void;
  setTab(tab: Tab): void;
  /** searches, orders or narrows the list; what is left out stays as it was */
  ask(query: Partial<ListQuery>): void;
  /** the list needs these rows; `list.offset` and `list.rows` follow */
  window(offset: number, count: number): void;
  /** chooses the row at a position and shows its cells in the sheets */
  select(position: number, row: ReviewRow): void;
  unfold(match: number | undefined): void;
  accept(matches: readonly number[]): void;
  refuse(matches: readonly number[]): void;
  setBulkScore(score: number): void;
  acceptAbove(score: number): void;
  openByHand(open: boolean): void;
  /** an item takes no part any more, or does again */
  block(place: { readonly sheet: string; readonly row: number }, isBlocked: boolean): void;
  /** takes a row of a list along, as if it was selected in its sheet */
  pick(place: { readonly sheet: string; readonly row: number }): void;
  /** clears the picked items against each other (spec 4) */
  clearSelection(): void;
  /** proposes to write the picked items off (spec 5) */
  suggestBadDebts(): void;
  /** one proposal to write off all remainders of at most so many minor units (spec 5) */
  suggestRemainders(most: number): void;
  forgetPicks(): void;
  /** clears the picked rows as one match */
  clearByHand(way: Way): void;
  /** writes a result sheet for every source that could not be marked */
  writeResult(): void;
  undo(): void;
  redo(): void;

  /** how the lines of an own account reach the ledger; `account` for route `suspense` */
  answerRoute(ownAccount: string, route: Route, account?: string): void;
  /** G/L account of a bank account, for route `bank` */
  setBankLedger(ownAccount: string, ledger: string): void;
  setAccount(kind: AccountKind, account: string): void;
  makeMemorial(): void;
  goToMemorial(): void;
  setName(name: string): void;
  approveAll(): void;
  approve(numbers: readonly string[]): void;
  /** the rows are free again; the reason is kept with it */
  reject(numbers: readonly string[], reason?: string): void;
  showMemorial(memorial: number): void;
  unfoldDocument(number: string | undefined): void;
  setExport(settings: Partial<ExportSettings>): void;
  /** downloads what `exportAs` says */
  exportJournal(): void;
  /** downloads the list to tick off, for accounts whose statement the package processes */
  exportPairs(): void;
  searchDecisions(search: string): void;
  moreDecisions(): void;
  /** what taking a decision back comes to; undefined: never mind */
  planUndo(id: number | undefined): void;
  undoDecision(id: number): void;
  /** @param asOf day number */
  writeReport(kind: ReportKind, asOf: number): void;

  saveProfile(): void;
  loadProfile(file: File): void;
  /** items of two relations may clear each other, or may no longer (spec 4) */
  couple(pair: readonly [string, string], isCoupled: boolean): void;
  setRules(rules: readonly AssignmentRule[]): void;
  /** `settings.trial` follows; undefined: there is no rule to try */
  tryRule(rule: AssignmentRule | undefined): void;
  setProfile(base: Profile["base"]): void;
  setFourEyes(on: boolean): void;
  setTolerance?(limits: readonly Limit[]): void;
  setLanguage(language: Language): void;
  removeMarks(): void;
  /** downloads what was learnt (spec 8) */
  saveLearnt(): void;
  /** adds what another office learnt */
  loadLearnt(file: File): void;
  forgetLearnt(): void;
}

/** What every screen gets. */
export interface ScreenProps {
  readonly state: PaneState;
  readonly actions: Actions;
}
