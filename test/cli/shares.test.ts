import fc from "fast-check";
import type { Part } from "../../src/domain/clear/match";
import type { Minor } from "../../src/domain/money/minor";
import { sharesOf } from "../../src/cli/result/shares";

const part = (index: number, amount: number): Part => ({ index, amount: amount as Minor, rest: 0 as Minor });
const parts = (...amounts: number[]) => amounts.map((amount, index) => part(index, amount));

describe("which line shares which cents with which item", () => {
  it("is all of them where one line pays one item", () => {
    expect(sharesOf({ lines: parts(121000), items: parts(121000) })).toEqual([{ line: 0, item: 0, amount: 121000 }]);
  });

  it("keeps a credit note whole, against the line that it lowers", () => {
    expect(sharesOf({ lines: parts(96800), items: parts(121000, -24200) })).toEqual([
      { line: 0, item: 1, amount: -24200 },
      { line: 0, item: 0, amount: 121000 },
    ]);
  });

  it("is what was paid where less was paid, and the invoice where more was", () => {
    expect(sharesOf({ lines: parts(120950), items: parts(121000) })).toEqual([{ line: 0, item: 0, amount: 120950 }]);
    expect(sharesOf({ lines: parts(121050), items: parts(121000) })).toEqual([{ line: 0, item: 0, amount: 121000 }]);
  });

  it("parts several lines over several items in their order", () => {
    expect(sharesOf({ lines: parts(100, 200), items: parts(150, 150) })).toEqual([
      { line: 0, item: 0, amount: 100 },
      { line: 1, item: 0, amount: 50 },
      { line: 1, item: 1, amount: 150 },
    ]);
  });

  it("is the same on the other side of the ledger", () => {
    expect(sharesOf({ lines: parts(-96800), items: parts(-121000, 24200) })).toEqual([
      { line: 0, item: 1, amount: 24200 },
      { line: 0, item: 0, amount: -121000 },
    ]);
  });

  it("names every item where there is no line, and every line where there is no item", () => {
    expect(sharesOf({ lines: [], items: parts(100, -100) })).toEqual([
      { item: 0, amount: 100 },
      { item: 1, amount: -100 },
    ]);
    expect(sharesOf({ lines: parts(-350), items: [] })).toEqual([{ line: 0, amount: -350 }]);
  });

  it("adds up, for every line and item, to what the match takes of it", () => {
    const amounts = fc.array(
      fc.integer({ min: -5000, max: 9000 }).filter((a) => a !== 0),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(amounts, amounts, (lineAmounts, others) => {
        const total = lineAmounts.reduce((a, b) => a + b, 0);
        const last = total - others.reduce((a, b) => a + b, 0);
        const itemAmounts = last === 0 ? others : [...others, last];
        const shares = sharesOf({ lines: parts(...lineAmounts), items: parts(...itemAmounts) });
        const sum = (side: "line" | "item", index: number) =>
          shares.filter((s) => s[side] === index).reduce((all, s) => all + s.amount, 0);
        expect(lineAmounts.map((_, i) => sum("line", i))).toEqual(lineAmounts);
        expect(itemAmounts.map((_, i) => sum("item", i))).toEqual(itemAmounts);
      }),
      { seed: 20250101, numRuns: 500 },
    );
  });
});
