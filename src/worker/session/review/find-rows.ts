import { compareText } from "../../../domain/text/compare";
import { fold } from "../../../domain/text/fold";
import type { ListQuery, ListSort, Tab } from "../../api";
import { sideOfRow } from "./relation-of-row";
import { nameOfRow } from "./review-rows";
import { rowHas } from "./row-texts";
import type { Session } from "../session";
import { viewOf, type View } from "../state/view";

/** What was asked of a view before: scrolling asks the same thing again and again. */
const answers = new WeakMap<View, Map<string, readonly number[]>>();

/** Positions within the tab of the rows that are asked for, in the order that is asked for. */
export function foundIn(session: Session, tab: Tab, { search, sort, criterion }: ListQuery): readonly number[] {
  const view = viewOf(session);
  const known = answers.get(view) ?? new Map<string, readonly number[]>();
  answers.set(view, known);
  const words = fold(search).split(/\s+/).filter(Boolean);
  const key = JSON.stringify([tab, sort, criterion, words]);
  const before = known.get(key);
  if (before) return before;
  const asked: number[] = [];
  for (let at = 0; at < view[tab].length; at++) {
    if (criterion !== undefined && tab !== "open" && view[tab][at].match.criterion !== criterion) continue;
    if (words.length === 0 || rowHas(session, tab, at, words)) asked.push(at);
  }
  const found = inOrder(session, tab, sort, asked);
  known.set(key, found);
  return found;
}

/** By date is the order of the run; rows that are equal stay in it. */
function inOrder(session: Session, tab: Tab, sort: ListSort, found: readonly number[]): readonly number[] {
  if (sort === "date") return found;
  // what rows are compared by, once per row: a row of the list is more to make than that
  const keyed = found.map((at): Keyed => {
    if (sort === "name") return { at, text: fold(nameOfRow(session, tab, at)), figure: 0 };
    const figure = sort === "amount" ? Math.abs(sideOfRow(session, tab, at).amount) : scoreOf(session, tab, at);
    return { at, text: "", figure };
  });
  return keyed.sort((a, b) => compareText(a.text, b.text) || b.figure - a.figure || a.at - b.at).map(({ at }) => at);
}

interface Keyed {
  readonly at: number;
  readonly text: string;
  readonly figure: number;
}

function scoreOf(session: Session, tab: Tab, at: number): number {
  return tab === "open" ? 0 : (viewOf(session)[tab][at].match.score ?? 0);
}
