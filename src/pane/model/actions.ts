import type { AssignmentRule, Limit, Profile, Route } from "../../domain/profile/profile";
import type { Language } from "../../words/language";
import type { SettingName } from "../../words/pane/setting-text";
import type {
  ColumnMapping,
  GroupRow,
  ItemShare,
  ListQuery,
  ListRow,
  ReportKind,
  Role,
  Tab,
  Way,
} from "../../worker/api";
import type { ExportSettings } from "./journal";
import type { AccountKind } from "./settings";
import type { TableAnswer } from "./sources";
import type { Place, SheetPlace } from "./state";

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
  /** takes a dropped file back: its sheets are removed, unless something was cleared with them */
  removeFile(name: string): void;
  /** takes a sheet that takes no part for a list: by its heads, else `sources.change` follows */
  useSheet(role: Role, sheet: string): void;
  setLedgerBalance?(amount: number | undefined): void;
  openSample?(): void;

  match(): void;
  setTab(tab: Tab): void;
  /** searches, orders or narrows the list; what is left out stays as it was */
  ask(query: Partial<ListQuery>): void;
  /** the list needs these rows; `list.offset` and `list.rows` follow */
  window(offset: number, count: number): void;
  /** chooses the row at a position and shows its cells in the sheets */
  select(position: number, row: ListRow): void;
  /** opens or folds the group whose head stands at a position */
  foldGroup(position: number, group: GroupRow): void;
  unfold(match: number | undefined): void;
  accept(matches: readonly number[]): void;
  refuse(matches: readonly number[]): void;
  /** writes a note on a match; empty takes it away */
  note(match: number, text: string): void;
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
  /** clears so much of each picked item as is said, and of the picked lines as much together */
  clearSplit(shares: readonly ItemShare[]): void;
  /** writes a result sheet for every source that could not be marked */
  writeResult(): void;
  /** draws the marks of the sheets that have none yet */
  markAgain(): void;
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
  /** changes settings of the profile */
  changeProfile(part: Partial<Profile>): void;
  /** a setting is as it is built in again */
  resetSetting(name: SettingName): void;
  setFourEyes(on: boolean): void;
  setTolerance?(limits: readonly Limit[]): void;
  setLanguage(language: Language): void;
  removeMarks(): void;
  /** takes everything of Afletter out of the workbook; approved memorials only where that is said */
  removeAll(withApproved: boolean): void;
  /** downloads what was learnt (spec 8) */
  saveLearnt(): void;
  /** adds what another office learnt */
  loadLearnt(file: File): void;
  forgetLearnt(): void;
}
