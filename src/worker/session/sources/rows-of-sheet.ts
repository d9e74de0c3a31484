import type { Ledger, List, Session } from "../session";

/** Row as Excel shows it -> the item or line that it is. */
export interface RowIndexes {
  get(row: number): number | undefined;
}

const known = new WeakMap<Ledger, Map<List, RowIndexes>>();

/**
 * Which item or line stands in which row of a list; made once for the lists as they are. A row of a payout
 * report is a transaction and its fee: the transaction stands first and counts.
 */
export function indexesByRow({ ledger }: Pick<Session, "ledger">, list: List): RowIndexes {
  const lists = known.get(ledger) ?? new Map<List, RowIndexes>();
  known.set(ledger, lists);
  const before = lists.get(list);
  if (before) return before;
  const columns = list.items ? ledger.items : ledger.lines;
  const source = ledger.naming.sheets.indexOf(list.summary.sheet);
  let highest = 0;
  for (let i = 0; i < columns.count; i++) {
    if (columns.source[i] === source && columns.row[i] > highest) highest = columns.row[i];
  }
  // position + 1; 0 where nothing stands
  const at = new Uint32Array(highest + 1);
  for (let i = 0; i < columns.count; i++) {
    if (columns.source[i] === source && at[columns.row[i]] === 0) at[columns.row[i]] = i + 1;
  }
  const made: RowIndexes = {
    get: (row) => {
      const place = at[row] ?? 0;
      return place === 0 ? undefined : place - 1;
    },
  };
  lists.set(list, made);
  return made;
}
