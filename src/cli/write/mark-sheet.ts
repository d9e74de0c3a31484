import { freeHeads, MARK_COLUMNS, MARK_WIDTHS, placeMarks, ruleFor } from "../../sheets/mark-place";
import { markLook, type Marks } from "../../sheets/marks";
import type { Rect } from "../../sheets/rect";
import type { Language } from "../../words/language";
import { styleIndex } from "../../xlsx/cells";
import type { Sheet, Table, Workbook } from "../../xlsx/workbook";
import { refuse } from "../refusal";
import { nameMarks, type MarkedBlock } from "./own-names";
import { isEmpty, rectOf, refOf, usedRect } from "./rects";
import { removeMarks, resize } from "./remove-marks";

/**
 * Writes the three status columns of a source beside its rows and colours the rows by one conditional
 * format per status, after the user's own (spec 0, law 7). They go where the pane would put them
 * (`placeMarks`); where cells of the user are in the way, right of everything. Marks that stand there
 * already are taken away first.
 *
 * @throws Refusal where Excel has no columns left
 */
export function markSheet(workbook: Workbook, sheet: Sheet, marks: Marks, language: Language): void {
  removeMarks(workbook, sheet);
  const look = markLook(language);
  const used = usedRect(sheet);
  const filter = sheet.autoFilter && rectOf(sheet.autoFilter.ref);
  const tables = sheet.tables.flatMap((table) => {
    const rect = rectOf(table.ref);
    return rect ? [{ rect, table }] : [];
  });
  const around = { ...(used ? { used } : {}), tables, ...(filter ? { filter: { rect: filter } } : {}) };
  const place = { headRow: marks.headRow, firstRow: marks.firstRow, count: marks.codes.length };
  const wanted = placeMarks(around, place);
  const isTaken = wanted?.strip !== undefined && !isEmpty(sheet, wanted.strip.rect);
  const at = isTaken ? placeMarks({ ...(used ? { used } : {}), tables: [] }, place) : wanted;
  if (!at) return refuse((words) => words.sheetTooLarge(sheet.name));

  const { column, headRow, firstRow, lastRow, dataColumn } = at;
  const table = at.table?.table;
  const heads = table ? growTable(table, look.heads) : look.heads;
  if (at.filter && sheet.autoFilter) sheet.autoFilter.ref = refOf(wider(at.filter));
  const plain = styleIndex(workbook, { ...workbook.styles[0], numberFormat: "@" });
  const bold = styleIndex(workbook, { ...workbook.styles[0], numberFormat: "@", bold: true });
  const put = (row: number, offset: number, text: string, style: number) => {
    if (text === "") return;
    sheet.cells.setValue(row - 1, column - 1 + offset, text);
    sheet.cells.setStyle(row - 1, column - 1 + offset, style);
  };
  // a list without heads has no room above its first row
  if (headRow > 0) heads.forEach((head, offset) => put(headRow, offset, head, table ? plain : bold));
  for (let row = firstRow; row <= lastRow; row++) {
    const cells = [marks.codes, marks.numbers, marks.reasons].map((texts) => texts[row - firstRow] ?? "");
    cells.forEach((text, offset) => put(row, offset, text, plain));
  }
  MARK_WIDTHS.forEach((width, offset) => {
    sheet.columns.set(column - 1 + offset, { ...sheet.columns.get(column - 1 + offset), width });
  });
  const columns = column + MARK_COLUMNS - dataColumn;
  const rows = lastRow - firstRow + 1;
  if (rows > 0) addColors(sheet, { row: firstRow, column: dataColumn, rows, columns }, column, look.colors);
  const block: MarkedBlock = { column, headRow: Math.max(1, headRow), lastRow, place: at.place };
  nameMarks(workbook, sheet.name, { ...block, ...(at.filter ? { filter: at.filter } : {}) });
}

function growTable(table: Table, heads: readonly string[]): readonly string[] {
  const free = freeHeads(
    heads,
    table.columns.map(({ name }) => name),
  );
  table.columns.push(...free.map((name) => ({ name })));
  resize(table, MARK_COLUMNS);
  return free;
}

function addColors(
  sheet: Sheet,
  block: Rect,
  statusColumn: number,
  colors: ReturnType<typeof markLook>["colors"],
): void {
  const last = sheet.conditionalFormats.reduce((most, { priority }) => Math.max(most, priority), 0);
  colors.forEach(({ code, fill, font }, i) => {
    const formula = ruleFor(statusColumn, block.row, code).slice(1);
    sheet.conditionalFormats.push({
      ranges: refOf(block),
      priority: last + 1 + i,
      stopIfTrue: false,
      rule: { kind: "expression", formula, fill: rgb(fill), fontColor: rgb(font) },
    });
  });
}

const wider = (rect: Rect): Rect => ({ ...rect, columns: rect.columns + MARK_COLUMNS });

function rgb(color: string): string {
  return color.replace("#", "").toUpperCase();
}
