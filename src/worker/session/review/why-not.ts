import { NOTHING_HELD } from "../../../domain/clear/held";
import type { FinishedRun } from "../../../domain/why/finished-run";
import { whyNot } from "../../../domain/why/why-not";
import { formatAmount, formatDay } from "../../../words/format";
import { whyNotText } from "../../../words/why-not";
import type { RowAddress } from "../../api";
import { itemsNow } from "../decisions/blocked";
import type { Session } from "../session";
import { viewOf, type RowStanding, type View } from "../state/view";

/**
 * Why two rows are not together (law 6), as a sentence: a line and an item in either order, or two
 * items where there are no lines. Undefined where a row is not one of ours, or both are lines.
 */
export function whyNotRows(session: Session, one: RowAddress, other: RowAddress): string | undefined {
  const { items, lines } = session.ledger;
  const line = rowAt(session, lines, one) ?? rowAt(session, lines, other);
  const item = rowAt(session, items, other) ?? rowAt(session, items, one);
  const first = lines.count > 0 ? line : rowAt(session, items, one);
  if (first === undefined || item === undefined || !session.outcomes) return undefined;
  const why = whyNot(finishedRun(session), first, item);
  return whyNotText(session.language, why, {
    amount: (minor, currency) => formatAmount(session.language, minor, currency),
    date: (day) => formatDay(session.language, day),
  });
}

function rowAt(
  { ledger }: Session,
  rows: { readonly count: number; readonly source: Uint16Array; readonly row: Uint32Array },
  { sheet, row }: RowAddress,
): number | undefined {
  const source = ledger.naming.sheets.indexOf(sheet);
  for (let i = 0; i < rows.count; i++) if (rows.row[i] === row && rows.source[i] === source) return i;
  return undefined;
}

const runs = new WeakMap<View, FinishedRun>();

/** The last run with every decision since, made once for as long as nothing is decided. */
function finishedRun(session: Session): FinishedRun {
  const view = viewOf(session);
  const known = runs.get(view);
  if (known) return known;
  const standing = [...view.cleared, ...view.suggested];
  const cleared = new Set(view.cleared);
  const refused = [...view.byNumber.values()].filter(({ state }) => state === "refused");
  const end = (side: "items" | "lines") => (row: RowStanding, index: number) => {
    const reason = session.outcomes?.[side][index]?.reason;
    return { status: row.status, rest: row.rest, ...(reason && { reason }) };
  };
  const run: FinishedRun = {
    input: {
      items: itemsNow(session),
      lines: session.ledger.lines,
      profile: session.profile,
      memory: session.memory,
      held: {
        ...NOTHING_HELD,
        refused: refused.map(({ match }) => ({
          lines: match.lines.map(({ index }) => index),
          items: match.items.map(({ index }) => index),
        })),
      },
    },
    result: {
      matches: standing.map((one) => ({ ...one.match, outcome: cleared.has(one) ? "cleared" : "suggested" })),
      items: view.items.map(end("items")),
      lines: view.lines.map(end("lines")),
    },
    numberOf: (position) => standing[position].number,
  };
  runs.set(view, run);
  return run;
}
