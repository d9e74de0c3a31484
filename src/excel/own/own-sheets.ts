import type { OwnKind, OwnName } from "./names";

export { ownSheetNames } from "../../sheets/own-names";

/** A sheet that Afletter wrote, as the hidden names tell. */
export interface OwnSheet {
  /** its name now; the user may have changed it */
  readonly sheet: string;
  readonly kind: OwnKind;
  /** the name under which it was written */
  readonly title: string;
  readonly number: number;
}

/** The sheets of Afletter's own that are still there. */
export function ownSheets(names: readonly OwnName[]): OwnSheet[] {
  return names.flatMap((own) => {
    if (own.role !== "sheet" || own.sheet === undefined) return [];
    const title = names.find((n) => n.role === "title" && n.number === own.number)?.text ?? own.sheet;
    return [{ sheet: own.sheet, kind: own.part as OwnKind, title, number: own.number }];
  });
}

/** The own sheet that was written under this name, also if the user renamed it since. */
export function findOwnSheet(names: readonly OwnName[], title: string): OwnSheet | undefined {
  const own = ownSheets(names);
  return own.find((sheet) => sameName(sheet.sheet, title)) ?? own.find((sheet) => sameName(sheet.title, title));
}

/** Excel does not tell sheet names apart by case. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/**
 * The first free name, "Memoriaal", "Memoriaal 2", "Memoriaal 3" …, within Excel's 31 characters.
 *
 * @example freeName("Memoriaal", ["memoriaal"]) // "Memoriaal 2"
 */
export function freeName(base: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? "" : ` ${n}`;
    const name = base.slice(0, 31 - suffix.length).trimEnd() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Whether Excel takes this as the name of a sheet. */
export function isSheetName(name: string): boolean {
  return (
    name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]/.test(name) && !name.startsWith("'") && !name.endsWith("'")
  );
}
