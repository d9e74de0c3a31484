import fc from "fast-check";
import { splitRows } from "../../../src/sources/table/cells/split-rows";

const cellsOf = (text: string, width?: number) => [...splitRows(text, ";", width)].map(({ cells }) => cells);

describe("the rows of a CSV text", () => {
  it.each([
    ['a;"b;c"\r\n', [["a", "b;c"]]],
    [
      '"a";"b"\n"c";""',
      [
        ["a", "b"],
        ["c", ""],
      ],
    ],
    [
      "a;b;\n;;",
      [
        ["a", "b", ""],
        ["", "", ""],
      ],
    ],
    [
      '5" plank;b\r\r\nc;d',
      [
        ['5" plank', "b"],
        ["c", "d"],
      ],
    ],
    ['"zij zei ""ja""";b', [['zij zei "ja"', "b"]]],
    ['"een\nregel";b', [["een\nregel", "b"]]],
    ["a\rb", [["a"], ["b"]]],
  ])("of %j are %j", (text, rows) => {
    expect(cellsOf(text)).toEqual(rows);
  });

  it("have a quotation mark too many where their width says so", () => {
    expect(cellsOf('a;"b;c\nd;e;f\n', 3)).toEqual([
      ["a", "b", "c"],
      ["d", "e", "f"],
    ]);
    expect(cellsOf('"a;b";c\n', 3)).toEqual([["a", "b", "c"]]);
  });

  it("come back as they were written, whatever stands in them and whichever cells are quoted", () => {
    const cell = fc.tuple(
      fc.string({ unit: fc.constantFrom("a", "1", ",", ".", ";", '"', "'", "\r", "\n", " ", "é") }),
      fc.boolean(),
    );
    const written = ([text, quotes]: [string, boolean]) =>
      quotes || /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const text = rows.map((row) => row.map(written).join(";")).join("\r\n");
        expect(cellsOf(text)).toEqual(rows.map((row) => row.map(([cellText]) => cellText)));
      }),
      { seed: 4, numRuns: 2000 },
    );
  });
});
