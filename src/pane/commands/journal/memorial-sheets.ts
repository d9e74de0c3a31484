import { sameName } from "../../../excel/own/own-sheets";
import { listOwnSheets } from "../../../excel/own/read-state";

/** A memorial in the workbook: its name now, and the one under which it was written. */
export interface MemorialSheet {
  readonly sheet: string;
  readonly title: string;
}

/** The memorial of this name, also if the user renamed it since; undefined where it was deleted. */
export async function findMemorial(name: string): Promise<MemorialSheet | undefined> {
  const own = await memorials();
  return own.find(({ sheet }) => sameName(sheet, name)) ?? own.find(({ title }) => sameName(title, name));
}

/** Every memorial that is still in the workbook. */
export async function memorials(): Promise<MemorialSheet[]> {
  return (await listOwnSheets()).filter(({ kind }) => kind === "memorial");
}
