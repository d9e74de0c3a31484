import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { readSheetCells } from "../../src/xlsx/read-sheet-cells";
import { afletter, folder } from "./io";
import { MOLLIE } from "./payout-reports";
import { faultsBySchema } from "./schemas";

// 50 MB on a busy machine is slow, which is not a hang
jest.setTimeout(180_000);

const data = (path: string): Buffer => readFileSync(join(__dirname, "../sources/data", path));

/** One file of every kind that is read. */
const WHOLE: Readonly<Record<string, Buffer>> = {
  "camt.xml": data("camt053/de-v02.xml"),
  "mt940.sta": data("mt940/ing-02-structured.sta"),
  "coda.cod": data("coda/own-globalised.cod"),
  "ing.csv": data("bank-csv/own-ing.csv"),
  "posten.csv": data("open-items/e-boekhouden-openstaande-posten.csv"),
  "posten.xlsx": data("open-items/en-receivables-list.xlsx"),
  "mollie.csv": Buffer.from(MOLLIE),
};
const files = folder();
afterAll(files.remove);

interface Problem {
  readonly code: string;
  readonly row?: number;
  readonly column?: string;
}

async function read(name: string, bytes: string | Uint8Array) {
  writeFileSync(files.at(name), bytes);
  const { status, stdout, stderr } = await afletter(["read", files.at(name), "--language", "en"]);
  const json = JSON.parse(stdout) as {
    kind: string;
    problems: readonly Problem[];
    statements?: readonly { entries: readonly { amount?: string }[] }[];
    items?: readonly { row: number; openAmount?: string }[];
    payouts?: readonly { transactions: readonly { row: number; amount?: string }[] }[];
  };
  expect(faultsBySchema("read", json)).toEqual([]);
  // whatever is said names the file
  for (const line of stderr.split("\n").filter((text) => text !== "")) expect(line).toContain(name);
  const places = json.problems.map(({ code, row, column }) =>
    [code, row ?? column].filter((one) => one !== undefined).join(" "),
  );
  return { status, kind: json.kind, places, json, stderr };
}

describe("a file that is cut off", () => {
  it.each([
    ["camt.xml", 2, ["xmlDamaged 214"]],
    ["posten.xlsx", 2, ["xlsx-damaged"]],
    ["posten.csv", 1, ["rowCutOff 6"]],
    ["mollie.csv", 1, ["rowCutOff 4"]],
    ["ing.csv", 1, ["entryCellsMissing 3"]],
  ])("%s: what is missing is named with its place", async (name, status, expected) => {
    const whole = WHOLE[name];
    const found = await read(name, whole.subarray(0, Math.floor(whole.length * 0.6)));
    expect({ status: found.status, places: found.places.slice(0, 1) }).toEqual({ status, places: expected });
  });

  it.each(["mt940.sta", "coda.cod"])("%s: the statement that breaks off is named by its account", async (name) => {
    const whole = WHOLE[name];
    const { places } = await read(name, whole.subarray(0, Math.floor(whole.length * 0.6)));
    expect(places).toContainEqual(expect.stringMatching(/^statementIncomplete \S+/));
  });

  it("gives no amount of the row in which it ends: figures of it may be gone", async () => {
    const { json } = await read("mollie.csv", MOLLIE.slice(0, MOLLIE.indexOf("242.00") + 1));
    const rows = json.payouts?.flatMap(({ transactions }) => transactions) ?? [];
    expect(rows.find(({ row }) => row === 4)).not.toHaveProperty("amount");
    const list =
      "Debiteur;Factuurnummer;Factuurdatum;Openstaand;Naam\nD1;1;01-02-2026;121,00;A\nD2;2;01-02-2026;60,50;B\nD3;3;01-02-2026;12";
    const items = await read("posten.csv", list);
    expect([items.places, items.json.items?.map(({ row }) => row)]).toEqual([["rowCutOff 4"], [2, 3]]);
  });
});

describe("a file that holds itself twice", () => {
  it.each([
    ["camt.xml", /^xmlDamaged 370$/],
    ["mt940.sta", /^statementTwice NL68INGB0000012345$/],
    ["coda.cod", /^statementTwice \S+/],
    ["ing.csv", /^entryAmountUnreadable 6$/],
    ["posten.csv", /^rowTwice 11$/],
    ["mollie.csv", /^rowTwice 9$/],
  ])("%s says so", async (name, expected) => {
    const { places } = await read(name, Buffer.concat([WHOLE[name], WHOLE[name]]));
    expect(places).toContainEqual(expect.stringMatching(expected));
  });
});

describe("a file in another encoding", () => {
  it.each(Object.keys(WHOLE).filter((name) => !name.endsWith(".xlsx")))("%s in UTF-16 reads the same", async (name) => {
    const whole = await read(name, WHOLE[name]);
    const text = WHOLE[name].toString("utf8");
    const other = await read(name, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]));
    expect(other.json.statements?.map(({ entries }) => entries.map(({ amount }) => amount))).toEqual(
      whole.json.statements?.map(({ entries }) => entries.map(({ amount }) => amount)),
    );
    expect([other.status, other.json.items?.length]).toEqual([whole.status, whole.json.items?.length]);
  });

  it("a list in Windows-1252 keeps its letters", async () => {
    const text = "Debiteur;Naam;Factuurnummer;Factuurdatum;Openstaand\nD1;Café ’t Hoekje € 5;1;01-02-2026;5,00\n";
    const bytes = Uint8Array.from(text, (letter) => ({ "’": 0x92, "€": 0x80 })[letter] ?? letter.charCodeAt(0));
    const { json } = await read("oud.csv", bytes);
    expect(json.items).toMatchObject([{ relationName: "Café ’t Hoekje € 5" }]);
  });
});

describe("what is no list and no statement", () => {
  const bytes = Uint8Array.from({ length: 10_240 }, (_, i) => (i * 7919) % 256);
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...bytes]);

  it.each([
    ["willekeurig.csv", bytes],
    ["plaatje.xml", png],
    ["plaatje.sta", png],
    ["plaatje.xlsx", png],
    ["leeg.csv", new Uint8Array()],
  ])("%s is refused with a reason", async (name, content) => {
    const { status, kind, places, stderr } = await read(name, content);
    expect({ status, kind, count: places.length, lines: stderr.trim().split("\n").length }).toEqual({
      status: 2,
      kind: "unknown",
      count: 1,
      lines: 1,
    });
  });
});

describe("XML that means harm", () => {
  const inside = (doctype: string, text: string): string =>
    `<?xml version="1.0"?>\n${doctype}<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt><Id>${text}</Id></Stmt></BkToCstmrStmt></Document>`;
  const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join("");

  it.each([
    ["a billion laughs", inside(`<!DOCTYPE x [<!ENTITY l0 "lol">${laughs}]>`, "&l9;")],
    ["a file of the machine", inside('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', "&e;")],
    ["an address outside", inside('<!DOCTYPE x SYSTEM "http://example.test/x.dtd">', "x")],
  ])("%s is refused at its line, unread", async (_, text) => {
    const found = await read("kwaad.xml", text);
    expect([found.status, found.places]).toEqual([2, ["xmlUnsafe 2"]]);
    expect(JSON.stringify(found.json)).not.toMatch(/root:|lollol/);
  });
});

describe("a single line of 50 MB", () => {
  const LENGTH = 50 * 1024 ** 2;

  it.each([
    ["of delimiters", "lang.csv", ";".repeat(LENGTH), "listTooWide"],
    ["of text", "lang.csv", "x".repeat(LENGTH), "headsNotFound"],
  ])("%s is refused or named, and nothing hangs", async (_, name, text, expected) => {
    const { places } = await read(name, text);
    expect(places[0]).toBe(expected);
  });

  it("as the text of an MT940 entry is read", async () => {
    const { status, json } = await read(
      "lang.sta",
      `:20:1\r\n:25:NL91ABNA0417164300\r\n:28C:1\r\n:60F:C260101EUR0,\r\n:61:260101C1,NTRF\r\n:86:${"x".repeat(LENGTH)}\r\n:62F:C260101EUR1,\r\n-\r\n`,
    );
    expect([status, json.statements?.[0].entries[0].amount]).toEqual([0, "1"]);
  });
});

describe("a ZIP that unpacks to too much", () => {
  it("is refused before it is unpacked, of statements and as a workbook", async () => {
    const bomb = new Uint8Array(40 * 1024 ** 2);
    const zip = zipSync({ "1.xml": bomb }, { level: 1 });
    expect((await read("bom.zip", zip)).places).toEqual(["zipTooLarge"]);
    const book = zipSync(
      {
        "[Content_Types].xml": strToU8("<Types/>"),
        "xl/workbook.xml": strToU8('<workbook><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>'),
        "xl/_rels/workbook.xml.rels": strToU8(
          '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
        ),
        "xl/worksheets/sheet1.xml": bomb,
      },
      { level: 1 },
    );
    const { status, kind, places } = await read("bom.xlsx", book);
    expect([status, kind, places.length]).toEqual([2, "unknown", 1]);
  });
});

describe("texts that mean something elsewhere", () => {
  it("heads that name what JavaScript has of itself are heads like any other", async () => {
    const { status, json } = await read(
      "proto.csv",
      "__proto__;constructor;Datum;Bedrag;Omschrijving\n1;2;13-02-2026;5,00;toString\n",
    );
    expect([status, json.statements?.[0].entries]).toMatchObject([0, [{ amount: "5.00", description: "toString" }]]);
    expect(({} as Record<string, unknown>)["2"]).toBeUndefined();
  });

  it("formulas in text cells stay texts, in what is read and in the workbook that is written", async () => {
    const list =
      'Debiteurnummer;Naam;Factuurnummer;Factuurdatum;Openstaand;Omschrijving\n=1+1;"=HYPERLINK(""http://x.test"")";-5;13-02-2026;5,00;@SUM(A1)\nD2;+31 6;1E5;13-02-2026;=1+1;x\n';
    const { status, places, json } = await read("formule.csv", list);
    expect([status, places]).toEqual([1, ["notAnAmount 3"]]);
    expect(json.items?.[0]).toMatchObject({
      relationCode: "=1+1",
      relationName: '=HYPERLINK("http://x.test")',
      invoiceNumber: "-5",
      description: "@SUM(A1)",
    });
    const out = files.at("formule.xlsx");
    await afletter(["match", "--open-items", files.at("formule.csv"), "--workbook", out]);
    const sheet = readSheetCells(readFileSync(out), "formule", { name: out });
    const texts = Array.from({ length: sheet.rowCount * sheet.columnCount }, (_, i) =>
      sheet.value(Math.floor(i / sheet.columnCount), i % sheet.columnCount),
    );
    expect(texts).toEqual(expect.arrayContaining(["=1+1", '=HYPERLINK("http://x.test")', "-5", "1E5", "@SUM(A1)"]));
  });
});
