import { newestDayOf, isYearPastDue } from "../../../src/domain/bulk/past-due";
import { openItemsOf, statementLinesOf } from "../../../src/domain/ledger/from-records";
import { PROFILES } from "../../../src/domain/profile/builtin";
import { explain } from "../../../src/words/explanations";
import { day, item, line, match } from "../clear/ledger";

const plain = { amount: (minor: number) => String(minor), date: (d: number) => String(d) };

test("an item is a year past due from the day after; one without a due date is not", () => {
  expect(isYearPastDue(day("2024-12-31"), day("2025-12-31"))).toBe(false);
  expect(isYearPastDue(day("2024-12-31"), day("2026-01-01"))).toBe(true);
  expect(isYearPastDue(openItemsOf([item(1)]).dueDate[0], day("2025-12-31"))).toBe(false);
});

test("the ledger stands on its newest line, else on its newest document", () => {
  const items = openItemsOf([item(1), item(1, { documentDate: day("2025-11-20") })]);
  const lines = statementLinesOf([line(1), line(1, { bookingDate: day("2025-12-05") })]);
  expect(newestDayOf(items, lines)).toBe(day("2025-12-05"));
  expect(newestDayOf(items, statementLinesOf([]))).toBe(day("2025-11-20"));
});

test("open items more than a year past due are marked in their reason, claims and debts each in their way", () => {
  const old = { dueDate: day("2024-11-30") };
  const items = [
    item(5000, { relationCode: "D1", ledgerAccount: "1300", ...old }),
    item(-7000, { relationCode: "K1", ledgerAccount: "1600", ...old }),
    item(-900, { relationCode: "D1", ledgerAccount: "1300", ...old }),
    item(6000, { relationCode: "D2", ledgerAccount: "1300", dueDate: day("2025-11-30") }),
    item(8000, { relationCode: "D3", ledgerAccount: "1300", invoiceNumber: "2024-0311", ...old }),
  ];
  const { items: ends } = match(items, [line(8000, { description: "2024-0311" })]);
  expect(ends.map(({ reason }) => reason?.facts.pastDue)).toEqual([
    "receivable",
    "payable",
    undefined,
    undefined,
    undefined,
  ]);
  expect(explain("nl", ends[0].reason!, plain)).toMatch(/art\. 29 Wet OB\)\.$/);
  expect(explain("en", ends[1].reason!, plain)).toMatch(/due again/);
  const alone = match(items.slice(0, 2), [], PROFILES.afas);
  expect(alone.items[0].reason?.facts.pastDue).toBeUndefined();
});
