import fc from "fast-check";
import { amountTable } from "../../../src/domain/clear/sets/amount-table";

test("items of one group and amount are found together, in the order in which they stand", () => {
  const table = amountTable(4, Int32Array.of(7, 7, 8, 7), Float64Array.of(100, 250, 100, 100));
  expect(table.of(7, 100)).toEqual([0, 3]);
  expect(table.of(8, 100)).toEqual([2]);
  expect(table.of(8, 250)).toEqual([]);
});

test("an item without a group or without an amount is in no list", () => {
  const table = amountTable(2, Int32Array.of(-1, 0), Float64Array.of(100, 0));
  expect(table.of(-1, 100)).toEqual([]);
  expect(table.of(0, 0)).toEqual([]);
});

test("whatever the rows are, a list holds exactly the items that have both", () => {
  const row = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.constantFrom(-2e10, -1, 1, 2, 121, 2e10));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
      const table = amountTable(
        rows.length,
        Int32Array.from(rows, ([group]) => group),
        Float64Array.from(rows, ([, amount]) => amount),
      );
      for (const [group, amount] of rows) {
        const expected = rows.flatMap((other, i) => (other[0] === group && other[1] === amount ? [i] : []));
        expect(table.of(group, amount)).toEqual(expected);
        expect(table.of(group, amount)).toEqual(expected);
      }
    }),
    { seed: 20251122, numRuns: 200 },
  );
});
