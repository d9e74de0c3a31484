import type { ListQuery, ListRow, MatchDetail, PickedRows, SplitRow, Tab, Weighed } from "../../worker/api";

export interface ListState {
  readonly tab: Tab;
  readonly query: ListQuery;
  /** rows of the tab that are asked for */
  readonly total: number;
  /** the rows that are here now; `rows[0]` is the row at `offset` of `total` */
  readonly offset: number;
  readonly rows: readonly ListRow[];
  /** by relation: the positions of the heads of groups among `total`, in order */
  readonly heads?: Uint32Array | undefined;
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
  /** the picked items, where the picked lines can be split over them */
  readonly split?: readonly SplitRow[] | undefined;
  /** why two picked rows are not together, as a sentence */
  readonly whyNot?: string | undefined;
}
