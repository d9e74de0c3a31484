import { markLook, type Marks } from "../../sheets/marks";
import type { Language } from "../../words/language";
import { columnName, parseRange, rangeName, styleIndex, type Range } from "../../xlsx/cells";
import type { Sheet, Workbook } from "../../xlsx/workbook";
import type { MarkedBlock } from "./own-names";

/** Characters that the three columns are wide. */
const WIDTHS = [14, 12, 60] as const;

/**
 * Writes the three status columns of a source beside its rows and colours the rows by one conditional
 * format per status, after the user's own (spec 0, law 7): as columns of the table that holds the rows,
 * else right of the range that an AutoFilter sorts, else right of everything (design.md, Marks).
 *
 * @returns where they stand
 */
export function markSheet(workbook: Workbook, sheet: Sheet, marks: Marks, language: Language): MarkedBlock {
  const look = markLook(language);
  const headRow = marks.headRow - 1;
  const firstRow = marks.firstRow - 1;
  const lastRow = Math.max(firstRow + marks.codes.length - 1, headRow);
  const block = room(sheet, headRow, lastRow, look.heads);
  const { column } = block;
  const plain = styleIndex(workbook, { ...workbook.styles[0], numberFormat: "@" });
  const bold = styleIndex(workbook, { ...workbook.styles[0], numberFormat: "@", bold: true });
  const put = (row: number, at: number, text: string, style: number) => {
    if (text === "") return;
    sheet.cells.setValue(row, column + at, text);
    sheet.cells.setStyle(row, column + at, style);
  };
  // a list without heads has no room above its first row
  if (headRow >= 0) block.heads.forEach((head, at) => put(headRow, at, head, block.place === "table" ? plain : bold));
  marks.codes.forEach((code, at) => {
    if (firstRow + at > lastRow) return;
    put(firstRow + at, 0, code, plain);
    put(firstRow + at, 1, marks.numbers[at] ?? "", plain);
    put(firstRow + at, 2, marks.reasons[at] ?? "", plain);
  });
  WIDTHS.forEach((width, at) => sheet.columns.set(column + at, { ...sheet.columns.get(column + at), width }));
  if (lastRow >= firstRow)
    addColors(
      sheet,
      { top: firstRow, left: block.dataColumn, bottom: lastRow, right: column + 2 },
      column,
      look.colors,
    );
  return { ...block, headRow: Math.max(0, headRow), lastRow };
}

interface Room extends Omit<MarkedBlock, "headRow" | "lastRow"> {
  readonly heads: readonly string[];
  /** the first column that takes the colour too */
  readonly dataColumn: number;
}

/** Makes room beside the rows. */
function room(sheet: Sheet, headRow: number, lastRow: number, heads: readonly string[]): Room {
  const table = sheet.tables.find(({ ref }) => parseRange(ref)?.top === headRow);
  const inTable = table && parseRange(table.ref);
  if (table && inTable && isFree(sheet, inTable)) {
    const free = freeHeads(
      heads,
      table.columns.map(({ name }) => name),
    );
    table.columns.push(...free.map((name) => ({ name })));
    table.ref = rangeName({ ...inTable, right: inTable.right + 3 });
    const filter = table.autoFilter && parseRange(table.autoFilter.ref);
    if (table.autoFilter && filter) table.autoFilter.ref = rangeName({ ...filter, right: filter.right + 3 });
    return { column: inTable.right + 1, place: "table", heads: free, dataColumn: inTable.left };
  }
  const filter = sheet.autoFilter && parseRange(sheet.autoFilter.ref);
  if (
    sheet.autoFilter &&
    filter?.top === headRow &&
    isFree(sheet, { ...filter, bottom: Math.max(filter.bottom, lastRow) })
  ) {
    sheet.autoFilter.ref = rangeName({ ...filter, right: filter.right + 3 });
    return { column: filter.right + 1, place: "range", heads, dataColumn: filter.left, filter };
  }
  return { column: sheet.cells.columnCount, place: "range", heads, dataColumn: 0 };
}

/** Are the three columns right of a block empty, as far as it reaches down? */
function isFree(sheet: Sheet, { top, bottom, right }: Range): boolean {
  for (let row = top; row <= bottom; row++) {
    for (let at = 1; at <= 3; at++) if (sheet.cells.value(row, right + at) !== null) return false;
  }
  return true;
}

function addColors(
  sheet: Sheet,
  block: Range,
  statusColumn: number,
  colors: ReturnType<typeof markLook>["colors"],
): void {
  const last = sheet.conditionalFormats.reduce((most, { priority }) => Math.max(most, priority), 0);
  const status = `$${columnName(statusColumn)}${block.top + 1}`;
  colors.forEach(({ code, fill, font }, i) => {
    sheet.conditionalFormats.push({
      ranges: rangeName(block),
      priority: last + 1 + i,
      stopIfTrue: false,
      rule: { kind: "expression", formula: `${status}="${code}"`, fill: rgb(fill), fontColor: rgb(font) },
    });
  });
}

/** Heads that the table does not have yet: Excel wants each of them once. */
function freeHeads(heads: readonly string[], taken: readonly string[]): string[] {
  const used = new Set(taken.map((head) => head.toLowerCase()));
  return heads.map((head) => {
    let free = head;
    for (let n = 2; used.has(free.toLowerCase()); n++) free = `${head} ${n}`;
    used.add(free.toLowerCase());
    return free;
  });
}

function rgb(color: string): string {
  return color.replace("#", "").toUpperCase();
}
