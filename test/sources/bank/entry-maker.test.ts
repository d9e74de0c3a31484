import { entryMaker, type EntryTexts } from "../../../src/sources/bank/entry-maker";

const NOTHING: EntryTexts = {
  row: 3,
  reversal: false,
  date: "",
  valueDate: "",
  amount: "",
  currency: "",
  name: "",
  iban: "",
  description: "",
  endToEndId: "",
  batchId: "",
  paymentReference: "",
  code: "",
  returnReason: "",
  instructedAmount: "",
  instructedCurrency: "",
  charges: "",
};

describe("an entry made of its texts", () => {
  it("has the fields that say something and no others, in the order of `read`", () => {
    const texts = {
      ...NOTHING,
      charges: "1.25",
      description: "Betaling factuur 2025-0012 van januari, café €",
      date: "2025-01-31",
      name: "Bakkerij Kuiper Leiden B.V.",
      amount: "1210.00",
      iban: "NL66RABO5003419984",
    };
    expect(JSON.stringify(entryMaker()(texts))).toBe(
      '{"row":3,"reversal":false,"date":"2025-01-31","amount":"1210.00","name":"Bakkerij Kuiper Leiden B.V.",' +
        '"iban":"NL66RABO5003419984","description":"Betaling factuur 2025-0012 van januari, café €","charges":"1.25"}',
    );
  });

  it("is empty but for its row where the file says nothing", () => {
    expect(entryMaker()(NOTHING)).toEqual({ row: 3, reversal: false });
  });

  it("says what it said after very many others", () => {
    const entryOf = entryMaker();
    const long = (what: string, i: number) => `${what} nummer ${i} van allemaal`;
    const wrong = Array.from({ length: 30_000 }, (_, i) => {
      const texts = {
        name: long("naam", i),
        iban: long("iban", i),
        amount: `${i}00000000000.00`,
        code: long("code", i),
      };
      const { name, iban, amount, code } = entryOf({ ...NOTHING, ...texts });
      return JSON.stringify({ name, iban, amount, code }) === JSON.stringify(texts) ? [] : [i];
    }).flat();
    expect(wrong).toEqual([]);
  });
});
