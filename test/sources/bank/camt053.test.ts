import { readCamt053 } from "../../../src/sources/bank/camt053";
import { linesOfBankFile } from "../../../src/sources/bank/to-lines";
import { isoOf } from "../../../src/domain/dates/iso";
import { bytesOf } from "../data";
import { camtFile, entry, statement } from "./camt";

const first = (xml: Uint8Array) => readCamt053("mei.xml", xml).statements[0].entries[0];
const withDetails = (details: string, options: Parameters<typeof entry>[1] = {}) =>
  first(camtFile(statement([entry("5.00", { ...options, details })])));

describe("where banks put names, accounts and texts", () => {
  it("takes the debtor of money that came in and the creditor of money that went out", () => {
    const parties =
      "<RltdPties><Dbtr><Nm>Klant</Nm></Dbtr><DbtrAcct><Id><IBAN>NL93ABNA1171124506</IBAN></Id></DbtrAcct><Cdtr><Nm>Wij</Nm></Cdtr><CdtrAcct><Id><IBAN>NL66RABO5003419984</IBAN></Id></CdtrAcct></RltdPties>";
    expect(withDetails(parties)).toMatchObject({ amount: "5.00", name: "Klant", iban: "NL93ABNA1171124506" });
    expect(
      withDetails(parties.replace(/Dbtr/g, "X").replace(/Cdtr/g, "Dbtr").replace(/X/g, "Cdtr"), { way: "DBIT" }),
    ).toMatchObject({
      amount: "-5.00",
      name: "Klant",
      iban: "NL93ABNA1171124506",
    });
  });

  it("takes the ultimate party or the account alone where there is no name", () => {
    expect(withDetails("<RltdPties><UltmtDbtr><Nm>Achter</Nm></UltmtDbtr></RltdPties>")).toMatchObject({
      name: "Achter",
    });
    const account = "<RltdPties><DbtrAcct><Id><Othr><Id>P 1234567</Id></Othr></Id></DbtrAcct></RltdPties>";
    expect(withDetails(account)).toMatchObject({ iban: "P1234567" });
  });

  it("completes a name that is cut at 24 characters from /NAME/ in the additional information", () => {
    const more =
      "<AddtlNtryInf>/TRTP/SEPA OVERBOEKING/IBAN/NL93ABNA1171124506/BIC/ABNANL2A/NAME/Stichting Zorg en Welzijn Noord/REMI/2025-0012/EREF/E77</AddtlNtryInf>";
    const details = "<RltdPties><Dbtr><Nm>Stichting Zorg en Welzij</Nm></Dbtr></RltdPties>";
    expect(withDetails(details, { more })).toMatchObject({
      name: "Stichting Zorg en Welzijn Noord",
      iban: "NL93ABNA1171124506",
      description: "2025-0012",
      endToEndId: "E77",
    });
    expect(withDetails("<RltdPties><Dbtr><Nm>Ander</Nm></Dbtr></RltdPties>", { more })).toMatchObject({
      name: "Ander",
    });
  });

  it("joins a text that was split at 140 characters without a space, and other texts with one", () => {
    const full = "x".repeat(138) + "20";
    expect(withDetails(`<RmtInf><Ustrd>${full}</Ustrd><Ustrd>25-0012</Ustrd></RmtInf>`).description).toBe(
      `${full}25-0012`,
    );
    expect(withDetails("<RmtInf><Ustrd>factuur</Ustrd><Ustrd>2025-0012</Ustrd></RmtInf>").description).toBe(
      "factuur 2025-0012",
    );
  });

  it("knows that NOTPROVIDED is no end-to-end id", () => {
    expect(withDetails("<Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>")).not.toHaveProperty("endToEndId");
  });

  it("keeps charges that the amount contains", () => {
    expect(
      first(camtFile(statement([entry("95.00", { more: '<Chrgs><Amt Ccy="EUR">5.00</Amt></Chrgs>' })]))),
    ).toMatchObject({
      amount: "95.00",
      charges: "5.00",
    });
  });

  it("reads prefixes, no namespace, ISO-8859-1 and CDATA alike", () => {
    const xml = `<?xml version="1.0" encoding="ISO-8859-1"?><n:Document xmlns:n="urn:x"><n:BkToCstmrStmt><n:Stmt><n:Ntry><n:Amt Ccy="EUR">1</n:Amt><n:CdtDbtInd>DBIT</n:CdtDbtInd><n:NtryDtls><n:TxDtls><n:RmtInf><n:Ustrd><![CDATA[Caf\u00e9 & co]]></n:Ustrd></n:RmtInf></n:TxDtls></n:NtryDtls></n:Ntry></n:Stmt></n:BkToCstmrStmt></n:Document>`;
    const latin1 = Uint8Array.from(xml, (letter) => letter.charCodeAt(0));
    expect(first(latin1)).toMatchObject({ amount: "-1", description: "Café & co" });
  });
});

describe("entries that are not as they should be", () => {
  it("keep what can be read, and the rest is named with its place", () => {
    const { statements, problems } = readCamt053(
      "mei.xml",
      camtFile(
        statement([
          entry("12,50", { details: "<RmtInf><Ustrd>a</Ustrd></RmtInf>" }),
          entry("5.00", { date: "<Dt>2026-02-31</Dt>" }),
          entry("7.00", { way: "" }),
        ]),
      ),
    );
    expect(statements[0].entries).toEqual([
      { row: 1, date: "2026-02-01", currency: "EUR", description: "a", reversal: false },
      { row: 2, date: "2026-02-01", amount: "5.00", currency: "EUR", reversal: false },
      { row: 3, date: "2026-02-01", currency: "EUR", reversal: false },
    ]);
    const at = (row: number, column: string) => ({ place: { source: "mei.xml", row, column } });
    expect(problems).toEqual([
      { code: "entryAmountUnreadable", ...at(1, "Ntry/Amt"), found: "12,50" },
      { code: "entryDateUnreadable", ...at(2, "Ntry/BookgDt"), found: "2026-02-31" },
      { code: "entryWithoutDirection", ...at(3, "Ntry/CdtDbtInd") },
    ]);
  });

  it("take no part where the bank has not booked them: they are in no balance", () => {
    const pending = entry("5.00", { status: "<Sts><Cd>PDNG</Cd></Sts>" });
    const { statements, notices } = readCamt053(
      "mei.xml",
      camtFile(statement([pending, entry("7.00")], { closing: "7.00" })),
    );
    expect(statements[0].entries.map(({ row }) => row)).toEqual([2]);
    expect(statements[0].difference).toBe("0.00");
    expect(notices).toMatchObject([{ code: "entryNotBooked", place: { row: 1 }, found: "PDNG" }]);
  });

  it("of several payments give the engine the end-to-end ids of all of them", () => {
    const detail = (id: string) => `<Refs><EndToEndId>${id}</EndToEndId></Refs>`;
    const details = `${detail("E2E-0012")}</TxDtls><TxDtls>${detail("NOTPROVIDED")}</TxDtls><TxDtls>${detail("E2E-0013")}`;
    const file = readCamt053("mei.xml", camtFile(statement([entry("8.85", { details })], { closing: "8.85" })));
    expect(file.statements[0].entries[0].endToEndId).toBeUndefined();
    expect(linesOfBankFile("mei.xml", file, 3).lines.endToEndId.at(0)).toBe("E2E-0012 E2E-0013");
  });

  it("become lines for the engine only with an amount that the currency can have", () => {
    const file = readCamt053("mei.xml", camtFile(statement([entry("8.855"), entry("8.850", { way: "DBIT" })])));
    const { lines, problems } = linesOfBankFile("mei.xml", file, 3);
    expect([lines.count, lines.amount[0], lines.row[0], lines.source[0]]).toEqual([1, -885, 2, 3]);
    expect([lines.ownAccount.at(0), isoOf(lines.bookingDate[0])]).toEqual(["NL66RABO5003419984", "2026-02-01"]);
    expect(problems).toEqual([
      { code: "tooManyDecimals", place: { source: "mei.xml", row: 1 }, found: "8.855", expected: "EUR" },
    ]);
  });
});

describe("several statements in a file", () => {
  const day = (number: string, opening: string, closing: string, amount: string) =>
    statement([entry(amount)], { number, opening, closing });

  it("number their entries through", () => {
    const { statements } = readCamt053(
      "mei.xml",
      camtFile(day("1", "0.00", "1.00", "1.00"), day("2", "1.00", "3.00", "2.00")),
    );
    expect(statements.map(({ entries }) => entries.map(({ row }) => row))).toEqual([[1], [2]]);
  });

  it("tell of one that stands twice, and of a gap between balances", () => {
    const file = camtFile(
      day("1", "0.00", "1.00", "1.00"),
      day("1", "0.00", "1.00", "1.00"),
      day("3", "9.00", "10.00", "1.00"),
    );
    expect(readCamt053("mei.xml", file).notices.map(({ code, found, expected }) => [code, found, expected])).toEqual([
      ["statementTwice", "1", "EUR"],
      ["statementGap", "9.00", "1.00"],
    ]);
  });
});

describe("files that are not read", () => {
  const problem = (bytes: Uint8Array) => {
    const { statements, problems } = readCamt053("mei.xml", bytes);
    expect(statements).toEqual([]);
    return problems[0];
  };

  it("break off: half a statement is not taken for a whole one", () => {
    const whole = camtFile(statement([entry("1.00"), entry("2.00")]));
    for (const length of [0.2, 0.5, 0.9, 0.99]) {
      expect(problem(whole.slice(0, Math.floor(whole.length * length)))).toMatchObject({
        code: "xmlDamaged",
        place: { source: "mei.xml", row: 1 },
      });
    }
  });

  it("have a document type, and with it entities that grow or point outside", () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><Document><BkToCstmrStmt>&b;</BkToCstmrStmt></Document>`;
    expect(problem(bytesOf(bomb))).toMatchObject({ code: "xmlUnsafe" });
    const outside = `<!DOCTYPE x SYSTEM "file:///etc/passwd"><Document/>`;
    expect(problem(bytesOf(outside))).toMatchObject({ code: "xmlUnsafe" });
  });

  it("use an entity that XML does not have", () => {
    expect(
      problem(bytesOf("<Document><BkToCstmrStmt><Stmt><Id>&euro;</Id></Stmt></BkToCstmrStmt></Document>")),
    ).toMatchObject({
      code: "xmlDamaged",
    });
  });

  it("are nested deeper than a bank file can be", () => {
    const deep = "<Document><BkToCstmrStmt><Stmt>" + "<a>".repeat(1000);
    expect(problem(bytesOf(deep))).toMatchObject({ code: "xmlTooDeep" });
  });

  it("are other messages: an account report, a payment order", () => {
    expect(problem(bytesOf("<Document><BkToCstmrAcctRpt/></Document>"))).toMatchObject({
      code: "notAStatement",
      found: "BkToCstmrAcctRpt",
    });
    expect(problem(bytesOf("<html/>"))).toMatchObject({ code: "notAStatement", found: "html" });
  });

  it("have no statement in them", () => {
    expect(problem(camtFile())).toEqual({ code: "noStatement", place: { source: "mei.xml" } });
  });
});
