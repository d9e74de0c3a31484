import type { JournalDocument, JournalLine } from "../../domain/journal/document";
import { feed, feedNumber, feedText, finish, hexOf, startHash, type Hash } from "../../domain/ledger/hash";
import { memorialWords } from "../../words/sheets/memorial";
import { descriptionOf } from "./description";

/** Ends a text, so that what moves from one column to the next is seen. */
const END = 0x110000;

/** The words that stand where nobody described a line, in both languages: they say the same. */
const ROLES = new Map(
  (["nl", "en"] as const).flatMap((language) =>
    Object.entries(memorialWords(language).roles).map(([role, word]): [string, string] => [word.toLowerCase(), role]),
  ),
);

/**
 * What a document says, in sixteen hexadecimal digits, the same whether it was just made or read back
 * from its sheet. The first eight stand for what the match fixes (number, date, amounts, whose invoice),
 * the last eight for what the accountant may still change before approving (account, description, VAT
 * code, cost centre and unit). It notices changes; it protects nothing against who wants to deceive.
 *
 * @example fingerprintOf(document) // "0c1f…"
 */
export function fingerprintOf(document: JournalDocument): string {
  // a document is never changed: another one takes its place
  const known = prints.get(document) ?? printOf(document);
  prints.set(document, known);
  return known;
}

const prints = new WeakMap<JournalDocument, string>();

function printOf(document: JournalDocument): string {
  const figures = startHash();
  const words = startHash();
  const say = (hash: Hash, text: string) => {
    feedText(hash, text);
    feed(hash, END);
  };
  for (const text of [document.number, document.journal, document.period]) say(figures, text);
  feedNumber(figures, document.match);
  feedNumber(figures, document.date);
  for (const line of document.lines) {
    for (const text of [line.relationCode, line.invoiceNumber, line.currency]) say(figures, text);
    for (const amount of [line.debit, line.credit, line.foreign ?? 0]) feedNumber(figures, amount);
    for (const text of [line.account, line.relationName, describedAs(document, line)]) say(words, text);
    for (const text of [line.vatCode, line.costCentre, line.costUnit]) say(words, text ?? "");
  }
  return hexOf(finish(figures).low, finish(words).low);
}

/** True where two fingerprints differ at most in what the accountant may change. */
export function sameFigures(a: string, b: string): boolean {
  return a.slice(0, 8) === b.slice(0, 8);
}

function describedAs(document: JournalDocument, line: JournalLine): string {
  const description = descriptionOf(document, line);
  return description === "" ? line.role : (ROLES.get(description.toLowerCase()) ?? description);
}
