import { readyRules } from "../../../src/domain/assign/rules";
import { statementLinesOf } from "../../../src/domain/ledger/from-records";
import type { AssignmentRule } from "../../../src/domain/profile/profile";
import { line } from "../clear/ledger";

const KPN = line(-9680, {
  name: "KPN  B.V.",
  iban: "NL91 ABNA 0417 1643 00",
  description: "Factuur 25120998871 mobiel, café",
});

function holds(rule: Partial<AssignmentRule>, of = KPN): boolean {
  const ready = readyRules([{ when: [], account: "4500", ...rule }]);
  return ready(statementLinesOf([of]), 0) !== undefined;
}

test.each([
  ["contains", { field: "name", contains: "kpn b.v." }],
  ["starts with", { field: "description", startsWith: "FACTUUR" }],
  ["equals", { field: "name", equals: "KPN B.V." }],
  ["a pattern", { field: "description", pattern: "^factuur \\d{11}\\b" }],
  ["contains, without its accents", { field: "description", contains: "cafe" }],
  ["an account, however it is grouped", { field: "iban", equals: "nl91abna0417164300" }],
  ["the start of an account", { field: "iban", startsWith: "NL91 ABNA" }],
  ["a pattern on an account without its spaces", { field: "iban", pattern: "^NL\\d\\dABNA\\d{10}$" }],
] as const)("a condition holds by %s", (_, condition) => {
  expect(holds({ when: [condition] })).toBe(true);
});

test.each([
  ["contains", { field: "name", contains: "ziggo" }],
  ["starts with", { field: "description", startsWith: "mobiel" }],
  ["equals", { field: "name", equals: "KPN" }],
  ["a pattern", { field: "description", pattern: "^mobiel" }],
  ["an account", { field: "iban", equals: "NL20INGB0001234567" }],
] as const)("and does not hold by %s where the text is another", (_, condition) => {
  expect(holds({ when: [condition] })).toBe(false);
});

test("all conditions of a rule must hold", () => {
  const name = { field: "name", contains: "kpn" } as const;
  expect(holds({ when: [name, { field: "description", contains: "mobiel" }] })).toBe(true);
  expect(holds({ when: [name, { field: "description", contains: "internet" }] })).toBe(false);
});

test("a direction is money in or money out", () => {
  expect([holds({ direction: "out" }), holds({ direction: "in" })]).toEqual([true, false]);
  expect([holds({ direction: "out" }, line(500)), holds({ direction: "in" }, line(500))]).toEqual([false, true]);
});

test.each([
  ["96.80", undefined, true],
  ["96.81", undefined, false],
  [undefined, "96.80", true],
  [undefined, "96.79", false],
  ["10", "100", true],
  ["96.800", "96.80", true],
  ["96.801", undefined, false],
])("a range from %s to %s takes its ends in: %s", (minAmount, maxAmount, expected) => {
  const range = { ...(minAmount !== undefined && { minAmount }), ...(maxAmount !== undefined && { maxAmount }) };
  expect(holds(range)).toBe(expected);
});

test("a range is in whole units of a currency without cents", () => {
  expect(holds({ minAmount: "500", maxAmount: "500.50" }, line(-500, { currency: "JPY" }))).toBe(true);
  expect(holds({ maxAmount: "499.99" }, line(-500, { currency: "JPY" }))).toBe(false);
});

test("the first rule that holds is the one, and it goes by its name or its place", () => {
  const other: AssignmentRule = { when: [{ field: "name", contains: "ziggo" }], account: "4501" };
  const first: AssignmentRule = { when: [{ field: "name", contains: "kpn" }], account: "4500" };
  const second: AssignmentRule = { name: "Telefoon", when: [], account: "4510" };
  const lines = statementLinesOf([KPN]);
  expect(readyRules([other, first, second])(lines, 0)).toEqual({ rule: first, label: "2" });
  expect(readyRules([other, second, first])(lines, 0)).toEqual({ rule: second, label: "Telefoon" });
});
