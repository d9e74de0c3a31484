import { compareText } from "../../domain/text/compare";
import { fold } from "../../domain/text/fold";
import type { GroupRow, Grouping, ListQuery, Tab } from "../api";
import { foundIn } from "./find-rows";
import { currencyOfRow, relationKeys, relationOfRow, sidesOfRow } from "./relation-of-row";
import type { Session } from "./session";
import { viewOf, type View } from "./view";

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
  const found = foundIn(session, tab, query);
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
  const keys = relationKeys(session);
  const groups = new Map<string, { name: string; rows: number[]; currencies: Set<string>; sums: number[][] }>();
  for (const at of found) {
    const relation = relationOfRow(session, tab, at);
    const key = keys(relation);
    const group = groups.get(key) ?? {
      name: relation.name || relation.code,
      rows: [],
      currencies: new Set(),
      sums: [],
    };
    groups.set(key, group);
    group.rows.push(at);
    group.currencies.add(currencyOfRow(session, tab, at));
    sidesOfRow(session, tab, at).forEach((amount, side) => {
      const sum = (group.sums[side] ??= [0, 0]);
      if (amount === undefined) return;
      sum[0]++;
      sum[1] += amount;
    });
  }
  return [...groups].map(([key, { name, rows, currencies, sums }]): Group => {
    const [currency] = currencies;
    const told = sums.flatMap(([count, amount], side) =>
      count === 0 ? [] : [{ side: side === 0 ? ("line" as const) : ("item" as const), count, amount }],
    );
    return { key, name, rows, sums: told, ...(currencies.size === 1 ? { currency } : {}) };
  });
}

/** By name and by amount groups stand as rows do; by date and score by their first row. Those without a name last. */
function inOrder(groups: readonly Group[], sort: ListQuery["sort"]): Group[] {
  const size = ({ sums }: Group) => sums.reduce((most, { amount }) => Math.max(most, Math.abs(amount)), 0);
  const compare = (a: Group, b: Group): number =>
    Number(a.key === "") - Number(b.key === "") ||
    (sort === "name" ? compareText(fold(a.name), fold(b.name)) : 0) ||
    (sort === "amount" ? size(b) - size(a) : 0);
  return [...groups].sort(compare);
}
