import { linksOf } from "../../../domain/decisions/links-of";
import { HELD_STATES } from "../../../domain/decisions/states";
import { markOf, marksOf, type MarkedRow as RowFacts, type Marks } from "../../../sheets/marks";
import { decisionsSheet } from "../../../sheets/state/decisions-sheet";
import { linksSheet } from "../../../sheets/state/links-sheet";
import type { MarkedRow, MarkPlace, StateSheet } from "../../api";
import { indexesByRow } from "../sources/rows-of-sheet";
import { explanationText, reasonText } from "../review/say";
import type { List, Session } from "../session";
import { patchBetween } from "./patched";
import { viewOf, type RowStanding, type Standing, type View } from "./view";

/** The status columns of every source, whole. */
export function drawAll(session: Session): Marks[] {
  const view = viewOf(session);
  return [...session.lists.values()].map((list) => {
    const { sheet, choice, range } = list.summary;
    const place = { sheet, headRow: choice.headRow, firstRow: choice.headRow + 1, lastRow: lastRowOf(range) };
    return marksOf(place, rowsOf(session, view, list), session.language);
  });
}

/** Which rows of every source are marked. */
export function markPlaces(session: Session): MarkPlace[] {
  return [...session.lists.values()].map(({ summary: { sheet, choice, range } }) => {
    const firstRow = choice.headRow + 1;
    return { sheet, headRow: choice.headRow, firstRow, count: Math.max(0, lastRowOf(range) - choice.headRow) };
  });
}

const NOTHING: readonly [string, string, string] = ["", "", ""];

/** The marks of so many rows of a source; rows that take no part have none. */
export function markRows(
  session: Session,
  sheet: string,
  offset: number,
  count: number,
): (readonly [string, string, string])[] {
  const list = session.lists.get(sheet);
  if (!list) return [];
  const view = viewOf(session);
  const side = list.items ? "item" : "line";
  const standing = list.items ? view.items : view.lines;
  const first = list.summary.choice.headRow + 1 + offset;
  const size = Math.min(count, Math.max(0, lastRowOf(list.summary.range) - first + 1));
  const indexes = indexesByRow(session, list);
  return Array.from({ length: size }, (_, at) => {
    const index = indexes.get(first + at);
    if (index === undefined) return NOTHING;
    const mark = markOf(factsOf(session, side, index, standing[index]), session.language);
    return [mark.code, mark.number, mark.reason] as const;
  });
}

/** Above so many rows all is drawn anew: what did not change is not written again. */
const MOST_ROWS = 1_000;

/** The status of the rows whose standing is not what it was; undefined where they are very many. */
export function drawChanged(session: Session, before: View): MarkedRow[] | undefined {
  const view = viewOf(session);
  if (view === before) return [];
  const patch = patchBetween(before, view);
  const rows = {
    line: changedRows(view.lines, before.lines, patch?.lines),
    item: changedRows(view.items, before.items, patch?.items),
  };
  if (rows.line.length + rows.item.length > MOST_ROWS) return undefined;
  const drawn: MarkedRow[] = [];
  for (const side of ["line", "item"] as const) {
    const columns = side === "item" ? session.ledger.items : session.ledger.lines;
    for (const index of rows[side]) {
      // the fee on the row of its transaction
      if (
        index > 0 &&
        columns.row[index] === columns.row[index - 1] &&
        columns.source[index] === columns.source[index - 1]
      )
        continue;
      const facts = factsOf(session, side, index, view[side === "item" ? "items" : "lines"][index]);
      const sheet = session.ledger.naming.sheets[columns.source[index]];
      drawn.push({ sheet, row: facts.row, ...markOf(facts, session.language) });
    }
  }
  return drawn;
}

/** The rows, of these or of all, whose mark is not what it was, from the top. */
function changedRows(
  now: readonly RowStanding[],
  was: readonly RowStanding[],
  among: ReadonlySet<number> | undefined,
): number[] {
  const changed = [...(among ?? now.keys())].filter((i) => now[i] !== was[i] && !isSame(now[i], was[i]));
  return among ? changed.sort((a, b) => a - b) : changed;
}

/** The decisions and the links, as the sheets that hold the truth (design.md). */
export function stateSheets(session: Session): StateSheet[] {
  const { items, lines, naming } = session.ledger;
  const links = [...linksOf(session.entries, items, lines, naming), ...session.staleLinks];
  return [
    { kind: "decisions", spec: decisionsSheet(session.decisions, session.language) },
    { kind: "links", spec: linksSheet(links, session.language) },
  ];
}

function isSame(now: RowStanding, was: RowStanding): boolean {
  if (now === was) return true;
  return (
    now.status === was.status &&
    now.rest === was.rest &&
    now.isRefused === was.isRefused &&
    now.matches.length === was.matches.length &&
    now.matches.every((match, i) => match.number === was.matches[i].number && looksSame(match, was.matches[i]))
  );
}

/** A match that holds is marked the same whatever it is, but for one that was approved (`rowCode`). */
function looksSame({ state }: Standing, { state: before }: Standing): boolean {
  if (state === before) return true;
  return state !== "approved" && before !== "approved" && HELD_STATES.has(state) && HELD_STATES.has(before);
}

function* rowsOf(session: Session, view: View, list: List): Generator<RowFacts> {
  const side = list.items ? "item" : "line";
  const columns = list.items ? session.ledger.items : session.ledger.lines;
  const standing = list.items ? view.items : view.lines;
  const source = session.ledger.naming.sheets.indexOf(list.summary.sheet);
  for (let index = 0; index < columns.count; index++) {
    if (columns.source[index] === source) yield factsOf(session, side, index, standing[index]);
  }
}

function factsOf(session: Session, side: "item" | "line", index: number, standing: RowStanding): RowFacts {
  const columns = side === "item" ? session.ledger.items : session.ledger.lines;
  const [first] = standing.matches;
  return {
    row: columns.row[index],
    outcome: standing,
    matches: standing.matches,
    currency: columns.currency.at(index),
    reason: first ? explanationText(session, first.match) : reasonText(session, side, index, standing),
  };
}

/** The last row of a range like "A5:J20". */
function lastRowOf(range: string): number {
  return Number(/(\d+)$/.exec(range)?.[1] ?? 0);
}
