import type { Match } from "../../domain/clear/match";
import { decimalOf } from "../../domain/money/decimal";
import { guarded } from "../../exports/delimited";
import type { Matched } from "../reconcile-sources";
import { placeOf } from "./rows";
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
  const lineAt = line === undefined ? undefined : placeOf(matched, "line", line);
  const itemAt = item === undefined ? undefined : placeOf(matched, "item", item);
  const cells = [
    String(id),
    outcome,
    criterion,
    lineAt ? String(lineAt.row) : "",
    cell(lineAt?.id),
    itemAt ? String(itemAt.row) : "",
    cell(itemAt?.id),
    decimalOf(amount, currency),
    decimalOf(difference, currency),
    score === undefined ? "" : String(score),
  ];
  return cells.join(",");
}

/** An id of the user's own: never a formula, quoted where it has to be. */
function cell(id = ""): string {
  const text = guarded(id);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
