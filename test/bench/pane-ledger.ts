import { writeWorkbook } from "../../src/xlsx/write-workbook";
import type { Kind } from "./generator/kind";
import { KINDS } from "./generator/kinds";
import { generate, world } from "./generator/world";
import { workbookOf } from "./rows";

/** How much oftener a kind comes that has as many lines as items, and how many items more are made: enough lines for all. */
const EVEN = 12;
const MORE = 1.15;

/**
 * A workbook with about so many open items and as many bank lines, of every kind of situation that the
 * quality bench knows; the items of some lines are not in the list, as in life.
 *
 * @returns the bytes of an `.xlsx`, and how many of each
 */
export function bigWorkbook(rows: number, seed = 1): { bytes: Uint8Array; items: number; lines: number } {
  const trial = world(seed);
  const kinds = KINDS.map((kind): Kind => {
    const { items, lines } = kind.make(trial);
    return lines.length >= items.length ? { ...kind, weight: kind.weight * EVEN } : kind;
  });
  const ledger = generate(kinds, Math.ceil(rows * MORE), seed);
  const items = ledger.items.slice(0, rows);
  const lines = ledger.lines.slice(0, rows);
  return { bytes: writeWorkbook(workbookOf({ items, lines })), items: items.length, lines: lines.length };
}
