import fc from "fast-check";
import { addressOf, columnLetters, columnNumber, overlap, parseReference, referenceOf } from "../../src/excel/address";
import { startChecksum } from "../../src/excel/checksum";
import { isOurRule, ruleFor } from "../../src/excel/marks/rules";
import { parseName } from "../../src/excel/own/names";
import { freeName, isSheetName } from "../../src/excel/own/own-sheets";
import { rowAddresses, rowRuns } from "../../src/excel/read/row-addresses";
import { rowsOf } from "../../src/excel/user/select";
import { bytesOfRow, rowBlocks } from "../../src/excel/write/batches";
import { rectangles } from "../../src/excel/write/rectangles";

const SEED = { seed: 20251231 };
const anyRect = fc.record({
  row: fc.integer({ min: 1, max: 1000 }),
  column: fc.integer({ min: 1, max: 1000 }),
  rows: fc.integer({ min: 1, max: 50 }),
  columns: fc.integer({ min: 1, max: 50 }),
});

describe("addresses", () => {
  it("count columns as Excel does", () => {
    expect([1, 26, 27, 702, 703, 16384].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
    expect(["a", "ZZ", "XFD"].map(columnNumber)).toEqual([1, 702, 16384]);
  });

  it("name whole rows and columns up to the end of the sheet, and nothing for what is gone", () => {
    expect(parseReference("Bank!$B:$C")?.rect).toEqual({ row: 1, column: 2, rows: 1_048_576, columns: 2 });
    expect(parseReference("5:6")?.rect).toEqual({ row: 5, column: 1, rows: 2, columns: 16_384 });
    expect(parseReference("=#REF!")).toBeUndefined();
    expect(parseReference("='O''Neill & co'!$A$1")).toEqual({
      sheet: "O'Neill & co",
      rect: { row: 1, column: 1, rows: 1, columns: 1 },
    });
  });

  it("come back from a reference as they went in, whatever the sheet is called", () => {
    const law = (sheet: string, rect: Parameters<typeof referenceOf>[1]) =>
      expect(parseReference(referenceOf(sheet, rect))).toEqual({ sheet, rect });
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 31 }), anyRect, law), SEED);
    fc.assert(
      fc.property(anyRect, (rect) => expect(parseReference(addressOf(rect))?.rect).toEqual(rect)),
      SEED,
    );
  });

  it("overlap where they share a cell", () => {
    const at = (row: number, column: number) => ({ row, column, rows: 2, columns: 2 });
    expect([overlap(at(1, 1), at(2, 2)), overlap(at(1, 1), at(3, 1))]).toEqual([true, false]);
  });
});

describe("rows as addresses", () => {
  it("join neighbours and keep every row", () => {
    expect(rowRuns([7, 3, 4, 4])).toEqual([
      { first: 3, last: 4 },
      { first: 7, last: 7 },
    ]);
    expect(rowAddresses([3, 4, 7], "A", "I")).toEqual(["A3:I4,A7:I7"]);
    expect(rowsOf("Bank!A3:I4,C7")).toEqual([3, 4, 7]);
    expect(rowsOf("A:C")).toEqual([]);
  });

  it("are never longer than Excel takes, and lose no row", () => {
    const rows = fc.uniqueArray(fc.integer({ min: 1, max: 1_048_576 }), { maxLength: 3000 });
    fc.assert(
      fc.property(rows, (given) => {
        const addresses = rowAddresses(given, "A", "XFD");
        expect(addresses.every((address) => address.length <= 8000)).toBe(true);
        expect(addresses.flatMap((address) => rowsOf(address))).toEqual([...given].sort((a, b) => a - b));
      }),
      { ...SEED, numRuns: 20 },
    );
  });
});

describe("the checksum of a sheet", () => {
  const cells = fc.array(fc.array(fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null))));
  const sum = (...blocks: unknown[][][]) => {
    const checksum = startChecksum();
    for (const block of blocks) checksum.add(block);
    return checksum.value();
  };

  it("is the same however the rows were cut into blocks", () => {
    fc.assert(
      fc.property(cells, fc.nat(), (rows, at) => expect(sum(rows.slice(0, at), rows.slice(at))).toBe(sum(rows))),
      SEED,
    );
  });

  it("tells texts from numbers, and cells that changed places", () => {
    const different = [
      [["1"]],
      [[1]],
      [[true]],
      [[null]],
      [["1", ""]],
      [["", "1"]],
      [["1"], [""]],
      [["a", "b"]],
      [["ab", ""]],
    ];
    expect(new Set(different.map((rows) => sum(rows))).size).toBe(different.length);
  });
});

describe("rectangles of one format", () => {
  const grid = fc.array(fc.array(fc.constantFrom("a", "b", null, undefined), { minLength: 4, maxLength: 4 }), {
    maxLength: 12,
  });

  it("cover every cell that has a key exactly once, and no cell that ends one", () => {
    fc.assert(
      fc.property(grid, (cells) => {
        const covered = cells.map((row) => row.map(() => [] as string[]));
        for (const { rect, key } of rectangles(cells.length, 4, (r, c) => cells[r][c]))
          for (let r = rect.row - 1; r < rect.row - 1 + rect.rows; r++)
            for (let c = rect.column - 1; c < rect.column - 1 + rect.columns; c++) covered[r][c].push(key);
        cells.forEach((row, r) =>
          row.forEach((key, c) => {
            if (key !== undefined) expect(covered[r][c]).toEqual(key === null ? [] : [key]);
            else expect(covered[r][c].length).toBeLessThanOrEqual(1);
          }),
        );
      }),
      SEED,
    );
  });

  it("are one where columns beside each other are alike, empty cells between included", () => {
    const cells = [
      ["a", "a"],
      [undefined, undefined],
      ["a", "a"],
    ];
    expect(rectangles(3, 2, (r, c) => cells[r][c])).toEqual([
      { key: "a", rect: { row: 1, column: 1, rows: 3, columns: 2 } },
    ]);
    expect(
      rectangles(
        3,
        2,
        (r, c) => cells[r][c],
        () => false,
      ),
    ).toHaveLength(2);
  });
});

describe("blocks of a request", () => {
  it("hold every row once, in order", () => {
    const rows = Array.from({ length: 100 }, (_, at) => ["x".repeat(100_000), at]);
    const blocks = rowBlocks(rows, bytesOfRow);
    expect(blocks.map(({ first }) => first)).toEqual([0, ...blocks.slice(0, -1).map(({ last }) => last + 1)]);
    expect(blocks.at(-1)?.last).toBe(99);
    expect(Math.max(...blocks.map(({ bytes }) => bytes))).toBeLessThan(3_600_000);
  });

  it("are measured at least as large as their JSON within JSON", () => {
    const row = fc.array(fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()));
    const size = (value: unknown) => new TextEncoder().encode(JSON.stringify(JSON.stringify(value))).length - 2;
    fc.assert(
      fc.property(row, (cells) => expect(bytesOfRow(cells)).toBeGreaterThanOrEqual(size(cells) - 2)),
      SEED,
    );
  });
});

describe("names of ours", () => {
  it("are told from the user's", () => {
    expect(parseName("_afletter_marks_status_2", "='Bank'!$J$1:$J$9")).toMatchObject({
      role: "marks",
      part: "status",
      number: 2,
      sheet: "Bank",
      rect: { row: 1, column: 10, rows: 9, columns: 1 },
    });
    expect(parseName("_afletter_title_memorial_1", '="Memoriaal ""x"""')?.text).toBe('Memoriaal "x"');
    expect(parseName("_afletter_marks_status_2", "=Bank!#REF!")?.rect).toBeUndefined();
    expect(parseName("afletter", "=Bank!$A$1")).toBeUndefined();
  });

  it("are free names of sheets within Excel's limits", () => {
    expect(freeName("Memoriaal", ["MEMORIAAL", "Memoriaal 2"])).toBe("Memoriaal 3");
    const long = "x".repeat(31);
    expect(freeName(long, [long])).toBe(`${"x".repeat(29)} 2`);
    expect(["a", "a:b", "x'", ""].map(isSheetName)).toEqual([true, false, false, false]);
  });

  it("are colour rules that compare our status column with a code, or one that is gone", () => {
    expect(isOurRule(ruleFor(10, 2, "ok-diff"), 10)).toBe(true);
    expect(isOurRule('=#REF!="ok"', undefined)).toBe(true);
    expect(isOurRule('=$C2="ok"', 10)).toBe(false);
    expect(isOurRule('=AND($J2="ok",$B2<0)', 10)).toBe(false);
  });
});
