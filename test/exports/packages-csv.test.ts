import Papa from "papaparse";
import { minor } from "../../src/domain/money/minor";
import type { ExportContext } from "../../src/exports/exporter";
import { exact } from "../../src/exports/exact";
import { EXPORTERS, exporterOf } from "../../src/exports";
import { pairs } from "../../src/exports/pairs";
import { snelstart } from "../../src/exports/snelstart";
import { yuki } from "../../src/exports/yuki";
import { DOCUMENTS, MEMORIAL } from "../sheets/memorial-book";

const CONTEXT: ExportContext = { language: "nl", profile: MEMORIAL.profile, program: "Afletter 0.1.0" };

function read(text: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ";", skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

test("SnelStart gets a head row, debit and credit both positive, one boekingcode per document, and no byte order mark", () => {
  const text = snelstart.write(DOCUMENTS, CONTEXT);
  expect(text.charCodeAt(0)).not.toBe(0xfeff);
  expect(read(text).slice(0, 3)).toEqual([
    [
      "fldDagboek",
      "fldBoekingcode",
      "fldDatum",
      "fldGrootboeknummer",
      "fldDebet",
      "fldCredit",
      "fldOmschrijving",
      "fldRelatiecode",
      "fldFactuurnummer",
      "fldBoekstuk",
      "fldKostenplaatsnummer",
    ],
    ["90", "1", "03-11-2025", "2000", "1210,00", "", "Factuur 2025-0012", "", "", "1", ""],
    ["90", "1", "03-11-2025", "1300", "", "1210,00", "Factuur 2025-0012", "10001", "2025-0012", "1", ""],
  ]);
});

test("Exact Online gets one amount per line, debit positive and credit negative, which come to zero per document", () => {
  const [heads, ...rows] = read(exact.write(DOCUMENTS, CONTEXT));
  const at = (name: string) => heads.indexOf(name);
  expect(rows[1]).toEqual([
    "90",
    "2025",
    "11",
    "1",
    "EUR",
    "1",
    "03-11-2025",
    "1300",
    "Factuur 2025-0012",
    "2025-0012",
    "-1210,00",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "10001",
    "De Boer B.V.",
  ]);
  for (const { number } of DOCUMENTS) {
    const cents = rows
      .filter((row) => row[at("Boekstuknummer")] === number)
      .map((row) => Number(row[at("Bedrag")].replace(",", "")));
    expect(cents.reduce((sum, amount) => sum + amount, 0)).toBe(0);
  }
});

test("Exact Online gets a foreign entry in its own currency with its rate", () => {
  const [line, item] = DOCUMENTS[0].lines;
  const dollars = [line, item].map((one) => ({ ...one, currency: "USD", foreign: minor(130000) }));
  const [, first] = read(exact.write([{ ...DOCUMENTS[0], lines: dollars }], CONTEXT));
  expect([first[4], first[5], first[10]]).toEqual(["USD", "1,074380", "1300,00"]);
});

test("Yuki gets eight columns without a head row, one signed amount, and the invoice number as reference", () => {
  expect(read(yuki.write(DOCUMENTS, CONTEXT)).slice(0, 2)).toEqual([
    ["2000", "Tussenrekening", "03-11-2025", "1", "1210,00", "Factuur 2025-0012", "", ""],
    ["1300", "Debiteuren", "03-11-2025", "2025-0012", "-1210,00", "Factuur 2025-0012", "De Boer B.V.", "10001"],
  ]);
});

test("text from outside cannot become a formula in any package's CSV", () => {
  for (const exporter of [snelstart, exact, yuki]) {
    const cells = read(exporter.write(DOCUMENTS, CONTEXT)).flat();
    expect(cells.filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([]);
    expect(cells).toContain('\'=HYPERLINK("http://x")');
  }
});

test("the file of pairs names the relation's lines of each match", () => {
  expect(read(pairs(DOCUMENTS, CONTEXT).slice(1))).toEqual([
    ["Afletter nr.", "Boekstuk", "Datum", "Rekening", "Relatie", "Naam", "Factuur", "Debet (+) / Credit (-)", "Valuta"],
    ["7", "1", "03-11-2025", "1300", "10001", "De Boer B.V.", "2025-0012", "-1210,00", "EUR"],
    ["3", "2", "30-12-2025", "1300", "10002", 'Jansen; "Zn"', "0013", "-1210,00", "EUR"],
    ["9", "3", "31-12-2025", "1600", "20007", "Papier & Co", "F88", "242,00", "EUR"],
  ]);
});

test("every package of spec 11 is there by its name, and nothing to export is a file all the same", () => {
  expect(EXPORTERS.map(({ id }) => id)).toEqual([
    "snelstart",
    "exact",
    "afas",
    "twinfield",
    "e-boekhouden",
    "moneybird",
    "yuki",
    "xaf",
    "csv",
  ]);
  for (const exporter of EXPORTERS) expect(typeof exporter.write([], CONTEXT)).toBe("string");
  expect(exporterOf("nothing")).toBeUndefined();
});
