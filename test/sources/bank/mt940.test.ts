import fc from "fast-check";
import { readMt940 } from "../../../src/sources/bank/mt940";
import { linesOfBankFile } from "../../../src/sources/bank/to-lines";
import { bytesOf, dataFile } from "../data";

/** A message of NL66RABO5003419984 around lines; opening 100,00. */
function message(lines: readonly string[], closing = "C260202EUR100,00", number = "1"): string {
  return [
    ":20:940",
    ":25:NL66RABO5003419984EUR",
    `:28C:${number}`,
    ":60F:C260201EUR100,00",
    ...lines,
    `:62F:${closing}`,
    "-",
  ].join("\r\n");
}

const read = (text: string) => readMt940("a.sta", bytesOf(text));
const entries = (...lines: string[]) => read(message(lines)).statements.flatMap((statement) => statement.entries);
const text = (...lines: string[]) => entries(":61:2602010201C1,NTRFNONREF", ...lines)[0];

describe(":61: of MT940", () => {
  it.each([
    ["C10,", "10", false],
    ["D010,50", "-10.50", false],
    ["CR10,00", "10.00", false],
    ["DR10,00", "-10.00", false],
    ["RC10,00", "-10.00", true],
    ["RD10,00", "10.00", true],
    ["RDR10,00", "10.00", true],
    ["C500", "500", false],
  ])("%s is an amount of %s", (mark, amount, reversal) => {
    expect(entries(`:61:2602010201${mark}NTRFNONREF`)[0]).toMatchObject({ amount, reversal });
  });

  it.each([
    ["1401011229", "2013-12-29", "2014-01-01"],
    ["1312310102", "2014-01-02", "2013-12-31"],
    ["2402280229", "2024-02-29", "2024-02-28"],
    ["140630", "2014-06-30", "2014-06-30"],
  ])("%s: the entry date stands in the year nearest to the value date", (dates, date, valueDate) => {
    expect(entries(`:61:${dates}C1,NTRFNONREF`)[0]).toMatchObject({ date, valueDate });
  });

  it.each([
    [":61:2602310201C1,00NTRFNONREF", "entryDateUnreadable", "260231"],
    [":61:2602010201C1.2.3NTRFNONREF", "entryAmountUnreadable", "1.2.3"],
    [":61:26020102011,00NTRFNONREF", "entryWithoutDirection", undefined],
  ])("%s is a problem of its entry", (line, code, found) => {
    expect(read(message([line])).problems).toEqual([
      { code, place: { source: "a.sta", row: 1, column: ":61:" }, ...(found === undefined ? {} : { found }) },
    ]);
  });

  it("an entry whose amount cannot be read takes no part as a line", () => {
    const file = read(message([":61:2602010201C1.2.3NTRFNONREF", ":61:2602010201C1,00NTRFNONREF"]));
    expect(linesOfBankFile("a.sta", file, 1).lines.count).toBe(1);
  });
});

describe(":86: of MT940", () => {
  it("reads Rabobank's creditor reference, and its own lines for the counterparty", () => {
    expect(
      entries(
        ":61:260201D10,00N541EREF",
        "NL91ABNA0417164300",
        ":86:/PREF/B-1/EREF/E-1/BENM//NAME/Jansen B.V./REMI//CDTRREFTP//CD/SCOR/ISS",
        "R/CUR/CDTRREF/4420043232693268/ULTD//NAME/Iemand anders",
      )[0],
    ).toMatchObject({
      name: "Jansen B.V.",
      iban: "NL91ABNA0417164300",
      endToEndId: "E-1",
      batchId: "B-1",
      paymentReference: "4420043232693268",
      code: "541",
    });
  });

  it("takes ten zeros for no account and a name behind an ultimate party for no counterparty", () => {
    const found = entries(":61:260201D10,00N541NONREF", "0000000000", ":86:/ULTD//NAME/Iemand/REMI//REMI/Factuur 1")[0];
    expect(found).toMatchObject({ description: "Factuur 1" });
    expect(found).not.toHaveProperty("iban");
    expect(found).not.toHaveProperty("name");
  });

  it("reads a return with its reason, and the amount in another currency", () => {
    expect(
      entries(
        ":61:260201C10,00N548EREF",
        "NL91ABNA0417164300",
        ":86:/EREF/E-1/RTRN/MD06/ORDP//NAME/J. Jansen/REMI/Terug/OCMT/USD100,00/EXCH/1,1",
      )[0],
    ).toMatchObject({ reversal: true, returnReason: "MD06", instructedAmount: "100.00", instructedCurrency: "USD" });
  });

  it("reads the reference that ABN AMRO puts inside REMI", () => {
    expect(
      text(":86:/TRTP/SEPA OVERBOEKING/IBAN/NL86INGB0002445588/NAME/BD/REMI/ISSUER: CUR   REF: 4420043232693268"),
    ).toMatchObject({ paymentReference: "4420043232693268" });
  });

  it("reads Triodos since 2018 and ING's structured reference, wrapped amid a code word", () => {
    expect(
      text(":86:/EREF/E-1//CNTP/NL91ABNA0417164300/ABNANL2A/J. Jansen/Utrecht//RE", "MI/STRD/CUR/4420043232693268/"),
    ).toMatchObject({
      name: "J. Jansen",
      iban: "NL91ABNA0417164300",
      endToEndId: "E-1",
      paymentReference: "4420043232693268",
    });
  });

  it("keeps a line that begins with a hyphen or a colon, and a :86: that is repeated", () => {
    expect(text(":86:Factuur 1", "-", ":2 stuks", "-korting", ":86:Order 7").description).toBe(
      "Factuur 1 - :2 stuks -korting Order 7",
    );
  });

  it("does not take the totals behind the closing balance for a text", () => {
    const file = read(message([":61:260201C1,NTRFNONREF"]).replace("\r\n-", "\r\n:86:D000000C000001D0,00C1,00\r\n-"));
    expect(file.statements[0].entries[0]).not.toHaveProperty("description");
  });

  it("never takes the own account for the counterparty's", () => {
    expect(text(":86:/IBAN/NL66RABO5003419984/NAME/Wij/REMI/x")).not.toHaveProperty("iban");
  });
});

describe("messages of MT940", () => {
  const body = message([":61:260202C1,00NTRFNONREF", ":86:Factuur 1"], "C260202EUR101,00");
  it.each([
    ["bare", body],
    ["three lines", `ABNANL2A\r\n940\r\nABNANL2A\r\n${body}\r\n`],
    ["SWIFT blocks", `{1:F01KNABNL2HAXXX0000000000}{2:I940KNABNL2HXXXXN3020}{4:\r\n${body}}{5:}`],
    ["SWIFT blocks on lines of their own", `{1:F01INGBNL2AXXXX00001}\r\n{2:I940INGBNL2AXXXN}\r\n{4:\r\n${body}}`],
    ["service lines", `0000 01INGBNL2AXXXX00001\r\n0000 01INGBNL2AXXXX00001\r\n940 00\r\n${body}XXX\r\n`],
    [":940:", `:940:\r\n${body}`],
    ["control bytes", `\u0001${body}\u0003\r\n\u001a`],
    ["line feeds", body.replace(/\r\n/g, "\n")],
    ["byte order mark", `\ufeff${body}`],
    ["a number over two lines", body.replace(":28C:1", ":28C:\r\n1")],
  ])("%s", (_, file) => {
    const { statements, problems, notices } = read(file);
    expect([problems, notices]).toEqual([[], []]);
    expect(statements).toMatchObject([
      {
        account: "NL66RABO5003419984",
        currency: "EUR",
        number: "1",
        from: "2026-02-01",
        to: "2026-02-02",
        opening: "100.00",
        closing: "101.00",
        difference: "0.00",
        entries: [{ row: 1, amount: "1.00", description: "Factuur 1" }],
      },
    ]);
  });

  it("reads the messages of one day one by one, intermediate balances included", () => {
    const first = message([":61:260202C1,00NTRFNONREF"], "C260202EUR101,00").replace(":62F:", ":62M:");
    const second = message([":61:260202C2,00NTRFNONREF"], "C260202EUR103,00", "1/2").replace(
      ":60F:C260201EUR100,00",
      ":60M:C260202EUR101,00",
    );
    const { statements, notices } = read(`${first}\r\n${second}`);
    expect(statements.map(({ opening, closing, difference }) => [opening, closing, difference])).toEqual([
      ["100.00", "101.00", "0.00"],
      ["101.00", "103.00", "0.00"],
    ]);
    expect(statements.flatMap((statement) => statement.entries.map(({ row }) => row))).toEqual([1, 2]);
    expect(notices).toEqual([]);
  });

  it("reads a debit balance as negative, and shows what does not tie", () => {
    const file = read(message([":61:260202D150,00NTRFNONREF"], "D260202EUR49,99"));
    expect(file.statements[0]).toMatchObject({ closing: "-49.99", difference: "-0.01" });
    expect(file.notices.map(({ code }) => code)).toEqual(["statementDoesNotTie"]);
  });

  it("refuses the message that is broken off, and reads the others", () => {
    const whole = message([":61:260202C1,00NTRFNONREF"], "C260202EUR101,00");
    const { statements, problems } = read(
      `${whole}\r\n${message([":61:260203C1,00NTRFNONREF", ":86:Fact"], "", "2").split(":62F:")[0]}`,
    );
    expect(statements).toHaveLength(1);
    expect(problems).toEqual([
      { code: "statementIncomplete", place: { source: "a.sta", column: "NL66RABO5003419984" }, found: "2" },
    ]);
  });

  it("says that a statement stands in the file twice", () => {
    const bytes = dataFile("mt940/ing-04-references.sta");
    expect(readMt940("d.sta", new Uint8Array([...bytes, ...bytes])).notices.map(({ code }) => code)).toEqual([
      "statementTwice",
    ]);
  });

  it("reads the same in UTF-8, ISO-8859-1 and UTF-16", () => {
    const file = message([":61:260202C1,00NTRFNONREF", ":86:Café Müller"], "C260202EUR101,00");
    const latin = Uint8Array.from(file, (letter) => letter.charCodeAt(0));
    const wide = new Uint8Array([0xff, 0xfe, ...[...latin].flatMap((byte) => [byte, 0])]);
    expect(read(file).statements[0].entries[0].description).toBe("Café Müller");
    expect(readMt940("a.sta", latin)).toEqual(read(file));
    expect(readMt940("a.sta", wide)).toEqual(read(file));
  });

  it("wherever a file is cut off, every statement it still gives ties or is named", () => {
    const bytes = dataFile("mt940/ing-02-structured.sta");
    for (let length = 0; length < bytes.length; length += 7) {
      const { statements, problems, notices } = readMt940("t.sta", bytes.slice(0, length));
      const whole = statements.length === 1 && statements[0].entries.length === 21;
      expect(whole || problems.length + notices.length > 0).toBe(true);
    }
  });

  it("never throws, whatever the bytes", () => {
    const bytes = dataFile("mt940/abnamro-01.sta");
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.uint8Array({ maxLength: 40 }), (at, noise) => {
        const file = readMt940("n.sta", new Uint8Array([...bytes.slice(0, at), ...noise, ...bytes.slice(at)]));
        return file.statements.every(({ difference }) => difference !== undefined);
      }),
      { seed: 940, numRuns: 200 },
    );
    expect(readMt940("e.sta", new Uint8Array()).problems).toEqual([
      { code: "noStatement", place: { source: "e.sta" } },
    ]);
  });
});
