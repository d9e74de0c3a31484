import { type Palette, resolveColor } from "../colors";
import { fromFileFormula } from "../function-prefixes";
import type { ConditionalFormat, Validation } from "../workbook";
import { childText } from "./sheet-elements";
import { fragment } from "./xml-fragment";
import { childOf, childrenOf, isTrue, MAIN, parseXml, type XmlElement, wholeNumber } from "./xml-tree";

/**
 * Conditional formats: a rule by formula that does no more than fill and colour gets
 * fields; any other is kept as XML with the format it points to.
 *
 * @param dxfs the workbook's differential formats, by number
 */
export function readConditionalFormats(
  root: XmlElement,
  dxfs: readonly string[],
  palette: Palette,
): ConditionalFormat[] {
  return childrenOf(root, "conditionalFormatting").flatMap((block) =>
    childrenOf(block, "cfRule").map((rule): ConditionalFormat => {
      const dxf = dxfs[wholeNumber(rule.attributes.get("dxfId")) ?? -1];
      const formulas = childrenOf(rule, "formula");
      const look = dxf === undefined ? {} : plainLook(dxf, palette);
      const isPlain =
        rule.attributes.get("type") === "expression" &&
        formulas.length === 1 &&
        childrenOf(rule).length === 1 &&
        look !== undefined &&
        !block.attributes.has("pivot");
      return {
        ranges: block.attributes.get("sqref") ?? "",
        priority: wholeNumber(rule.attributes.get("priority")) ?? 1,
        stopIfTrue: isTrue(rule.attributes.get("stopIfTrue")),
        rule: isPlain
          ? { kind: "expression", formula: fromFileFormula(childText(rule, "formula")), ...look }
          : keptRule(rule, dxf),
      };
    }),
  );
}

function keptRule(rule: XmlElement, dxf: string | undefined): ConditionalFormat["rule"] {
  const attributes = new Map(rule.attributes);
  // these are the writer's to say anew
  for (const name of ["dxfId", "priority", "stopIfTrue"]) attributes.delete(name);
  return { kind: "kept", xml: fragment({ ...rule, attributes }), ...(dxf === undefined ? {} : { dxf }) };
}

/** The fill and font colour of a differential format that has nothing else, or undefined. */
function plainLook(dxf: string, palette: Palette): { fill?: string; fontColor?: string } | undefined {
  const element = parseFragment(dxf);
  const look: { fill?: string; fontColor?: string } = {};
  for (const part of childrenOf(element)) {
    const [child] = childrenOf(part);
    if (
      part.name === "font" &&
      childrenOf(part).length === 1 &&
      child?.name === "color" &&
      child.attributes.has("rgb") &&
      !child.attributes.has("tint")
    ) {
      const color = resolveColor(child, palette);
      if (color === undefined) return undefined;
      look.fontColor = color;
    } else if (
      part.name === "fill" &&
      child?.name === "patternFill" &&
      ["solid", undefined].includes(child.attributes.get("patternType"))
    ) {
      const color = childOf(child, "bgColor");
      const fill =
        color?.attributes.has("rgb") && !color.attributes.has("tint") ? resolveColor(color, palette) : undefined;
      if (fill === undefined) return undefined;
      look.fill = fill;
    } else return undefined;
  }
  return look;
}

/** Reads a fragment that was kept; its own, so it is well-formed. */
export function parseFragment(xml: string): XmlElement {
  const place = { source: "", column: "" };
  const [element] = childrenOf(parseXml(`<x xmlns="${MAIN}">${xml}</x>`, place));
  return element ?? { name: "", prefix: "", uri: "", attributes: new Map(), prefixes: new Map(), children: [] };
}

/** Data validations: a list of choices gets fields, any other rule is kept as XML. */
export function readValidations(root: XmlElement): Validation[] {
  return childrenOf(childOf(root, "dataValidations"), "dataValidation").map((element): Validation => {
    const attributes = new Map(element.attributes);
    const ranges = attributes.get("sqref") ?? "";
    attributes.delete("sqref");
    const formulas = childrenOf(element);
    const isList = attributes.get("type") === "list" && formulas.length === 1 && formulas[0].name === "formula1";
    if (!isList) return { ranges, rule: { kind: "kept", xml: fragment({ ...element, attributes }) } };
    attributes.delete("type");
    const rest = [...attributes].filter(([name]) => LIST_ATTRIBUTES.has(name));
    const isUsual = rest.length === 3 && rest.every(([name, value]) => USUAL.has(name) && isTrue(value));
    return {
      ranges,
      rule: {
        kind: "list",
        formula: childText(element, "formula1"),
        ...(isUsual ? {} : { attributes: Object.fromEntries(rest) }),
      },
    };
  });
}

const LIST_ATTRIBUTES = new Set(
  "allowBlank showInputMessage showErrorMessage showDropDown errorStyle errorTitle error promptTitle prompt imeMode".split(
    " ",
  ),
);
/** What Excel sets on a new list, and the writer where nothing else is said. */
const USUAL = new Set(["allowBlank", "showInputMessage", "showErrorMessage"]);
