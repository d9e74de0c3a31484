/**
 * Whole ledgers with the outcome that was reviewed. After a change that is meant, run with
 * `UPDATE_BOOKS=1` and review the difference line by line before it is committed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BOOKS } from "./books";
import { renderBook } from "./render";

describe.each(BOOKS)("the book $name", (book) => {
  const { name, items, lines } = book;

  it("comes out as it was reviewed", () => {
    const file = join(__dirname, name, "expected.txt");
    const outcome = renderBook(book);
    if (process.env["UPDATE_BOOKS"]) writeFileSync(file, outcome);
    expect(outcome).toBe(readFileSync(file, "utf8"));
  });

  it("comes out the same whatever the order of its rows", () => {
    const matches = (text: string) => text.slice(0, text.indexOf("NOT CLEARED"));
    const turned = renderBook({ ...book, items: reversed(items), lines: reversed(lines) });
    expect(matches(turned)).toBe(matches(renderBook(book)));
  });
});

/** The same rows, last first. */
function reversed<T extends { readonly count: number }>(rows: T): T {
  const at = (i: number) => rows.count - 1 - i;
  const turn = (column: unknown): unknown => {
    if (ArrayBuffer.isView(column)) return (column as Int32Array).slice().reverse();
    if (Array.isArray(column)) return [...(column as unknown[])].reverse();
    if (typeof column === "object" && column !== null && "at" in column) {
      const texts = column as { length: number; at(i: number): string };
      return { length: texts.length, at: (i: number) => texts.at(at(i)) };
    }
    return column;
  };
  return Object.fromEntries(Object.entries(rows).map(([field, column]) => [field, turn(column)])) as T;
}
