import { isOurRule } from "../../sheets/mark-place";

export { isOurRule, ruleFor } from "../../sheets/mark-place";

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
