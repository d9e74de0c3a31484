import type { Books } from "../../../src/domain/clear/books";
import { equalItems } from "../../../src/domain/clear/equal-items";
import { NO_DAY } from "../../../src/domain/dates/day";

const DATES = Int32Array.from({ length: 200 }, (_, item) => (item === 7 ? NO_DAY : 20_000 + item));
// only the dates of the documents are looked at
const BOOKS = { items: { documentDate: DATES } } as unknown as Books;
const nameOf = (item: number) => (item % 50 === 3 ? `J. Janssen ${item}` : `Lid Nummer${item}`);
const all = Array.from({ length: 200 }, (_, item) => item);

describe("many items of one amount", () => {
  const many = equalItems(BOOKS, all, nameOf);

  it("are found by a word of the name, also with a typing error", () => {
    expect(many.named(() => ["JANSEN"], 5)).toEqual([3, 53, 103, 153]);
    expect(many.named(() => ["PIETERSEN"], 5)).toEqual([]);
  });

  it("are no help where more of them share the word than can be offered", () => {
    expect(many.named(() => ["JANSEN"], 3)).toBeUndefined();
  });

  it("are those whose document existed on the day, or has no date", () => {
    expect(many.on(20_002, 5)).toEqual([7, 0, 1, 2]);
    expect(many.on(20_050, 5)).toBeUndefined();
    expect(many.on(NO_DAY, 5)).toBeUndefined();
  });

  it("are the same as where there are few", () => {
    const few = equalItems(BOOKS, all.slice(0, 20), nameOf);
    expect(few.named(() => ["JANSEN"], 5)).toEqual([3]);
    expect([...few.on(20_002, 5)!].sort((a, b) => a - b)).toEqual([0, 1, 2, 7]);
    expect(few.on(20_010, 5)).toBeUndefined();
  });
});
