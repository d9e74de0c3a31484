import { openItemsOf, statementLinesOf } from "../../../src/domain/ledger/from-records";
import { PROFILES } from "../../../src/domain/profile/builtin";
import type { Profile } from "../../../src/domain/profile/profile";
import { reconcile, runToEnd, type ReconcileInput } from "../../../src/domain/reconcile";
import { day, item, line, match, shortOf } from "./ledger";

const { afas } = PROFILES;
const CUSTOMER = { relationCode: "10002", relationName: "Jansen" };
const SUPPLIER = { relationCode: "20007", relationName: "Jansen" };
const INVOICE = item(121000, { ...CUSTOMER, invoiceNumber: "2025-0012" });
const PURCHASE = item(-121000, { ...SUPPLIER, invoiceNumber: "F88", documentDate: day("2025-11-07") });
const coupled = (...pairs: Profile["coupled"]): Profile => ({ ...afas, coupled: pairs });

function run(more: Partial<ReconcileInput> & Pick<ReconcileInput, "items">) {
  return runToEnd(reconcile({ lines: statementLinesOf([]), profile: afas, ...more }));
}

describe("debtor and creditor items of one company (spec 4)", () => {
  test("clear against each other only if the user coupled the two relations", () => {
    expect(match([INVOICE, PURCHASE], [], afas).short).toEqual([]);
    expect(match([INVOICE, PURCHASE], [], coupled(["10002", "20007"])).short).toEqual(["amount >0+1"]);
    expect(match([INVOICE, PURCHASE], [], coupled(["20007", "10002"])).short).toEqual(["amount >0+1"]);
    expect(match([INVOICE, PURCHASE], [], coupled(["10002", "20008"])).short).toEqual([]);
  });

  test("the match stands at neither of the two, and what is left stays where it is", () => {
    const result = match([INVOICE, PURCHASE, item(500, CUSTOMER)], [], coupled(["10002", "20007"]));
    expect(result.matches[0].relation).toBeUndefined();
    expect(result.matches[0].items.map(({ index, amount }) => [index, amount])).toEqual([
      [0, 121000],
      [1, -121000],
    ]);
    expect(result.items.map(({ status, rest }) => [status, rest])).toEqual([
      ["cleared", 0],
      ["cleared", 0],
      ["open", 500],
    ]);
  });

  test("are first cleared within each relation: a receipt goes before a purchase", () => {
    const receipt = item(-121000, { ...CUSTOMER, documentDate: day("2025-11-20") });
    const result = match([INVOICE, PURCHASE, receipt], [], coupled(["10002", "20007"]));
    expect(result.short).toEqual(["amount >0+2"]);
  });

  test("take nothing from others: only what is coupled meets", () => {
    const other = item(-121000, { relationCode: "30000" });
    expect(match([INVOICE, other, PURCHASE], [], coupled(["10002", "20007"])).short).toEqual(["amount >0+2"]);
  });

  test("under one code on two accounts are two sides, too, until the code is coupled with itself", () => {
    const items = [
      item(121000, { ...CUSTOMER, ledgerAccount: "1300" }),
      item(-121000, { ...CUSTOMER, ledgerAccount: "1600" }),
    ];
    expect(match(items, [], afas).short).toEqual([]);
    expect(match(items, [], coupled(["10002", "10002"])).short).toEqual(["date-and-amount >0+1"]);
  });

  test("under accounts that nobody named are told by what falls due on each", () => {
    const due = { dueDate: day("2025-12-15") };
    const items = [
      item(121000, { ...CUSTOMER, ...due, ledgerAccount: "13000" }),
      item(-121000, { ...CUSTOMER, ...due, ledgerAccount: "16000" }),
      item(-121000, { ...CUSTOMER, ledgerAccount: "13000", documentDate: day("2025-11-20") }),
    ];
    expect(match(items, [], afas).short).toEqual(["amount >0+2"]);
  });

  test("a suggestion within a relation stands beside what coupling clears elsewhere", () => {
    const twice = [item(5000, CUSTOMER), item(-5000, CUSTOMER), item(-5000, CUSTOMER)];
    const result = match([...twice, INVOICE, PURCHASE], [], coupled(["10002", "20007"]));
    expect(result.short.filter((text) => text.startsWith("?"))).toHaveLength(2);
    expect(result.short[0]).toBe("amount >3+4");
    expect(result.items.map(({ status }) => status)).toEqual([
      "suggested",
      "suggested",
      "suggested",
      "cleared",
      "cleared",
    ]);
  });
});

describe("items on one clearing account (kruisposten, spec 4)", () => {
  const on = (account: string, amount: number, description = "") =>
    item(amount, { ledgerAccount: account, description, documentDate: day("2025-12-01") });

  test("clear against each other the same way, account by account", () => {
    const items = [on("1090", 500000), on("1090", -500000), on("2000", 7500), on("1090", -7500)];
    const result = match(items, [], afas);
    expect(result.short).toEqual(["date-and-amount >0+1"]);
    expect(result.matches[0].relation).toBeUndefined();
    expect(result.matches[0].evidence.length).toBeGreaterThan(0);
    expect(result.items.map(({ status }) => status)).toEqual(["cleared", "cleared", "open", "open"]);
  });

  test("two that fit one are suggested", () => {
    const items = [on("1090", 500000), on("1090", -500000), on("1090", -500000)];
    expect(match(items, [], afas).matches.map((m) => m.outcome)).toEqual(["suggested", "suggested"]);
  });

  test("the accounts of debtors and creditors are none: there a missing relation is a gap", () => {
    expect(match([on("1300", 5000), on("1300", -5000)], [], afas).matches).toEqual([]);
    expect(match([on("", 5000), on("", -5000)], [], afas).matches).toEqual([]);
  });
});

describe("from a selection (spec 4)", () => {
  const items = openItemsOf([
    item(5000, CUSTOMER),
    item(-5000, { ...CUSTOMER, documentDate: day("2025-11-10") }),
    item(-5000, { ...CUSTOMER, documentDate: day("2025-11-20") }),
  ]);

  test("only what is selected takes part: of two payments the selected one clears", () => {
    const result = run({ items, selection: [0, 2] });
    expect(result.matches.map(shortOf)).toEqual(["amount >0+2"]);
    expect(result.items[1]).toEqual({ status: "open", rest: -5000, reason: { code: "notSelected", facts: {} } });
    expect(run({ items }).matches.map((m) => m.outcome)).toEqual(["suggested", "suggested"]);
  });

  test("what was cleared before stays as it was outside the selection", () => {
    const first = run({ items, selection: [0, 2] });
    const again = run({ items, selection: [1], held: { matches: first.matches, refused: [], blockedItems: [] } });
    expect(again.matches).toEqual(first.matches);
    expect(again.items.map(({ status, rest }) => [status, rest])).toEqual([
      ["cleared", 0],
      ["open", -5000],
      ["cleared", 0],
    ]);
  });
});

test("of a list that is known to be the creditors', a payment settles even where more was paid than is due", () => {
  const items = openItemsOf([
    item(-1000, { ...SUPPLIER, invoiceNumber: "F-1001" }),
    item(90000, { ...SUPPLIER }),
    item(1000, { ...SUPPLIER, description: "betaling F-1001" }),
  ]);
  expect(run({ items, ledger: "payable" }).matches.map(shortOf)).toEqual(["our-reference-and-amount >0+2"]);
});

test("what was refused of a statement line, or for writing off, bars no clearing of another kind", () => {
  const items = [item(5000, CUSTOMER), item(-5000, { ...CUSTOMER, documentDate: day("2025-11-20") })];
  const ofLine = { matches: [], refused: [{ lines: [0], items: [0] }], blockedItems: [] };
  expect(match(items, [], afas, ofLine).short).toEqual(["amount >0+1"]);
  const ofWriteOff = { matches: [], refused: [{ lines: [], items: [0] }], blockedItems: [] };
  const paid = line(5000, { relationCode: "10002" });
  expect(match([items[0]], [paid], afas, ofWriteOff).short).toEqual(["amount 0>0"]);
});
