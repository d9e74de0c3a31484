/** The files of three new users, made up: a bank statement with a list, a list without a bank, a payout with its orders. */
import { readFileSync } from "node:fs";
import { emptySheet, emptyWorkbook, styleIndex } from "../../src/xlsx/cells";
import type { Scalar } from "../../src/xlsx/workbook";
import { writeWorkbook } from "../../src/xlsx/write-workbook";

export interface NamedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const named = (name: string, buffer: Buffer): NamedFile => ({ name, mimeType: "", buffer });

/** Day of 2026 as Excel keeps it: 1 January is 46023. */
const JANUARY = 46_022;

/** A workbook of one list; the columns named are dates. */
function list(
  name: string,
  sheetName: string,
  rows: readonly (readonly Scalar[])[],
  dates: readonly number[],
): NamedFile {
  const book = emptyWorkbook();
  const sheet = emptySheet(sheetName);
  const style = styleIndex(book, { numberFormat: "dd-mm-yyyy" });
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      sheet.cells.setValue(r, c, value);
      if (dates.includes(c) && typeof value === "number") sheet.cells.setStyle(r, c, style);
    }),
  );
  book.sheets.push(sheet);
  return named(name, Buffer.from(writeWorkbook(book)));
}

/** Open items as a package exports them: a title above the heads, a total below. */
export const ownList = list(
  "Openstaande posten februari.xlsx",
  "Blad1",
  [
    ["Openstaande posten debiteuren per 28-02-2026"],
    [],
    ["Debiteurnr.", "Naam", "Factuurnummer", "Factuurdatum", "Vervaldatum", "Factuurbedrag", "Openstaand"],
    ["1001", "Bakkerij De Korenaar B.V.", "26700101", JANUARY + 12, JANUARY + 42, 1210, 1210],
    ["1001", "Bakkerij De Korenaar B.V.", "26700115", JANUARY + 20, JANUARY + 50, 605, 605],
    ["1002", "Garage De Wit", "26700102", JANUARY + 13, JANUARY + 43, 484, 484],
    ["1003", "Jansen Installaties V.O.F.", "26700108", JANUARY + 15, JANUARY + 45, 2420, 2420],
    ["1003", "Jansen Installaties V.O.F.", "26700120", JANUARY + 25, JANUARY + 55, -242, -242],
    ["1004", "Stichting Zorgpunt", "26700109", JANUARY + 16, JANUARY + 46, 363, 363],
    ["1005", "Hotel Zeezicht", "26700110", JANUARY + 18, JANUARY + 48, 847, 847],
    ["Totaal", null, null, null, null, 5687, 5687],
  ],
  [3, 4],
);

interface Entry {
  readonly amount: string;
  readonly day: string;
  readonly name: string;
  readonly iban: string;
  readonly text: string;
  readonly out?: true;
}

const ENTRIES: readonly Entry[] = [
  {
    amount: "1815.00",
    day: "2026-02-02",
    name: "BAKKERIJ DE KORENAAR",
    iban: "NL02ABNA0123456789",
    text: "facturen 26700101 en 26700115",
  },
  { amount: "483.60", day: "2026-02-03", name: "Garage de Wit", iban: "NL49INGB0000000011", text: "fact 26700102" },
  {
    amount: "2178.00",
    day: "2026-02-05",
    name: "Jansen Installaties",
    iban: "NL94RABO0000000012",
    text: "26700108 minus credit 26700120",
  },
  { amount: "363.00", day: "2026-02-06", name: "ST ZORGPUNT", iban: "NL68ABNA0000000015", text: "betaling" },
  {
    amount: "12.50",
    day: "2026-02-09",
    name: "Bank",
    iban: "NL80KNAB0000000017",
    text: "kosten betalingsverkeer",
    out: true,
  },
];

/** The bank's file over February. */
export const ownStatement = named(
  "camt053-februari.xml",
  Buffer.from(camt("NL94INGB0006284510", "10000.00", "14827.10", ENTRIES)),
);

function camt(account: string, opening: string, closing: string, entries: readonly Entry[]): string {
  const balance = (code: string, amount: string, date: string) =>
    `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>${date}</Dt></Dt></Bal>`;
  const entry = ({ amount, day, name, iban, text, out }: Entry) => {
    const [party, partyAccount] = out ? ["Cdtr", "CdtrAcct"] : ["Dbtr", "DbtrAcct"];
    return `<Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>${out ? "DBIT" : "CRDT"}</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>${day}</Dt></BookgDt><ValDt><Dt>${day}</Dt></ValDt>
<NtryDtls><TxDtls><RltdPties><${party}><Nm>${name}</Nm></${party}><${partyAccount}><Id><IBAN>${iban}</IBAN></Id></${partyAccount}></RltdPties>
<RmtInf><Ustrd>${text}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`;
  };
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><GrpHdr><MsgId>1</MsgId></GrpHdr>
<Stmt><Id>1</Id><Acct><Id><IBAN>${account}</IBAN></Id><Ccy>EUR</Ccy></Acct>
${balance("OPBD", opening, "2026-02-01")}${balance("CLBD", closing, "2026-02-28")}
${entries.map(entry).join("\n")}
</Stmt></BkToCstmrStmt></Document>`;
}

/** As AFAS Profit lists open items: invoices and receipts among each other, no bank. */
export const afasList = list(
  "AFAS openstaande posten.xlsx",
  "Openstaande posten",
  [
    [
      "Nummer",
      "Naam",
      "Factuurnummer",
      "Boekstuknummer",
      "Factuurdatum",
      "Vervaldatum",
      "Omschrijving",
      "Openstaand bedrag",
    ],
    ["100", "Aarts B.V.", "2600100", "K26-11", JANUARY + 62, JANUARY + 92, "Factuur", 1210],
    ["100", "Aarts B.V.", "2600100", "B26-40", JANUARY + 79, null, "Ontvangst iDEAL", -1210],
    ["110", "Blom Advies", "2600110", "K26-12", JANUARY + 65, JANUARY + 95, "Factuur", 363],
    ["110", "Blom Advies", "2600112", "K26-13", JANUARY + 70, JANUARY + 100, "Creditnota 2600110", -363],
    ["120", "Cox Transport", "2600120", "K26-14", JANUARY + 66, JANUARY + 96, "Factuur", 500],
    ["120", "Cox Transport", "2600121", "K26-15", JANUARY + 68, JANUARY + 98, "Factuur", 250],
    ["120", "Cox Transport", null, "B26-41", JANUARY + 80, null, "Ontvangst 2600120 2600121", -750],
    ["130", "Dekker", "2600130", "K26-16", JANUARY + 67, JANUARY + 97, "Factuur", 121],
  ],
  [4, 5],
);

/** A webshop's payout of Mollie, with the orders that are inside it. */
export const mollieReport = named(
  "mollie-settlement.csv",
  readFileSync("test/sources/psp/reports/mollie-settlement-en.csv"),
);

export const webshopList = named(
  "openstaande orders.csv",
  Buffer.from(
    [
      "Klantnr;Klant;Factuurnummer;Factuurdatum;Openstaand bedrag",
      "9001;A. Jansen;2026-0101;01-03-2026;121,00",
      "9002;B. de Boer;2026-0102;01-03-2026;60,50",
      "9002;B. de Boer;2026-0109;04-03-2026;-60,50",
      "9003;F. Mulder;2026-0103;02-03-2026;242,00",
      "9004;C. Peeters;2026-0104;02-03-2026;99,95",
      "9005;Grootklant B.V.;2026-0105;03-03-2026;1.512,50",
      "9006;G. Bos;2026-0106;04-03-2026;242,00",
      "9006;G. Bos;2026-0107;04-03-2026;242,00",
      "9008;E. Smit;2026-0108;04-03-2026;75,00",
    ].join("\r\n"),
    "latin1",
  ),
);

/** 121,00 + 60,50 + 242,00 + 99,95 + 1.512,50 + 35,00 + 484,00 + 75,00 - 60,50 - 75,00 - 8,76 */
export const webshopStatement = named(
  "camt053-maart.xml",
  Buffer.from(
    camt("NL94INGB0006284510", "100.00", "2585.69", [
      {
        amount: "2485.69",
        day: "2026-03-06",
        name: "STG MOLLIE PAYMENTS",
        iban: "NL51DEUT0265262461",
        text: "14086537.2603.05",
      },
    ]),
  ),
);
