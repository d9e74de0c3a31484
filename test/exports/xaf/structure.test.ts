import { xaf } from "../../../src/exports/xaf";
import { minor } from "../../../src/domain/money/minor";
import { all, fields, readXml, type Read } from "../read-xml";
import { CONTEXT, documentOn, MEMORIALS } from "./memorials";
import { faultsOf } from "./structure";

const valuesOf = (root: Read, list: string, field: string): string[] =>
  all(root, list).flatMap((element) => fields(element)[field] ?? []);

describe.each(MEMORIALS.map((memorial) => [memorial.name, memorial] as const))(
  "the audit file of %s",
  (_, memorial) => {
    const { documents, context } = memorial;
    const root = readXml(xaf.write(documents, context));

    test("has its elements in order, as often and as long as the format has them", () => {
      expect(faultsOf(root)).toEqual([]);
    });

    test("names every account, relation and period that a line refers to, and each once", () => {
      for (const [list, id, used] of [
        ["ledgerAccount", "accID", valuesOf(root, "trLine", "accID")],
        ["customerSupplier", "custSupID", valuesOf(root, "trLine", "custSupID")],
        ["period", "periodNumber", valuesOf(root, "transaction", "periodNumber")],
        ["journal", "jrnID", []],
      ] as const) {
        const known = valuesOf(root, list, id);
        expect(new Set(known).size).toBe(known.length);
        expect(used.filter((one) => !known.includes(one))).toEqual([]);
      }
    });

    test("adds up to what its lines and the memorial come to", () => {
      const [totals] = all(root, "transactions");
      const sum = (side: "debit" | "credit") =>
        documents.flatMap(({ lines }) => lines).reduce((total, line) => total + line[side], 0) / 100;
      expect(Number(fields(totals).linesCount)).toBe(all(root, "trLine").length);
      expect([Number(fields(totals).totalDebit), Number(fields(totals).totalCredit)]).toEqual([
        sum("debit"),
        sum("credit"),
      ]);
      for (const transaction of all(root, "transaction")) {
        const balance = all(transaction, "trLine").reduce((total, line) => {
          const { amnt, amntTp } = fields(line);
          return total + Math.round(Number(amnt) * 100) * (amntTp === "D" ? 1 : -1);
        }, 0);
        expect(balance).toBe(0);
      }
    });
  },
);

test("the check itself finds an element out of order, one too many, one missing and a text too long", () => {
  const text = xaf.write([documentOn("2025-12-30")], CONTEXT);
  const broken = (from: string | RegExp, to: string) => faultsOf(readXml(text.replace(from, to)));
  const line = "auditfile/company/transactions/journal/transaction/trLine";
  expect(broken(/(<docRef>1<\/docRef>)\s*(<effDate>[^<]*<\/effDate>)/, "$2$1")).toEqual([
    `${line}: docRef is missing`,
    `${line}: amnt is missing`,
    `${line}: amntTp is missing`,
    `${line}: docRef is out of place`,
  ]);
  expect(broken(/<curCode>EUR<\/curCode>/, "<curCode>EUR</curCode><curCode>EUR</curCode>")).toEqual([
    "auditfile/header: curCode stands 2 times",
  ]);
  expect(broken(/<docRef>1<\/docRef>/, "")).toEqual([`${line}: docRef is missing`]);
  expect(broken("<custSupID>10001</custSupID>", `<custSupID>${"x".repeat(36)}</custSupID>`)).toEqual([
    `auditfile/company/customersSuppliers/customerSupplier/custSupID: "${"x".repeat(36)}"`,
  ]);
});

test("an amount in a currency of three decimals is left out, for the format has two; its value in euros stands", () => {
  const [dinars, yen] = [
    documentOn("2025-11-03", { currency: "KWD", foreign: minor(40125) }),
    documentOn("2025-11-03", { currency: "JPY", foreign: minor(20750) }),
  ];
  const currencies = all(readXml(xaf.write([dinars, yen], CONTEXT)), "currency").map(fields);
  expect(currencies).toEqual([{ curCode: "JPY", curAmnt: "20750" }]);
  expect(all(readXml(xaf.write([dinars], CONTEXT)), "trLine").map((line) => fields(line).amnt)).toEqual([
    "121.00",
    "121.00",
  ]);
});
