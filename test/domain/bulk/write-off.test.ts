import { badDebtOf, remaindersOf, type BulkBooks } from "../../../src/domain/bulk/write-off";
import type { Match } from "../../../src/domain/clear/match";
import { journalOf } from "../../../src/domain/journal/journal-of";
import { openItemsOf, statementLinesOf, type OpenItemRecord } from "../../../src/domain/ledger/from-records";
import { minor } from "../../../src/domain/money/minor";
import { PROFILES } from "../../../src/domain/profile/builtin";
import { withSettings, type ProfileSettings } from "../../../src/domain/profile/read-profile";
import { day, item } from "../clear/ledger";
import { shown } from "../journal/posted";

const TODAY = day("2025-12-31");

function booksOf(records: readonly OpenItemRecord[], left?: readonly number[]): BulkBooks {
  const items = openItemsOf(records);
  return {
    items,
    itemLeft: Float64Array.from(left ?? items.openAmount),
    isBlocked: (index) => items.blocked[index] === 1,
  };
}

function documentOf(books: BulkBooks, match: Match, settings: ProfileSettings = {}) {
  const profile = withSettings(PROFILES.afletter, settings);
  const journal = journalOf({
    matches: [{ number: 1, match }],
    items: books.items,
    lines: statementLinesOf([]),
    profile,
    ledger: "receivable",
  });
  expect(journal.questions).toEqual([]);
  return journal.documents[0];
}

describe("small remainders of many relations (spec 5, in bulk)", () => {
  const RESTS = [
    item(50, { relationCode: "A", invoiceNumber: "2025-0012", originalAmount: 121000, dueDate: day("2025-11-30") }),
    item(-75, { relationCode: "B", invoiceNumber: "" }),
    item(101, { relationCode: "C", originalAmount: 50000 }),
    item(80, { relationCode: "D", originalAmount: 80, dueDate: day("2025-11-30") }),
    item(60, { relationCode: "E", originalAmount: 9900, blocked: true }),
  ];

  test("are one proposal of what is left of items that were paid, and of money without an invoice", () => {
    const [proposal, ...others] = remaindersOf(booksOf(RESTS), minor(100), TODAY);
    expect(others).toEqual([]);
    expect(proposal).toMatchObject({ outcome: "suggested", criterion: "manual", difference: 0, lines: [] });
    expect(proposal.items.map(({ index, amount, rest }) => [index, amount, rest])).toEqual([
      [1, -75, 0],
      [0, 50, 0],
    ]);
    expect(proposal.relation).toBeUndefined();
    expect(proposal.explanation.facts).toMatchObject({ kind: "remainders", itemCount: 2, relations: 2, total: -25 });
  });

  test("close every item against payment differences, on the day of the proposal", () => {
    const books = booksOf(RESTS);
    const document = documentOf(books, remaindersOf(books, minor(100), TODAY)[0]);
    expect(shown(document)).toEqual(["1300|B||0,75|", "1300|A|2025-0012||0,50", "7980||||0,25"]);
    expect(document.date).toBe(TODAY);
    expect(document.lines.at(-1)?.role).toBe("difference");
  });

  test("stand on losses and gains apart where gains have an account of their own", () => {
    const books = booksOf(RESTS);
    const document = documentOf(books, remaindersOf(books, minor(100), TODAY)[0], {
      accounts: { paymentGains: "8990" },
    });
    expect(shown(document)).toEqual(["1300|B||0,75|", "1300|A|2025-0012||0,50", "7980|||0,50|", "8990||||0,75"]);
  });

  test("are a proposal per currency, for currencies do not mix", () => {
    const books = booksOf([
      item(50, { relationCode: "A", originalAmount: 500 }),
      item(50, { relationCode: "B", originalAmount: 500, currency: "USD" }),
    ]);
    expect(remaindersOf(books, minor(100), TODAY).map((m) => m.currency)).toEqual(["EUR", "USD"]);
  });

  test("count what is left now: what a clearing left over is a remainder, too", () => {
    const books = booksOf([item(5000, { relationCode: "A", dueDate: day("2025-11-30") })], [40]);
    expect(remaindersOf(books, minor(100), TODAY)[0].items[0].amount).toBe(40);
    expect(remaindersOf(booksOf([item(5000)], [0]), minor(100), TODAY)).toEqual([]);
  });
});

describe("a bad debt (spec 5, art. 29 Wet OB)", () => {
  const vat = [{ code: "H", base: 100000, amount: 21000 }];
  const OLD = item(121000, { relationCode: "A", invoiceNumber: "2024-0311", dueDate: day("2024-12-30"), vat });

  test("is loss, VAT to reclaim and debtor", () => {
    const books = booksOf([OLD]);
    const proposal = badDebtOf(books, 0, TODAY)!;
    expect(proposal).toMatchObject({ outcome: "suggested", criterion: "manual", relation: "A", difference: 0 });
    const accounts = { badDebts: "4990", vat: "1520" };
    expect(shown(documentOf(books, proposal, { accounts }))).toEqual([
      "1300|A|2024-0311||1210,00",
      "4990|||1000,00|",
      "1520|||210,00|",
    ]);
  });

  test("that was paid in part is split in the proportion of its invoice", () => {
    const books = booksOf([OLD], [60500]);
    const accounts = { badDebts: "4990", vat: "1520" };
    expect(shown(documentOf(books, badDebtOf(books, 0, TODAY)!, { accounts }))).toEqual([
      "1300|A|2024-0311||605,00",
      "4990|||500,00|",
      "1520|||105,00|",
    ]);
  });

  test("says whether it is a year past due, and whether its VAT is known", () => {
    const books = booksOf([OLD, item(5000, { relationCode: "B", dueDate: day("2025-06-30") })]);
    expect(badDebtOf(books, 0, TODAY)!.explanation.facts).toMatchObject({ kind: "badDebt", pastDue: 1, vat: "known" });
    expect(badDebtOf(books, 1, TODAY)!.explanation.facts).toMatchObject({ pastDue: 0, vat: "unknown" });
  });

  test("is no proposal where there is no claim", () => {
    const books = booksOf([item(-500), item(500, { blocked: true }), item(500)], [-500, 500, 0]);
    expect([0, 1, 2].map((index) => badDebtOf(books, index, TODAY))).toEqual([undefined, undefined, undefined]);
  });
});
