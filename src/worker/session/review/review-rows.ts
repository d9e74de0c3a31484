import { ruleFromLine } from "../../../domain/assign/rule-from-line";
import type { Match } from "../../../domain/clear/match";
import type { MatchRow, OpenRow, ReviewRow, Tab } from "../../api";
import { notesIn } from "./notes";
import { reasonText } from "./say";
import type { Session } from "../session";
import { viewOf, type RowStanding, type Standing } from "../state/view";

/** How many invoice numbers a row of the list names. */
const NAMED = 3;

/** The row at a position of a tab, in the order of the run. */
export function rowAt(session: Session, tab: Tab, position: number): ReviewRow {
  const view = viewOf(session);
  if (tab === "open") {
    const { side, index } = view.open[position];
    return openRow(session, side, index, view[side === "item" ? "items" : "lines"][index]);
  }
  return matchRow(session, view[tab][position]);
}

/** Under which name a row of a list stands: of its relation, else of the account holder. */
export function nameOfRow(session: Session, tab: Tab, position: number): string {
  const { items, lines } = session.ledger;
  const view = viewOf(session);
  if (tab !== "open") return nameOf(session, view[tab][position].match);
  const { side, index } = view.open[position];
  return side === "line" ? lines.name.at(index) : items.relationName.at(index) || items.relationCode.at(index);
}

function nameOf({ ledger: { items, lines } }: Session, match: Match): string {
  const relation = match.items.length === 0 ? "" : items.relationName.at(match.items[0].index);
  return relation || (match.lines.length === 0 ? "" : lines.name.at(match.lines[0].index)) || match.relation || "";
}

/** A match as a row of its list. */
export function matchRow(session: Session, { number, state, match }: Standing): MatchRow {
  const { items, lines } = session.ledger;
  const sum = (parts: readonly { amount: number }[]) => parts.reduce((total, part) => total + part.amount, 0);
  const line = match.lines[0]?.index;
  const item = match.items[0]?.index;
  const names = match.items.map(({ index }) => items.invoiceNumber.at(index)).filter(Boolean);
  const note = notesIn(session).get(number)?.text;
  const debits = sum(match.items.filter(({ amount }) => amount > 0));
  return {
    kind: "match",
    match: number,
    state,
    criterion: match.criterion,
    date: line === undefined ? items.documentDate[item] : lines.bookingDate[line],
    name: nameOf(session, match),
    description: line === undefined ? items.description.at(item) : lines.description.at(line),
    lineAmount: sum(match.lines),
    itemAmount: sum(match.items),
    ...(match.lines.length === 0 && sum(match.items) === 0 ? { settled: debits } : {}),
    difference: match.difference,
    currency: match.currency,
    items: names.length > NAMED ? [...names.slice(0, NAMED), "…"] : names,
    itemCount: match.items.length,
    lineCount: match.lines.length,
    ...(match.score === undefined ? {} : { score: match.score }),
    ...(note === undefined ? {} : { note }),
  };
}

/** A row that is not wholly cleared, as a row of its list. */
export function openRow(session: Session, side: "item" | "line", index: number, standing: RowStanding): OpenRow {
  const { ledger } = session;
  const common = { kind: "open" as const, side, rest: standing.rest, status: standing.status };
  const reason = reasonText(session, side, index, standing);
  if (side === "item") {
    const { items } = ledger;
    return {
      ...common,
      sheet: ledger.naming.sheets[items.source[index]] ?? "",
      row: items.row[index],
      date: items.documentDate[index],
      name: items.relationName.at(index) || items.relationCode.at(index),
      description: [items.invoiceNumber.at(index), items.description.at(index)].filter(Boolean).join(" · "),
      amount: items.openAmount[index],
      currency: items.currency.at(index),
      reason,
    };
  }
  const { lines } = ledger;
  const rule = ruleFromLine(lines, index, {});
  return {
    ...common,
    ...(rule && { rule }),
    sheet: ledger.naming.sheets[lines.source[index]] ?? "",
    row: lines.row[index],
    date: lines.bookingDate[index],
    name: lines.name.at(index),
    description: lines.description.at(index),
    amount: lines.amount[index],
    currency: lines.currency.at(index),
    reason,
  };
}
