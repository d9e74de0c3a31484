import fc from "fast-check";
import type { JournalDocument } from "../../src/domain/journal/document";
import { minor } from "../../src/domain/money/minor";
import { fingerprintOf, sameFigures } from "../../src/sheets/memorial/fingerprint";
import { memorialSheet } from "../../src/sheets/memorial/memorial-sheet";
import { readMemorialDocuments } from "../../src/sheets/memorial/read-documents";
import type { CellValue } from "../../src/sources/table/cells/cells";
import { cellsOf } from "./cells-of";
import { DOCUMENTS, MEMORIAL } from "./memorial-book";

const FIRST = 11; // position of the first journal line
const KNOWN = new Map([
  ["1", 7],
  ["2", 3],
  ["3", 9],
]);
const HEADS = cellsOf(memorialSheet(MEMORIAL));
const at = (head: string) =>
  Array.from({ length: HEADS.columnCount }, (_, c) => HEADS.value(FIRST - 1, c)).indexOf(head);

function read(change?: (rows: CellValue[][]) => void, language: "nl" | "en" = "nl", documents = DOCUMENTS) {
  const spec = memorialSheet({ ...MEMORIAL, journal: { documents }, language });
  return readMemorialDocuments(cellsOf(spec, change), KNOWN);
}

const prints = (documents: readonly JournalDocument[]) => documents.map(fingerprintOf);
const codes = (result: ReturnType<typeof read>) =>
  result.problems.map(({ code, place, found }) => `${code} ${place.column ?? ""}${place.row ?? ""} ${found ?? ""}`);

describe("a memorial that is read back", () => {
  test.each(["nl", "en"] as const)("has the documents that were written, to the cent (%s)", (language) => {
    const { documents, problems, accountNames } = read(undefined, language);
    expect(problems).toEqual([]);
    expect(prints(documents)).toEqual(prints(DOCUMENTS));
    expect(documents[1]).toMatchObject({ number: "2", match: 3, journal: "90", date: DOCUMENTS[1].date });
    expect(documents[1].lines.map(({ account, debit, credit }) => [account, debit, credit])).toEqual([
      ["2000", 120950, 0],
      ["1300", 0, 121000],
      ["7980", 50, 0],
    ]);
    expect(accountNames.get("1300")).toBe(language === "nl" ? "Debiteuren" : "Debtors");
  });

  test("is the same however the rows were sorted", () => {
    const { documents } = read((rows) => {
      rows.splice(FIRST, 7, ...rows.slice(FIRST, FIRST + 7).reverse());
    });
    expect(prints(documents).sort()).toEqual(prints(DOCUMENTS).sort());
  });

  test("is the same where the user moved columns and wrote a total and a note below", () => {
    const result = read((rows) => {
      rows.forEach((row, i) => row.unshift(i === FIRST - 1 ? "Eigen kolom" : null));
      rows.push([null, "Totaal", null, null], [null, "Gezien, JJ"]);
    });
    expect(result.problems).toEqual([]);
    expect(prints(result.documents)).toEqual(prints(DOCUMENTS));
  });

  test("keeps foreign amounts, VAT code, cost centre and cost unit", () => {
    const [first] = DOCUMENTS;
    const lines = first.lines.map((line) => ({ ...line, currency: "USD", foreign: minor(132000) }));
    const rich = [{ ...first, lines: [{ ...lines[0], vatCode: "H", costCentre: "K1", costUnit: "D2" }, lines[1]] }];
    const { documents } = read(undefined, "nl", rich);
    expect(documents[0].lines[0]).toMatchObject({
      currency: "USD",
      foreign: 132000,
      vatCode: "H",
      costCentre: "K1",
      costUnit: "D2",
    });
    expect(prints(documents)).toEqual(prints(rich));
  });

  test("names the cell for an account that is still empty", () => {
    const { documents } = read((rows) => (rows[FIRST + 2][at("Rekening")] = null));
    expect(documents[1].emptyAccount).toEqual({ source: "Memoriaal", row: 14, column: "F" });
    expect(documents[0].emptyAccount).toBeUndefined();
  });
});

describe("what a memorial can't be read as", () => {
  test.each([
    ["an amount that is a word", "Debet", "twaalf", "notAnAmount L12 twaalf"],
    ["a third decimal", "Debet", 1210.005, "tooManyDecimals L12 1210.005"],
    ["a negative amount", "Debet", -1210, "debitOrCredit L12 "],
    ["a date that is none", "Datum", "gisteren", "notADate D12 gisteren"],
    ["another date than the document's other lines", "Datum", 45965, "documentConflict D13 45964"],
    ["another match than was proposed", "Afletter nr.", 8, "documentConflict U12 8"],
    ["a line number that stands there twice", "Regel", 2, "lineTwice B13 2"],
    ["no document number", "Boekstuk", null, "documentMissing A12 "],
  ])("names %s, and leaves the document out", (_, head, value, expected) => {
    const result = read((rows) => (rows[FIRST][at(head)] = value));
    expect(codes(result)).toContain(expected);
    expect(result.documents.some(({ number, lines }) => number === "1" && lines.length === 2)).toBe(false);
    expect(result.documents.map(({ number }) => number)).toEqual(expect.arrayContaining(["2", "3"]));
  });

  test("a document that does not balance is named with its difference", () => {
    const result = read((rows) => (rows[FIRST][at("Debet")] = 1210.01));
    expect(codes(result)).toEqual(["documentOutOfBalance L12 0.01"]);
    expect(result.broken.get("1")?.code).toBe("documentOutOfBalance");
  });

  test("a document that the decisions do not know is named", () => {
    const result = read((rows) => {
      rows[FIRST][at("Boekstuk")] = 12;
      rows[FIRST + 1][at("Boekstuk")] = 12;
    });
    expect(codes(result)).toEqual(["documentUnknown A12 12"]);
  });

  test("a sheet without our table is named", () => {
    const { documents, problems } = readMemorialDocuments(cellsOf({ name: "Blad1", rows: [[]] }));
    expect(documents).toEqual([]);
    expect(problems).toEqual([{ code: "ownTableMissing", place: { source: "Blad1" }, expected: "Boekstuk" }]);
  });
});

describe("the fingerprint of a document", () => {
  const [document] = DOCUMENTS;
  const withLine = (change: object) => ({
    ...document,
    lines: [{ ...document.lines[0], ...change }, document.lines[1]],
  });

  test.each([{ account: "2010" }, { description: "anders" }, { costCentre: "K1" }, { vatCode: "H" }])(
    "tells %j apart, but not as figures",
    (change) => {
      const changed = fingerprintOf(withLine(change));
      expect(changed).not.toBe(fingerprintOf(document));
      expect(sameFigures(changed, fingerprintOf(document))).toBe(true);
    },
  );

  test("a text that moves to the next column is a change", () => {
    expect(fingerprintOf(withLine({ costCentre: "K1" }))).not.toBe(fingerprintOf(withLine({ costUnit: "K1" })));
  });

  test("any other amount has other figures", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 50 }), fc.integer({ min: 1, max: 2 ** 50 }), (a, b) => {
        fc.pre(a !== b);
        const [one, other] = [a, b].map((debit) => fingerprintOf(withLine({ debit: minor(debit) })));
        expect(sameFigures(one, other)).toBe(false);
      }),
      { seed: 7 },
    );
  });
});
