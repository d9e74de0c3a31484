import { partsOfName, textFormula, textIn, type OwnRole } from "../../sheets/own-names";
import { parseReference, referenceOf, type Rect } from "../address";

export { MARK_PARTS, nameOf, nextNumber, type MarkPart, type OwnKind } from "../../sheets/own-names";

/** A name of ours as it stands in the workbook. */
export interface OwnName {
  readonly name: string;
  /** `sheet` + kind, or `marks` + part */
  readonly role: OwnRole;
  readonly part: string;
  readonly number: number;
  /** where it points, if it still points somewhere */
  readonly sheet?: string;
  readonly rect?: Rect;
  /** the text of a name that holds a constant */
  readonly text?: string;
}

/** Reads a name of the workbook; undefined where it is not one of ours. */
export function parseName(name: string, formula: string): OwnName | undefined {
  const parts = partsOfName(name);
  if (!parts) return undefined;
  const own = { name, ...parts };
  const text = textIn(formula);
  if (text !== undefined) return { ...own, text };
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
  context.workbook.names.add(name, textFormula(text)).visible = false;
}

/** Our names that point nowhere any more because their sheet was deleted, with those that go with them. */
export function deadNames(names: readonly OwnName[]): string[] {
  const group = ({ role, number }: OwnName) => `${role === "marks" ? "marks" : "sheet"} ${number}`;
  const alive = new Set(names.filter((own) => own.rect !== undefined).map(group));
  return names.filter((own) => !alive.has(group(own))).map((own) => own.name);
}
