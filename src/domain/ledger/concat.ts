import { ITEM_AMOUNT_FIELDS, ITEM_DATE_FIELDS, ITEM_TEXT_FIELDS, type OpenItems } from "./open-items";
import { LINE_AMOUNT_FIELDS, LINE_DATE_FIELDS, LINE_TEXT_FIELDS, type StatementLines } from "./statement-lines";
import type { TextColumn } from "./text-column";

/**
 * Several lists of open items as one, in the order given. Texts are not copied: a position is
 * looked up in the list that it came from.
 *
 * @example concatItems([debtors, creditors]).count // debtors.count + creditors.count
 */
export function concatItems(lists: readonly OpenItems[]): OpenItems {
  if (lists.length === 1) return lists[0];
  const vat = lists.some((list) => list.vat)
    ? lists.flatMap((list) => list.vat ?? Array.from({ length: list.count }, () => undefined))
    : undefined;
  return {
    count: total(lists),
    source: joined(Uint16Array, lists, (list) => list.source),
    row: joined(Uint32Array, lists, (list) => list.row),
    blocked: joined(Uint8Array, lists, (list) => list.blocked),
    ...(lists.some((list) => list.side)
      ? { side: joined(Uint8Array, lists, (list) => list.side ?? new Uint8Array(list.count)) }
      : {}),
    ...(vat ? { vat } : {}),
    ...fields(ITEM_TEXT_FIELDS, (field) => texts(lists, (list) => list[field])),
    ...fields(ITEM_DATE_FIELDS, (field) => joined(Int32Array, lists, (list) => list[field])),
    ...fields(ITEM_AMOUNT_FIELDS, (field) => joined(Float64Array, lists, (list) => list[field])),
  };
}

/** Several statements as one; as `concatItems`. */
export function concatLines(lists: readonly StatementLines[]): StatementLines {
  if (lists.length === 1) return lists[0];
  return {
    count: total(lists),
    source: joined(Uint16Array, lists, (list) => list.source),
    row: joined(Uint32Array, lists, (list) => list.row),
    reversal: joined(Uint8Array, lists, (list) => list.reversal),
    ...fields(LINE_TEXT_FIELDS, (field) => texts(lists, (list) => list[field])),
    ...fields(LINE_DATE_FIELDS, (field) => joined(Int32Array, lists, (list) => list[field])),
    ...fields(LINE_AMOUNT_FIELDS, (field) => joined(Float64Array, lists, (list) => list[field])),
  };
}

interface Counted {
  readonly count: number;
}

function total(lists: readonly Counted[]): number {
  return lists.reduce((sum, { count }) => sum + count, 0);
}

interface Numbers {
  set(from: this, at: number): void;
}

function joined<L extends Counted, A extends Numbers>(
  kind: new (length: number) => A,
  lists: readonly L[],
  column: (list: L) => A,
): A {
  const whole = new kind(total(lists));
  let at = 0;
  for (const list of lists) {
    whole.set(column(list), at);
    at += list.count;
  }
  return whole;
}

function texts<L extends Counted>(lists: readonly L[], column: (list: L) => TextColumn): TextColumn {
  const starts: number[] = [];
  let length = 0;
  for (const list of lists) {
    starts.push(length);
    length += list.count;
  }
  return {
    length,
    at(index) {
      let list = lists.length - 1;
      while (list > 0 && starts[list] > index) list--;
      return lists.length === 0 ? "" : column(lists[list]).at(index - starts[list]);
    },
  };
}

function fields<F extends string, C>(names: readonly F[], column: (field: F) => C): Record<F, C> {
  return Object.fromEntries(names.map((name) => [name, column(name)])) as Record<F, C>;
}
