import type { Rect } from "../address";
import { HostError } from "../errors";
import { markRects, marksIn, withoutMarks } from "../marks/marks-on-sheet";
import { askNames, ownNames } from "../own/names";
import { sameName } from "../own/own-sheets";
import { askRect, rectOf } from "../ranges";

/** A sheet about to be read: its proxy, what of it is the user's, and where our marks stand on it. */
export interface SourceSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** undefined: no values at all */
  readonly used: Rect | undefined;
  /** values anywhere, marks included */
  readonly whole: Rect | undefined;
  readonly marks: readonly Rect[];
}

/** Looks sheets up by name, in two round trips for all of them. @throws HostError `sheetGone` */
export async function openSheets(context: Excel.RequestContext, names: readonly string[]): Promise<SourceSheet[]> {
  const askedNames = askNames(context);
  const sheets = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    return sheet;
  });
  await context.sync();
  sheets.forEach((sheet, i) => {
    if (sheet.isNullObject) throw new HostError("sheetGone", { sheet: names[i] ?? "" });
  });

  const ranges = sheets.map((sheet) => askRect(sheet.getUsedRangeOrNullObject(true)));
  await context.sync();

  const marks = marksIn(ownNames(askedNames));
  return sheets.map((sheet, i) => {
    const mine = marks.filter((one) => sameName(one.sheet, sheet.name)).flatMap(markRects);
    const range = ranges[i];
    const whole = range.isNullObject ? undefined : rectOf(range);
    const used = whole && withoutMarks(whole, mine);
    return { sheet, name: sheet.name, whole, used: used && used.columns > 0 ? used : undefined, marks: mine };
  });
}
