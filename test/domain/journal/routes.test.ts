import type { OwnAccount } from "../../../src/domain/profile/profile";
import { BETWEEN_ITEMS, CASES } from "./cases-of-spec-7";
import { BLOCKED, documentOf, INVOICE, journalOfMatch, type Options } from "./document-of";
import { shown } from "./posted";

/** The four ways in which the lines of an own account reach the ledger (spec 7, Route). */
const ROUTES: Readonly<Record<"suspense" | "relation" | "bank", OwnAccount>> = {
  suspense: { route: "suspense", account: "2000", ledger: "1100" },
  relation: { route: "relation", ledger: "1100" },
  bank: { route: "bank", account: "2000", ledger: "1100" },
};

describe.each(Object.entries(CASES))("%s", (_, { items, lines, options = {}, expected, relation }) => {
  const sides = { suspense: "2000||", relation, bank: "1100||" };

  test.each(["suspense", "relation", "bank"] as const)("by route %s", (route) => {
    const document = documentOf(items, lines, { ...options, own: ROUTES[route] });
    expect(shown(document)).toEqual(expected.map((row) => row.replace(/^T/, sides[route])));
  });

  test("by route pairs: no document, only the pairs to tick off", () => {
    const journal = journalOfMatch(items, lines, { ...options, own: { route: "pairs" } });
    expect(journal).toEqual({ documents: [], questions: [], leftOut: [{ match: 1, reason: "pairs" }] });
  });
});

test("an invoice that is paid in two parts on two own accounts closes against both (G-rekening)", () => {
  const lines = [{ amount: 100000 }, { amount: 21000, ownAccount: BLOCKED }];
  expect(shown(documentOf([INVOICE], lines, { criterion: "line-combination", own: ROUTES.suspense }))).toEqual([
    "2000|||1000,00|",
    "2001|||210,00|",
    "1300|D1|2025-0012||1210,00",
  ]);
});

describe.each(Object.entries(BETWEEN_ITEMS))("%s", (_, { items, options = {}, expected }) => {
  test.each([...Object.values(ROUTES), {}, { route: "pairs" } as const])("needs no route: %j", (own) => {
    expect(shown(documentOf(items, [], { ...options, own }))).toEqual(expected);
  });
});

test("what a rule says of VAT and cost stands on its own line, and VAT is a code and no line", () => {
  const contra = { account: "4500", vatCode: "V21", costCentre: "KST1", costUnit: "P7" };
  const lines = [{ amount: -9680, description: "Factuur 12", name: "KPN B.V." }];
  const [, cost] = documentOf([], lines, { criterion: "assignment-rule", contra }).lines;
  expect(cost).toMatchObject({
    role: "assigned",
    account: "4500",
    description: "Factuur 12",
    debit: 9680,
    vatCode: "V21",
    costCentre: "KST1",
    costUnit: "P7",
    relationCode: "",
  });
});

test("a transfer between own accounts stands on kruisposten, which is asked for where it is not known", () => {
  const transfer: Options = { criterion: "assignment-rule", contra: { name: "internalTransfers" } };
  const { questions, documents } = journalOfMatch([], [{ amount: -500000 }], transfer);
  expect(questions).toEqual([{ kind: "account", account: "internalTransfers", documents: 1 }]);
  expect(documents).toEqual([]);
  const known = documentOf([], [{ amount: -500000 }], { ...transfer, accounts: { internalTransfers: "1090" } });
  expect(shown(known)).toEqual(["2000||||5000,00", "1090|||5000,00|"]);
});
