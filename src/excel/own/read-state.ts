import type { EncodedCells } from "../../sources/table/cells/encoded-cells";
import { askNames, ownNames, type OwnKind } from "./names";
import { ownSheets } from "./own-sheets";
import { readSheet } from "../read/read-sheet";
import { inExcel } from "../run";

/** What stands in one sheet of ours: consecutive blocks of rows, as `decodeCells` takes them. */
export interface StoredSheet {
  readonly sheet: string;
  readonly blocks: readonly EncodedCells[];
}

/**
 * The decisions and links that stand in the workbook, where they do: the truth from which everything is
 * rebuilt (design.md, State). Found by hidden names, so under whatever name the sheets have now.
 *
 * @example const { decisions, links } = await readState();
 */
export async function readState(): Promise<{ decisions?: StoredSheet; links?: StoredSheet }> {
  const own = await listOwnSheets();
  const decisions = own.find((sheet) => sheet.kind === "decisions");
  const links = own.find((sheet) => sheet.kind === "links");
  return {
    ...(decisions ? { decisions: await readStored(decisions.sheet) } : {}),
    ...(links ? { links: await readStored(links.sheet) } : {}),
  };
}

/** The cells of any sheet of ours, with what the user changed in it. @throws HostError `sheetGone` */
export async function readOwnSheet(sheet: string): Promise<StoredSheet> {
  return readStored(sheet);
}

/** The cells of a memorial, with what the user changed in it. @throws HostError `sheetGone` */
export async function readMemorial(sheet: string): Promise<StoredSheet> {
  return readStored(sheet);
}

/** The sheets that Afletter wrote and that are still there, with the names under which they were written. */
export async function listOwnSheets(): Promise<{ sheet: string; kind: OwnKind; title: string }[]> {
  return inExcel(async (context) => {
    const names = askNames(context);
    await context.sync();
    return ownSheets(ownNames(names)).map(({ sheet, kind, title }) => ({ sheet, kind, title }));
  });
}

async function readStored(sheet: string): Promise<StoredSheet> {
  const blocks: EncodedCells[] = [];
  const reading = await readSheet(sheet, { onBlock: (cells) => blocks.push(cells) });
  return { sheet: reading.sheet, blocks };
}
