import { toFileFormula } from "../function-prefixes";
import { parseFragment } from "../read/rules";
import { fragment } from "../read/xml-fragment";
import type { ConditionalFormat, Sheet, Validation } from "../workbook";
import { escapeXml } from "../xml-text";
import { changed, tag } from "./make";
import { ruleDxf } from "./styles";

/**
 * Conditional formats in their order.
 *
 * @param dxf finds or adds a differential format
 */
export function conditionalFormatsXml(sheet: Sheet, dxf: (xml: string) => number): string {
  let text = "";
  let open: string | undefined;
  let inner = "";
  const close = (): void => {
    if (open !== undefined) text += tag("conditionalFormatting", { sqref: open }, inner);
    inner = "";
  };
  for (const format of sheet.conditionalFormats) {
    if (format.ranges !== open) close();
    open = format.ranges;
    inner += ruleXml(format, dxf);
  }
  close();
  return text;
}

function ruleXml({ rule, priority, stopIfTrue }: ConditionalFormat, dxf: (xml: string) => number): string {
  const shared = { priority, stopIfTrue: stopIfTrue ? true : undefined };
  if (rule.kind === "kept") {
    return fragment(
      changed(parseFragment(rule.xml), { dxfId: rule.dxf === undefined ? undefined : dxf(rule.dxf), ...shared }),
    );
  }
  const hasLook = rule.fill !== undefined || rule.fontColor !== undefined;
  const dxfId = hasLook ? dxf(ruleDxf(rule.fill, rule.fontColor)) : undefined;
  return tag(
    "cfRule",
    { type: "expression", dxfId, ...shared },
    `<formula>${escapeXml(toFileFormula(rule.formula))}</formula>`,
  );
}

/** Data validations. */
export function validationsXml(validations: readonly Validation[]): string {
  if (validations.length === 0) return "";
  const inner = validations.map(({ ranges, rule }) => {
    if (rule.kind === "kept") return fragment(changed(parseFragment(rule.xml), { sqref: ranges }));
    const attributes = rule.attributes ?? { allowBlank: "1", showInputMessage: "1", showErrorMessage: "1" };
    return tag(
      "dataValidation",
      { type: "list", ...attributes, sqref: ranges },
      `<formula1>${escapeXml(rule.formula)}</formula1>`,
    );
  });
  return tag("dataValidations", { count: inner.length }, inner.join(""));
}
