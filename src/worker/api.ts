import type { Problem } from "../domain/ledger/problem";
import type { AssignmentRule, Profile } from "../domain/profile/profile";
import type { Progress } from "../domain/reconcile";
import type { PlainRow } from "../sheets/long-sheet";
import type { Marks } from "../sheets/marks";
import type { SheetCell, SheetSpec } from "../sheets/sheet";
import type { EncodedCells } from "../sources/table/cells/encoded-cells";
import type { Role } from "../sources/table/recognise/fields";
import type { ReadOptions } from "../sources/table/rows/report";
import type { Language } from "../words/language";
import type {
  SheetChoice,
  SourceSummary,
  Outline,
  Survey,
  ColumnChoices,
  FileReading,
  KnownHeads,
  Outcome,
  Tab,
  ListPage,
  MatchPlace,
  Grouping,
  MatchDetail,
  JournalPreview,
  MemorialDocument,
  MemorialReading,
  MemorialSummary,
  MemorialToWrite,
  DecisionRow,
  UndoPlan,
  ExportChoice,
  ReportKind,
  ReportToWrite,
  ReportOptions,
  JournalExport,
  LearntReading,
  RowAddress,
  Stamp,
  Changed,
  StateKind,
  StateSheet,
  LongStateSheet,
  MarkPlace,
  PickedRows,
  SplitRow,
  ItemShare,
  RuleTrial,
  ListQuery,
  ListSort,
  Way,
  Weighed,
} from "./answers";

export type * from "./answers";

/**
 * What the pane asks of the engine. The worker answers each call by one message; the
 * same object runs without a worker in tests and on the command line.
 */
export interface Engine {
  configure(settings: { language: Language; profile: Profile }): void;
  survey(outlines: readonly Outline[]): Survey;
  /** the columns of a surveyed sheet, its heads in `headRow` or where they were found */
  columnsOf(role: Role, sheet: string, headRow?: number): ColumnChoices;
  /** starts reading a list; blocks follow in order, then `closeTable` reads them */
  openTable(role: Role, choice: SheetChoice): void;
  addBlock(sheet: string, cells: EncodedCells): void;
  closeTable(sheet: string, options: ReadOptions): SourceSummary;
  /** takes a list away again */
  dropTable(sheet: string): void;
  /** what the user said of lists before, by their heads: lists with the same heads are taken the same way */
  knowHeads(known: readonly KnownHeads[]): void;
  /** a file that was dropped; its rows are kept until `forgetFile` */
  readFile(name: string, bytes: Uint8Array): FileReading;
  /** rows of a sheet of a file (by SHA-256) that follow those in its specification, `first` from 0 */
  fileRows(file: string, sheet: number, first: number, count: number): readonly (readonly SheetCell[])[];
  forgetFile(file: string): void;
  /** how many matches that hold take rows of these sheets */
  heldOn(sheets: readonly string[]): number;
  /** the state that stands in the workbook's sheets; call after the lists are read */
  restore(decisions: readonly EncodedCells[], links: readonly EncodedCells[]): Restored;
  match(stamp: Stamp): Generator<Progress, Changed>;
  page(tab: Tab, query: ListQuery, offset: number, count: number): ListPage;
  /** makes the lists ready to be searched, while nothing else is asked; searching before is only slower */
  prepareSearch(): Generator<undefined, void>;
  detail(match: number): MatchDetail;
  /** the match that a row of a sheet belongs to, for selecting from the sheet */
  matchAt(sheet: string, row: number, sort?: ListSort, groups?: Grouping): MatchPlace | undefined;
  /** suggestions with at least this score, best first, none of which shares a row with a better one */
  suggestionsAbove(score: number): readonly number[];
  accept(matches: readonly number[], stamp: Stamp): Changed;
  refuse(matches: readonly number[], stamp: Stamp): Changed;
  /** tries an assignment rule on the statement lines, before it is saved */
  tryRule(rule: AssignmentRule): RuleTrial;
  /** writes a note on a match, whatever state it is in; empty takes it away (spec 10) */
  note(match: number, text: string, stamp: Stamp): Changed;
  /** an item takes no part any more, or does again, whatever a column of its source says (spec 10) */
  block(sheet: string, row: number, isBlocked: boolean, stamp: Stamp): Changed;
  /** rows that the user picked in the sheets, added up, and what may be done with them (spec 10, By hand) */
  weighRows(picks: readonly PickedRows[]): Weighed;
  /** clears them as one match; nothing is decided where `weighRows` does not offer this way */
  clearRows(picks: readonly PickedRows[], way: Way, stamp: Stamp): Changed;
  /** the items among them that the lines among them can be split over; none where there is nothing to split */
  splitRows(picks: readonly PickedRows[]): readonly SplitRow[];
  /** clears so much of each item as is said, and of the lines as much together (spec 10, By hand) */
  clearSplit(picks: readonly PickedRows[], shares: readonly ItemShare[], stamp: Stamp): Changed;
  /** clears the open items in these rows against each other, whatever statements there are (spec 4, selection) */
  clearSelection(picks: readonly PickedRows[], stamp: Stamp): Changed;
  /** one proposal per currency to write off what is at most so many minor units (spec 5, in bulk) */
  suggestRemainders(most: number, stamp: Stamp): Changed;
  /** a proposal per item to write it off as a bad debt: loss, VAT to reclaim, debtor (spec 5) */
  suggestBadDebts(picks: readonly PickedRows[], stamp: Stamp): Changed;
  undo(stamp: Stamp): Changed;
  redo(stamp: Stamp): Changed;
  previewJournal(): JournalPreview;
  /**
   * The memorial as a sheet to write; its matches are proposed by this call. Documents whose questions are
   * answered now are taken back from the last memorial and made again; `replaces`: over its own sheet.
   *
   * @param sheetName of a new sheet
   * @param standing names under which memorials were written whose sheets are still there
   */
  proposeJournal(sheetName: string, stamp: Stamp, standing?: readonly string[]): Changed & MemorialToWrite;
  /** so many rows of the memorial that was proposed last, from the one at `offset` on; fewer at its end */
  memorialRows(offset: number, count: number): readonly PlainRow[];
  /** its sheet could not be written, or the user stopped it: its documents are free again as if it had never been made */
  withdrawJournal(stamp: Stamp): Changed;
  /**
   * The documents of a memorial as they stand: in its sheet, once that was read; the last one where none is named.
   * So many from the one at `offset` on; all where that is left out.
   */
  documents(memorial?: number, offset?: number, count?: number): readonly MemorialDocument[];
  /** every memorial that holds, oldest first */
  memorials(): readonly MemorialSummary[];
  /**
   * Takes over what a memorial's sheet says now, documents and statuses; no blocks: the sheet is gone.
   * Call after writing it, after reopening, after a change in it, and before exporting.
   *
   * @param sheet the name under which it was written; the last memorial where it is left out
   */
  readMemorial(memorial: readonly EncodedCells[], sheet?: string): MemorialReading;
  /** `refused`: documents that wait for an account, or are not what was cleared, with why */
  approve(numbers: readonly string[], stamp: Stamp, sheet?: string): Changed & { refused: readonly Problem[] };
  reject(numbers: readonly string[], stamp: Stamp, sheet?: string, reason?: string): Changed;
  /** what was approved as files for a package; nothing is recorded yet */
  exportJournal(choice: ExportChoice, stamp: Stamp): JournalExport;
  /** the list to tick off, of matches that get no document (spec 7, Route c) */
  exportPairs(): JournalExport;
  /** keeps that an export was saved: its documents are offered no more */
  recordExport(choice: ExportChoice, stamp: Stamp): Changed;
  /** what is written on request (spec 7), as a sheet; `asOf` a day number */
  report(kind: ReportKind, options: ReportOptions, stamp: Stamp): ReportToWrite;
  /** so many rows of the report that was made last, of those below its specification, `first` from 0 */
  reportRows(first: number, count: number): readonly (readonly SheetCell[])[];
  /** the day of the last statement line, else of the last item; absent where neither has one */
  lastDay(): number | undefined;
  /** decisions, the latest first: a window of those that meet a search */
  decisions(search: string, offset: number, count: number): { total: number; rows: readonly DecisionRow[] };
  /** what taking back one decision comes to, before it is done */
  undoPlan(id: number, stamp: Stamp): UndoPlan;
  /** takes back one decision with what rests on it; changes nothing where something stands in the way */
  undoDecision(id: number, stamp: Stamp): Changed;
  /** takes over what the sheet of what was learnt says now; no blocks: it is gone, and all is forgotten */
  readLearnt(blocks: readonly EncodedCells[]): LearntReading;
  /** how much was learnt */
  learntCounts(): Pick<LearntReading, "facts" | "refused">;
  /** what was learnt as a file to share (spec 8) */
  learntFile(): string;
  /** adds what stands in such a file; nothing of one that is not wholly right */
  takeLearntFile(text: string, name: string): LearntReading;
  /** what was learnt as a sheet to write */
  learntSheet(): SheetSpec;
  /** why two rows are not together: a line and an item, or two items without lines; undefined for other rows */
  whyNot(one: RowAddress, other: RowAddress): string | undefined;
  /** the status columns of every source, whole */
  marks(): readonly Marks[];
  /** which rows of which source are marked */
  markPlaces(): readonly MarkPlace[];
  /** code, match numbers and reason of so many rows of a source, the first one `offset` rows below its first */
  markRows(sheet: string, offset: number, count: number): readonly (readonly [string, string, string])[];
  /** the state as it must stand in the workbook */
  stateSheets(): readonly StateSheet[];
  /** the same sheets, their rows to come */
  longStateSheets(): readonly LongStateSheet[];
  /** so many rows of a state sheet from the one at `offset` on; fewer at its end */
  stateRows(kind: StateKind, offset: number, count: number): readonly PlainRow[];
}

/** What came back from the state sheets. */
export interface Restored {
  /** absent where no run has been done */
  readonly outcome?: Outcome;
  /** matches with a row that is gone */
  readonly stale: number;
  readonly problems: readonly Problem[];
  /** sheet of the last memorial */
  readonly memorial?: string;
}

/** The same calls across the worker: everything is asked by message and answered later. */
export type RemoteEngine = {
  readonly [K in keyof Engine]: (
    ...parameters: Parameters<Engine[K]>
  ) => Promise<ReturnType<Engine[K]> extends Generator<unknown, infer R> ? R : ReturnType<Engine[K]>>;
} & {
  /** called with every progress message of a running `match`; returns how to stop listening */
  onProgress(listener: (progress: Progress) => void): () => void;
  /** ends a running `match`: it rejects with `Cancelled` and nothing has changed */
  cancel(): void;
};
