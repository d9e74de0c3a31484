import { isoOf } from "../../../src/domain/dates/iso";
import { dayOfText, fullYear, type DateOrder } from "../../../src/sources/table/cells/date-text";
import { orderOf, readDates } from "../../../src/sources/table/columns/date-column";
import { sheet } from "./sheet";

const read = (text: string, order: DateOrder = "dmy"): string => {
  const day = dayOfText(text, order);
  return typeof day === "number" ? isoOf(day) : day;
};

describe("date texts", () => {
  it.each([
    ["31-12-2025", "2025-12-31"],
    ["1-2-26", "2026-02-01"],
    ["01/02/2026", "2026-02-01"],
    ["1.2.2026", "2026-02-01"],
    ["2025-12-31", "2025-12-31"],
    ["20251231", "2025-12-31"],
    ["2026-01-19 12:07:45 +0100", "2026-01-19"],
    ["2026-01-19T12:07:45Z", "2026-01-19"],
    ["31 december 2025", "2025-12-31"],
    ["31 Dec 2025", "2025-12-31"],
    ["1 mrt. 2026", "2026-03-01"],
    ["Dec 31, 2025", "2025-12-31"],
    ["5 août 2025", "2025-08-05"],
    ["5. März 2025", "2025-03-05"],
  ])("reads %s as %s", (text, iso) => {
    expect(read(text)).toBe(iso);
  });

  it("reads the order that the column has", () => {
    expect(read("01/26/2026", "mdy")).toBe("2026-01-26");
    expect(read("26-01-12", "ymd")).toBe("2026-01-12");
    // a year of four figures in front stands for itself
    expect(read("2025-12-31", "mdy")).toBe("2025-12-31");
  });

  it.each([
    ["31-02-2025", "noSuchDate"],
    ["2025-02-30", "noSuchDate"],
    ["00-01-2025", "noSuchDate"],
    ["01-01-0202", "noSuchDate"],
    ["morgen", "notADate"],
    ["12-2025", "notADate"],
    ["46034", "notADate"],
    ["2025-12/31", "notADate"],
  ])("refuses %s: %s", (text, fault) => {
    expect(read(text)).toBe(fault);
  });

  it("takes 00-79 for 2000-2079 and 80-99 for 1980-1999", () => {
    expect([0, 26, 79, 80, 99].map(fullYear)).toEqual([2000, 2026, 2079, 1980, 1999]);
  });
});

describe("the order of a date column", () => {
  const order = (...cells: (string | number)[]) => orderOf(sheet(cells.map((cell) => [cell])), 0, 0);

  it("is proven by one day above twelve", () => {
    expect(order("03/04/2026", "31/12/2025")).toBe("dmy");
    expect(order("03/04/2026", "12/31/2025")).toBe("mdy");
  });

  it("has to be asked where every date with slashes fits both", () => {
    expect(order("03/04/2026", "01/02/2026")).toBe("ask");
  });

  it("is day first with dashes and points: nobody writes month first with them", () => {
    expect(order("03-04-2026", "01-02-2026")).toBe("dmy");
    expect(order("03.04.2026")).toBe("dmy");
  });

  it("is of no matter where the year stands in front, or both readings are the same day", () => {
    expect(order("2026-04-03", 46034)).toBe("any");
    expect(order("04/04/2026")).toBe("any");
  });
});

describe("cells of a date column", () => {
  const dates = (cells: (string | number | boolean | null)[], date1904 = false) => {
    const column = readDates(
      sheet(
        cells.map((cell) => [cell]),
        { date1904 },
      ),
      0,
      0,
      "dmy",
    );
    return { days: [...column.days].map(isoOf), faults: [...column.faults] };
  };

  it("are Excel dates of either system, texts, or yyyymmdd as a number", () => {
    expect(dates([46034, 46034.99, "12-01-2026", 20260112, null]).days).toEqual([
      "2026-01-12",
      "2026-01-12",
      "2026-01-12",
      "2026-01-12",
      "",
    ]);
    expect(dates([46034 - 1462], true).days).toEqual(["2026-01-12"]);
  });

  it("are no dates where a number is no date of a ledger", () => {
    expect(dates([17, 0, -5, 4814769000000000, true]).faults).toEqual([
      [0, "notADate"],
      [1, "notADate"],
      [2, "notADate"],
      [3, "notADate"],
      [4, "notADate"],
    ]);
  });
});
