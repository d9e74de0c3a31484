import { formatBefore } from "../../sheets/mark-before";
import { markColumn } from "../../sheets/mark-place";
import {
  nameOf,
  nextNumber,
  ownSheetNames,
  partsOfName,
  textFormula,
  textIn,
  type OwnKind,
} from "../../sheets/own-names";
import { parseReference, referenceOf } from "../../sheets/references";
import type { Rect } from "../../sheets/rect";
import type { Workbook } from "../../xlsx/workbook";

/** A hidden name by which Afletter finds back what it wrote (design.md, Marks). */
export interface OwnName {
  readonly name: string;
  readonly role: "sheet" | "title" | "marks";
  readonly part: string;
  readonly number: number;
  /** where it points, if it still points somewhere */
  readonly sheet?: string;
  readonly rect?: Rect;
  /** of a name that holds a text; with or without "=" */
  readonly formula: string;
}

/** Where marks stand on a sheet, and what was there before; rows and columns from 1. */
export interface MarkedBlock {
  readonly column: number;
  readonly headRow: number;
  readonly lastRow: number;
  readonly place: "range" | "table";
  readonly filter?: Rect;
}

/** Our names among those of a workbook. */
export function ownNamesIn(names: Iterable<readonly [string, { readonly formula: string }]>): OwnName[] {
  return [...names].flatMap(([name, { formula }]): OwnName[] => {
    const parts = partsOfName(name);
    if (!parts) return [];
    const reference = parseReference(formula);
    const at = reference?.sheet === undefined ? {} : { sheet: reference.sheet, rect: reference.rect };
    return [{ name, formula, ...parts, ...at }];
  });
}

/** Marks the three columns on a sheet as ours. */
export function nameMarks(workbook: Workbook, sheet: string, block: MarkedBlock): void {
  const number = nextNumber(ownNamesIn(workbook.names), "marks");
  const add = adder(workbook);
  // the columns were empty, so their widths were Excel's own and their heads not bold
  const before = { place: block.place, isHeadBold: block.place === "range", widths: [undefined, undefined, undefined] };
  add(nameOf("marks", "before", number), textFormula(formatBefore(before)));
  (["status", "number", "reason"] as const).forEach((part, at) => {
    add(nameOf("marks", part, number), referenceOf(sheet, markColumn(block, at as 0 | 1 | 2)));
  });
  if (block.filter) add(nameOf("marks", "filter", number), referenceOf(sheet, block.filter));
}

/** Marks a whole sheet as ours. */
export function nameSheet(workbook: Workbook, sheet: string, kind: OwnKind): void {
  const number = nextNumber(ownNamesIn(workbook.names), "sheet");
  const [place, title] = ownSheetNames(kind, number);
  const add = adder(workbook);
  add(place, referenceOf(sheet, { row: 1, column: 1, rows: 1, columns: 1 }));
  add(title, textFormula(sheet));
}

/**
 * Takes the sheets of a kind that we wrote out of the workbook, with their names: new ones take their place.
 *
 * @param title only what was written under this name
 * @returns what the last of them was called
 */
export function removeOwnSheet(workbook: Workbook, kind: OwnKind, title?: string): string | undefined {
  const all = ownNamesIn(workbook.names).filter(({ role, part }) => role !== "marks" && part === kind);
  const titled = new Set(
    all.flatMap((one) => (one.role === "title" && textIn(one.formula) === title ? [one.number] : [])),
  );
  const own = title === undefined ? all : all.filter(({ number }) => titled.has(number));
  const sheets = new Set(own.flatMap(({ role, sheet }) => (role === "sheet" && sheet !== undefined ? [sheet] : [])));
  for (const { name } of own) workbook.names.delete(name);
  const removed = workbook.sheets.filter(({ name }) => sheets.has(name));
  workbook.sheets = workbook.sheets.filter(({ name }) => !sheets.has(name));
  return removed.at(-1)?.name;
}

/** In a file a formula stands without its "=". */
function adder(workbook: Workbook) {
  return (name: string, formula: string) =>
    void workbook.names.set(name, { formula: formula.replace(/^=/, ""), hidden: true });
}
