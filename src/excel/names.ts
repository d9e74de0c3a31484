import { parseReference, referenceOf, type Rect } from "./address";

/**
 * Afletter finds back what it wrote through hidden names of the workbook (design.md, Marks): they
 * follow when the user renames a sheet, moves columns or inserts rows. All begin like this:
 */
const PREFIX = "_afletter_";

/** What a sheet of Afletter's own holds; `statement` and `payout` sheets are sources too. */
export type OwnKind = "decisions" | "links" | "memorial" | "report" | "statement" | "payout" | "result";

/** The parts of the marks on one sheet that have a name of their own, so that each can move by itself. */
export const MARK_PARTS = ["status", "number", "reason", "filter"] as const;
export type MarkPart = (typeof MARK_PARTS)[number];

/** A name of ours as it stands in the workbook. */
export interface OwnName {
  readonly name: string;
  /** `sheet` + kind, or `marks` + part */
  readonly role: "sheet" | "title" | "marks";
  readonly part: string;
  readonly number: number;
  /** where it points, if it still points somewhere */
  readonly sheet?: string;
  readonly rect?: Rect;
  /** the text of a name that holds a constant */
  readonly text?: string;
}

/** @example nameOf("marks", "status", 1) // "_afletter_marks_status_1" */
export function nameOf(role: OwnName["role"], part: string, number: number): string {
  return `${PREFIX}${role}_${part}_${number}`;
}

/** Reads a name of the workbook; undefined where it is not one of ours. */
export function parseName(name: string, formula: string): OwnName | undefined {
  const match = /^_afletter_(sheet|title|marks)_([a-z]+)_(\d+)$/.exec(name);
  if (!match) return undefined;
  const own = { name, role: match[1] as OwnName["role"], part: match[2] ?? "", number: Number(match[3]) };
  const text = /^="(.*)"$/s.exec(formula)?.[1];
  if (text !== undefined) return { ...own, text: text.replaceAll('""', '"') };
  const reference = parseReference(formula);
  if (reference?.sheet === undefined) return own;
  return { ...own, sheet: reference.sheet, rect: reference.rect };
}

/** Asks for the workbook's names; after the next sync `ownNames` picks ours. */
export function askNames(context: Excel.RequestContext): Excel.NamedItemCollection {
  const names = context.workbook.names;
  names.load("items/name,items/formula");
  return names;
}

/** Our names among those loaded by `askNames`. */
export function ownNames(names: Excel.NamedItemCollection): OwnName[] {
  return names.items.flatMap((item) => {
    const formula: unknown = item.formula;
    const own = parseName(item.name, typeof formula === "string" ? formula : "");
    return own ? [own] : [];
  });
}

/** Adds a hidden name for cells. */
export function addReference(context: Excel.RequestContext, name: string, sheet: string, rect: Rect): void {
  context.workbook.names.add(name, referenceOf(sheet, rect)).visible = false;
}

/** Adds a hidden name for a text of at most 255 characters. */
export function addText(context: Excel.RequestContext, name: string, text: string): void {
  context.workbook.names.add(name, `="${text.replaceAll('"', '""')}"`).visible = false;
}

/** Our names that point nowhere any more because their sheet was deleted, with those that go with them. */
export function deadNames(names: readonly OwnName[]): string[] {
  const group = ({ role, number }: OwnName) => `${role === "marks" ? "marks" : "sheet"} ${number}`;
  const alive = new Set(names.filter((own) => own.rect !== undefined).map(group));
  return names.filter((own) => !alive.has(group(own))).map((own) => own.name);
}

/** The first number that no name with this role has yet. */
export function nextNumber(names: readonly OwnName[], role: OwnName["role"]): number {
  return names.reduce((most, own) => (own.role === role ? Math.max(most, own.number) : most), 0) + 1;
}
