import { concatItems, concatLines } from "../domain/ledger/concat";
import type { OpenItems } from "../domain/ledger/open-items";
import type { StatementLines } from "../domain/ledger/statement-lines";
import type { Memory } from "../domain/learn/memory";
import type { Profile } from "../domain/profile/profile";
import { reconcile, type Progress, type Reconciliation } from "../domain/reconcile";
import type { Source } from "./read/source";

/** All lists together, and what came of them. Match numbers are positions in `matches`, from 1. */
export interface Matched extends Reconciliation {
  readonly ledger: { readonly items: OpenItems; readonly lines: StatementLines };
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
  return { ...result, ledger: { items, lines } };
}
