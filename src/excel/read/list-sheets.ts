import { addressOf, overlap, type Rect } from "../address";
import { markRects, marksIn, withoutMarks } from "../marks/marks-on-sheet";
import { askNames, ownNames, type OwnKind } from "../own/names";
import { ownSheets, sameName } from "../own/own-sheets";
import { askRect, rectOf } from "../ranges";
import { inExcel } from "../run";

/** A sheet of the workbook, as far as choosing one needs. */
export interface SheetInfo {
  readonly name: string;
  /** stays the same when the sheet is renamed or moved */
  readonly id: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** the cells with values, our marks left out; absent where there are none */
  readonly used?: Rect & { readonly address: string };
  readonly isProtected: boolean;
  /** true where a filter hides rows */
  readonly isFiltered: boolean;
  /** true where a row with values is hidden or filtered out */
  readonly hasHiddenRows: boolean;
  /** what it is, if Afletter wrote it */
  readonly own?: OwnKind;
  /** our marks stand on it */
  readonly isMarked: boolean;
  /** the first Excel table that shares cells with the used range */
  readonly table?: { readonly name: string; readonly address: string };
}

/**
 * The sheets of the workbook, in the order of their tabs. Three round trips, however many there are.
 *
 * @example (await listSheets()).filter((sheet) => !sheet.own && sheet.used)
 */
export async function listSheets(): Promise<SheetInfo[]> {
  return inExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name,items/id,items/visibility");
    const askedNames = askNames(context);
    await context.sync();

    const asked = sheets.items.map((sheet) => {
      const used = askRect(sheet.getUsedRangeOrNullObject(true));
      used.load("rowHidden");
      sheet.protection.load("protected");
      sheet.autoFilter.load("isDataFiltered");
      sheet.tables.load("items/name");
      return { sheet, used };
    });
    await context.sync();

    const tables = asked.map(({ sheet }) =>
      sheet.tables.items.map((table) => {
        table.autoFilter.load("isDataFiltered");
        return { table, range: askRect(table.getRange()) };
      }),
    );
    await context.sync();

    const names = ownNames(askedNames);
    const own = ownSheets(names);
    const marks = marksIn(names);
    return asked.map(({ sheet, used }, i) => {
      const marked = marks.filter((one) => sameName(one.sheet, sheet.name)).flatMap(markRects);
      const mine = used.isNullObject ? undefined : withoutMarks(rectOf(used), marked);
      const table = mine && tables[i].find((one) => overlap(rectOf(one.range), mine));
      const kind = own.find((one) => sameName(one.sheet, sheet.name))?.kind;
      return {
        name: sheet.name,
        id: sheet.id,
        visibility: visibilityOf(sheet.visibility),
        isProtected: sheet.protection.protected,
        isFiltered: sheet.autoFilter.isDataFiltered || tables[i].some((one) => one.table.autoFilter.isDataFiltered),
        // null where some rows are hidden and some are not
        hasHiddenRows: !used.isNullObject && (used.rowHidden as boolean | null) !== false,
        isMarked: marked.length > 0,
        ...(mine && mine.columns > 0 ? { used: { ...mine, address: addressOf(mine) } } : {}),
        ...(table ? { table: { name: table.table.name, address: addressOf(rectOf(table.range)) } } : {}),
        ...(kind ? { own: kind } : {}),
      };
    });
  });
}

function visibilityOf(visibility: string): SheetInfo["visibility"] {
  if (visibility === "Hidden") return "hidden";
  return visibility === "VeryHidden" ? "veryHidden" : "visible";
}
