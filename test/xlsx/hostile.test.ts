import fc from "fast-check";
import { zipSync } from "fflate";
import { readSheetCells } from "../../src/xlsx/read-sheet-cells";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { emptySheet, emptyWorkbook } from "../../src/xlsx/cells";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { XlsxError } from "../../src/xlsx/xlsx-error";
import { rawParts, withTexts, zipped } from "./raw";

const problemOf = (
  bytes: Uint8Array,
  read: (bytes: Uint8Array) => unknown = (file) => readWorkbook(file, { name: "posten.xlsx" }),
): unknown => {
  try {
    read(bytes);
  } catch (error) {
    if (error instanceof XlsxError) return error.problem;
    throw error;
  }
  return undefined;
};
const place = (column: string): object => ({ source: "posten.xlsx", column });
const SHEET = "xl/worksheets/sheet1.xml";

function sample(): Uint8Array {
  const workbook = emptyWorkbook();
  const sheet = emptySheet("Posten");
  for (let row = 0; row < 200; row++) sheet.cells.setValue(row, row % 3, `factuur ${row}`);
  workbook.sheets.push(sheet);
  return writeWorkbook(workbook);
}

describe("a file that is no workbook is refused with a reason", () => {
  it("an empty file, a text and a CSV are no workbook", () => {
    for (const text of ["", "x", "datum;bedrag\n2025-01-01;12,50\n"]) {
      expect(problemOf(new TextEncoder().encode(text))).toEqual({
        code: "xlsx-not-a-workbook",
        place: { source: "posten.xlsx" },
      });
    }
  });

  it("a zip without a workbook in it is none", () => {
    expect(problemOf(zipSync({ "statement.xml": new Uint8Array(3) }))).toMatchObject({ code: "xlsx-not-a-workbook" });
  });

  it("an old .xls, which is also what a file with a password looks like, is named as such", () => {
    expect(problemOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]))).toMatchObject({
      code: "xlsx-old-or-encrypted",
    });
  });

  it("a workbook of charts only has no sheet to read", () => {
    const parts = rawParts("");
    parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"].replace('/worksheet"', '/chartsheet"');
    expect(problemOf(zipped(parts))).toMatchObject({ code: "xlsx-not-a-workbook" });
  });
});

describe("a damaged file is refused with a reason", () => {
  it("cut off anywhere, it is never read as if it were whole", () => {
    const whole = sample();
    for (let length = 1; length < whole.length; length += 97) {
      expect(problemOf(whole.subarray(0, length))).toMatchObject({
        code: expect.stringMatching(/^xlsx-(damaged|not-a-workbook)$/) as string,
      });
    }
  });

  it("with any one byte of its cells changed, its check sum gives it away", () => {
    const whole = sample();
    const at = Buffer.from(whole).indexOf(SHEET) + SHEET.length + 20;
    const changed = whole.slice();
    changed[at] ^= 0x10;
    expect(problemOf(changed)).toMatchObject({ code: "xlsx-damaged", place: place(SHEET) });
  });

  it("whatever bytes change, it is read or refused, and nothing else happens", () => {
    const whole = sample();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        (changes) => {
          const bytes = whole.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          const problem = problemOf(bytes);
          expect(problem === undefined || typeof problem === "object").toBe(true);
        },
      ),
      { seed: 7, numRuns: 150 },
    );
  });

  it.each([
    [
      "a sheet that breaks off",
      {
        [SHEET]:
          '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1',
      },
    ],
    ["a sheet whose end is missing", { [SHEET]: "<worksheet><sheetData></sheetData>" }],
    ["a sheet with a wrong end", { [SHEET]: "<worksheet><sheetData></sheetData></worksheetje>" }],
    [
      "a sheet with an unknown entity",
      { [SHEET]: '<worksheet><sheetData><row><c t="str"><v>&lol;</v></c></row></sheetData></worksheet>' },
    ],
    ["a sheet that is missing", { [SHEET]: undefined }],
  ])("%s", (_, change) => {
    const parts = { ...rawParts(""), ...change };
    const bytes = zipped(
      Object.fromEntries(Object.entries(parts).filter((entry): entry is [string, string] => entry[1] !== undefined)),
    );
    expect(problemOf(bytes)).toMatchObject({ code: "xlsx-damaged", place: place(SHEET) });
  });

  it("a cell that points to a shared text that is not there", () => {
    const parts = withTexts(rawParts('<row><c t="s"><v>7</v></c></row>'), "<t>a</t>");
    expect(problemOf(zipped(parts))).toMatchObject({ code: "xlsx-damaged", place: place(SHEET) });
  });

  it("two parts of one name, of which nobody knows which one counts", () => {
    expect(problemOf(zipped({ ...rawParts(""), "XL/worksheets/SHEET1.xml": "<worksheet/>" }))).toMatchObject({
      code: "xlsx-damaged",
    });
  });
});

describe("a file that means harm is refused", () => {
  it("entities of its own (billion laughs), in every part that is parsed", () => {
    const doctype = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>';
    const parts = withTexts(rawParts(""), "<t>a</t>");
    for (const path of ["xl/workbook.xml", SHEET, "xl/sharedStrings.xml", "xl/_rels/workbook.xml.rels"]) {
      expect(problemOf(zipped({ ...parts, [path]: doctype + parts[path].replace(/^<\?xml[^>]*>/, "") }))).toMatchObject(
        { code: "xlsx-unsafe", place: place(path) },
      );
    }
  });

  it("a document type in the middle of the cells", () => {
    expect(problemOf(zipped(rawParts('<!DOCTYPE x><row r="1"/>')))).toMatchObject({ code: "xlsx-unsafe" });
  });

  it("a zip bomb: a part of a hundred megabytes that was packed to nearly nothing", () => {
    const parts = rawParts("");
    const bomb = new Uint8Array(100 * 1024 ** 2).fill(32);
    expect(problemOf(zipped({ ...parts, [SHEET]: bomb }))).toMatchObject({
      code: "xlsx-too-large",
      place: place(SHEET),
    });
  });

  it("elements inside elements without end", () => {
    expect(problemOf(zipped({ ...rawParts(""), "xl/workbook.xml": "<a>".repeat(5000) }))).toMatchObject({
      code: "xlsx-unsafe",
    });
  });

  it.each(["ZZZZ1", "XFE1", "A0", "A1048577", "A", "1", "__proto__", "A99999999999999999999"])(
    "a cell that claims to stand at %s",
    (address) => {
      expect(problemOf(zipped(rawParts(`<row r="1"><c r="${address}"><v>1</v></c></row>`)))).toMatchObject({
        code: "xlsx-bad-reference",
        place: place(SHEET),
      });
    },
  );

  it.each(["0", "1048577", "-1", "x"])("a row that claims to be number %s", (number) => {
    expect(problemOf(zipped(rawParts(`<row r="${number}"/>`)))).toMatchObject({ code: "xlsx-bad-reference" });
  });

  it("cells scattered so that each asks for memory of its own are read within bounds", () => {
    const rows = Array.from(
      { length: 16 },
      (_, index) =>
        `<row r="${index * 65536 + 1}"><c r="A${index * 65536 + 1}"><v>1</v></c><c r="XFD${index * 65536 + 1}"><v>2</v></c></row>`,
    );
    const { cells } = readWorkbook(zipped(rawParts(rows.join("")))).sheets[0];
    expect([cells.rowCount, cells.columnCount, cells.value(983040, 16383)]).toEqual([983041, 16384, 2]);
  });

  it("names that mean something to JavaScript are names like any other", () => {
    const parts = rawParts('<row><c t="str"><v>__proto__</v></c></row>');
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"]
      .replace('name="Blad1"', 'name="__proto__"')
      .replace(
        "</workbook>",
        '<definedNames><definedName name="__proto__">1</definedName><definedName name="constructor">2</definedName></definedNames></workbook>',
      );
    const workbook = readWorkbook(writeWorkbook(readWorkbook(zipped(parts))));
    expect([workbook.sheets[0].name, workbook.sheets[0].cells.value(0, 0)]).toEqual(["__proto__", "__proto__"]);
    expect([...workbook.names.keys()]).toEqual(["__proto__", "constructor"]);
    expect(({} as Record<string, unknown>).formula).toBeUndefined();
  });

  it("the reader of one sheet refuses the same files", () => {
    const read = (bytes: Uint8Array): unknown => readSheetCells(bytes, undefined, { name: "posten.xlsx" });
    expect(problemOf(sample().subarray(0, 800), read)).toMatchObject({ code: "xlsx-damaged" });
    expect(problemOf(zipped(rawParts('<row r="1"><c r="ZZZZ1"/></row>')), read)).toMatchObject({
      code: "xlsx-bad-reference",
      place: place(SHEET),
    });
    expect(problemOf(sample(), (bytes) => readSheetCells(bytes, "Bank", { name: "posten.xlsx" }))).toEqual({
      code: "xlsx-sheet-not-found",
      place: { source: "posten.xlsx" },
      found: "Bank",
    });
  });
});
