import { parseJson } from "../../domain/profile/json";
import type { CellTable } from "../../sources/table/cells/cells";
import type { Role, TableChoice } from "../../sources/table/recognise/fields";
import { DESCRIPTIONS, FURTHER_ITEM_FIELDS } from "../../sources/table/recognise/fields";
import { ITEM_HEADS } from "../../sources/table/heads/open-items";
import { LINE_HEADS } from "../../sources/table/heads/statement-lines";
import { decodeText } from "../../sources/decode-text";
import { columnIndex } from "../../xlsx/address";
import type { Files } from "../io";
import { refuse } from "../refusal";
import { readBytes } from "./open-file";

/** What a mapping says of one kind of list. */
interface ListMapping {
  readonly headRow?: number;
  /** field -> head, letters or number of the column */
  readonly columns: Readonly<Record<string, string | number>>;
}

/** A column mapping (`--map`): for either kind of list. */
export interface Mapping {
  readonly path: string;
  readonly lists: Readonly<Partial<Record<Role, ListMapping>>>;
}

const KEYS: Readonly<Record<Role, string>> = { items: "openItems", lines: "statement" };

/** The fields that may be mapped. */
export const MAPPED_FIELDS: Readonly<Record<Role, readonly string[]>> = {
  items: [...new Set([...Object.keys(ITEM_HEADS), ...DESCRIPTIONS, ...FURTHER_ITEM_FIELDS])],
  lines: [...new Set([...Object.keys(LINE_HEADS), ...DESCRIPTIONS])],
};

/**
 * Reads a mapping:
 * `{"openItems": {"headRow": 5, "columns": {"invoiceNumber": "C"}}, "statement": {"columns": {"amount": "Bedrag"}}}`.
 * A column is named by its head, its letters or its number; a head row of 0 says that there are no heads.
 * The columns may also stand directly under `openItems` and `statement`.
 *
 * @throws Refusal with the place of whatever is not right
 */
export function readMapping(files: Files, path: string): Mapping {
  const json = parseJson(decodeText(readBytes(files, path)));
  if (!("value" in json)) return refuse((words) => words.notJson(path, json.line));
  const whole = recordOf(path, "", json.value);
  for (const key of Object.keys(whole)) {
    if (key !== "schema" && !Object.values(KEYS).includes(key)) {
      refuse((words) => words.mapWrong(path, key, words.mapUnknownField(Object.values(KEYS).join(", "))));
    }
  }
  const list = (role: Role) =>
    whole[KEYS[role]] === undefined ? {} : { [role]: listOf(path, role, whole[KEYS[role]]) };
  return { path, lists: { ...list("items"), ...list("lines") } };
}

/**
 * Where the heads stand and which column is what, after the mapping: it goes before what was recognised.
 *
 * @param found what the heads told, if anything
 * @throws Refusal for a column that is not there
 */
export function mapped(
  table: CellTable,
  role: Role,
  found: TableChoice | undefined,
  map: Mapping,
): TableChoice | undefined {
  const list = map.lists[role];
  if (!list) return found;
  const headRow = list.headRow ?? found?.headRow ?? headRowOf(table, list);
  const columns = Object.entries(list.columns).map(([field, column]): [string, number] => {
    const position = positionOf(table, headRow, column);
    return position === undefined
      ? refuse((words) => words.mapWrong(map.path, `${KEYS[role]}.${field}`, words.mapNoColumn))
      : [field, position];
  });
  const taken = new Set(columns.map(([, position]) => position));
  const kept = Object.entries(found?.mapping ?? {}).filter(([, position]) => !taken.has(position));
  return { sheet: table.name, headRow, mapping: { ...Object.fromEntries(kept), ...Object.fromEntries(columns) } };
}

function listOf(path: string, role: Role, value: unknown): ListMapping {
  const record = recordOf(path, KEYS[role], value);
  const { headRow, columns: nested, ...flat } = record;
  if (headRow !== undefined && !(Number.isSafeInteger(headRow) && Number(headRow) >= 0)) {
    refuse((words) => words.mapWrong(path, `${KEYS[role]}.headRow`, words.mapHeadRow));
  }
  const columns = nested === undefined ? flat : recordOf(path, `${KEYS[role]}.columns`, nested);
  const fields = MAPPED_FIELDS[role];
  for (const [field, column] of Object.entries(nested === undefined ? columns : { ...columns, ...flat })) {
    const where = `${KEYS[role]}.${field}`;
    if (!fields.includes(field))
      refuse((words) => words.mapWrong(path, where, words.mapUnknownField(fields.join(", "))));
    if (typeof column !== "string" && !Number.isSafeInteger(column)) {
      refuse((words) => words.mapWrong(path, where, words.mapNoColumn));
    }
  }
  return {
    columns: columns as ListMapping["columns"],
    ...(headRow === undefined ? {} : { headRow: Number(headRow) }),
  };
}

function recordOf(path: string, where: string, value: unknown): Record<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  return refuse((words) => words.mapWrong(path, where || "{}", words.mapObject));
}

/** The first row that has every head that is named; else the first row. */
function headRowOf(table: CellTable, { columns }: ListMapping): number {
  const heads = Object.values(columns).filter((column) => typeof column === "string" && columnIndex(column) < 0);
  for (let row = 0; heads.length > 0 && row < Math.min(table.rowCount, 60); row++) {
    const shown = table.firstRow + row;
    if (heads.every((head) => positionOf(table, shown, head) !== undefined)) return shown;
  }
  return table.firstRow;
}

/** Position of a column in the sheet, from 1: a head goes before letters. */
function positionOf(table: CellTable, headRow: number, column: string | number): number | undefined {
  const inside = (position: number) =>
    position >= table.firstColumn && position < table.firstColumn + table.columnCount ? position : undefined;
  if (typeof column === "number") return inside(column);
  const wanted = column.trim().toLowerCase();
  const row = headRow - table.firstRow;
  for (let at = 0; headRow > 0 && row >= 0 && row < table.rowCount && at < table.columnCount; at++) {
    if (
      String(table.value(row, at) ?? "")
        .trim()
        .toLowerCase() === wanted
    )
      return table.firstColumn + at;
  }
  return inside(columnIndex(column.trim()) + 1);
}
