import { splitAddress, splitAddresses } from "../../grid/address";
import { insideSheet, MAX_COLUMNS, MAX_ROWS, parseArea, type Area } from "../../grid/area";
import type { GridSheet } from "../../grid/grid";
import { areaOfName } from "../../grid/names";
import { invalidArgument, itemNotFound } from "../../grid/refusal";
import { findSheet } from "../../grid/worksheets";
import { isOfficeObject, officeObject, type Host, type OfficeObject } from "../member";
import { rangeClass } from "./range";
import { RangeTarget } from "./range-target";

/** Longer address texts are cut off by Excel (excel-facts.md, 5): refused here. */
export const MAX_ADDRESS_LENGTH = 8192;

export const WHOLE_SHEET: Area = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

/** The Range object of an area. @throws Refusal InvalidArgument outside the sheet */
export function rangeOf(host: Host, sheet: GridSheet, area: Area): OfficeObject {
  if (!insideSheet(area)) throw invalidArgument("the range lies outside the sheet");
  return officeObject(rangeClass, new RangeTarget(sheet, area), host);
}

/** A Range among the arguments, or an address where one may stand for it. */
export function rangeArgument(value: unknown, name: string, host: Host, sheet?: GridSheet): RangeTarget {
  if (isOfficeObject(value) && value.target instanceof RangeTarget) return value.target;
  if (typeof value === "string" && sheet) return findRange(host, sheet, value);
  throw invalidArgument(`${name} is not a range`);
}

/** The cells that an address or a name stands for, seen from a sheet. */
export function findRange(host: Host, sheet: GridSheet, address: string): RangeTarget {
  if (address.length > MAX_ADDRESS_LENGTH) throw invalidArgument("the address is longer than 8,192 characters");
  const { sheet: named, rest } = splitAddress(address);
  const on = named === undefined ? sheet : findSheet(host.grid, named);
  if (!on) throw itemNotFound(`worksheet ${named ?? ""}`);
  const area = parseArea(rest);
  if (area) return new RangeTarget(on, area);
  const found = areaOfName(host.grid, on, rest);
  if (!found) throw invalidArgument(`${address} is no address of a range`);
  return new RangeTarget(found.sheet, found.area);
}

/** The areas of a list of addresses on one sheet (Worksheet.getRanges). */
export function findAreas(host: Host, sheet: GridSheet, addresses: string): Area[] {
  if (addresses.length > MAX_ADDRESS_LENGTH) throw invalidArgument("the addresses are longer than 8,192 characters");
  return splitAddresses(addresses).map((address) => {
    const found = findRange(host, sheet, address);
    if (found.sheet !== sheet) throw invalidArgument("the addresses lie on several sheets");
    return found.area;
  });
}
