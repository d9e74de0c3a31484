import { PROFILES } from "../../../src/domain/profile/builtin";
import type { Profile } from "../../../src/domain/profile/profile";
import { withSettings } from "../../../src/domain/profile/read-profile";
import { runToEnd } from "../../../src/domain/reconcile";
import type { SheetSpec } from "../../../src/sheets/sheet";
import type { CellValue } from "../../../src/sources/table/cells/cells";
import { encodeCells, type EncodedCells } from "../../../src/sources/table/cells/encoded-cells";
import type { Engine, ExportChoice } from "../../../src/worker/api";
import { createEngine } from "../../../src/worker/engine";
import { valueOf } from "../../sheets/cells-of";
import "../../build";

const OWN = "NL91ABNA0417164300";
const SECOND = "NL02RABO0123456789";

export const ELS = { who: "Els", at: "2026-01-05 09:30" };
export const PIET = { who: "Piet", at: "2026-01-06 10:15" };

const ITEMS: CellValue[][] = [
  ["Debiteur", "Naam", "Factuurnummer", "Factuurdatum", "Openstaand bedrag"],
  ["10001", "De Boer B.V.", "2025-0012", 45950, 1210],
  ["10002", "Jansen en Zn", "2025-0013", 45951, 605.5],
  ["10003", "Kaas & Co", "2025-0014", 45952, 100],
];

const LINES: CellValue[][] = [
  ["Rekening", "Boekdatum", "Bedrag", "Naam tegenpartij", "Omschrijving"],
  [OWN, 45964, 1210, "De Boer B.V.", "Factuur 2025-0012"],
  [OWN, 45965, 605, "Jansen en Zn", "Factuur 2025-0013"],
  [SECOND, 45966, 100, "Kaas & Co", "Factuur 2025-0014"],
];

/** The profile, with an answer for the first account, and for the second if it is given. */
export function profile(second?: Profile["ownAccounts"][string], first = "2000"): Profile {
  return withSettings(PROFILES.afletter, {
    ownAccounts: { [OWN]: { route: "suspense", account: first }, ...(second ? { [SECOND]: second } : {}) },
  });
}

export const ANSWERED = profile({ route: "suspense", account: "2010" });

/** Cells as they are read back from a sheet that was written. */
export function readBack(spec: SheetSpec, change: (rows: CellValue[][]) => void = () => undefined): EncodedCells[] {
  const width = Math.max(...spec.rows.map((row) => row.length));
  const rows = spec.rows.map((row) => Array.from({ length: width }, (_, c) => valueOf(row[c])));
  change(rows);
  return [encodeCells({ name: spec.name, firstRow: 1, firstColumn: 1 }, rows)];
}

/** Reads a list into the engine. */
function feed(engine: Engine, role: "items" | "lines", sheet: string, rows: CellValue[][]): void {
  const cells = encodeCells({ name: sheet, firstRow: 1, firstColumn: 1 }, rows);
  const found = engine.survey([{ sheet, cells }]);
  engine.openTable(role, (role === "items" ? found.items : found.lines[0])!);
  engine.addBlock(sheet, cells);
  engine.closeTable(sheet, role === "items" ? { ledger: "receivable" } : {});
}

/** An engine that has read the open items and the statement; `change` alters the items. */
export function opened(own: Profile, change: (items: CellValue[][]) => void = () => undefined): Engine {
  const engine = createEngine();
  engine.configure({ language: "nl", profile: own });
  const items = ITEMS.map((row) => [...row]);
  change(items);
  feed(engine, "items", "Posten", items);
  feed(engine, "lines", "Bank", LINES);
  return engine;
}

/** As `opened`, with everything cleared. */
export function cleared(own: Profile): Engine {
  const engine = opened(own);
  runToEnd(engine.match(ELS));
  return engine;
}

/** A fresh engine on the workbook as this one leaves it; the memorial is read if it is given. */
export function reopened(engine: Engine, own: Profile, memorial?: EncodedCells[]): Engine {
  const again = opened(own);
  const [decisions, links] = engine.stateSheets().map(({ spec }) => readBack(spec));
  again.restore(decisions, links);
  if (memorial) again.readMemorial(memorial);
  return again;
}

/** The last memorial as plain CSV, and what stands in its way. */
export function csvOf(engine: Engine, choice: Partial<ExportChoice> = {}) {
  const { files, problems } = engine.exportJournal({ format: "csv", ...choice }, PIET);
  const [file] = files;
  return { text: file && "text" in file ? file.text : "", problems };
}

/** Position of a column in the memorial's rows, and of its first line. */
export function cellAt(rows: readonly (readonly CellValue[])[], head: string, line: number): [number, number] {
  const heads = rows.findIndex((row) => row.includes("Boekstuk") && row.includes("Regel"));
  return [heads + line, rows[heads].indexOf(head)];
}

/** Changes one cell of the memorial, by head and line from 1. */
export function set(head: string, line: number, value: CellValue) {
  return (rows: CellValue[][]): void => {
    const [row, column] = cellAt(rows, head, line);
    rows[row][column] = value;
  };
}
