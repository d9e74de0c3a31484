import type { Problem } from "../../domain/ledger/problem";
import { minorDigits } from "../../domain/money/currency";
import { decodeText } from "../decode-text";
import type { BankEntry, BankFile, BankStatement } from "./bank-file";
import { given } from "./camt-detail";
import { amountOf, at, dateOf, recordsOf } from "./coda/fields";
import { codaEntry, isDetail, type Movement } from "./coda/movement";
import { sumOf } from "./decimal-text";
import { sameAmount, statementNotices } from "./notices";
import { proven } from "./proof";

/** What stands between an old balance and the new one. */
interface Open {
  readonly head: string;
  readonly movements: Movement[];
}

/**
 * Reads a CODA file (formats.md 1.4): records of 128 characters, amounts with three
 * decimals. Parts of a globalised amount become the details of its entry and are not
 * added. A statement without its new balance is broken off and is refused.
 *
 * @param source file name, for the places in problems
 * @example readCoda("bank.cod", bytes).statements[0].difference // "0.00"
 */
export function readCoda(source: string, bytes: Uint8Array): BankFile {
  const problems: Problem[] = [];
  const statements: BankStatement[] = [];
  const notices: Problem[] = [];
  let first = 0;
  let open: Open | undefined;
  let row = 0;
  const brokenOff = (): void => {
    if (open) problems.push(incomplete(source, open));
    open = undefined;
  };
  for (const record of recordsOf(decodeText(bytes))) {
    if (record.startsWith("0")) {
      brokenOff();
      first = statements.length;
    } else if (record.startsWith("9")) notices.push(...totalsNotices(source, record, statements.slice(first)));
    else if (record.startsWith("1")) {
      brokenOff();
      open = { head: record, movements: [] };
    } else if (record.startsWith("8") && open) {
      const statement = statementOf(open, record, { source, row, problems });
      if (statement) {
        statements.push(statement);
        row += statement.entries.length;
      }
      open = undefined;
    } else if (open) takeRecord(open, record);
  }
  brokenOff();
  if (statements.length === 0 && problems.length === 0) problems.push({ code: "noStatement", place: { source } });
  return {
    kind: "statement",
    format: "coda",
    statements,
    problems,
    notices: [...notices, ...statementNotices(source, statements)],
  };
}

/** The last record of a file has the sums of its debits and credits: a movement that is lost shows. */
function totalsNotices(source: string, record: string, statements: readonly BankStatement[]): Problem[] {
  const currency = statements[0]?.currency ?? "EUR";
  const amounts = statements.flatMap(({ entries }) => entries.map(({ amount = "0" }) => amount));
  const sides = [
    [at(record, 23, 37), amounts.filter((amount) => amount.startsWith("-")).map((amount) => amount.slice(1))],
    [at(record, 38, 52), amounts.filter((amount) => !amount.startsWith("-"))],
  ] as const;
  return sides.flatMap(([digits, side]) => {
    const expected = amountOf("0", digits, currency);
    const found = sumOf(side, minorDigits(currency));
    if (expected === "" || sameAmount(found, expected)) return [];
    return [{ code: "fileTotalsDiffer", place: { source }, found, expected }];
  });
}

/** Information stands behind the movement that it is about. */
function takeRecord({ movements }: Open, record: string): void {
  const last = movements.at(-1);
  if (record.startsWith("21")) movements.push({ head: record, information: [] });
  else if (record.startsWith("22") && last) last.second = record;
  else if (record.startsWith("23") && last) last.third = record;
  else if (record.startsWith("3") && last) last.information.push(record);
}

function statementOf(
  { head, movements }: Open,
  end: string,
  { source, row, problems }: { source: string; row: number; problems: Problem[] },
): BankStatement | undefined {
  const { account, currency } = accountOf(head);
  const opening = amountOf(at(head, 43, 43), at(head, 44, 58), currency);
  const closing = amountOf(at(end, 42, 42), at(end, 43, 57), currency);
  if (opening === "" || closing === "") {
    problems.push(incomplete(source, { head, movements }));
    return undefined;
  }
  const entries: BankEntry[] = [];
  for (let i = 0; i < movements.length; i++) {
    if (isDetail(movements[i])) continue;
    const movement = movements[i];
    const parts: Movement[] = [];
    while (i + 1 < movements.length && isDetail(movements[i + 1])) parts.push(movements[++i]);
    entries.push(codaEntry(movement, parts, { source, row: row + entries.length + 1, currency, problems }));
  }
  return proven({
    account,
    currency,
    ...given({ number: numberOf(head), from: dateOf(at(head, 59, 64)), to: dateOf(at(end, 58, 63)) }),
    opening,
    closing,
    entries,
  });
}

/** The account in its four structures: Belgian or foreign, number or IBAN. */
function accountOf(head: string): { account: string; currency: string } {
  const old = at(head, 2, 2) === "0";
  const account = old ? at(head, 6, 17) : at(head, 6, 39);
  return { account: account.replace(/\s/g, ""), currency: (old ? at(head, 19, 21) : at(head, 40, 42)).trim() };
}

/** The number on paper, else the number of the file. */
function numberOf(head: string): string {
  const paper = at(head, 3, 5).trim();
  return /[1-9]/.test(paper) ? paper : at(head, 126, 128).trim();
}

function incomplete(source: string, { head }: Open): Problem {
  return { code: "statementIncomplete", place: { source, column: accountOf(head).account }, found: numberOf(head) };
}
