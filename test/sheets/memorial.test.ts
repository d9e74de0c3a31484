import { minor } from "../../src/domain/money/minor";
import { memorialSheet } from "../../src/sheets/memorial/memorial-sheet";
import type { SheetCell } from "../../src/sheets/sheet";
import { valueOf } from "./cells-of";
import { evaluate } from "./evaluate";
import { DOCUMENTS, MEMORIAL } from "./memorial-book";

const spec = memorialSheet(MEMORIAL);
const HEAD_ROW = 11;
const heads = spec.rows[HEAD_ROW - 1].map((cell) => valueOf(cell));

/** The cell under a head in a line of the table, lines from 1. */
function cell(head: string, line: number): SheetCell {
  return spec.rows[HEAD_ROW - 1 + line][heads.indexOf(head)] ?? null;
}

test("the title block says what it is, who made it when and by what, and what was read", () => {
  const said = spec.rows.slice(0, 7).map((row) => row.map(valueOf).filter((value) => value !== null));
  expect(said).toEqual([
    ["Memoriaalboeking"],
    ["Dagboek 90, periodes 2025-11 t/m 2025-12"],
    [],
    ["Opgesteld door", "Piet", "Bron", "Regels", "Debet", "Credit", "Debet", "Credit"],
    ["Opgesteld op", "05-01-2026 09:30", "Openstaande posten", 60, 15000, 2500, "Totaal", 2662, 2662],
    ["Profiel", "Afletter", "Bank", 70, 9000, 3000, "Verschil debet en credit", 0],
    ["Programma", "Afletter 0.1.0", "Boekstukken niet in evenwicht", 0],
  ]);
});

test("there is a row per journal line with its document, real date, account, relation and amounts", () => {
  const line = [
    "Boekstuk",
    "Regel",
    "Datum",
    "Periode",
    "Rekening",
    "Rekeningnaam",
    "Relatie",
    "Factuur",
    "Debet",
    "Credit",
  ];
  expect(line.map((head) => valueOf(cell(head, 2)))).toEqual([
    1,
    2,
    45964,
    "2025-11",
    "1300",
    "Debiteuren",
    "10001",
    "2025-0012",
    null,
    1210,
  ]);
  expect(cell("Datum", 2)).toEqual({ value: { kind: "date", serial: 45964 }, style: "date" });
  expect(cell("Credit", 2)).toEqual({ value: { kind: "number", decimal: "1210.00" }, style: "amount" });
});

test("a suspense account, a bank line and a difference are named where nobody described them", () => {
  expect([
    valueOf(cell("Rekeningnaam", 1)),
    valueOf(cell("Omschrijving", 5)),
    valueOf(cell("Omschrijving", 6)),
  ]).toEqual(["Tussenrekening", "Betalingsverschil", "Bankregel"]);
});

test("text from outside is written as text, whatever it starts with", () => {
  expect(cell("Omschrijving", 3)).toEqual({ value: { kind: "text", text: '=HYPERLINK("http://x")' }, style: "text" });
  expect(valueOf(cell("Factuur", 4))).toBe("0013");
});

test("every formula comes to what is cached with it", () => {
  let formulas = 0;
  for (const row of spec.rows) {
    for (const one of row) {
      if (one?.value.kind !== "formula") continue;
      formulas++;
      expect(evaluate(spec, one.value.formula).toNumber()).toBe(one.value.cached);
    }
  }
  expect(formulas).toBe(6 + 2 * DOCUMENTS.length);
});

test("totals stand on the first line of each document, also after sorting, for they ask by document number", () => {
  expect([1, 2, 3, 4, 5, 6, 7].map((line) => valueOf(cell("Totaal stuk", line)))).toEqual([
    1210,
    null,
    1210,
    null,
    null,
    242,
    null,
  ]);
  expect(cell("Totaal stuk", 3)?.value).toMatchObject({ formula: "=SUMIFS($L$12:$L$18,$A$12:$A$18,A14)" });
});

test("a very large journal adds up each document's own rows, so that Excel is not kept waiting", () => {
  const many = Array.from({ length: 4000 }, (_, i) => ({ ...DOCUMENTS[1], number: String(i + 1) }));
  const large = memorialSheet({ ...MEMORIAL, journal: { documents: many } });
  const [first] = large.rows[HEAD_ROW].filter((one) => one?.value.kind === "formula");
  expect(first?.value).toMatchObject({ formula: "=SUM(L12:L14)" });
});

test("the control cell is green at zero and red at anything else", () => {
  const rules = spec.colorRules.filter(({ range }) => range === "L6");
  expect(rules.map(({ formula, fill }) => [formula, fill])).toEqual([
    ["=L6=0", "C6EFCE"],
    ["=L6<>0", "FFC7CE"],
  ]);
});

test("the status stands on every line of a document, with who reviewed it and when, and offers its choices", () => {
  expect([1, 2, 6, 7].map((line) => valueOf(cell("Status", line)))).toEqual([
    "Voorgesteld",
    "Voorgesteld",
    "Goedgekeurd",
    "Goedgekeurd",
  ]);
  expect([valueOf(cell("Beoordeeld door", 6)), valueOf(cell("Beoordeeld op", 6))]).toEqual(["Els", 46028 + 615 / 1440]);
  expect(spec.validations).toEqual([{ range: "Q12:Q18", choices: ["Voorgesteld", "Goedgekeurd", "Afgewezen"] }]);
});

test("one table holds all lines, its heads are frozen and repeated in print, on A4 landscape fitted to the width", () => {
  expect(spec.tables).toEqual([{ name: "AfletterMemoriaal", range: "A11:U18", style: "TableStyleLight9" }]);
  expect(spec.frozenRows).toBe(HEAD_ROW);
  expect(spec.print).toEqual({ orientation: "landscape", fitToWidth: true, titleRows: "11:11" });
  expect(spec.columnWidths).toHaveLength(heads.length);
});

test("no two heads are the same, in either language: Excel would rename one", () => {
  for (const language of ["nl", "en"] as const) {
    const row = memorialSheet({ ...MEMORIAL, language }).rows[HEAD_ROW - 1].map(valueOf);
    expect(new Set(row).size).toBe(row.length);
  }
});

test("foreign amount and rate get columns only where a line has them", () => {
  expect(heads).not.toContain("Koers");
  const [line, ...others] = DOCUMENTS[0].lines;
  const dollars = { ...line, currency: "USD", foreign: minor(130000) };
  const foreign = memorialSheet({
    ...MEMORIAL,
    journal: { documents: [{ ...DOCUMENTS[0], lines: [dollars, ...others] }] },
  });
  const row = foreign.rows[HEAD_ROW].map(valueOf);
  const foreignHeads = foreign.rows[HEAD_ROW - 1].map(valueOf);
  expect(row[foreignHeads.indexOf("Bedrag valuta")]).toBe(1300);
  expect(row[foreignHeads.indexOf("Koers")]).toBe(1.07438);
});

test("a journal without documents is a table with one empty row, and totals of zero", () => {
  const empty = memorialSheet({ ...MEMORIAL, journal: { documents: [] } });
  expect(empty.tables[0].range).toBe("A11:U12");
  expect(valueOf(empty.rows[4][11])).toBe(0);
});

test("more sources than the block has rows push the table down", () => {
  const sources = Array.from({ length: 9 }, (_, i) => ({ ...MEMORIAL.head.sources[0], name: `Bron ${i}` }));
  const tall = memorialSheet({ ...MEMORIAL, head: { ...MEMORIAL.head, sources } });
  expect(tall.tables[0].range).toBe("A15:U22");
  expect(valueOf(tall.rows[12][6])).toBe("Bron 8");
});
