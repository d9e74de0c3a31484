import { assign } from "../../../src/domain/assign/assign";
import { registerRelations } from "../../../src/domain/assign/relations";
import { openItemsOf, statementLinesOf } from "../../../src/domain/ledger/from-records";
import { PROFILES } from "../../../src/domain/profile/builtin";
import type { AssignmentRule, Profile } from "../../../src/domain/profile/profile";
import { withSettings } from "../../../src/domain/profile/read-profile";
import { runToEnd } from "../../../src/domain/reconcile";
import { item, line, match } from "./ledger";

const JANSEN = { relationCode: "10002", relationName: "Bakkerij Jansen", relationIban: "NL91ABNA0417164300" };
const CHARGES: AssignmentRule = {
  name: "Bankkosten",
  when: [{ field: "description", contains: "kosten" }],
  account: "4550",
  vatCode: "V0",
  costCentre: "ALG",
  costUnit: "K1",
};

function withRules(...assignmentRules: AssignmentRule[]): Profile {
  return withSettings(PROFILES.afletter, { assignmentRules });
}

describe("a line that a rule sends to a G/L account (spec 3, rules to accounts)", () => {
  test("and that names no open item is cleared to it as a whole, with all that the rule says", () => {
    const result = match(
      [item(5000, JANSEN)],
      [line(-350, { description: "Kosten betalingsverkeer" })],
      withRules(CHARGES),
    );
    expect(result.short).toEqual(["assignment-rule 0>"]);
    const [found] = result.matches;
    expect(found.contra).toEqual({ account: "4550", vatCode: "V0", costCentre: "ALG", costUnit: "K1" });
    expect(found.lines).toEqual([{ index: 0, amount: -350, rest: 0 }]);
    expect(found.explanation.facts).toMatchObject({ kind: "rule", rule: "Bankkosten", account: "4550", amount: -350 });
    expect(found.evidence[0]).toEqual({
      field: "description",
      found: "Kosten betalingsverkeer",
      in: { side: "line", index: 0, field: "description" },
    });
    expect(result.lines[0]).toEqual({ status: "cleared", rest: 0 });
  });

  test("and that names an open item is cleared with it: what the rule said falls away", () => {
    const items = [item(5000, { ...JANSEN, invoiceNumber: "2025-0012" })];
    const result = match(items, [line(5000, { description: "2025-0012 en kosten" })], withRules(CHARGES));
    expect(result.short).toEqual(["our-reference-and-amount 0>0"]);
    expect(result.matches[0].contra).toBeUndefined();
  });

  test("and that names an open item of another amount is only suggested for the account", () => {
    const items = [item(5000, { ...JANSEN, invoiceNumber: "2025-0012" })];
    const result = match(items, [line(-350, { description: "kosten 2025-0012" })], withRules(CHARGES));
    expect(result.short).toEqual(["?assignment-rule 0>"]);
    expect(result.lines[0].reason).toEqual({ code: "namesAnother", facts: { reference: "2025-0012" } });
  });

  test("and whose relation has an item of exactly its amount is cleared with that", () => {
    const lines = [line(5000, { iban: "NL91ABNA0417164300", description: "kosten" })];
    expect(match([item(5000, JANSEN)], lines, withRules(CHARGES)).short).toEqual(["amount 0>0"]);
    const equal = match([item(5000, JANSEN), item(5000, JANSEN)], lines, withRules(CHARGES));
    expect(equal.matches.map((m) => m.outcome)).toEqual(["suggested", "suggested", "suggested"]);
    expect(equal.short).toContain("?assignment-rule 0>");
  });

  test("and that names an invoice of nobody here is cleared to it", () => {
    const rule: AssignmentRule = { when: [{ field: "name", contains: "KPN" }], account: "4500" };
    const lines = [line(-9680, { name: "KPN B.V.", description: "Factuur 2025-0099" })];
    const items = [item(5000, { ...JANSEN, invoiceNumber: "2025-0012" })];
    expect(match(items, lines, withRules(rule)).short).toEqual(["assignment-rule 0>"]);
  });

  test("and that a return names an invoice that left the list is only suggested", () => {
    const lines = [line(-5000, { description: "Storno factuur 2025-0099, kosten" })];
    const items = [item(5000, { ...JANSEN, invoiceNumber: "2025-0012" })];
    expect(match(items, lines, withRules(CHARGES)).short).toEqual(["?reversal 0> -5000", "?assignment-rule 0>"]);
    const charge = [line(-350, { description: "Kosten storno" })];
    expect(match(items, charge, withRules(CHARGES)).short).toEqual(["assignment-rule 0>"]);
  });

  test("is not sent there where the line itself says whose it is", () => {
    const lines = [line(-350, { description: "kosten", relationCode: "10002" })];
    expect(match([item(5000, JANSEN)], lines, withRules(CHARGES)).matches).toEqual([]);
  });

  test("holds in every profile, right after criteria 1 to 8", () => {
    const lines = [line(-350, { description: "Kosten" })];
    for (const base of [PROFILES.exact, PROFILES.afas, PROFILES.snelstart]) {
      const profile = withSettings(base, { assignmentRules: [CHARGES] });
      expect(match([item(5000, JANSEN)], lines, profile).short).toEqual(["assignment-rule 0>"]);
    }
  });

  test("is not sent there again once the user refused it", () => {
    const held = { matches: [], refused: [{ lines: [0], items: [] }], blockedItems: [] };
    expect(match([], [line(-350, { description: "kosten" })], withRules(CHARGES), held).matches).toEqual([]);
  });
});

describe("a rule that names a relation (spec 2, 1)", () => {
  const rule: AssignmentRule = { when: [{ field: "name", contains: "moeder" }], relation: "10002" };

  test("assigns the line before its account does", () => {
    const other = { relationCode: "10001", relationIban: "NL20INGB0001234567" };
    const lines = [line(5000, { name: "Moeder van Jansen", iban: "NL20INGB0001234567" })];
    const result = match([item(5000, JANSEN), item(5000, other)], lines, withRules(rule));
    expect(result.short).toEqual(["amount 0>0"]);
    expect(result.matches[0].explanation.facts.assignedBy).toBe("rule");
  });

  test("keeps it from another one, even where nothing of it is open", () => {
    const other = { relationCode: "10001", relationIban: "NL20INGB0001234567" };
    const lines = [line(5000, { name: "Moeder van Jansen", iban: "NL20INGB0001234567" })];
    expect(match([item(5000, other)], lines, withRules(rule)).matches.map((m) => m.outcome)).not.toContain("cleared");
  });

  test("and an account: what is open on the relation first, the account for the rest", () => {
    const both = withRules({ ...rule, account: "4990" });
    const lines = [line(5000, { name: "moeder" }), line(777, { name: "moeder" })];
    expect(match([item(5000, JANSEN)], lines, both).short).toEqual(["assignment-rule 1>", "amount 0>0"]);
  });
});

describe("transfers between own accounts and payouts without a report (spec 2 and 6)", () => {
  const own = { ownAccount: "NL02RABO0123456789", iban: "NL53INGB0009876543" };
  const known: Profile = withSettings(PROFILES.afletter, {
    ownAccounts: { "NL53 INGB 0009 8765 43": {} },
    accounts: { internalTransfers: "1090", mollie: "1210" },
  });

  test("a transfer goes to kruisposten and is never matched with items", () => {
    const items = [item(5000, { ...JANSEN, invoiceNumber: "2025-0012" })];
    const result = match(items, [line(5000, { ...own, description: "2025-0012" })], known);
    expect(result.short).toEqual(["assignment-rule 0>"]);
    expect(result.matches[0].contra).toEqual({ name: "internalTransfers" });
    expect(result.matches[0].explanation.facts).toMatchObject({ kind: "internalTransfer", account: "1090" });
  });

  test("as long as nobody told which account that is, it is suggested", () => {
    const profile = withSettings(known, { accounts: { internalTransfers: "" } });
    const result = match([], [line(5000, own)], profile);
    expect(result.short).toEqual(["?assignment-rule 0>"]);
    expect(result.lines[0].status).toBe("suggested");
  });

  test("a payout goes to the provider's clearing account, unless it names an open item", () => {
    const items = [item(5000, { ...JANSEN, invoiceNumber: "2025-0012" })];
    const lines = [
      line(184622, { name: "Stichting Mollie Payments", description: "T14086537.2512.01" }),
      line(5000, { name: "Stichting Mollie Payments", description: "factuur 2025-0012" }),
      line(-1210, { name: "Mollie B.V.", description: "factuur kosten" }),
    ];
    const result = match(items, lines, known);
    expect(result.short).toEqual(["our-reference-and-amount 1>0", "assignment-rule 0>"]);
    expect(result.matches[1].contra).toEqual({ name: "mollie" });
  });

  test("without an account for the provider the payout is suggested", () => {
    const result = match([], [line(184622, { name: "Stripe Payments Europe Ltd" })], known);
    expect(result.short).toEqual(["?assignment-rule 0>"]);
    expect(result.lines[0].reason?.code).toBe("noAccount");
  });
});

describe("accounts tied to a relation by approved clearings (spec 2, 3)", () => {
  function assigned(iban: string, learned: ReadonlyMap<string, string>) {
    const items = openItemsOf([item(5000, JANSEN), item(1, { relationName: "Zonder Code", relationIban: "" })]);
    const relations = runToEnd(registerRelations(items, []));
    const lines = statementLinesOf([line(1, { iban, name: "Bakkerij Jansen" })]);
    const { of } = runToEnd(assign(lines, relations, PROFILES.afletter, learned));
    return of[0] && [relations.code[of[0].relation] || relations.name[of[0].relation], of[0].by];
  }

  test("come after the relation's own accounts and before its name", () => {
    const learned = new Map([["NL20INGB0001234567", "Zonder Code"]]);
    expect(assigned("NL20 INGB 0001 2345 67", learned)).toEqual(["Zonder Code", "learned"]);
    expect(assigned("NL91ABNA0417164300", new Map([["NL91ABNA0417164300", "Zonder Code"]]))).toEqual(["10002", "iban"]);
    expect(assigned("NL20INGB0001234567", new Map())).toEqual(["10002", "name"]);
  });
});
