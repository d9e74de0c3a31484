import { emptySheet, emptyWorkbook } from "../../xlsx/cells";
import type { Workbook } from "../../xlsx/workbook";
import type { Grid } from "../grid/grid";
import { selectAreas } from "../grid/selection";
import { activateSheet } from "../grid/worksheets";
import { isDutch, type Language } from "../host/language";

const SAMPLE_URL = "/assets/sample.xlsx";

/** The same workbook, opened again: the sheet in front and what is selected stay. */
export function bringBack(before: Grid, now: Grid): void {
  for (const [index, sheet] of before.sheets.entries()) {
    const areas = before.selections.get(sheet.id);
    now.origin = "addin"; // so that the view follows
    if (areas) selectAreas(now, now.sheets[index], areas);
    if (sheet === before.active) activateSheet(now, now.sheets[index]);
  }
  now.origin = "user";
}

/** What Excel starts with: one empty sheet. */
export function newWorkbook(language: Language): Workbook {
  const workbook = emptyWorkbook();
  workbook.sheets.push(emptySheet(isDutch(language) ? "Blad1" : "Sheet1"));
  return workbook;
}

/** The sample workbook that the server has, or undefined where it has none. */
export async function fetchSample(): Promise<{ bytes: Uint8Array; name: string } | undefined> {
  try {
    const response = await fetch(SAMPLE_URL);
    if (!response.ok) return undefined;
    const name = SAMPLE_URL.slice(SAMPLE_URL.lastIndexOf("/") + 1);
    return { bytes: new Uint8Array(await response.arrayBuffer()), name };
  } catch {
    return undefined;
  }
}
