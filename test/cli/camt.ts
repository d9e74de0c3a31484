/** One day of an account as CAMT.053: two entries that tie with the balances, made up. */
export function camt(closing = "1568.00"): string {
  const balance = (code: string, amount: string, date: string) =>
    `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>${date}</Dt></Dt></Bal>`;
  const entry = (amount: string, date: string, name: string, iban: string, text: string) =>
    `<Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>${date}</Dt></BookgDt><ValDt><Dt>${date}</Dt></ValDt>
     <NtryDtls><TxDtls><RltdPties><Dbtr><Nm>${name}</Nm></Dbtr><DbtrAcct><Id><IBAN>${iban}</IBAN></Id></DbtrAcct></RltdPties>
     <RmtInf><Ustrd>${text}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><GrpHdr><MsgId>1</MsgId></GrpHdr>
<Stmt><Id>1</Id><Acct><Id><IBAN>NL94INGB0006284510</IBAN></Id><Ccy>EUR</Ccy></Acct>
${balance("OPBD", "500.00", "2025-12-01")}${balance("CLBD", closing, "2025-12-02")}
${entry("100.00", "2025-12-01", "Onbekend", "NL91ABNA0417164300", "gift")}
${entry("968.00", "2025-12-02", "Jansen B.V.", "NL02ABNA0123456789", "facturen 2025-0012 en 2025-0013")}
</Stmt></BkToCstmrStmt></Document>`;
}
