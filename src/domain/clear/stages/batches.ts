import { NO_DAY } from "../../dates/day";
import type { OpenItems } from "../../ledger/open-items";

const NONE: readonly number[] = [];
const byList = new WeakMap<Int32Array, ReadonlyMap<number, readonly number[]>>();

/**
 * The items that were to be executed on a day; looked up once per list, for few lists have the column.
 *
 * @param day a day number; NO_DAY finds nothing
 */
export function executedOn(items: OpenItems, day: number): readonly number[] {
  let days = byList.get(items.executionDate);
  if (!days) byList.set(items.executionDate, (days = indexDays(items.executionDate)));
  return days.get(day) ?? NONE;
}

function indexDays(executionDate: Int32Array): ReadonlyMap<number, readonly number[]> {
  const days = new Map<number, number[]>();
  for (let item = 0; item < executionDate.length; item++) {
    const day = executionDate[item];
    if (day === (NO_DAY as number)) continue;
    const list = days.get(day);
    if (list) list.push(item);
    else days.set(day, [item]);
  }
  return days;
}
