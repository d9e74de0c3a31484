import fc from "fast-check";
import { longMemorial } from "../../src/sheets/memorial/long-memorial";
import { memorialSheet } from "../../src/sheets/memorial/memorial-sheet";
import type { MemorialInput } from "../../src/sheets/memorial/input";
import { LOOKS } from "../../src/sheets/look";
import { DOCUMENTS, MEMORIAL } from "./memorial-book";

/** With a column for everything that a memorial may have one for. */
const FULL: MemorialInput = {
  ...MEMORIAL,
  journal: {
    documents: DOCUMENTS.map((document) => ({
      ...document,
      lines: document.lines.map((line, at) => ({
        ...line,
        from: { side: "item" as const, index: at },
        ...(at === 0 ? { vatCode: "1H", costCentre: "K1", costUnit: "007" } : {}),
      })),
    })),
  },
  reviews: new Map([["2", { status: "approved" as const, who: "Piet", at: "2026-01-06 10:15", reason: "" }]]),
  rowOf: ({ index }) => ({ sheet: "Bank 'mei'", row: index + 2 }),
  notes: new Map([[7, { text: "=Gebeld" }]]),
};
const EMPTY: MemorialInput = { ...MEMORIAL, journal: { documents: [] } };

describe.each([
  ["the least it may have", MEMORIAL],
  ["all it may have", FULL],
  ["no document at all", EMPTY],
])("a memorial row by row, with %s,", (_, input) => {
  const whole = memorialSheet(input);
  const { spec, body, rows } = longMemorial(input);
  const wholeBody = whole.rows.slice(spec.rows.length);

  test("has the title block, heads, table, rules and choices of the whole one, and as many rows", () => {
    expect({ ...spec, rows: [] }).toEqual({ ...whole, rows: [] });
    expect(spec.rows).toEqual(whole.rows.slice(0, spec.rows.length));
    expect(body.count).toBe(wholeBody.length);
  });

  test("has in every cell the same value or formula, in whatever pieces it is asked for", () => {
    const expected = wholeBody.map((row) =>
      row.map((cell) => {
        const value = cell?.value;
        if (value?.kind === "formula") return value.formula;
        if (value?.kind === "text") return value.text;
        if (value?.kind === "number") return Number(value.decimal);
        return value?.kind === "date" ? value.serial : null;
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), (size) => {
        const pieces = [];
        for (let at = 0; at < body.count; at += size) pieces.push(...rows(at, size));
        expect(pieces).toEqual(expected);
      }),
      { seed: 20260105 },
    );
    expect(rows(body.count, 5)).toEqual([]);
  });

  test("has one look per column, texts only in columns of texts, and formulas only in their own", () => {
    for (const row of wholeBody) {
      row.forEach((cell, at) => {
        if (!cell) return;
        const style = body.columns[at];
        expect(cell.style).toBe(style);
        expect(cell.value.kind === "formula").toBe(body.formulas?.includes(at));
        if (cell.value.kind === "text") expect(LOOKS[style!].numberFormat).toBe("@");
      });
    }
  });
});

test("a document number that is no plain number makes its column one of texts", () => {
  const [first, ...others] = DOCUMENTS;
  const documents = [{ ...first, number: "2025-01" }, ...others];
  const { body, rows } = longMemorial({ ...MEMORIAL, journal: { documents } });
  expect([body.columns[0], rows(0, 1)[0][0]]).toEqual(["text", "2025-01"]);
});
