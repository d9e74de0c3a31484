import { memorialSheet } from "../../src/sheets/memorial/memorial-sheet";
import { readMemorialStatuses } from "../../src/sheets/memorial/read-statuses";
import type { CellValue } from "../../src/sources/table/cells/cells";
import type { DocumentStatus } from "../../src/words/sheets/memorial-columns";
import { cellsOf } from "./cells-of";
import { MEMORIAL } from "./memorial-book";

const KNOWN = new Map<string, DocumentStatus>([
  ["1", "proposed"],
  ["2", "proposed"],
  ["3", "approved"],
]);
const FIRST = 11; // position of the first journal line
const STATUS = 16;

function read(change?: (rows: CellValue[][]) => void, language: "nl" | "en" = "nl") {
  return readMemorialStatuses(cellsOf(memorialSheet({ ...MEMORIAL, language }), change), KNOWN);
}

const found = (result: ReturnType<typeof read>) => result.statuses.map(({ number, status }) => `${number} ${status}`);

test("a sheet that nobody touched says what was written", () => {
  expect(read()).toEqual({
    statuses: [...KNOWN].map(([number, status]) => ({ number, status })),
    reasons: new Map(),
    problems: [],
  });
});

test("what is typed as the reason on any line of a document is its reason", () => {
  const reason = 19;
  const result = read((rows) => {
    rows[FIRST][STATUS] = "Afgewezen";
    rows[FIRST + 1][reason] = "Verkeerde klant";
  });
  expect(found(result)[0]).toBe("1 rejected");
  expect(result.reasons).toEqual(new Map([["1", "Verkeerde klant"]]));
});

test("changing the status on any one line of a document changes the document", () => {
  const result = read((rows) => (rows[FIRST + 3][STATUS] = "goedgekeurd"));
  expect(found(result)).toEqual(["1 proposed", "2 approved", "3 approved"]);
});

test("an approved document can be set back in the sheet", () => {
  expect(found(read((rows) => (rows[FIRST + 5][STATUS] = "Voorgesteld")))[2]).toBe("3 proposed");
});

test("lines of one document that were changed in different ways leave it as it was, and are named", () => {
  const result = read((rows) => {
    rows[FIRST + 2][STATUS] = "Goedgekeurd";
    rows[FIRST + 4][STATUS] = "Afgewezen";
  });
  expect(found(result)[1]).toBe("2 proposed");
  expect(result.problems).toEqual([
    { code: "statusConflict", place: { source: "Memoriaal", row: 16, column: "Q" }, found: "Afgewezen", expected: "2" },
  ]);
});

test("a word that is no status is named with its cell, and changes nothing", () => {
  const result = read((rows) => (rows[FIRST][STATUS] = "akkoord"));
  expect(found(result)[0]).toBe("1 proposed");
  expect(result.problems).toEqual([
    {
      code: "statusUnknown",
      place: { source: "Memoriaal", row: 12, column: "Q" },
      found: "akkoord",
      expected: "Voorgesteld, Goedgekeurd, Afgewezen",
    },
  ]);
});

test("the sheet is read in the language in which it was written, however it was sorted", () => {
  const result = read((rows) => {
    rows[FIRST][STATUS] = "Rejected";
    rows.splice(FIRST, 7, ...rows.slice(FIRST, FIRST + 7).reverse());
  }, "en");
  expect(found(result)).toEqual(["1 rejected", "2 proposed", "3 approved"]);
});

test("a document of which every line was deleted is not in the answer", () => {
  expect(found(read((rows) => rows.splice(FIRST, 2)))).toEqual(["2 proposed", "3 approved"]);
});

test("a sheet without our table is named", () => {
  const { problems } = readMemorialStatuses(
    cellsOf({ name: "Blad1", rows: [] }, (rows) => rows.push(["Datum"])),
    KNOWN,
  );
  expect(problems).toEqual([{ code: "ownTableMissing", place: { source: "Blad1" }, expected: "Boekstuk" }]);
});
