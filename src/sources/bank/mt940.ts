import type { Problem } from "../../domain/ledger/problem";
import { decodeText } from "../decode-text";
import type { BankEntry, BankFile, BankStatement } from "./bank-file";
import { given } from "./camt-detail";
import { entryReader, type EntryContext } from "./mt940/entry";
import { messagesOf, type Message } from "./mt940/messages";
import { balanceOf } from "./mt940/notation";
import { statementNotices } from "./notices";
import { proven } from "./proof";

/**
 * Reads an MT940 file of any bank: every message is a statement, also where several form
 * one day (60M, 62M). A message without a readable opening or closing balance is broken
 * off and is refused, because half a statement looks like a whole one.
 *
 * @param source file name, for the places in problems
 * @example readMt940("bank.sta", bytes).statements[0].difference // "0.00"
 */
export function readMt940(source: string, bytes: Uint8Array): BankFile {
  const problems: Problem[] = [];
  const statements: BankStatement[] = [];
  let row = 0;
  for (const message of messagesOf(decodeText(bytes))) {
    const statement = statementOf(message, source, row, problems);
    for (let field = 0; field < message.count; field++) if (message.tag(field) === "61") row++;
    if (statement) statements.push(statement);
  }
  if (statements.length === 0 && problems.length === 0) problems.push({ code: "noStatement", place: { source } });
  return { kind: "statement", format: "mt940", statements, problems, notices: statementNotices(source, statements) };
}

function statementOf(message: Message, source: string, rows: number, problems: Problem[]): BankStatement | undefined {
  const linesOf = (...tags: string[]): readonly string[] => {
    for (let field = 0; field < message.count; field++)
      if (tags.includes(message.tag(field))) return message.lines(field);
    return [];
  };
  const first = (...tags: string[]): string => linesOf(...tags).find((line) => line.trim() !== "") ?? "";
  const opening = balanceOf(first("60F", "60M"));
  const closing = balanceOf(first("62F", "62M"));
  const account = accountOf(first("25", "25P"));
  // the number can be broken over two lines
  const sequence = linesOf("28C", "28").join("").replace(/\s/g, "");
  const number = /[1-9]/.test(sequence) ? sequence : first("20").trim();
  if (!opening || !closing || account === "") {
    problems.push({ code: "statementIncomplete", place: { source, column: account }, found: number });
    return undefined;
  }
  const { currency } = closing;
  return proven({
    account,
    currency,
    ...given({ number, from: opening.date, to: closing.date }),
    opening: opening.amount,
    closing: closing.amount,
    entries: entriesOf(message, rows, { source, account, currency, problems }),
  });
}

/** Every `:61:` with the `:86:` behind it; the `:86:` behind the balances is about the whole statement. */
function entriesOf(message: Message, rows: number, context: EntryContext): BankEntry[] {
  const entries: BankEntry[] = [];
  const read = entryReader(context);
  for (let field = 0; field < message.count; field++) {
    if (message.tag(field) !== "61") continue;
    const lines = message.lines(field);
    let text: readonly string[] = [];
    for (; isText(message.tag(field + 1)); field++) {
      if (message.tag(field + 1) !== "86") continue;
      const more = withoutEmptyEnd(message.lines(field + 1));
      text = text.length === 0 ? more : [...text, ...more];
    }
    entries.push(read(rows + entries.length + 1, lines, text));
  }
  return entries;
}

function isText(tag: string): boolean {
  return tag === "86" || tag === "NS";
}

function withoutEmptyEnd(lines: readonly string[]): readonly string[] {
  if (lines.at(-1) !== "") return lines;
  return lines.slice(0, lines.findLastIndex((line) => line !== "") + 1);
}

/** The account without the bank's name and the currency: NL77INGB0574908765EUR, TRIODOSBANK/0390123456, 1291.99.348EUR. */
function accountOf(text: string): string {
  const plain = text.replace(/\s/g, "").replace(/^[A-Z]+\//, "");
  return /^(?:[A-Z]{2}\d{2}[A-Z0-9]{8,27}\d|[\d./-]+)(?=[A-Z]{3}$)/.exec(plain)?.[0] ?? plain;
}
