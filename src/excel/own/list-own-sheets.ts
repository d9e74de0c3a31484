import { askNames, ownNames } from "./names";
import { ownSheets, type OwnSheet } from "./own-sheets";
import { inExcel } from "../run";

/**
 * The sheets that Afletter wrote, under the names they have now. One round trip.
 *
 * @example (await listOwnSheets()).find(({ number }) => number === 3)?.sheet // "Bank mei", however it was called
 */
export async function listOwnSheets(): Promise<OwnSheet[]> {
  return inExcel(async (context) => {
    const asked = askNames(context);
    await context.sync();
    return ownSheets(ownNames(asked));
  });
}
