import type { ConditionalFormat } from "../../../xlsx/workbook";
import { parseAreas, type Area } from "../../grid/area";
import {
  addConditionalFormat,
  changeConditionalFormat,
  clearConditionalFormats,
  conditionalFormats,
  conditionalFormatsOn,
  deleteConditionalFormat,
  movePriority,
} from "../../grid/conditional-formats";
import type { GridSheet } from "../../grid/grid";
import { identityOf } from "../../grid/identities";
import { refuseProtected } from "../../grid/protection";
import { invalidArgument, itemNotFound, Refusal } from "../../grid/refusal";
import { booleanOf, integerOf, textOf } from "../arguments";
import { officeObject, type Host, type OfficeClass, type OfficeObject, type Scalar } from "../member";
import { hexColor } from "./color";
import { rangeAreasOf } from "./range-areas";
import { rangeOf } from "./ranges";

interface AreasTarget {
  readonly sheet: GridSheet;
  readonly areas: readonly Area[];
}

interface RuleTarget {
  readonly sheet: GridSheet;
  readonly format: ConditionalFormat;
}

/** Excel.ConditionalFormatCollection, of a range or of several. */
export const conditionalFormatsClass: OfficeClass<AreasTarget> = {
  name: "ConditionalFormatCollection",
  items: ({ sheet, areas }, host) => conditionalFormatsOn(sheet, areas).map((format) => ruleOf(host, sheet, format)),
  item: (target, id, host) => present(byId(target, id, host)),
  methods: {
    add: ({ sheet, areas }, [type], host) => {
      if (textOf(type, "type") !== "Custom") {
        host.complain(`The stand-in for Excel makes no conditional formats of the type ${String(type)}.`);
        throw new Refusal("ApiNotFound", "The stand-in for Excel makes only conditional formats by formula.");
      }
      refuseProtected(sheet, "allowFormatCells");
      return ruleOf(host, sheet, addConditionalFormat(host.grid, sheet, areas));
    },
    clearAll: ({ sheet, areas }, _args, host) => {
      refuseProtected(sheet, "allowFormatCells");
      for (const area of areas) clearConditionalFormats(host.grid, sheet, area);
    },
    getCount: ({ sheet, areas }) => conditionalFormatsOn(sheet, areas).length,
    getItem: (target, [id], host) => present(byId(target, id, host)),
    getItemOrNullObject: (target, [id], host) => byId(target, id, host),
    getItemAt: ({ sheet, areas }, [index], host) => {
      const format = conditionalFormatsOn(sheet, areas)[integerOf(index, "index")] as ConditionalFormat | undefined;
      if (!format) throw invalidArgument("there are not so many conditional formats");
      return ruleOf(host, sheet, format);
    },
  },
};

function ruleOf(host: Host, sheet: GridSheet, format: ConditionalFormat): OfficeObject {
  return officeObject(conditionalFormatClass, { sheet, format }, host);
}

function byId({ sheet, areas }: AreasTarget, id: unknown, host: Host): OfficeObject | null {
  const wanted = textOf(id, "id");
  const format = conditionalFormatsOn(sheet, areas).find((rule) => identityOf(rule) === wanted);
  return format ? ruleOf(host, sheet, format) : null;
}

function present(object: OfficeObject | null): OfficeObject {
  if (!object) throw itemNotFound("the conditional format");
  return object;
}

/** Excel.ConditionalFormat */
export const conditionalFormatClass: OfficeClass<RuleTarget> = {
  name: "ConditionalFormat",
  identity: ({ format }) => ({ Id: identityOf(format) }),
  scalars: {
    id: { get: ({ format }) => identityOf(format) },
    type: { get: ({ format }) => (format.rule.kind === "expression" ? "Custom" : keptType(format.rule.xml)) },
    priority: {
      get: ({ sheet, format }) => conditionalFormats(sheet).indexOf(format),
      set: ({ sheet, format }, value, host) => movePriority(host.grid, sheet, format, integerOf(value, "priority")),
    },
    stopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ sheet, format }, value, host) => {
        const stop = booleanOf(value, "stopIfTrue");
        changeConditionalFormat(host.grid, sheet, () => (format.stopIfTrue = stop));
      },
    },
  },
  objects: {
    custom: (target, host) => {
      if (target.format.rule.kind !== "expression") {
        throw new Refusal("InvalidOperation", "This conditional format is not one by formula.");
      }
      return officeObject(customClass, target, host);
    },
    customOrNullObject: (target, host) =>
      target.format.rule.kind === "expression" ? officeObject(customClass, target, host) : null,
  },
  methods: {
    delete: ({ sheet, format }, _args, host) => {
      refuseProtected(sheet, "allowFormatCells");
      deleteConditionalFormat(host.grid, sheet, format);
    },
    getRange: ({ sheet, format }, _args, host) => {
      const areas = parseAreas(format.ranges);
      if (areas.length !== 1) throw itemNotFound("one range: the conditional format holds for several");
      return rangeOf(host, sheet, areas[0]);
    },
    getRangeOrNullObject: ({ sheet, format }, _args, host) => {
      const areas = parseAreas(format.ranges);
      return areas.length === 1 ? rangeOf(host, sheet, areas[0]) : null;
    },
    getRanges: ({ sheet, format }, _args, host) => rangeAreasOf(host, sheet, parseAreas(format.ranges)),
  },
};

/** What kind of rule it is that the model keeps as it came. */
function keptType(xml: string): string {
  const type = /\btype="(\w+)"/.exec(xml)?.[1] ?? "";
  const types: Readonly<Record<string, string>> = {
    cellIs: "CellValue",
    colorScale: "ColorScale",
    dataBar: "DataBar",
    iconSet: "IconSet",
    top10: "TopBottom",
    containsText: "ContainsText",
  };
  return types[type] ?? "PresetCriteria";
}

/** Excel.CustomConditionalFormat */
const customClass: OfficeClass<RuleTarget> = {
  name: "CustomConditionalFormat",
  objects: {
    rule: (target, host) => officeObject(ruleClass, target, host),
    format: (target, host) => officeObject(ruleFormatClass, target, host),
  },
};

/** Excel.ConditionalFormatRule */
const ruleClass: OfficeClass<RuleTarget> = {
  name: "ConditionalFormatRule",
  scalars: { formula: formula(), formulaLocal: formula() },
};

function formula(): Scalar<RuleTarget> {
  return {
    get: ({ format }) => (format.rule.kind === "expression" ? `=${format.rule.formula}` : ""),
    set: (target, value, host) => {
      const text = textOf(value, "formula").replace(/^=/, "");
      if (text === "") throw invalidArgument("the formula is empty");
      changeRule(target, host, { formula: text });
    },
  };
}

/** Excel.ConditionalRangeFormat: the fill and the colour of the text. */
const ruleFormatClass: OfficeClass<RuleTarget> = {
  name: "ConditionalRangeFormat",
  objects: {
    fill: (target, host) => officeObject(colorClass("ConditionalRangeFill", "fill"), target, host),
    font: (target, host) => officeObject(colorClass("ConditionalRangeFont", "fontColor"), target, host),
  },
};

function colorClass(name: string, field: "fill" | "fontColor"): OfficeClass<RuleTarget> {
  return {
    name,
    scalars: {
      color: {
        get: ({ format }) => {
          const color = format.rule.kind === "expression" ? format.rule[field] : undefined;
          return color === undefined ? "" : `#${color}`;
        },
        set: (target, value, host) => changeRule(target, host, { [field]: hexColor(textOf(value, "color"), "color") }),
      },
    },
    methods: {
      clear: (target, _args, host) => {
        const { rule } = target.format;
        if (rule.kind !== "expression") return;
        const rest = { ...rule };
        Reflect.deleteProperty(rest, field);
        changeConditionalFormat(host.grid, target.sheet, () => (target.format.rule = rest));
      },
    },
  };
}

type Expression = Extract<ConditionalFormat["rule"], { kind: "expression" }>;

function changeRule({ sheet, format }: RuleTarget, host: Host, change: Partial<Expression>): void {
  const { rule } = format;
  if (rule.kind !== "expression")
    throw new Refusal("InvalidOperation", "This conditional format is not one by formula.");
  refuseProtected(sheet, "allowFormatCells");
  changeConditionalFormat(host.grid, sheet, () => (format.rule = { ...rule, ...change }));
}
