/** A ledger holds numbers of many kinds: short ones must not be seen where a longer one stands (spec 3). */
import { item, line, match } from "./ledger";

const JANSEN = { relationCode: "10002", relationName: "Bakkerij Jansen", relationIban: "NL91ABNA0417164300" };
const OTHER = { relationCode: "10009", relationName: "Drukkerij Smit" };
const paid = (amount: number, description: string) => line(amount, { iban: "NL91ABNA0417164300", description });
const withNumbers = (amounts: readonly number[], numbers: readonly string[]) =>
  amounts.map((amount, i) => item(amount, { ...JANSEN, invoiceNumber: numbers[i] }));

test("the short form of a list is read as such, also where another customer has that number", () => {
  const items = [
    ...withNumbers([10000, 20001, 30002], ["S37877-8584", "S37877-8585", "S37877-8586"]),
    item(4444, { ...OTHER, invoiceNumber: "8585" }),
  ];
  expect(match(items, [paid(60003, "S37877-8584, 8585 en 8586")]).short).toEqual(["our-reference 0>0+1+2"]);
});

test("the short form of a list is no invoice that left the list", () => {
  const items = [
    ...withNumbers([10000, 20001], ["S37877-8584", "S37877-8585"]),
    item(4444, { ...OTHER, invoiceNumber: "8111" }),
  ];
  expect(match(items, [paid(30001, "S37877-8584 en 8585")]).short).toEqual(["our-reference 0>0+1"]);
});

test("the half of a number that the bank broke in two is no other customer's number", () => {
  const items = [
    item(87362, { ...JANSEN, invoiceNumber: "2025-6112929" }),
    item(5100, { ...OTHER, invoiceNumber: "2929" }),
  ];
  expect(match(items, [paid(87362, "factuur 2025-611\n2929 met dank")]).short).toEqual([
    "our-reference-and-amount 0>0",
  ]);
});

test("but with the other's amount it is not decided", () => {
  const items = [
    item(87362, { ...JANSEN, invoiceNumber: "2025-6112929" }),
    item(5100, { ...OTHER, invoiceNumber: "2929" }),
  ];
  const { matches } = match(items, [line(5100, { description: "factuur 2025-611\n2929 met dank" })]);
  expect(matches.every((m) => m.items.every(({ index }) => index === 1))).toBe(true);
});

test("a payment reference in groups of four is one number, whatever short invoices there are", () => {
  const items = [
    item(121000, { ...JANSEN, paymentReference: "1067931951601240", invoiceNumber: "2025-0012" }),
    item(4444, { ...OTHER, invoiceNumber: "1067" }),
  ];
  const short = ["payment-reference-and-amount 0>0"];
  expect(match(items, [line(121000, { description: "kenmerk 1067 9319 5160 1240" })]).short).toEqual(short);
  expect(match(items, [paid(121000, "betalingskenmerk 1067 9319 5160 1240")]).short).toEqual(short);
});

test("a creditor reference in groups of four is one number and no account", () => {
  const items = [
    item(121000, { ...JANSEN, paymentReference: "RF18539007547034" }),
    item(121000, { ...OTHER, paymentReference: "RF94123456789012" }),
  ];
  expect(match(items, [line(121000, { description: "RF18 5390 0754 7034" })]).short).toEqual([
    "payment-reference-and-amount 0>0",
  ]);
});

test("two invoice numbers in a row are no telephone number", () => {
  const items = withNumbers([10000, 20001], ["2025-0012", "2025-0013"]);
  for (const text of ["2025-0012 2025-0013", "2025-0012 20250013"]) {
    expect(match(items, [line(29951, { description: text })]).short).toEqual(["reference-within-tolerance 0>0+1 -50"]);
  }
});
