import type { Match } from "../../domain/clear/match";
import { decimalOf } from "../../domain/money/decimal";
import { guarded } from "../../exports/delimited";
import type { Matched } from "../reconcile-sources";
import { sharesOf, type Share } from "./shares";

const HEADS = "match,outcome,criterion,line_row,line_id,item_row,item_id,amount,difference,score";

/**
 * The matches flat (spec 11): a row per line and item that share cents, with a decimal point. The
 * difference is that of the whole match and stands on each of its rows. Where items clear each other there
 * is no line, and a row per item with what it takes.
 */
export function* matchesCsv(matched: Matched): Generator<string> {
  yield `${HEADS}\r\n`;
  for (const [i, match] of matched.matches.entries()) {
    for (const share of sharesOf(match)) yield `${rowOf(matched, match, matched.numbers[i], share)}\r\n`;
  }
}

function rowOf(matched: Matched, match: Match, id: number, { line, item, amount }: Share): string {
  const { outcome, criterion, currency, difference, score } = match;
  const { lines, items } = matched.ledger;
  const lineAt = line === undefined ? "," : `${lines.row[line]},${cell(lines.id.at(line))}`;
  const itemAt = item === undefined ? "," : `${items.row[item]},${cell(items.id.at(item))}`;
  const amounts = `${decimalOf(amount, currency)},${decimalOf(difference, currency)}`;
  return `${id},${outcome},${criterion},${lineAt},${itemAt},${amounts},${score ?? ""}`;
}

/** An id of the user's own: never a formula, quoted where it has to be. */
function cell(id: string): string {
  if (id === "") return "";
  const text = guarded(id);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
