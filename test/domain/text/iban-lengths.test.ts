import { ibanLength } from "../../../src/domain/text/iban-lengths";
import { weakSpans } from "../../../src/domain/text/weakness";

const ibanIn = (text: string) =>
  weakSpans(text).flatMap(({ start, end, weakness }) => (weakness === "iban" ? [text.slice(start, end)] : []));

describe("an account number in a text", () => {
  it("is as long as those of its country are, printed in groups or not", () => {
    expect(ibanIn("VAN NL91 ABNA 0417 1643 00 HUUR MEI")).toEqual(["NL91 ABNA 0417 1643 00"]);
    expect(ibanIn("BE68539007547034")).toEqual(["BE68539007547034"]);
  });

  it("is not an invoice number that has the check digits right by chance, together with the words behind it", () => {
    expect(ibanIn("SK260045 HERINNERING")).toEqual([]);
    expect(ibanIn("VF26-0001 EN VF26-0002")).toEqual([]);
  });

  it("begins with the letters of a country", () => {
    expect(ibanLength("NL91ABNA0417164300")).toBe(18);
    expect(ibanLength("VF260045")).toBeUndefined();
  });
});
