import { bytesOf } from "../data";

/** A CAMT.053 file around statements. */
export function camtFile(...statements: readonly string[]): Uint8Array {
  return bytesOf(
    `<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><GrpHdr><MsgId>1</MsgId></GrpHdr>${statements.join("")}</BkToCstmrStmt></Document>`,
  );
}

/** A statement of NL66RABO5003419984 around entries; balances as decimal texts. */
export function statement(
  entries: readonly string[],
  { opening = "0.00", closing = "0.00", number = "1", day = "2026-02-01" } = {},
): string {
  const balance = (code: string, amount: string): string =>
    `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>${day}</Dt></Dt></Bal>`;
  return `<Stmt><Id>${number}</Id><ElctrncSeqNb>${number}</ElctrncSeqNb><Acct><Id><IBAN>NL66RABO5003419984</IBAN></Id><Ccy>EUR</Ccy></Acct>${balance("OPBD", opening)}${balance("CLBD", closing)}${entries.join("")}</Stmt>`;
}

/** An entry; `details` stands inside `TxDtls`, `more` behind the dates. */
export function entry(
  amount: string,
  { way = "CRDT", details = "", more = "", status = "<Sts>BOOK</Sts>", date = "<Dt>2026-02-01</Dt>" } = {},
): string {
  const transaction = details === "" ? "" : `<NtryDtls><TxDtls>${details}</TxDtls></NtryDtls>`;
  return `<Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>${way}</CdtDbtInd>${status}<BookgDt>${date}</BookgDt>${transaction}${more}</Ntry>`;
}
