import { absoluteAddressOf } from "../../grid/address";
import type { Area } from "../../grid/area";
import type { GridSheet } from "../../grid/grid";
import { refuseProtected } from "../../grid/protection";
import { invalidArgument, Refusal } from "../../grid/refusal";
import { clearValidations, listSource, setListValidation, validationsOn } from "../../grid/validations";
import { isOfficeObject, type Host, type OfficeClass } from "../member";
import { recordOf } from "../arguments";
import { RangeTarget } from "./range-target";

interface Target {
  readonly sheet: GridSheet;
  readonly areas: readonly Area[];
}

/** Excel.DataValidation: lists of choices; any other rule is seen but not made. */
export const dataValidationClass: OfficeClass<Target> = {
  name: "DataValidation",
  scalars: {
    type: { get: (target) => typeOf(target) },
    rule: {
      get: (target) => {
        const list = onlyRule(target);
        return list?.kind === "list" ? { list: { inCellDropDown: true, source: listSource(list.formula) } } : {};
      },
      set: ({ sheet, areas }, value, host) => {
        const rule = recordOf(value, "rule");
        if (!("list" in rule)) {
          host.complain(`The stand-in for Excel makes no validations but lists: ${Object.keys(rule).join(", ")}.`);
          throw new Refusal("ApiNotFound", "The stand-in for Excel makes only validations by a list.");
        }
        refuseProtected(sheet);
        const source = sourceOf(recordOf(rule.list, "list").source, host);
        for (const area of areas) setListValidation(host.grid, sheet, area, source);
      },
    },
    ignoreBlanks: { get: () => true, set: () => undefined },
  },
  methods: {
    clear: ({ sheet, areas }, _args, host) => {
      refuseProtected(sheet);
      for (const area of areas) clearValidations(host.grid, sheet, area);
    },
  },
};

/** The choices as a text, or the range that they stand in. */
function sourceOf(source: unknown, host: Host): string {
  if (typeof source === "string") return source;
  if (isOfficeObject(source) && source.target instanceof RangeTarget) {
    const { sheet, area } = source.target;
    return `=${absoluteAddressOf(sheet.model.name, area)}`;
  }
  host.complain("A list validation needs a text or a range as its source.");
  throw invalidArgument("source is no text or range");
}

function found({ sheet, areas }: Target) {
  return areas.map((area) => validationsOn(sheet, area));
}

function onlyRule(target: Target) {
  const rules = found(target);
  const first = rules.at(0)?.at(0);
  return rules.every((list) => list.length === 1 && list[0].everywhere && list[0].rule === first?.rule)
    ? first?.rule.rule
    : undefined;
}

function typeOf(target: Target): string {
  const rules = found(target);
  if (rules.every((list) => list.length === 0)) return "None";
  const only = onlyRule(target);
  if (!only) return "Inconsistent";
  return only.kind === "list" ? "List" : "MixedCriteria";
}
