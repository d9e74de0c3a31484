import { typed } from "../../../src/workbench/grid/typed";
import { Refusal } from "../../../src/workbench/grid/refusal";

const nl = { language: "nl", year: 2025 } as const;
const en = { language: "en", year: 2025 } as const;

describe("what Excel makes of a text that is typed into a cell", () => {
  it.each([
    ["007", 7],
    ["1.210,50", 1210.5],
    ["-12,5", -12.5],
    ["(12,50)", -12.5],
    ["12%", 0.12],
    ["1e3", 1000],
    ["1234567890123456", 1234567890123450],
    ["€ 1.210,00", 1210],
    ["WAAR", true],
    ["false", false],
    ["'007", "007"],
    ["", null],
    [" Jansen ", " Jansen "],
    ["1.210", 1210],
    ["1,2,3", "1,2,3"],
    ["+31 6 12345678", "+31 6 12345678"],
    ["NL91ABNA0417164300", "NL91ABNA0417164300"],
    ["2025-0012", "2025-0012"],
    ["31-2-2025", "31-2-2025"],
  ])("in Dutch takes %j for %j", (text, value) => {
    expect(typed(text, "General", nl).value).toEqual(value);
  });

  it.each([
    ["2025-1", 45658],
    ["2025-01-31", 45688],
    ["31-1-2025", 45688],
    ["31/01/25", 45688],
    ["1-2", 45689],
    ["3-jan-2025", 45660],
    ["12:30", 0.5208333333333334],
    ["29-2-2024", 45351],
  ])("in Dutch takes %j for the date with serial number %d", (text, serial) => {
    expect(typed(text, "General", nl)).toEqual({ value: serial, numberFormat: expect.any(String) as string });
  });

  it("reads months first in English", () => {
    expect(typed("1/31/2025", "General", en).value).toBe(45688);
    expect(typed("1,210.50", "General", en).value).toBe(1210.5);
  });

  it("keeps every text as it is in a cell with the format @", () => {
    for (const text of ["007", "=1+1", "2025-1", "WAAR"]) expect(typed(text, "@", nl)).toEqual({ value: text });
  });

  it("keeps the number format that a cell has already", () => {
    expect(typed("31-1-2025", "yyyy-mm-dd", nl)).toEqual({ value: 45688 });
  });

  it("takes what begins with = for a formula and refuses it where it is none", () => {
    expect(typed("=1+1", "General", nl)).toEqual({ value: null, formula: "=1+1" });
    expect(typed("-A1", "General", nl)).toEqual({ value: null, formula: "=-A1" });
    expect(() => typed("=1+", "General", nl)).toThrow(Refusal);
    expect(() => typed("=SUM(A1", "General", nl)).toThrow(Refusal);
  });

  it("takes the texts of errors for errors", () => {
    expect(typed("#N/A", "General", nl).value).toEqual({ error: "#N/A" });
  });
});
