import { passwordHash } from "../../../src/workbench/grid/password";
import { formatNumber } from "../../../src/workbench/grid/format-number";
import { dateOfSerial, serialOf } from "../../../src/workbench/grid/serial";

describe("what a cell shows", () => {
  it.each([
    [1210.5, "#,##0.00", "1.210,50"],
    [-1210.5, "#,##0.00", "-1.210,50"],
    [0, "General", "0"],
    [0.1 + 0.2, "General", "0,3"],
    [1e21, "General", "1E+21"],
    [0.125, "0.0%", "12,5%"],
    [7, "000", "007"],
    [-5, "#,##0.00;(#,##0.00)", "(5,00)"],
    [0, '#,##0.00;-#,##0.00;"-"', "-"],
    [1210, '"€" #,##0.00', "€ 1.210,00"],
    [1210, "[$€-413] #,##0.00", "€ 1.210,00"],
    [1.005, "0.00", "1,01"],
    [1.5, "0.0#", "1,5"],
    [45658, "d-m-yyyy", "1-1-2025"],
    [45658, "dd-mm-yyyy", "01-01-2025"],
    [45658, "mmm-yy", "jan-25"],
    [45658.5, "yyyy-mm-dd hh:mm", "2025-01-01 12:00"],
    [-0.001, "0.00", "0,00"],
  ])("of %d in the format %s is %s", (value, format, text) => {
    expect(formatNumber(value, format, "nl")).toBe(text);
  });

  it("has English separators in English", () => {
    expect(formatNumber(1210.5, "#,##0.00", "en")).toBe("1,210.50");
  });
});

describe("serial numbers", () => {
  it("count from 1 January 1900, with Excel's own 29 February of that year", () => {
    expect([serialOf(1900, 1, 1), serialOf(1900, 2, 28), serialOf(1900, 3, 1), serialOf(2025, 1, 1)]).toEqual([
      1, 59, 61, 45658,
    ]);
    expect([serialOf(2025, 2, 29), serialOf(2024, 2, 29), serialOf(1899, 12, 31)]).toEqual([
      undefined,
      45351,
      undefined,
    ]);
  });

  it("come back as the dates that they were made of", () => {
    for (let serial = 61; serial < 80_000; serial += 37) {
      const { year, month, day } = dateOfSerial(serial);
      expect(serialOf(year, month, day)).toBe(serial);
    }
  });
});

describe("the hash of a sheet's password", () => {
  it("gives the values that are known of this algorithm", () => {
    expect([passwordHash("test"), passwordHash("password")]).toEqual(["CBEB", "83AF"]);
  });
});
