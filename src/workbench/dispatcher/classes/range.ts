import { addressOf } from "../../grid/address";
import { isEntireColumns, isEntireRows } from "../../grid/area";
import { writeNumberFormats } from "../../grid/formats";
import { refuseProtectedCells } from "../../grid/protection";
import { readText } from "../../grid/text";
import { readFormulas, readNumberFormats, readValues, writeValues } from "../../grid/values";
import { officeObject, type Host, type OfficeClass, type Scalar } from "../member";
import { blockFor, readBlock } from "./cell-block";
import { conditionalFormatsClass } from "./conditional-formats";
import { dataValidationClass } from "./data-validation";
import { rangeFormatClass } from "./range-format";
import { rangeHidden } from "./range-hidden";
import { rangeMethods } from "./range-methods";
import { RangeTarget } from "./range-target";
import { worksheetClass } from "./worksheet";

/** Excel.Range: its properties; its methods stand in range-methods.ts. */
export const rangeClass: OfficeClass<RangeTarget> = {
  name: "Range",
  scalars: {
    address: { get: (range) => addressOf(range.sheet.model.name, range.area) },
    addressLocal: { get: (range) => addressOf(range.sheet.model.name, range.area) },
    rowIndex: { get: (range) => range.area.row },
    columnIndex: { get: (range) => range.area.column },
    rowCount: { get: (range) => range.area.rowCount },
    columnCount: { get: (range) => range.area.columnCount },
    // A number that doesn't fit 32 bits is -1 (Range.cellCount).
    cellCount: {
      get: ({ area }) => (area.rowCount * area.columnCount > 2 ** 31 - 1 ? -1 : area.rowCount * area.columnCount),
    },
    isEntireColumn: { get: (range) => isEntireColumns(range.area) },
    isEntireRow: { get: (range) => isEntireRows(range.area) },
    values: {
      get: (range, host) => readBlock(range.area, (area) => readValues(host.grid, range.sheet, area)),
      set: writeCells("values"),
    },
    formulas: {
      get: (range, host) => readBlock(range.area, (area) => readFormulas(host.grid, range.sheet, area)),
      set: writeCells("formulas"),
    },
    text: { get: (range, host) => readBlock(range.area, (area) => readText(host.grid, range.sheet, area)) },
    valueTypes: {
      get: (range, host) =>
        readBlock(range.area, (area) => readValues(host.grid, range.sheet, area).map((line) => line.map(valueType))),
    },
    numberFormat: numberFormat(),
    numberFormatLocal: numberFormat(),
    ...rangeHidden,
  },
  objects: {
    conditionalFormats: (range, host) =>
      officeObject(conditionalFormatsClass, { sheet: range.sheet, areas: [range.area] }, host),
    dataValidation: (range, host) =>
      officeObject(dataValidationClass, { sheet: range.sheet, areas: [range.area] }, host),
    format: (range, host) => officeObject(rangeFormatClass, { sheet: range.sheet, areas: [range.area] }, host),
    worksheet: (range, host) => officeObject(worksheetClass, range.sheet, host),
  },
  methods: rangeMethods,
};

function writeCells(name: string): NonNullable<Scalar<RangeTarget>["set"]> {
  return (range: RangeTarget, value: unknown, host: Host) => {
    const block = blockFor(range.area, value, name);
    refuseProtectedCells(host.grid, range.sheet, range.area);
    writeValues(host.grid, range.sheet, range.area, block);
  };
}

function numberFormat(): Scalar<RangeTarget> {
  return {
    get: (range, host) => readBlock(range.area, (area) => readNumberFormats(host.grid, range.sheet, area)),
    set(range, value, host) {
      const block = blockFor(range.area, value, "numberFormat").map((line) =>
        line.map((format) => (format === null ? null : String(format))),
      );
      refuseProtectedCells(host.grid, range.sheet, range.area, "allowFormatCells");
      writeNumberFormats(host.grid, range.sheet, range.area, block);
    },
  };
}

function valueType(value: string | number | boolean): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(value) ? "Error" : "String";
}
