import { overlap, parseReference, type Rect } from "../address";
import { markRects, marksIn } from "../marks/marks-on-sheet";
import { askNames, ownNames, type OwnKind } from "../own/names";
import { ownSheets, sameName } from "../own/own-sheets";
import { HostError } from "../errors";
import { inExcel, supports } from "../run";
import { rowsOf } from "./select";

/** What the user selected. */
export interface Selection {
  readonly sheet: string;
  /** without the sheet: "A3:I4,C7" */
  readonly address: string;
  /** as Excel shows them; whole columns select no rows */
  readonly rows: readonly number[];
}

/** What changed in the cells of a sheet; `own` where the sheet is Afletter's. */
export interface DataChange {
  readonly sheet: string;
  readonly address: string;
  readonly own?: OwnKind;
  /** a co-author did it */
  readonly isRemote: boolean;
}

/** Ends a subscription. */
export type Stop = () => Promise<void>;

/**
 * Tells what the user selects, wherever. Excel gives the sheet by id, so each event costs one round trip.
 *
 * @example const stop = await onSelectionChanged(({ sheet, rows }) => …);
 */
export async function onSelectionChanged(listener: (selection: Selection) => void): Promise<Stop> {
  return subscribe((sheets) => [
    sheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      const sheet = await nameOfSheet(worksheetId);
      if (sheet !== undefined) listener({ sheet, address, rows: rowsOf(address) });
    }),
  ]);
}

/** Tells that sheets were added, deleted or (where Excel says so) renamed. */
export async function onSheetsChanged(listener: () => void): Promise<Stop> {
  const tell = () => {
    listener();
    return Promise.resolve();
  };
  return subscribe((sheets) => [
    sheets.onAdded.add(tell),
    sheets.onDeleted.add(tell),
    ...(supports("1.17") ? [sheets.onNameChanged.add(tell)] : []),
  ]);
}

/**
 * Tells that cells of a sheet changed: results are out of date (excel-facts.md, Co-authoring). What we write ourselves
 * is left out: our marks always, other sheets by what Excel says of the change (ExcelApi 1.14; `own` tells below that).
 */
export async function onDataChanged(listener: (change: DataChange) => void): Promise<Stop> {
  const changed = async (event: ChangeEvent) => {
    if (event.triggerSource === "ThisLocalAddin") return;
    const place = await placeOf(event);
    if (!place || place.isMark) return;
    const own = place.own === undefined ? {} : { own: place.own };
    listener({ sheet: place.sheet, address: event.address, isRemote: event.source === "Remote", ...own });
  };
  return subscribe((sheets) => [
    sheets.onChanged.add(changed),
    ...(supports("1.10") ? [sheets.onRowSorted.add(changed)] : []),
  ]);
}

interface ChangeEvent {
  readonly worksheetId: string;
  readonly address: string;
  readonly source: string;
  readonly triggerSource?: string;
}

async function placeOf({ worksheetId, address }: ChangeEvent) {
  return quietly(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId);
    sheet.load("name");
    const asked = askNames(context);
    await context.sync();
    if (sheet.isNullObject) return undefined;
    const names = ownNames(asked);
    const marks = marksIn(names)
      .filter((one) => sameName(one.sheet, sheet.name))
      .flatMap(markRects);
    const areas = address.split(",").flatMap((area) => parseReference(area)?.rect ?? []);
    const own = ownSheets(names).find((one) => sameName(one.sheet, sheet.name))?.kind;
    return { sheet: sheet.name, own, isMark: areas.length > 0 && areas.every((area) => isWithin(area, marks)) };
  });
}

/** Whether an area lies wholly on our columns. */
function isWithin(area: Rect, marks: readonly Rect[]): boolean {
  for (let column = area.column; column < area.column + area.columns; column++) {
    const stripe = { ...area, column, columns: 1 };
    if (!marks.some((rect) => overlap(rect, stripe) && rect.row <= area.row)) return false;
  }
  return true;
}

async function nameOfSheet(id: string): Promise<string | undefined> {
  return quietly(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? undefined : sheet.name;
  });
}

/** An event is news, no request: where Excel can't answer now (a user in a cell), there is no one to tell. */
async function quietly<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T | undefined> {
  try {
    return await inExcel(work);
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

/** Adds handlers in one round trip; they are taken away in the context that added them, as Office.js wants. */
async function subscribe(
  add: (
    sheets: Excel.WorksheetCollection,
  ) => readonly { remove(): void; context: OfficeExtension.ClientRequestContext }[],
): Promise<Stop> {
  const handlers = await inExcel(async (context) => {
    const added = add(context.workbook.worksheets);
    await context.sync();
    return added;
  });
  return async () => {
    const [first] = handlers;
    if (!first) return;
    for (const handler of handlers) handler.remove();
    await first.context.sync();
  };
}
