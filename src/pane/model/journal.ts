import type {
  DecisionRow,
  JournalPreview,
  MatchDetail,
  MemorialDocument,
  MemorialSummary,
  UndoPlan,
} from "../../worker/api";

/** What the place Memoriaal shows (ux.md, 3; spec 7). */
export interface JournalState {
  /** absent while it is not known */
  readonly preview?: JournalPreview | undefined;
  /** name of the memorial's sheet, once it is made */
  readonly sheet?: string | undefined;
  readonly documents: readonly MemorialDocument[];
  /** every memorial that stands in the workbook, oldest first */
  readonly memorials: readonly MemorialSummary[];
  /** number of the one that is shown: the last one unless another was chosen */
  readonly shown?: number | undefined;
  /** the document that is folded out; `detail` of its match follows when the engine has answered */
  readonly unfolded?: { readonly number: string; readonly detail?: MatchDetail | undefined } | undefined;
  readonly exportAs: ExportSettings;
  /** names of the files that were exported last from here */
  readonly exported: readonly string[];
  readonly history: HistoryState;
  /** day number of the last line of the statements: what reports are dated on until another day is chosen */
  readonly asOf?: number | undefined;
}

/** For which package, and what its file names (spec 7, Exports); kept in the workbook. */
export interface ExportSettings {
  /** id of an exporter, or `xlsx` */
  readonly format: string;
  readonly administration: string;
  readonly companyName: string;
  readonly taxNumber: string;
  /** numbers of the memorials to export; absent: those with something that was not exported yet */
  readonly memorials?: readonly number[] | undefined;
  /** also what was exported before */
  readonly again: boolean;
}

/** The decisions, to look one up and take it back (spec 7). */
export interface HistoryState {
  readonly search: string;
  readonly total: number;
  /** the first of those that meet the search, the latest first */
  readonly rows: readonly DecisionRow[];
  /** what taking one of them back comes to */
  readonly plan?: { readonly id: number; readonly plan: UndoPlan } | undefined;
}
