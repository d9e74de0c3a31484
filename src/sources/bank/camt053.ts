import type { Problem } from "../../domain/ledger/problem";
import { camtDetail } from "./camt-detail";
import { camtEntry, signOf } from "./camt-entry";
import { camtPage, camtStatement, type CamtBalance } from "./camt-statement";
import type { BankDetail, BankEntry, BankFile, BankStatement, StatementPage } from "./bank-file";
import { keeper } from "./kept";
import { statementNotices } from "./notices";
import { withPagesTogether } from "./pages";
import { at, streamXml, textAt, type XmlNode } from "./xml-stream";

/**
 * Reads a CAMT.053 file of any version (.02 to .14), by the local names of its elements.
 * The file streams by: an entry is kept as a record, never as XML. A file that breaks off is
 * refused as a whole, because half a statement looks like a whole one.
 *
 * @param source file name, for the places in problems
 * @example readCamt053("bank.xml", bytes).statements[0].difference // "0.00"
 */
export function readCamt053(source: string, bytes: Uint8Array): BankFile {
  const statements: BankStatement[] = [];
  const problems: Problem[] = [];
  const notices: Problem[] = [];
  let entries: BankEntry[] = [];
  let balances: CamtBalance[] = [];
  let details: BankDetail[] = [];
  let account: XmlNode | undefined;
  let message: StatementPage | undefined;
  let sign: 1 | -1 = 1;
  let row = 0;
  const keep = keeper();

  const closed = (node: XmlNode, path: readonly string[]): boolean => {
    const parent = path.at(-1);
    if (node.name === "TxDtls") {
      details.push(camtDetail(node, sign, accountOf(account)));
      return true;
    }
    if (node.name === "CdtDbtInd" && parent === "Ntry") sign = node.text.trim() === "DBIT" ? -1 : 1;
    if (node.name === "GrpHdr") {
      const page = camtPage(at(node, "MsgPgntn"));
      message = page ? { ...page, ofMessage: true } : undefined;
      return true;
    }
    if (parent === "Stmt" && node.name === "Acct") account = node;
    if (parent === "Stmt" && node.name === "Bal") {
      balances.push(camtBalance(node));
      return true;
    }
    if (node.name === "Ntry") {
      row++;
      const currency = textAt(account, "Ccy") || (balances[0]?.currency ?? "");
      const found: Problem[] = [];
      const entry = camtEntry(node, { source, row, currency, details, problems: found });
      for (const problem of found) (problem.code === "entryNotBooked" ? notices : problems).push(problem);
      if (entry) entries.push(keep(entry));
      details = [];
      sign = 1;
      return true;
    }
    if (node.name !== "Stmt") return false;
    statements.push(camtStatement(node, accountOf(account), balances, entries, message));
    [entries, balances, account] = [[], [], undefined];
    return true;
  };

  const broken = streamXml(source, bytes, { accepts, closed });
  if (broken) return { kind: "statement", format: "camt053", statements: [], problems: [broken], notices: [] };
  if (statements.length === 0) problems.push({ code: "noStatement", place: { source } });
  const whole = withPagesTogether(statements);
  notices.push(...statementNotices(source, whole));
  return { kind: "statement", format: "camt053", statements: whole, problems, notices };
}

/** Document, then BkToCstmrStmt; some write no Document. */
function accepts(name: string, depth: number): boolean {
  if (depth === 0) return name === "Document" || name === "BkToCstmrStmt";
  return depth !== 1 || name === "BkToCstmrStmt" || name === "GrpHdr" || name === "Stmt" || name === "SplmtryData";
}

function accountOf(account: XmlNode | undefined): string {
  const id = at(account, "Id");
  return (textAt(id, "IBAN") || textAt(id, "Othr", "Id")).replace(/ /g, "");
}

function camtBalance(node: XmlNode): CamtBalance {
  const date = textAt(node, "Dt", "Dt") || textAt(node, "Dt", "DtTm");
  return {
    code: textAt(node, "Tp", "CdOrPrtry", "Cd") || textAt(node, "Tp", "CdOrPrtry", "Prtry"),
    amount: textAt(node, "Amt"),
    currency: at(node, "Amt")?.currency ?? "",
    // without an indicator a balance is a credit (formats.md 1.1)
    sign: signOf(node) ?? 1,
    date: date.slice(0, 10),
  };
}
