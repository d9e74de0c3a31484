import { compareText } from "../../domain/text/compare";
import { fold } from "../../domain/text/fold";
import type { ListQuery, ListSort, ReviewRow, Tab } from "../api";
import { rowAt } from "./review-rows";
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
  const keyed = found.map((at) => ({ at, row: rowAt(session, tab, at) }));
  const compare: Record<Exclude<ListSort, "date">, (a: ReviewRow, b: ReviewRow) => number> = {
    amount: (a, b) => sizeOf(b) - sizeOf(a),
    name: (a, b) => compareText(fold(a.name), fold(b.name)),
    score: (a, b) => scoreOf(b) - scoreOf(a),
  };
  return keyed.sort((a, b) => compare[sort](a.row, b.row) || a.at - b.at).map(({ at }) => at);
}

function sizeOf(row: ReviewRow): number {
  return Math.abs(row.kind === "match" ? row.lineAmount || (row.settled ?? row.itemAmount) : row.rest);
}

function scoreOf(row: ReviewRow): number {
  return row.kind === "match" ? (row.score ?? 0) : 0;
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
