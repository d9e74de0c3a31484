import { compareText } from "../../../domain/text/compare";
import { fold } from "../../../domain/text/fold";
import type { GroupRow, Grouping, ListQuery, Tab } from "../../api";
import { foundIn } from "./find-rows";
import { currencyOfRow, relationOfRow, relationsOf, sideOfRow } from "./relation-of-row";
import type { Session } from "../session";
import { viewOf, type View } from "../state/view";

/** The rows of one relation in a list. */
interface Group {
  readonly key: string;
  readonly name: string;
  /** positions within the tab, in the order that is asked for */
  readonly rows: readonly number[];
  readonly sums: GroupRow["sums"];
  /** absent where there are several */
  readonly currency?: string;
}

/** A list by relation as it is folded now: where each group begins. */
interface Layout {
  readonly groups: readonly Group[];
  /** position of the head of each group, and after the last one how many rows there are */
  readonly heads: Uint32Array;
  readonly isOpen: (group: Group) => boolean;
}

const made = new WeakMap<View, Map<string, readonly Group[]>>();

/** What is asked for, by relation: heads, and below those that are open their rows. */
export function groupedList(session: Session, tab: Tab, query: ListQuery, { all, but }: Grouping): Layout {
  const groups = groupsOf(session, tab, query);
  const others = new Set(but);
  const isOpen = ({ key }: Group) => (all === "open") !== others.has(key);
  const heads = new Uint32Array(groups.length + 1);
  groups.forEach((group, i) => {
    heads[i + 1] = heads[i] + 1 + (isOpen(group) ? group.rows.length : 0);
  });
  return { groups, heads, isOpen };
}

/** What stands at a position of such a list: a head, or a row by its position within the tab. */
export function groupedAt({ groups, heads, isOpen }: Layout, position: number): GroupRow | number {
  let low = 0;
  let high = groups.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (heads[middle] <= position) low = middle;
    else high = middle - 1;
  }
  const group = groups[low];
  if (position > heads[low]) return group.rows[position - heads[low] - 1];
  const { key, name, rows, sums, currency } = group;
  return {
    kind: "group",
    key,
    name,
    count: rows.length,
    sums,
    isOpen: isOpen(group),
    ...(currency === undefined ? {} : { currency }),
  };
}

/** Where a row of the tab stands in such a list: its group, and its place below the head when that is open. */
export function placeInGroups({ groups, heads }: Layout, at: number): { key: string; position: number } | undefined {
  for (const [i, { key, rows }] of groups.entries()) {
    const within = rows.indexOf(at);
    if (within >= 0) return { key, position: heads[i] + 1 + within };
  }
  return undefined;
}

function groupsOf(session: Session, tab: Tab, query: ListQuery): readonly Group[] {
  const view = viewOf(session);
  // by name is by relation: within one the rows stand by date
  const found = foundIn(session, tab, query.sort === "name" ? { ...query, sort: "date" } : query);
  const known = made.get(view) ?? new Map<string, readonly Group[]>();
  made.set(view, known);
  const key = JSON.stringify([tab, query.search, query.sort, query.criterion]);
  const before = known.get(key);
  if (before) return before;
  const groups = inOrder(collected(session, tab, found), query.sort);
  known.set(key, groups);
  return groups;
}

/** Rows by relation, in the order of their first rows. */
function collected(session: Session, tab: Tab, found: readonly number[]): Group[] {
  const { keys, names } = relationsOf(session);
  const groups = new Map<number, { rows: number[]; currency: string | undefined; line: Sum; item: Sum }>();
  for (const at of found) {
    const relation = relationOfRow(session, tab, at);
    const currency = currencyOfRow(session, tab, at);
    let group = groups.get(relation);
    if (!group) {
      group = { rows: [], currency, line: { count: 0, amount: 0 }, item: { count: 0, amount: 0 } };
      groups.set(relation, group);
    }
    const { side, amount } = sideOfRow(session, tab, at);
    group.rows.push(at);
    group[side].count++;
    group[side].amount += amount;
    if (group.currency !== currency) group.currency = undefined;
  }
  return [...groups].map(([relation, { rows, currency, line, item }]): Group => ({
    key: keys[relation],
    name: names[relation],
    rows,
    sums: [
      ...(line.count > 0 ? [{ side: "line" as const, ...line }] : []),
      ...(item.count > 0 ? [{ side: "item" as const, ...item }] : []),
    ],
    ...(currency === undefined ? {} : { currency }),
  }));
}

interface Sum {
  count: number;
  amount: number;
}

/** By name and by amount groups stand as rows do; by date and score by their first row. Those without a name last. */
function inOrder(groups: readonly Group[], sort: ListQuery["sort"]): Group[] {
  const folded = new Map(sort === "name" ? groups.map((group) => [group, fold(group.name)]) : []);
  const size = ({ sums }: Group) => sums.reduce((most, { amount }) => Math.max(most, Math.abs(amount)), 0);
  const compare = (a: Group, b: Group): number =>
    Number(a.key === "") - Number(b.key === "") ||
    (sort === "name" ? compareText(folded.get(a) ?? "", folded.get(b) ?? "") : 0) ||
    (sort === "amount" ? size(b) - size(a) : 0);
  return [...groups].sort(compare);
}
