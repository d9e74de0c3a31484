import { strToU8, zipSync } from "fflate";
import { readCamt053 } from "../../../src/sources/bank/camt053";
import { readBankFile } from "../../../src/sources/bank/read-bank-file";
import { camtFile, entry, statement } from "./camt";

const page = (number: number, isLast: boolean, opening: string, closing: string, amount: string): string =>
  statement([entry(amount)], { number: "7", opening, closing }).replace(
    "<ElctrncSeqNb>",
    `<StmtPgntn><PgNb>${number}</PgNb><LastPgInd>${isLast}</LastPgInd></StmtPgntn><ElctrncSeqNb>`,
  );

const codes = (notices: readonly { code: string; found?: string; expected?: string }[]) =>
  notices.map(({ code, found, expected }) => [code, found, expected]);

describe("a statement of several pages", () => {
  it("is put together from pages with balances of their own, in whatever order they stand", () => {
    const { statements, notices } = readCamt053(
      "mei.xml",
      camtFile(page(2, true, "1.00", "3.00", "2.00"), page(1, false, "0.00", "1.00", "1.00")),
    );
    expect(statements).toHaveLength(1);
    expect(statements[0]).toMatchObject({ number: "7", opening: "0.00", closing: "3.00", difference: "0.00" });
    expect(statements[0].entries.map(({ row, amount }) => [row, amount])).toEqual([
      [2, "1.00"],
      [1, "2.00"],
    ]);
    expect(statements[0]).not.toHaveProperty("page");
    expect(notices).toEqual([]);
  });

  it("is put together from pages that all repeat the balances of the whole", () => {
    const { statements, notices } = readCamt053(
      "mei.xml",
      camtFile(page(1, false, "0.00", "3.00", "1.00"), page(2, true, "0.00", "3.00", "2.00")),
    );
    expect(statements.map(({ difference }) => difference)).toEqual(["0.00"]);
    expect(notices).toEqual([]);
  });

  it("is put together from the files of a zip", () => {
    const zip = zipSync({
      "a.xml": camtFile(page(2, true, "1.00", "3.00", "2.00")),
      "b.xml": camtFile(page(1, false, "0.00", "1.00", "1.00")),
    });
    expect(readBankFile("mei.zip", zip)).toMatchObject({
      statements: [{ number: "7", opening: "0.00", closing: "3.00", difference: "0.00" }],
      notices: [],
    });
  });

  it("names the page that is missing, in the middle or at the end", () => {
    const [first, second, third] = [
      page(1, false, "0.00", "1.00", "1.00"),
      page(2, false, "1.00", "3.00", "2.00"),
      page(3, true, "3.00", "6.00", "3.00"),
    ];
    const read = (...pages: readonly string[]) => readCamt053("mei.xml", camtFile(...pages));
    expect(codes(read(first, third).notices)).toEqual([
      ["pageMissing", "7", "2"],
      ["statementGap", "3.00", "1.00"],
    ]);
    expect(codes(read(first, second).notices)).toEqual([["pageMissing", "7", "3…"]]);
    expect(read(first, second).statements.map(({ page: found }) => found)).toEqual([
      { number: 1, isLast: false },
      { number: 2, isLast: false },
    ]);
    expect(codes(read(first, second, second, third).notices)).toEqual([
      ["pageTwice", "7", "2"],
      ["statementTwice", "7", "EUR"],
    ]);
  });

  it("names nothing where a message says it is the second page and its statement is whole", () => {
    const file = new TextDecoder()
      .decode(camtFile(statement([entry("1.00")], { closing: "1.00" })))
      .replace("</MsgId>", "</MsgId><MsgPgntn><PgNb>2</PgNb><LastPgInd>true</LastPgInd></MsgPgntn>");
    expect(readCamt053("mei.xml", strToU8(file)).notices).toEqual([]);
  });
});

describe("days that are missing", () => {
  const day = (date: string, opening: string, closing: string) =>
    statement([entry("1.00")], { number: date, opening, closing, day: date });

  it("are named between the statements that do not follow each other, also where the files stand in another order", () => {
    const zip = zipSync({
      "030226.xml": camtFile(day("2026-02-03", "2.00", "3.00")),
      "101225.xml": camtFile(day("2025-12-10", "0.00", "1.00")),
      "110126.xml": camtFile(day("2026-01-11", "9.00", "10.00")),
    });
    const file = readBankFile("q.zip", zip);
    expect(codes("notices" in file ? file.notices : [])).toEqual([
      ["statementGap", "9.00", "1.00"],
      ["daysMissing", "2025-12-10", "2026-01-11"],
      ["statementGap", "2.00", "10.00"],
      ["daysMissing", "2026-01-11", "2026-02-03"],
    ]);
  });

  it("are not where the balances follow each other in another order than the files", () => {
    const zip = zipSync({
      "020126.xml": camtFile(day("2026-01-02", "1.00", "2.00")),
      "311225.xml": camtFile(day("2025-12-31", "0.00", "1.00")),
    });
    expect(readBankFile("q.zip", zip)).toMatchObject({ notices: [] });
  });
});
