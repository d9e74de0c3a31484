import { runToEnd } from "../../../src/domain/reconcile";
import type { CellValue } from "../../../src/sources/table/cells/cells";
import { encodeCells } from "../../../src/sources/table/cells/encoded-cells";
import type { Engine } from "../../../src/worker/api";
import { createEngine } from "../../../src/worker/engine";
import { ANSWERED, ELS } from "./book";

const OWN = "NL91ABNA0417164300";

/** Open items and the bank lines that pay them, one for one; every tenth line pays fifty cents short. */
export function longLists(count: number): { items: CellValue[][]; lines: CellValue[][] } {
  const number = (at: number) => `2025-${String(at + 1).padStart(4, "0")}`;
  const name = (at: number) => `Klant ${String.fromCharCode(65 + (at % 26))}${at % 7}`;
  return {
    items: [
      ["Debiteur", "Naam", "Factuurnummer", "Factuurdatum", "Openstaand bedrag"],
      ...Array.from({ length: count }, (_, at) => [String(10_000 + at), name(at), number(at), 45_900, 100 + at]),
    ],
    lines: [
      ["Rekening", "Boekdatum", "Bedrag", "Naam tegenpartij", "Omschrijving"],
      ...Array.from({ length: count }, (_, at) => {
        const paid = at % 10 === 9 ? 99.5 + at : 100 + at;
        return [OWN, 45_964 + (at % 20), paid, name(at), `Factuur ${number(at)}`];
      }),
    ],
  };
}

/** An engine that has cleared so many lines: its memorial is long enough to be written block by block. */
export function longCleared(count = 220): Engine {
  const engine = createEngine();
  engine.configure({ language: "nl", profile: ANSWERED });
  const { items, lines } = longLists(count);
  for (const [role, sheet, rows] of [
    ["items", "Posten", items],
    ["lines", "Bank", lines],
  ] as const) {
    const cells = encodeCells({ name: sheet, firstRow: 1, firstColumn: 1 }, rows);
    const found = engine.survey([{ sheet, cells }]);
    engine.openTable(role, (role === "items" ? found.items : found.lines[0])!);
    engine.addBlock(sheet, cells);
    engine.closeTable(sheet, role === "items" ? { ledger: "receivable" } : {});
  }
  runToEnd(engine.match(ELS));
  return engine;
}
