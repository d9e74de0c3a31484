import { linksOf } from "../../domain/decisions/links-of";
import { markOf, marksOf, type MarkedRow as RowFacts, type Marks } from "../../sheets/marks";
import { decisionsSheet } from "../../sheets/state/decisions-sheet";
import { linksSheet } from "../../sheets/state/links-sheet";
import type { MarkedRow, StateSheet } from "../api";
import { explanationText, reasonText } from "./say";
import type { List, Session } from "./session";
import { viewOf, type RowStanding, type View } from "./view";

/** The status columns of every source, whole. */
export function drawAll(session: Session): Marks[] {
  const view = viewOf(session);
  return [...session.lists.values()].map((list) => {
    const { sheet, choice, range } = list.summary;
    const place = { sheet, headRow: choice.headRow, firstRow: choice.headRow + 1, lastRow: lastRowOf(range) };
    return marksOf(place, rowsOf(session, view, list), session.language);
  });
}

/** The status of the rows whose standing is not what it was. */
export function drawChanged(session: Session, before: View): MarkedRow[] {
  const view = viewOf(session);
  const drawn: MarkedRow[] = [];
  for (const [side, now, was] of [
    ["line", view.lines, before.lines],
    ["item", view.items, before.items],
  ] as const) {
    now.forEach((standing, index) => {
      if (isSame(standing, was[index])) return;
      const facts = factsOf(session, side, index, standing);
      const columns = side === "item" ? session.ledger.items : session.ledger.lines;
      // the fee on the row of its transaction
      if (
        index > 0 &&
        columns.row[index] === columns.row[index - 1] &&
        columns.source[index] === columns.source[index - 1]
      )
        return;
      const sheet = session.ledger.naming.sheets[columns.source[index]];
      drawn.push({ sheet, row: facts.row, ...markOf(facts, session.language) });
    });
  }
  return drawn;
}

/** The decisions and the links, as the sheets that hold the truth (design.md). */
export function stateSheets(session: Session): StateSheet[] {
  const { items, lines, naming } = session.ledger;
  const links = [...linksOf(session.entries, items, lines, naming), ...session.staleLinks];
  return [
    { kind: "decisions", spec: decisionsSheet(session.decisions, session.language) },
    { kind: "links", spec: linksSheet(links, session.language) },
  ];
}

function isSame(now: RowStanding, was: RowStanding): boolean {
  return (
    now.status === was.status &&
    now.rest === was.rest &&
    now.isRefused === was.isRefused &&
    now.matches.length === was.matches.length &&
    now.matches.every((match, i) => match.number === was.matches[i].number && match.state === was.matches[i].state)
  );
}

function* rowsOf(session: Session, view: View, list: List): Generator<RowFacts> {
  const side = list.items ? "item" : "line";
  const columns = list.items ? session.ledger.items : session.ledger.lines;
  const standing = list.items ? view.items : view.lines;
  const source = session.ledger.naming.sheets.indexOf(list.summary.sheet);
  for (let index = 0; index < columns.count; index++) {
    if (columns.source[index] === source) yield factsOf(session, side, index, standing[index]);
  }
}

function factsOf(session: Session, side: "item" | "line", index: number, standing: RowStanding): RowFacts {
  const columns = side === "item" ? session.ledger.items : session.ledger.lines;
  const [first] = standing.matches;
  return {
    row: columns.row[index],
    outcome: standing,
    matches: standing.matches,
    currency: columns.currency.at(index),
    reason: first ? explanationText(session, first.match) : reasonText(session, side, index, standing),
  };
}

/** The last row of a range like "A5:J20". */
function lastRowOf(range: string): number {
  return Number(/(\d+)$/.exec(range)?.[1] ?? 0);
}
