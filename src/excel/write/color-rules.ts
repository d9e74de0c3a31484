/** One conditional format by formula: the row is coloured where it holds. */
export interface FormulaRule {
  readonly formula: string;
  /** RRGGBB */
  readonly fill: string;
  readonly font: string;
}

/**
 * Adds a colour rule that comes after every other rule of the sheet, so that the user's own
 * keep their say (design.md, Marks).
 */
export function addColorRule(range: Excel.Range, { formula, fill, font }: FormulaRule): void {
  const rule = range.conditionalFormats.add("Custom");
  rule.custom.rule.formula = formula.startsWith("=") ? formula : `=${formula}`;
  rule.custom.format.fill.color = `#${fill.replace("#", "")}`;
  rule.custom.format.font.color = `#${font.replace("#", "")}`;
  // a new rule stands on top; a negative priority counts from the back
  rule.priority = -1;
}
