import { PROFILES } from "../../../src/domain/profile/builtin";
import { readProfile, withSettings, writeProfile } from "../../../src/domain/profile/read-profile";

function faults(text: string): string[] {
  const read = readProfile(text, "kantoor.json");
  if ("profile" in read) return [];
  return read.problems.map(
    ({ code, place, found, expected }) =>
      `${place.source}:${place.row ?? ""}:${place.column ?? ""} ${code} ${found ?? ""} | ${expected ?? ""}`,
  );
}

test("SnelStart reads statements with two strict limits, and Afletter's own profile does the same (spec 5)", () => {
  expect(PROFILES.snelstart.tolerance).toEqual([
    { maxAmount: "1.00", maxPercent: "20", strict: true },
    { maxAmount: "10.00", maxPercent: "2", strict: true },
  ]);
  expect(PROFILES.afletter.tolerance).toEqual(PROFILES.snelstart.tolerance);
});

test("Exact Online allows no difference and runs criteria 1 to 8 in their order", () => {
  expect(PROFILES.exact.tolerance).toEqual([]);
  expect(PROFILES.exact.criteria.filter((name) => name !== "batch")).toEqual([
    "end-to-end-id",
    "payment-reference-and-amount",
    "our-reference-and-amount",
    "date-and-amount",
    "payment-reference",
    "our-reference",
    "date",
    "amount",
  ]);
});

test("what a file leaves out comes from its base", () => {
  const read = readProfile('{ "schema": 1, "name": "Kantoor", "base": "snelstart", "partPayment": "clear" }', "k.json");
  expect(read).toEqual({ profile: { ...PROFILES.snelstart, name: "Kantoor", partPayment: "clear" } });
});

test("a file without a base stands on Afletter's own profile", () => {
  expect(readProfile('{"schema":1}', "k.json")).toEqual({ profile: PROFILES.afletter });
});

test("naming one account does not forget the others", () => {
  const profile = withSettings(PROFILES.afletter, { accounts: { debtors: "1310" } });
  expect(profile.accounts).toEqual({ debtors: "1310", creditors: "1600", paymentDifferences: "7980" });
});

test("an own account is known by its IBAN however it is typed, and keeps what was told before", () => {
  const first = withSettings(PROFILES.afletter, { ownAccounts: { "NL02 ABNA 0123 4567 89": { ledger: "1100" } } });
  const second = withSettings(first, { ownAccounts: { nl02abna0123456789: { route: "bank" } } });
  expect(second.ownAccounts).toEqual({ NL02ABNA0123456789: { ledger: "1100", route: "bank" } });
});

test.each(Object.values(PROFILES))("$name comes back from its own file as it was", (profile) => {
  expect(readProfile(writeProfile(profile), "k.json")).toEqual({ profile });
});

test("text that stops being JSON is refused with its line and what stood there", () => {
  expect(faults('{\n  "schema": 1,\n  "name": oops\n}')).toEqual(["kantoor.json:3: profileNotJson oops | JSON"]);
  expect(faults('{ "schema": 1 ')).toEqual(["kantoor.json:1: profileNotJson  | JSON"]);
  expect(faults("")).toEqual(["kantoor.json:1: profileNotJson  | JSON"]);
  expect(faults('{ "schema": 1 } extra')).toEqual(["kantoor.json:1: profileNotJson extra | JSON"]);
});

test("every fault is named at once, each at its line and path", () => {
  const text = [
    "{",
    '  "schema": 1,',
    '  "tolerances": [],',
    '  "tolerance": [ { "maxAmount": 1 }, { "maxAmount": "1,00" } ],',
    '  "partPayment": "maybe",',
    '  "journal": {',
    '    "closedThrough": "2025-02-30" }',
    "}",
  ].join("\n");
  const found = faults(text);
  expect(found.map((fault) => fault.replace(/ \|.*/, ""))).toEqual([
    "kantoor.json:3:tolerances profileUnknownField tolerances",
    "kantoor.json:4:tolerance[0].maxAmount profileWrongType 1",
    'kantoor.json:4:tolerance[1].maxAmount profileWrongForm "1,00"',
    'kantoor.json:5:partPayment profileNotAChoice "maybe"',
    'kantoor.json:7:journal.closedThrough profileWrongForm "2025-02-30"',
  ]);
});

test("a file of a later schema is refused, and so is one without", () => {
  expect(faults('{"schema": 2}')).toEqual(["kantoor.json:1:schema profileNotAChoice 2 | 1"]);
  expect(faults("{}")).toEqual(["kantoor.json:1: profileMissingField  | schema"]);
});

test("a key or a criterion that stands twice is refused", () => {
  expect(faults('{"schema": 1, "name": "a", "name": "b"}')).toEqual(["kantoor.json:1:name profileTwice name | "]);
  expect(faults('{"schema": 1, "criteria": ["amount", "amount"]}')).toEqual([
    'kantoor.json:1:criteria[1] profileTwice "amount" | ',
  ]);
});

test("an assignment rule has one test per condition and a pattern that can be read", () => {
  const rule = (condition: string) =>
    faults(`{"schema": 1, "assignmentRules": [{"when": [${condition}], "account": "4500"}]}`);
  expect(rule('{"field": "name", "contains": "KPN"}')).toEqual([]);
  expect(rule('{"field": "name", "pattern": "("}')[0]).toContain("assignmentRules[0].when[0].pattern profileWrongForm");
  expect(rule('{"field": "name"}')[0]).toContain("assignmentRules[0].when[0] profileOutOfRange");
});

test("a list where an object belongs is refused as a whole", () => {
  expect(faults("[]")).toEqual(["kantoor.json:1: profileWrongType [] | object"]);
});

test("an assignment rule has somewhere to go, and a limit something that it limits", () => {
  expect(faults('{"schema": 1, "assignmentRules": [{"when": []}]}')).toEqual([
    "kantoor.json:1:assignmentRules[0] profileMissingField  | relation / account",
  ]);
  expect(faults('{"schema": 1, "tolerance": [{"strict": true}]}')).toEqual([
    "kantoor.json:1:tolerance[0] profileMissingField  | maxAmount / maxPercent",
  ]);
});

test("coupled relations are pairs of codes", () => {
  expect(faults('{"schema": 1, "coupled": [["10002", "20007"]]}')).toEqual([]);
  expect(faults('{"schema": 1, "coupled": [["10002"], ["1", "2", "3"], "10002"]}')).toEqual([
    "kantoor.json:1:coupled[0] profileOutOfRange 1 | 2",
    "kantoor.json:1:coupled[1] profileOutOfRange 3 | 2",
    'kantoor.json:1:coupled[2] profileWrongType "10002" | array',
  ]);
});
