import type { Decision, MatchState } from "../domain/decisions/decision";
import type { Link } from "../domain/decisions/link";
import type { NumberedMatch } from "../domain/decisions/links-of";
import { concatItems, concatLines } from "../domain/ledger/concat";
import type { OpenItems } from "../domain/ledger/open-items";
import type { Journal } from "../domain/journal/document";
import type { StatementLines } from "../domain/ledger/statement-lines";
import type { Memory } from "../domain/learn/memory";
import type { Profile } from "../domain/profile/profile";
import { reconcile, type Progress, type Reconciliation } from "../domain/reconcile";
import type { ApprovedEarlier } from "./earlier/approve-earlier";
import type { Source } from "./read/source";

/** What was decided before this run, in a workbook that it goes on with. */
export interface Earlier {
  /** those of this run included, who and when as they were given */
  readonly decisions: readonly Decision[];
  /** so many of them were there before */
  readonly known: number;
  /** before anything was approved by this run */
  readonly states: ReadonlyMap<number, MatchState>;
  readonly refused: readonly NumberedMatch[];
  /** of matches with a row that is gone: kept, for the row may come back */
  readonly staleLinks: readonly Link[];
  /** the memorial of what is cleared and stands in none yet */
  readonly journal: Journal;
  /** documents that it makes again because they waited for an answer that is there now */
  readonly withdrawn: readonly { readonly id: number; readonly match: number }[];
  /** the sheet of the memorial that it takes the place of: nobody decided anything on it */
  readonly overwrites?: string;
  /** what was proposed before this run and is approved by it */
  readonly approved: ApprovedEarlier;
}

/** All lists together, and what came of them. */
export interface Matched extends Reconciliation {
  readonly ledger: { readonly items: OpenItems; readonly lines: StatementLines };
  /** the number of each match; from 1 where nothing was decided before */
  readonly numbers: readonly number[];
  readonly earlier?: Earlier;
}

/**
 * Clears the lines of these sources against their open items; without a statement, the open items
 * against each other (spec 4). A statement without a line clears nothing: it was given, so what it
 * pays is nothing.
 *
 * @param memory what was learnt before (spec 8)
 */
export function* reconcileSources(
  sources: readonly Source[],
  profile: Profile,
  memory?: Memory,
): Generator<Progress, Matched> {
  const items = concatItems(sources.flatMap((source) => source.items ?? []));
  const lines = concatLines(sources.flatMap((source) => source.lines ?? []));
  const isEmptyStatement = lines.count === 0 && sources.some((source) => source.lines);
  const settings = isEmptyStatement ? { ...profile, criteria: [] } : profile;
  const ledger = sources.find((source) => source.items)?.table?.report.ledger;
  const result = yield* reconcile({
    items,
    lines,
    profile: settings,
    ...(ledger && { ledger }),
    ...(memory && { memory }),
  });
  return { ...result, ledger: { items, lines }, numbers: result.matches.map((_, i) => i + 1) };
}
