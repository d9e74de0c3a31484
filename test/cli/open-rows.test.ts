import { openJson } from "../../src/cli/result/open-rows";
import type { Matched } from "../../src/cli/reconcile-sources";
import { openItemsOf, statementLinesOf } from "../../src/domain/ledger/from-records";

const OPEN = { status: "open", rest: 100, reason: { code: "noLine", facts: {} } } as const;
const CLEARED = { status: "cleared", rest: 0 } as const;

function openOf(matched: Pick<Matched, "ledger" | "items" | "lines">): unknown {
  const json = [...openJson({ matched: { ...matched, matches: [], numbers: [] }, language: "nl" })].join("");
  return (JSON.parse(`{${json}}`) as { open: unknown }).open;
}

describe("the open rows of a result", () => {
  it("stand by source and row, whatever the order they were read in; an item goes before a line", () => {
    const items = openItemsOf([
      { openAmount: 100, currency: "EUR", row: 9, id: 'a"1' },
      { openAmount: 100, currency: "EUR", row: 4 },
      { openAmount: 100, currency: "EUR", row: 6 },
    ]);
    const lines = statementLinesOf([
      { amount: 100, currency: "EUR", row: 5, source: 0 },
      { amount: 100, currency: "EUR", row: 2, source: 1 },
      { amount: 100, currency: "EUR", row: 9, source: 0 },
    ]);
    const ends = { items: [OPEN, OPEN, CLEARED], lines: [OPEN, OPEN, OPEN] };
    const found = openOf({ ledger: { items, lines }, ...ends }) as { source: number; row: number }[];
    expect(found.map(({ source, row }) => [source, row])).toEqual([
      [0, 4],
      [0, 5],
      [0, 9],
      [0, 9],
      [1, 2],
    ]);
    expect(found[2]).toEqual({
      source: 0,
      row: 9,
      id: 'a"1',
      status: "open",
      rest: "1.00",
      reason: expect.stringMatching(/\S/) as string,
      code: "noLine",
    });
  });

  it("are none where everything is cleared", () => {
    const items = openItemsOf([{ openAmount: 100 }]);
    expect(openOf({ ledger: { items, lines: statementLinesOf([]) }, items: [CLEARED], lines: [] })).toEqual([]);
  });
});
