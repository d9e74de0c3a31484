import { NO_DAY } from "../dates/day";
import { feed, feedNumber, feedText, finish, hexOf, startHash, type Hash } from "./hash";
import { ITEM_AMOUNT_FIELDS, ITEM_DATE_FIELDS, ITEM_TEXT_FIELDS, type OpenItems } from "./open-items";
import { LINE_AMOUNT_FIELDS, LINE_DATE_FIELDS, LINE_TEXT_FIELDS, type StatementLines } from "./statement-lines";
import type { TextColumn } from "./text-column";

/**
 * The keys of open items (design.md, A row's key): what a row is called, wherever it stands.
 * The row's own id if no other row has it; else a hash of its fields, with an ordinal among rows
 * that are the same in everything. Empty fields do not count, so mapping one more empty column
 * changes no key. Keys are unique within one source.
 *
 * @returns a column of texts, made when asked for
 * @example itemKeys(openItemsOf([{ id: "F-12", openAmount: 121000 }])).at(0) // "F-12"
 */
export function itemKeys(items: OpenItems): TextColumn {
  return keysOf(items, (hash, i) => {
    feedTexts(hash, ITEM_TEXT_FIELDS, items, i);
    feedDays(hash, ITEM_DATE_FIELDS, items, i);
    feedAmounts(hash, ITEM_AMOUNT_FIELDS, items, i);
  });
}

/** The keys of statement lines; as `itemKeys`. */
export function lineKeys(lines: StatementLines): TextColumn {
  return keysOf(lines, (hash, i) => {
    feedTexts(hash, LINE_TEXT_FIELDS, lines, i);
    feedDays(hash, LINE_DATE_FIELDS, lines, i);
    feedAmounts(hash, LINE_AMOUNT_FIELDS, lines, i);
  });
}

interface Rows {
  readonly count: number;
  readonly source: Uint16Array;
  readonly id: TextColumn;
}

function keysOf(rows: Rows, feedContent: (hash: Hash, index: number) => void): TextColumn {
  const { count, id } = rows;
  const twice = sharedIds(rows);
  const content = groupsOf(rows, feedContent);
  return {
    length: count,
    at(i) {
      const own = id.at(i).trim();
      // a lone ~ ends an id or starts a hash: doubled inside ids, so that no two keys can read the same
      const name = own.replaceAll("~", "~~");
      if (own !== "" && twice[i] === 0) return name;
      const ordinal = content.ordinals[i];
      return `${name}~${hexOf(content.high[i], content.low[i])}${ordinal === 0 ? "" : `~${ordinal + 1}`}`;
    },
  };
}

/** 1 for every row whose own id another row of its source has too. */
function sharedIds(rows: Rows): Uint8Array {
  const { count, id } = rows;
  const shared = new Uint8Array(count);
  let any = false;
  for (let i = 0; i < count && !any; i++) any = id.at(i).trim() !== "";
  if (!any) return shared;
  const ids = groupsOf(rows, (hash, i) => {
    feedText(hash, id.at(i));
  });
  for (let i = 0; i < count; i++) if (id.at(i).trim() !== "" && ids.sizes[ids.first[i]] > 1) shared[i] = 1;
  return shared;
}

/** Rows that hash alike within one source: for each the first of its group and its place in it. */
function groupsOf(rows: Rows, feedRow: (hash: Hash, index: number) => void) {
  const { count, source } = rows;
  const high = new Uint32Array(count);
  const low = new Uint32Array(count);
  const first = new Uint32Array(count);
  const ordinals = new Uint32Array(count);
  const sizes = new Uint32Array(count);
  let slots = 16;
  while (slots < count * 2) slots *= 2;
  const table = new Int32Array(slots).fill(-1);
  for (let i = 0; i < count; i++) {
    const hash = startHash();
    feedRow(hash, i);
    const end = finish(hash);
    high[i] = end.high;
    low[i] = end.low;
    let slot = (end.low ^ source[i]) & (slots - 1);
    let at = table[slot];
    while (at >= 0 && !(low[at] === low[i] && high[at] === high[i] && source[at] === source[i])) {
      slot = (slot + 1) & (slots - 1);
      at = table[slot];
    }
    if (at < 0) {
      table[slot] = i;
      at = i;
    }
    first[i] = at;
    ordinals[i] = sizes[at]++;
  }
  return { high, low, first, ordinals, sizes };
}

function feedTexts<F extends string>(
  hash: Hash,
  fields: readonly F[],
  rows: Readonly<Record<F, TextColumn>>,
  i: number,
): void {
  fields.forEach((field, f) => {
    const text = rows[field].at(i);
    if (text === "") return;
    feed(hash, 0x1000 + f);
    feedText(hash, text);
  });
}

function feedDays<F extends string>(
  hash: Hash,
  fields: readonly F[],
  rows: Readonly<Record<F, Int32Array>>,
  i: number,
): void {
  fields.forEach((field, f) => {
    const day = rows[field][i];
    if (day === NO_DAY) return;
    feed(hash, 0x2000 + f);
    feedNumber(hash, day);
  });
}

function feedAmounts<F extends string>(
  hash: Hash,
  fields: readonly F[],
  rows: Readonly<Record<F, Float64Array>>,
  i: number,
): void {
  fields.forEach((field, f) => {
    const amount = rows[field][i];
    if (Number.isNaN(amount)) return;
    feed(hash, 0x3000 + f);
    feedNumber(hash, amount);
  });
}
