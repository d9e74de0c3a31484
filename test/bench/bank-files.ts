import { closeSync, openSync, writeSync } from "node:fs";

/** A format that is measured: what it consists of, and how its file begins and ends. */
export interface Format {
  readonly name: string;
  readonly head: string;
  /** the text of entry i; every amount is 1.00 in */
  entry(i: number): string;
  /** what closes the file, behind so many entries */
  end(count: number): string;
}

const two = (value: number): string => String(value).padStart(2, "0");
const day = (i: number): string => two(1 + (i % 28));
const iban = (i: number): string => `NL91ABNA${String(i % 1_000_000_000).padStart(10, "0")}`;
const invoice = (i: number): string => `2025-${String(i).padStart(7, "0")}`;

const camt = (code: string, amount: number): string =>
  `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${amount}.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2025-01-31</Dt></Dt></Bal>`;

/** CAMT.053, MT940 and the CSV of a bank, each one statement that ties. */
export const FORMATS: readonly Format[] = [
  {
    name: "CAMT.053",
    head: `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><GrpHdr><MsgId>1</MsgId></GrpHdr><Stmt><Id>1</Id><Acct><Id><IBAN>NL66RABO5003419984</IBAN></Id><Ccy>EUR</Ccy></Acct>${camt("OPBD", 0)}`,
    entry: (i) =>
      `<Ntry><Amt Ccy="EUR">1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2025-01-${day(i)}</Dt></BookgDt><ValDt><Dt>2025-01-${day(i)}</Dt></ValDt><BkTxCd><Prtry><Cd>541</Cd></Prtry></BkTxCd><NtryDtls><TxDtls><Refs><EndToEndId>E2E-${i}</EndToEndId></Refs><RltdPties><Dbtr><Nm>Relatie ${i % 5000} B.V.</Nm></Dbtr><DbtrAcct><Id><IBAN>${iban(i)}</IBAN></Id></DbtrAcct></RltdPties><RmtInf><Ustrd>Betaling factuur ${invoice(i)} van januari</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>\n`,
    end: (count) => `${camt("CLBD", count)}</Stmt></BkToCstmrStmt></Document>`,
  },
  {
    name: "MT940",
    head: ":20:940S250131\r\n:25:NL66RABO5003419984 EUR\r\n:28C:25001\r\n:60F:C250101EUR0,00\r\n",
    entry: (i) =>
      `:61:2501${day(i)}C1,00N541E2E-${i % 10_000}\r\n${iban(i)}\r\n:86:/EREF/E2E-${i}/ORDP//NAME/Relatie ${i % 5000} B.V./REMI/Betaling factuur\r\n${invoice(i)} van januari/ISDT/2025-01-${day(i)}\r\n`,
    end: (count) => `:62F:C250131EUR${count},00\r\n-\r\n`,
  },
  {
    name: "CSV (ING)",
    head: '"Datum";"Naam / Omschrijving";"Rekening";"Tegenrekening";"Code";"Af Bij";"Bedrag (EUR)";"Mutatiesoort";"Mededelingen";"Saldo na mutatie";"Tag"\r\n',
    entry: (i) =>
      `"202501${day(i)}";"Relatie ${i % 5000} B.V.";"NL20INGB0001234567";"${iban(i)}";"OV";"Bij";"1,00";"Overschrijving";"Naam: Relatie ${i % 5000} B.V. Omschrijving: Betaling factuur ${invoice(i)} van januari IBAN: ${iban(i)} Kenmerk: E2E-${i} Valutadatum: ${day(i)}-01-2025";"${i + 1},00";""\r\n`,
    end: () => "",
  },
];

/** Writes a file of about so many megabytes. @returns the number of its entries */
export function writeFormat(path: string, format: Format, megabytes: number): number {
  const file = openSync(path, "w");
  const most = megabytes * 1_000_000;
  let count = 0;
  try {
    let written = writeSync(file, format.head);
    while (written < most) {
      let block = "";
      while (block.length < 1 << 18) block += format.entry(count++);
      written += writeSync(file, block);
    }
    writeSync(file, format.end(count));
  } finally {
    closeSync(file);
  }
  return count;
}
