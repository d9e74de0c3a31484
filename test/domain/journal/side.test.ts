import { dayOf } from "../../../src/domain/dates/iso";
import { sidesOf } from "../../../src/domain/journal/side";
import { openItemsOf, type OpenItemRecord } from "../../../src/domain/ledger/from-records";

const sides = (records: OpenItemRecord[]) => {
  const sideOf = sidesOf(openItemsOf(records), "mixed");
  return records.map((_, i) => sideOf(i));
};

test("in a mixed list a sales credit note is a debtor's, for its relation owes more than it is owed", () => {
  expect(
    sides([
      { relationCode: "R", openAmount: 121000 },
      { relationCode: "R", openAmount: -24200 },
    ]),
  ).toEqual(["receivable", "receivable"]);
});

test("what a column says of an item goes before what its relation comes to", () => {
  expect(
    sides([
      { relationCode: "R", openAmount: -24200, side: "receivable" },
      { relationCode: "S", openAmount: 50000, side: "payable" },
      { relationCode: "T", openAmount: -100 },
    ]),
  ).toEqual(["receivable", "payable", "payable"]);
});

test("in a mixed list a payment to a supplier is a creditor's", () => {
  expect(
    sides([
      { relationCode: "S", openAmount: -121000 },
      { relationCode: "S", openAmount: 50000 },
    ]),
  ).toEqual(["payable", "payable"]);
});

test("original amounts tell the side of a relation whose invoice is almost paid", () => {
  expect(
    sides([
      { relationCode: "R", originalAmount: 121000, openAmount: 100 },
      { relationCode: "R", openAmount: -24200 },
    ]),
  ).toEqual(["receivable", "receivable"]);
});

test("where a relation's items come to nothing, the one with a due date is the invoice, even if it is later", () => {
  const prepaid = { relationCode: "R", openAmount: -121000, documentDate: dayOf("2025-01-02")! };
  const invoice = {
    relationCode: "R",
    openAmount: 121000,
    documentDate: dayOf("2025-03-02")!,
    dueDate: dayOf("2025-04-01")!,
  };
  expect(sides([prepaid, invoice])).toEqual(["receivable", "receivable"]);
});

test("an item without relation stands for itself", () => {
  expect(sides([{ openAmount: 1 }, { openAmount: -1 }])).toEqual(["receivable", "payable"]);
});

test("a list that is told to be creditors is creditors throughout", () => {
  expect(sidesOf(openItemsOf([{ openAmount: 5000 }]), "payable")(0)).toBe("payable");
});
