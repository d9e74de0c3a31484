import { compareText } from "../../domain/text/compare";
import { fold } from "../../domain/text/fold";
import type { ListQuery, ListSort, ReviewRow, Tab } from "../api";
import { sideOfRow } from "./relation-of-row";
import { nameOfRow, rowAt } from "./review-rows";
import type { Session } from "./session";
import { viewOf, type View } from "./view";

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
  const all = Array.from({ length: view[tab].length }, (_, at) => at);
  const isPlain = words.length === 0 && criterion === undefined && sort === "date";
  const found = isPlain ? all : inOrder(session, tab, sort, all.filter(isAskedFor));
  known.set(key, found);
  return found;

  function isAskedFor(at: number): boolean {
    if (criterion === undefined && words.length === 0) return true;
    const row = rowAt(session, tab, at);
    if (criterion !== undefined && row.kind === "match" && row.criterion !== criterion) return false;
    const text = words.length === 0 ? "" : textOf(row);
    return words.every((word) => text.includes(word));
  }
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

/** What a search looks through: names, numbers, texts, and amounts in both notations. */
function textOf(row: ReviewRow): string {
  const amount = (minor: number) => {
    const digits = String(Math.abs(minor)).padStart(3, "0");
    return `${digits.slice(0, -2)},${digits.slice(-2)} ${digits.slice(0, -2)}.${digits.slice(-2)}`;
  };
  const parts =
    row.kind === "match"
      ? [
          row.name,
          row.description,
          row.items.join(" "),
          String(row.match),
          row.note ?? "",
          amount(row.settled ?? row.lineAmount),
          amount(row.itemAmount),
        ]
      : [row.name, row.description, row.reason, amount(row.amount)];
  return fold(parts.join(" "));
}
