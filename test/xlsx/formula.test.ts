import fc from "fast-check";
import { moveFormula, splitFormula } from "../../src/xlsx/formula";
import { fromFileFormula, toFileFormula } from "../../src/xlsx/function-prefixes";

describe("formulas that are copied to another cell", () => {
  it.each([
    ["=A1+B2", "=B3+C4"],
    ["=$A$1+$A1+A$1", "=$A$1+$A3+B$1"],
    ["=SUM(A1:B2,A:B,1:2,$A:B)", "=SUM(B3:C4,B:C,3:4,$A:C)"],
    ["=Blad1!A1+'Bank A1'!B2", "=Blad1!B3+'Bank A1'!C4"],
    ['=A1&"A1"', '=B3&"A1"'],
    ["=LOG10(A1)+ATAN2(A1,1)", "=LOG10(B3)+ATAN2(B3,1)"],
    ["=Posten[[#This Row],[A1]]*A1", "=Posten[[#This Row],[A1]]*B3"],
    ["=Btw2025A+_A1+A1.x", "=Btw2025A+_A1+A1.x"],
    ["=1E5+A1*1.5", "=1E5+B3*1.5"],
    ["=AB1!C3", "=AB1!D5"],
    ["=XFD1048576", "=#REF!"],
  ])("%s, two down and one to the right, is %s", (formula, moved) => {
    expect(moveFormula(formula, 2, 1)).toBe(moved);
  });

  it("become #REF! where they leave the sheet", () => {
    expect(moveFormula("=A1", -1, 0)).toBe("=#REF!");
  });

  it("stay what they are when they move nowhere, whatever they say", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (formula) => {
        expect(moveFormula(splitFormula(formula), 0, 0).toLowerCase()).toBe(formula.toLowerCase());
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});

describe("functions younger than the file format", () => {
  it.each([
    ["IFNA(A1,0)", "_xlfn.IFNA(A1,0)"],
    ["SUM(A1)+XLOOKUP(1,A:A,B:B)", "SUM(A1)+_xlfn.XLOOKUP(1,A:A,B:B)"],
    ["FILTER(A:A,B:B)", "_xlfn._xlws.FILTER(A:A,B:B)"],
    ['"IFS("&STDEV.S(A1:A2)', '"IFS("&_xlfn.STDEV.S(A1:A2)'],
  ])("%s is %s in a file, and back", (shown, inFile) => {
    expect(toFileFormula(shown)).toBe(inFile);
    expect(fromFileFormula(inFile)).toBe(shown);
  });

  it("does not put a second prefix before one that is there", () => {
    expect(toFileFormula("_xlfn.IFNA(A1,0)")).toBe("_xlfn.IFNA(A1,0)");
  });

  it("leaves LET and LAMBDA as files hold them", () => {
    expect(fromFileFormula("_xlfn.LET(_xlpm.x,1,_xlpm.x)")).toBe("_xlfn.LET(_xlpm.x,1,_xlpm.x)");
  });

  it("writes this row's cell of a table out", () => {
    expect(toFileFormula("[@Bedrag]*Posten[@[Btw %]]", "Posten")).toBe(
      "Posten[[#This Row],[Bedrag]]*Posten[[#This Row],[Btw %]]",
    );
    expect(toFileFormula('"info@posten.nl"')).toBe('"info@posten.nl"');
  });
});
