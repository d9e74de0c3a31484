import type { Strip } from "../../sheets/mark-place";
import { MAX_COLUMNS, right, type Rect } from "../address";
import { HostError } from "../errors";
import { askNames, ownNames, type OwnName } from "../own/names";
import { sameName } from "../own/own-sheets";
import { askRect, rangeOf, rectOf } from "../ranges";
import { markRects, marksIn, withoutMarks, type MarksOnSheet } from "./marks-on-sheet";

/** A sheet as far as marks go: what stands there, what filters it, what of it is ours. */
export interface SheetFacts {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly isProtected: boolean;
  /** all that is used, formats included, without our marks; absent on an empty sheet */
  readonly used?: Rect;
  readonly filter?: { readonly rect: Rect; readonly isActive: boolean };
  readonly tables: readonly TableFacts[];
  readonly marks?: MarksOnSheet;
  readonly names: readonly OwnName[];
}

export interface TableFacts {
  readonly table: Excel.Table;
  readonly name: string;
  readonly rect: Rect;
  readonly isFiltered: boolean;
}

/** Looks at a sheet in three round trips. @throws HostError `sheetGone` */
export async function factsOf(context: Excel.RequestContext, name: string): Promise<SheetFacts> {
  const askedNames = askNames(context);
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) throw new HostError("sheetGone", { sheet: name });

  const used = askRect(sheet.getUsedRangeOrNullObject(false));
  const { protection, autoFilter, tables } = sheet;
  protection.load("protected");
  autoFilter.load("enabled,isDataFiltered");
  const filtered = askRect(autoFilter.getRangeOrNullObject());
  tables.load("items/name");
  await context.sync();

  const asked = tables.items.map((table) => {
    table.autoFilter.load("isDataFiltered");
    return { table, range: askRect(table.getRange()) };
  });
  await context.sync();

  const names = ownNames(askedNames);
  const marks = marksIn(names).find((one) => sameName(one.sheet, sheet.name));
  const mine = used.isNullObject ? undefined : withoutMarks(rectOf(used), marks ? markRects(marks) : []);
  return {
    sheet,
    name: sheet.name,
    isProtected: protection.protected,
    names,
    tables: asked.map(({ table, range }) => ({
      table,
      name: table.name,
      rect: rectOf(range),
      isFiltered: table.autoFilter.isDataFiltered,
    })),
    ...(mine && mine.columns > 0 ? { used: mine } : {}),
    ...(filtered.isNullObject ? {} : { filter: { rect: rectOf(filtered), isActive: autoFilter.isDataFiltered } }),
    ...(marks ? { marks } : {}),
  };
}

/** What stands in the way of writing marks on a sheet at all. @throws HostError `protected`, `filtered` */
export function refuseIfLocked(facts: SheetFacts): void {
  if (facts.isProtected) throw new HostError("protected", { sheet: facts.name });
  if (isFiltered(facts)) throw new HostError("filtered", { sheet: facts.name });
}

/** Whether a filter hides rows: values written over hidden and visible rows at once end up in the wrong ones. */
export function isFiltered({ filter, tables }: SheetFacts): boolean {
  return filter?.isActive === true || tables.some((table) => table.isFiltered);
}

/** Whether a strip is free. @throws HostError `noRoom` beyond the last column of Excel */
export async function isFree(
  context: Excel.RequestContext,
  { sheet, name }: SheetFacts,
  strip: Strip,
): Promise<boolean> {
  if (right(strip.rect) > MAX_COLUMNS) throw new HostError("noRoom", { sheet: name });
  const used = rangeOf(sheet, strip.rect).getUsedRangeOrNullObject(strip.valuesOnly);
  used.load("address");
  await context.sync();
  return used.isNullObject;
}
