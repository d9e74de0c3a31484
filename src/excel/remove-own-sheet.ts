import { HostError } from "./errors";
import { askNames, ownNames, type OwnKind } from "./names";
import { ownSheets } from "./own-sheets";
import { inExcel } from "./run";

/**
 * Takes away the sheets of one kind that Afletter wrote, with their hidden names; the user's own stay.
 *
 * @returns the names of the sheets that were removed
 * @throws HostError `workbookProtected`
 * @example await removeOwnSheets("learnt"); // ["Geleerd"]
 */
export async function removeOwnSheets(kind: OwnKind): Promise<string[]> {
  return inExcel(async (context) => {
    const names = askNames(context);
    const { protection, worksheets } = context.workbook;
    protection.load("protected");
    await context.sync();
    const all = ownNames(names);
    const own = ownSheets(all).filter((sheet) => sheet.kind === kind);
    if (own.length === 0) return [];
    if (protection.protected) throw new HostError("workbookProtected");
    const numbers = new Set(own.map(({ number }) => number));
    for (const { sheet } of own) worksheets.getItem(sheet).delete();
    for (const { name, role, number } of all) {
      if (role !== "marks" && numbers.has(number)) names.getItem(name).delete();
    }
    await context.sync();
    return own.map(({ sheet }) => sheet);
  });
}
