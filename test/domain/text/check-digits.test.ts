import {
  isBetalingskenmerk,
  isCreditorReference,
  isIban,
  isOgm,
  structured,
} from "../../../src/domain/text/check-digits";

test.each(["1067931951601240", "8850426741301240", "0189827218201120"])("%s is a betalingskenmerk", (digits) => {
  expect(isBetalingskenmerk(digits)).toBe(true);
});

test("a betalingskenmerk with another first digit fails", () => {
  expect(isBetalingskenmerk("2067931951601240")).toBe(false);
});

test.each(["240283842818", "090933755493"])("%s is a Belgian structured communication", (digits) => {
  expect(isOgm(digits)).toBe(true);
});

test("a structured communication whose first ten digits divide by 97 ends in 97", () => {
  expect(isOgm("000000009797")).toBe(true);
  expect(isOgm("000000009700")).toBe(false);
});

test("RF18539007547034 is a creditor reference, RF19539007547034 is not", () => {
  expect(isCreditorReference("RF18539007547034")).toBe(true);
  expect(isCreditorReference("RF19539007547034")).toBe(false);
});

test("an IBAN is checked by its check digits", () => {
  expect(isIban("NL91ABNA0417164300")).toBe(true);
  expect(isIban("NL92ABNA0417164300")).toBe(false);
});

test("the form says which structured reference it is, the check digits whether it is right", () => {
  expect(structured("090933755493")).toEqual({ kind: "ogm", valid: true });
  expect(structured("1067931951601242")).toEqual({ kind: "betalingskenmerk", valid: false });
  expect(structured("RF18539007547034")).toEqual({ kind: "rf", valid: true });
  expect(structured("20250012")).toBeUndefined();
});
