import { quoteSheet } from "../../xlsx/address";
import { formatArea, type Area } from "./area";

/** @example addressOf("Bank mei", area) // "'Bank mei'!A1:B2" */
export function addressOf(sheetName: string, area: Area): string {
  return `${quoteSheet(sheetName)}!${formatArea(area)}`;
}

/**
 * The same with `$` before every column and row, as names and choices of a list have it.
 *
 * @example absoluteAddressOf("Bank", area) // "Bank!$A$1:$B$2"
 */
export function absoluteAddressOf(sheetName: string, area: Area): string {
  const cells = formatArea(area)
    .split(":")
    .map((corner) =>
      corner.replace(/^([A-Z]*)(\d*)$/, (_all, letters: string, digits: string) => dollar(letters) + dollar(digits)),
    );
  return `${quoteSheet(sheetName)}!${cells.join(":")}`;
}

function dollar(part: string): string {
  return part === "" ? "" : `$${part}`;
}

/**
 * Splits an address into the sheet it names and the rest; the sheet is undefined where none is named.
 *
 * @example splitAddress("'Bank mei'!A1") // { sheet: "Bank mei", rest: "A1" }
 */
export function splitAddress(address: string): { sheet: string | undefined; rest: string } {
  const at = address.lastIndexOf("!");
  if (at < 0) return { sheet: undefined, rest: address };
  const name = address.slice(0, at);
  const plain = name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet: plain, rest: address.slice(at + 1) };
}

/** Splits a list of addresses at the commas that stand outside quotes. */
export function splitAddresses(addresses: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let start = 0;
  for (let at = 0; at < addresses.length; at++) {
    if (addresses[at] === "'") quoted = !quoted;
    if (addresses[at] === "," && !quoted) {
      parts.push(addresses.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(addresses.slice(start));
  return parts.map((part) => part.trim());
}
