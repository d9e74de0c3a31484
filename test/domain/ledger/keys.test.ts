import fc from "fast-check";
import { openItemsOf, statementLinesOf, type OpenItemRecord } from "../../../src/domain/ledger/from-records";
import { itemKeys, lineKeys } from "../../../src/domain/ledger/keys";

const SEED = 20260105;

const keys = (records: OpenItemRecord[]): string[] => {
  const column = itemKeys(openItemsOf(records));
  return records.map((_, i) => column.at(i));
};

test("a row is called by its own id where it has one", () => {
  expect(keys([{ id: " P-17 ", openAmount: 100 }])).toEqual(["P-17"]);
});

test("a row without an id is called by what it says, wherever it stands", () => {
  const row = { invoiceNumber: "2025-0012", openAmount: 121000, documentDate: 20088 };
  const [alone] = keys([row]);
  const [, below] = keys([{ openAmount: 5 }, { ...row, row: 99, source: 3 }]);
  expect(alone).toMatch(/^~[0-9a-f]{16}$/);
  expect(below).toBe(alone);
});

test("a known row keeps the key that earlier workbooks have for it", () => {
  expect(keys([{ relationCode: "D1", invoiceNumber: "2025-0012", openAmount: 121000, documentDate: 20088 }])).toEqual([
    "~0ab56ba3b1fc0a4a",
  ]);
});

test("white space and case make no other row, one cent does", () => {
  const [a, b, c] = keys([
    { relationName: "De  Boer b.v. ", openAmount: 100 },
    { relationName: "DE BOER B.V.", openAmount: 100 },
    { relationName: "De Boer B.V.", openAmount: 101 },
  ]);
  expect(b).toBe(`${a}~2`);
  expect(c).not.toContain(a);
});

test("the same text in another field is another row", () => {
  const [a, b] = keys([
    { ourReference: "77", openAmount: 100 },
    { yourReference: "77", openAmount: 100 },
  ]);
  expect(a).not.toBe(b);
});

test("identical rows are told apart by an ordinal", () => {
  const [a, b, c] = keys([{ openAmount: 1000 }, { openAmount: 1000 }, { openAmount: 1000 }]);
  expect([b, c]).toEqual([`${a}~2`, `${a}~3`]);
});

test("an id that two rows share is completed with what the rows say, so that sorting swaps nothing", () => {
  const one = { id: "X", openAmount: 100 };
  const two = { id: "X", openAmount: 200 };
  const [a, b] = keys([one, two]);
  expect(a).toMatch(/^X~[0-9a-f]{16}$/);
  expect(keys([two, one])).toEqual([b, a]);
});

test("an id that looks like a made key is not taken for one", () => {
  const [made] = keys([{ openAmount: 1000 }]);
  expect(keys([{ openAmount: 1000 }, { id: made, openAmount: 5 }])).toEqual([made, `~${made}`]);
});

test("lines have keys by the same rule", () => {
  const column = lineKeys(
    statementLinesOf([
      { id: "7", amount: 1 },
      { amount: 1, description: "huur" },
    ]),
  );
  expect(column.at(0)).toBe("7");
  expect(column.at(1)).toMatch(/^~[0-9a-f]{16}$/);
});

const record: fc.Arbitrary<OpenItemRecord> = fc.record({
  id: fc.constantFrom("", "", "A", "B", "A~2", "~A"),
  invoiceNumber: fc.constantFrom("", "1", "2"),
  relationName: fc.constantFrom("", "x", "y"),
  openAmount: fc.integer({ min: -3, max: 3 }),
});

test("no two rows have one key, and the order of the rows changes no set of keys (law 5)", () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 40 }), (records) => {
      const found = keys(records);
      expect(new Set(found).size).toBe(records.length);
      expect(keys([...records].reverse()).sort()).toEqual([...found].sort());
    }),
    { seed: SEED, numRuns: 500 },
  );
});

test("a key leads to the same content after any reordering (law 5)", () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 20 }), (records) => {
      const content = ({ id, invoiceNumber, relationName, openAmount }: OpenItemRecord) =>
        JSON.stringify([id, invoiceNumber, relationName, openAmount]);
      const before = new Map(keys(records).map((key, i) => [key, content(records[i])]));
      const turned = [...records].reverse();
      keys(turned).forEach((key, i) => {
        expect(before.get(key)).toBe(content(turned[i]));
      });
    }),
    { seed: SEED, numRuns: 300 },
  );
});
