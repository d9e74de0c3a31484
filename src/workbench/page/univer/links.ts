import { parseArea, type Area } from "../../grid/area";
import type { Grid, GridSheet } from "../../grid/grid";
import { Refusal } from "../../grid/refusal";
import { selectAreas } from "../../grid/selection";
import { activateSheet, findSheet } from "../../grid/worksheets";
import type { UniverApp } from "./start";
import type { Unit } from "./unit";

/** A place in the workbook that a cell leads to. */
export interface LinkTarget {
  readonly sheet: string;
  readonly area: Area;
}

const LINK = /^=?\s*HYPERLINK\(\s*"#((?:[^"]|"")+)"/i;

/**
 * Where a formula leads when its cell is clicked; undefined for one that leads nowhere in this workbook. Addresses
 * outside it are not followed here: the workbench asks nothing of the network.
 *
 * @example linkTarget(`=HYPERLINK("#'Bank mei'!A12","Bank mei, rij 12")`)?.sheet // "Bank mei"
 */
export function linkTarget(formula: string | undefined): LinkTarget | undefined {
  const address = LINK.exec(formula ?? "")?.[1]?.replaceAll('""', '"');
  const at = address?.lastIndexOf("!") ?? -1;
  if (address === undefined || at < 1) return undefined;
  const area = parseArea(address.slice(at + 1));
  const name = address.slice(0, at);
  const sheet = name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return area && { sheet, area };
}

/** Goes where a link leads: its sheet, which is returned, comes to the front. @throws Refusal InvalidReference where that sheet is gone, or can't be seen */
export function followLink(grid: Grid, { sheet: name, area }: LinkTarget): GridSheet {
  const sheet = findSheet(grid, name);
  if (sheet?.model.visibility !== "visible") {
    throw new Refusal("InvalidReference", `The reference isn't valid: ${name}.`);
  }
  activateSheet(grid, sheet);
  selectAreas(grid, sheet, [area]);
  return sheet;
}

/** A click on a cell with a link goes there, as in Excel. */
export function followLinks(
  app: UniverApp,
  unit: Unit,
  { went, refused }: { readonly went: (sheet: GridSheet) => void; readonly refused: (refusal: Refusal) => void },
): () => void {
  const listening = app.api.addEvent(app.api.Event.CellClicked, ({ worksheet, row, column }) => {
    const sheet: GridSheet | undefined = unit.gridSheet(worksheet.getSheetId());
    const target = linkTarget(sheet?.model.cells.formula(row, column));
    if (!target) return;
    try {
      went(followLink(unit.grid, target));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused(error);
    }
  });
  return () => listening.dispose();
}
