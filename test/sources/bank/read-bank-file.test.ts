import { strToU8, zipSync } from "fflate";
import { detectFile } from "../../../src/sources/bank/detect";
import { readBankFile } from "../../../src/sources/bank/read-bank-file";
import { bytesOf, dataFile } from "../data";
import { camtFile, entry, statement } from "./camt";

describe("what a file is, by its content", () => {
  it.each([
    ["camt053", dataFile("camt053/no-namespace.xml")],
    ["camt053", dataFile("camt053/ch-v08.xml")],
    ["xml", bytesOf("<Document><CstmrCdtTrfInitn/></Document>")],
    ["mt940", bytesOf("ABNANL2A\r\n940\r\nABNANL2A\r\n:20:ABN\r\n:25:123456789\r\n:28:1\r\n:60F:C110522EUR1,00\r\n")],
    ["coda", bytesOf(`0000018011520105${" ".repeat(111)}2\r\n1${" ".repeat(127)}\r\n`)],
    ["bankCsv", dataFile("bank-csv/bunq-nl.csv")],
    ["bankCsv", dataFile("bank-csv/abnamro-nl.TAB")],
    ["csv", dataFile("open-items/nl-debet-credit.csv")],
    ["xlsx", dataFile("open-items/en-receivables-list.xlsx")],
    ["xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ["pdf", bytesOf("%PDF-1.7\n")],
    ["zip", zipSync({ "a.xml": strToU8("<x/>") })],
    ["empty", new Uint8Array()],
    ["empty", bytesOf(" \r\n")],
    ["unknown", bytesOf("Beste mevrouw, bijgaand")],
    ["unknown", new Uint8Array([0, 1, 2, 3, 255, 254])],
  ] as const)("%s", (kind, bytes) => {
    expect(detectFile(bytes)).toBe(kind);
  });
});

describe("reading a file of a bank", () => {
  const day = (number: string, opening: string, closing: string, amount: string) =>
    camtFile(statement([entry(amount)], { number, opening, closing }));

  it("reads a zip of statements as one file, its entries numbered through", () => {
    const zip = zipSync({
      "a/2.xml": day("2", "1.00", "3.00", "2.00"),
      "a/1.xml": day("1", "0.00", "1.00", "1.00"),
      "__MACOSX/a/._1.xml": strToU8("x"),
    });
    const file = readBankFile("mei.zip", zip);
    expect(file).toMatchObject({ kind: "statement", format: "camt053", problems: [], notices: [] });
    const entries = "statements" in file ? file.statements.map(({ number, entries }) => [number, entries[0].row]) : [];
    expect(entries).toEqual([
      ["1", 1],
      ["2", 2],
    ]);
  });

  it("names what in a zip is no statement", () => {
    const zip = zipSync({ "1.xml": day("1", "0.00", "1.00", "1.00"), "lees.txt": strToU8("hallo") });
    expect(readBankFile("mei.zip", zip)).toMatchObject({
      kind: "statement",
      problems: [{ code: "unknownFile", place: { source: "mei.zip/lees.txt" } }],
    });
    const csv = zipSync({ "bunq.csv": dataFile("bank-csv/bunq-nl.csv") });
    expect(readBankFile("mei.zip", csv)).toMatchObject({ kind: "statement", format: "csv", problems: [] });
    expect(readBankFile("mei.zip", zipSync({ "lees.txt": strToU8("hallo") }))).toMatchObject({
      kind: "unknown",
      problems: [{ code: "zipWithoutStatements" }],
    });
  });

  it("refuses a zip that would unpack to far more than it is", () => {
    const bomb = zipSync({ "1.xml": new Uint8Array(20_000_000) }, { level: 9 });
    expect(readBankFile("mei.zip", bomb)).toMatchObject({ kind: "unknown", problems: [{ code: "zipTooLarge" }] });
  });

  it("refuses a damaged zip", () => {
    const zip = zipSync({ "1.xml": day("1", "0.00", "1.00", "1.00") });
    expect(readBankFile("mei.zip", zip.slice(0, 60))).toMatchObject({
      kind: "unknown",
      problems: [{ code: "zipDamaged" }],
    });
  });

  it.each([
    ["a letter", bytesOf("Beste mevrouw"), "unknown", "unknownFile"],
    ["nothing", new Uint8Array(), "empty", "fileEmpty"],
    ["a payment order", bytesOf("<Document><CstmrCdtTrfInitn/></Document>"), "xml", "notAStatement"],
    ["a list of open items", dataFile("open-items/nl-debet-credit.csv"), "csv", "listNotABankFile"],
    ["a workbook", dataFile("open-items/en-receivables-list.xlsx"), "xlsx", "listNotABankFile"],
    ["a picture of a statement", bytesOf("%PDF-1.7"), "pdf", "unknownFile"],
  ])("says of %s that it is no bank file", (_, bytes, found, code) => {
    expect(readBankFile("f", bytes)).toEqual({
      kind: "unknown",
      found,
      problems: [{ code, place: { source: "f" }, found }],
    });
  });
});
