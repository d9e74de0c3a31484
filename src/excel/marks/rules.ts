import { columnLetters } from "../address";

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

/** The conditional formats of a sheet that are ours, in two round trips. */
export async function findRules(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  statusColumn: number | undefined,
): Promise<Excel.ConditionalFormat[]> {
  const rules = sheet.getRange().conditionalFormats;
  rules.load("items/id,items/type");
  await context.sync();
  const asked = rules.items.map((rule) => {
    const custom = rule.customOrNullObject;
    custom.rule.load("formula");
    return { rule, custom };
  });
  await context.sync();
  return asked.flatMap(({ rule, custom }) =>
    !custom.isNullObject && isOurRule(custom.rule.formula, statusColumn) ? [rule] : [],
  );
}
