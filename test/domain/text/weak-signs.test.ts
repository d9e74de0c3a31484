import { MAY_BE, signsIn } from "../../../src/domain/text/weak-signs";
import { weakSpans } from "../../../src/domain/text/weakness";

const found = (text: string) => weakSpans(text).map(({ start, end, weakness }) => [weakness, text.slice(start, end)]);

test("a text with nothing but an invoice number holds nothing that needs a look", () => {
  expect(signsIn("NOTA 779268")).toBe(0);
  expect(signsIn("NOTA 2025-0771608")).toBe(0);
  expect(weakSpans("FACTUUR 779268")).toEqual([]);
});

test.each([
  ["OP 12-05-2025", MAY_BE.date, "date", "12-05-2025"],
  ["HUUR MRT 2025", MAY_BE.month, "date", "MRT 2025"],
  ["HUUR 1JAN25", MAY_BE.month, "date", "1JAN25"],
  ["TOTAAL 1.210,50", MAY_BE.amount, "amount", "1.210,50"],
  ["EUR 1210", MAY_BE.amount, "amount", "EUR 1210"],
  ["€ 12", MAY_BE.amount, "amount", "€ 12"],
  ["TEL 0612345678", MAY_BE.phone, "phone", "0612345678"],
  ["BEL +31 6 12345678", MAY_BE.phone, "phone", "+31 6 12345678"],
  ["BEL 0229-123456", MAY_BE.phone, "phone", "0229-123456"],
  ["1234 AB ETTEN", MAY_BE.postcode, "postcode", "1234 AB"],
  ["NL91ABNA0417164300", MAY_BE.iban, "iban", "NL91ABNA0417164300"],
  ["VAN NL91 ABNA 0417 1643 00", MAY_BE.iban, "iban", "NL91 ABNA 0417 1643 00"],
])("%s holds what it says", (text, sign, weakness, stretch) => {
  expect(signsIn(text) & sign).toBe(sign);
  expect(found(text)).toContainEqual([weakness, stretch]);
});
