import {
  cellName,
  columnIndex,
  columnName,
  parseRange,
  parseRanges,
  quoteSheet,
  rangeName,
} from "../../src/xlsx/address";

describe("addresses of cells", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("column %d is called %s, and back", (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name)).toBe(index);
  });

  it("knows no column after XFD", () => {
    expect(columnIndex("XFE")).toBe(-1);
    expect(columnIndex("A1")).toBe(-1);
    expect(() => columnName(16384)).toThrow(RangeError);
  });

  it("reads a block with its corners in any order and with dollar signs", () => {
    expect(parseRange("$C$4:B2")).toEqual({ top: 1, left: 1, bottom: 3, right: 2 });
    expect(parseRange("XFD1048576")).toEqual({ top: 1048575, left: 16383, bottom: 1048575, right: 16383 });
  });

  it("reads and writes whole columns and whole rows", () => {
    expect(parseRange("B:C")).toEqual({ top: 0, left: 1, bottom: 1048575, right: 2 });
    expect(rangeName({ top: 0, left: 1, bottom: 1048575, right: 2 })).toBe("B:C");
    expect(rangeName(parseRange("$1:$5")!)).toBe("1:5");
  });

  it.each(["", "A", "1", "A1:B", "A0", "A1048577", "XFE1", "A1:B2:C3", "Blad1!A1", "__proto__"])(
    "%j is no address",
    (text) => {
      expect(parseRange(text)).toBeUndefined();
    },
  );

  it("reads a list of blocks", () => {
    expect(parseRanges("A1 C3:D4").map(rangeName)).toEqual(["A1", "C3:D4"]);
  });

  it("names one cell and a block", () => {
    expect(cellName(9, 27)).toBe("AB10");
    expect(rangeName({ top: 0, left: 0, bottom: 0, right: 0 })).toBe("A1");
    expect(rangeName({ top: 0, left: 0, bottom: 1, right: 2 })).toBe("A1:C2");
  });

  it("puts quotes around the name of a sheet where a formula needs them", () => {
    expect(["Bank", "Bank mei", "d'Hont", "2025", "A1", "Crédit", "R1C1"].map(quoteSheet)).toEqual([
      "Bank",
      "'Bank mei'",
      "'d''Hont'",
      "'2025'",
      "'A1'",
      "Crédit",
      "'R1C1'",
    ]);
  });
});
