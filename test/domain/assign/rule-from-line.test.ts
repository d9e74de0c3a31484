import { ruleFromLine } from "../../../src/domain/assign/rule-from-line";
import { readyRules } from "../../../src/domain/assign/rules";
import { statementLinesOf } from "../../../src/domain/ledger/from-records";

const lines = statementLinesOf([
  { amount: 12100, iban: "NL91 ABNA 0417 1643 00", name: "De Boer B.V.", description: "2025-0012" },
  { amount: -1250, iban: "", name: "KPN B.V.", description: "Factuur 881234" },
  { amount: -995, iban: "", name: "", description: "01-12-2025 Kosten zakelijk betalingsverkeer 31-12-2025 BTW" },
  { amount: -995, iban: "", name: "", description: "20251231 4711" },
]);

test("the account of the counterparty tells lines apart best", () => {
  expect(ruleFromLine(lines, 0, { relation: "10001" })).toEqual({
    when: [{ field: "iban", equals: "NL91ABNA0417164300" }],
    relation: "10001",
  });
});

test("else its name does, and what goes to an account goes there one way", () => {
  expect(ruleFromLine(lines, 1, { account: "4500", vatCode: "VH" })).toEqual({
    when: [{ field: "name", equals: "KPN B.V." }],
    direction: "out",
    account: "4500",
    vatCode: "VH",
  });
});

test("else the longest words of the description that hold no figures", () => {
  expect(ruleFromLine(lines, 2, {})).toEqual({
    when: [{ field: "description", contains: "Kosten zakelijk betalingsverkeer" }],
    direction: "out",
  });
});

test("where nothing tells a line from others there is no rule", () => {
  expect(ruleFromLine(lines, 3, { account: "4500" })).toBeUndefined();
});

test("the rule holds for the line that it was made of, and for no other here", () => {
  for (const line of [0, 1, 2]) {
    const holds = readyRules([ruleFromLine(lines, line, { account: "4500" })!]);
    expect([0, 1, 2, 3].filter((other) => holds(lines, other) !== undefined)).toEqual([line]);
  }
});
