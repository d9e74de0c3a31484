import { HostError } from "../errors";
import { askNames, ownNames, type OwnKind } from "./names";
import { ownSheets, type OwnSheet } from "./own-sheets";
import { inExcel } from "../run";

/**
 * Takes away the sheets of one kind that Afletter wrote, with their hidden names; the user's own stay.
 *
 * @returns the names of the sheets that were removed
 * @throws HostError `workbookProtected`
 * @example await removeOwnSheets("learnt"); // ["Geleerd"]
 */
export async function removeOwnSheets(kind: OwnKind): Promise<string[]> {
  return removeWhere((sheet) => sheet.kind === kind);
}

/**
 * Takes away sheets that Afletter wrote by their numbers, whatever they are called now, with their hidden names and
 * those of the marks on them.
 *
 * @returns the names of the sheets that were removed
 * @throws HostError `workbookProtected`
 */
export async function removeOwnSheetsByNumber(numbers: readonly number[]): Promise<string[]> {
  return removeWhere(({ number }) => numbers.includes(number));
}

async function removeWhere(isMeant: (sheet: OwnSheet) => boolean): Promise<string[]> {
  return inExcel(async (context) => {
    const names = askNames(context);
    const { protection, worksheets } = context.workbook;
    protection.load("protected");
    await context.sync();
    const all = ownNames(names);
    const own = ownSheets(all).filter(isMeant);
    if (own.length === 0) return [];
    if (protection.protected) throw new HostError("workbookProtected");
    const numbers = new Set(own.map(({ number }) => number));
    for (const { sheet } of own) worksheets.getItem(sheet).delete();
    const gone = new Set(own.map(({ sheet }) => sheet));
    for (const { name, role, number, sheet } of all) {
      const goesAlong = role === "marks" ? sheet !== undefined && gone.has(sheet) : numbers.has(number);
      if (goesAlong) names.getItem(name).delete();
    }
    await context.sync();
    return own.map(({ sheet }) => sheet);
  });
}
