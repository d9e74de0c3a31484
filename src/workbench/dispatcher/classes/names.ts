import { absoluteAddressOf } from "../../grid/address";
import type { Grid, GridSheet } from "../../grid/grid";
import { addName, areaOfReference, deleteName, findName, namesOf, type NameEntry } from "../../grid/names";
import { itemNotFound } from "../../grid/refusal";
import { booleanOf, textOf } from "../arguments";
import { isOfficeObject, officeObject, type Host, type OfficeClass, type OfficeObject } from "../member";
import { RangeTarget } from "./range-target";
import { rangeOf } from "./ranges";
import { worksheetClass } from "./worksheet";

interface Scope {
  readonly grid: Grid;
  /** undefined: the names of the whole workbook */
  readonly sheet?: GridSheet;
}

interface Target extends Scope {
  readonly entry: NameEntry;
}

/** Excel.NamedItemCollection */
export const namesClass: OfficeClass<Scope> = {
  name: "NamedItemCollection",
  items: (scope, host) => namesOf(scope.grid, scope.sheet).map((entry) => nameObject(host, scope, entry)),
  item: (scope, name, host) => present(find(scope, name, host)),
  methods: {
    add: (scope, [name, reference], host) => {
      const entry = addName(scope.grid, scope.sheet, textOf(name, "name"), formulaOf(reference));
      return nameObject(host, scope, entry);
    },
    getCount: (scope) => namesOf(scope.grid, scope.sheet).length,
    getItem: (scope, [name], host) => present(find(scope, name, host)),
    getItemOrNullObject: (scope, [name], host) => find(scope, name, host),
  },
};

function nameObject(host: Host, scope: Scope, entry: NameEntry): OfficeObject {
  return officeObject(namedItemClass, { ...scope, entry }, host);
}

function find(scope: Scope, name: unknown, host: Host): OfficeObject | null {
  const entry = findName(scope.grid, scope.sheet, textOf(name, "name"));
  return entry ? nameObject(host, scope, entry) : null;
}

function present(object: OfficeObject | null): OfficeObject {
  if (!object) throw itemNotFound("the name");
  return object;
}

/** A range becomes an absolute reference; a text without "=" a constant. */
function formulaOf(reference: unknown): string {
  if (isOfficeObject(reference) && reference.target instanceof RangeTarget) {
    const { sheet, area } = reference.target;
    return absoluteAddressOf(sheet.model.name, area);
  }
  const text = textOf(reference, "reference");
  return text.startsWith("=") ? text.slice(1) : `"${text.replaceAll('"', '""')}"`;
}

/** Excel.NamedItem */
export const namedItemClass: OfficeClass<Target> = {
  name: "NamedItem",
  identity: ({ entry }) => ({ _Id: entry.name }),
  scalars: {
    name: { get: ({ entry }) => entry.name },
    formula: {
      get: ({ entry }) => `=${entry.item.formula}`,
      set: ({ grid, entry }, value) => {
        entry.item.formula = textOf(value, "formula").replace(/^=/, "");
        grid.calculator.moved(true);
        grid.tell({ kind: "names" });
      },
    },
    visible: {
      get: ({ entry }) => !entry.item.hidden,
      set: ({ grid, entry }, value) => {
        entry.item.hidden = !booleanOf(value, "visible");
        grid.tell({ kind: "names" });
      },
    },
    scope: { get: ({ sheet }) => (sheet ? "Worksheet" : "Workbook") },
    comment: { get: () => "" },
    type: { get: (target) => constant(target).type },
    value: { get: (target) => constant(target).value },
  },
  objects: {
    worksheetOrNullObject: ({ sheet }, host) => (sheet ? officeObject(worksheetClass, sheet, host) : null),
  },
  methods: {
    delete: ({ grid, entry }) => deleteName(grid, entry.key),
    getRange: ({ grid, entry }, _args, host) => {
      const found = areaOfReference(grid, entry.item.formula);
      if (!found) throw itemNotFound("a range that the name stands for");
      return rangeOf(host, found.sheet, found.area);
    },
    getRangeOrNullObject: ({ grid, entry }, _args, host) => {
      const found = areaOfReference(grid, entry.item.formula);
      return found ? rangeOf(host, found.sheet, found.area) : null;
    },
  },
};

/** What kind of thing a name stands for, and its value where that is a constant (Excel.NamedItemType). */
function constant({ grid, entry }: Target): { type: string; value: string | number | boolean } {
  const { formula } = entry.item;
  if (areaOfReference(grid, formula)) return { type: "Range", value: `=${formula}` };
  const text = /^"(.*)"$/s.exec(formula);
  if (text) return { type: "String", value: text[1].replaceAll('""', '"') };
  if (/^(TRUE|FALSE)$/i.test(formula)) return { type: "Boolean", value: formula.toUpperCase() === "TRUE" };
  const number = Number(formula);
  if (formula !== "" && Number.isFinite(number)) {
    return { type: Number.isInteger(number) ? "Integer" : "Double", value: number };
  }
  return formula.includes("#REF!") ? { type: "Error", value: "#REF!" } : { type: "String", value: `=${formula}` };
}
