import { columnLetters, overlap, type Rect } from "../address";
import { askRect, rectOf } from "../ranges";

/** The rule that colours a row by its status. @example ruleFor(10, 2, "cleared") // '=$J2="cleared"' */
export function ruleFor(statusColumn: number, firstRow: number, code: string): string {
  return `=$${columnLetters(statusColumn)}${firstRow}="${code}"`;
}

/** Whether a rule is one of ours: it compares our status column, or one that is gone, with a code. */
export function isOurRule(formula: string, statusColumn: number | undefined): boolean {
  const match = /^=?(?:\$([A-Z]{1,3})\$?\d+|#REF!)="[a-z-]+"$/.exec(formula.trim());
  if (!match) return false;
  return match[1] === undefined || (statusColumn !== undefined && match[1] === columnLetters(statusColumn));
}

/**
 * The conditional formats of a sheet: ours, and whether one of the user's reaches into our columns.
 * Two round trips.
 */
export async function findRules(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  statusColumn: number | undefined,
  ourColumns: readonly Rect[],
): Promise<{ ours: Excel.ConditionalFormat[]; othersReachIn: boolean }> {
  const rules = sheet.getRange().conditionalFormats;
  rules.load("items/id,items/type");
  await context.sync();
  const asked = rules.items.map((rule) => {
    const range = askRect(rule.getRangeOrNullObject());
    const custom = rule.customOrNullObject;
    custom.rule.load("formula");
    return { rule, range, custom };
  });
  await context.sync();
  const isOurs = ({ custom }: { custom: Excel.CustomConditionalFormat }) =>
    !custom.isNullObject && isOurRule(custom.rule.formula, statusColumn);
  return {
    ours: asked.filter(isOurs).map(({ rule }) => rule),
    // a rule over several areas has no one range: then it may reach in
    othersReachIn: asked.some(
      (one) => !isOurs(one) && (one.range.isNullObject || ourColumns.some((rect) => overlap(rect, rectOf(one.range)))),
    ),
  };
}
