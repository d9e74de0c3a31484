import type { Contra, Evidence, Explanation, Match, Part } from "../clear/match";
import type { OpenItems } from "../ledger/open-items";
import type { StatementLines } from "../ledger/statement-lines";
import { minor } from "../money/minor";
import type { Link, Naming } from "./link";
import type { NumberedMatch } from "./links-of";
import { readWhy } from "./why";

type Side = Link["side"];

/** What the links still hold of the workbook as it is now. */
export interface Rebuilt {
  /** in the order of their numbers */
  readonly matches: readonly NumberedMatch[];
  /** numbers of matches with a row that is gone, changed or no longer has the amount that was taken */
  readonly stale: readonly number[];
}

/**
 * Rebuilds the matches from the links sheet, with the rows wherever they stand now. Rows are found by
 * key, first in the sheet of that name, then in any (sheets get renamed). A match of which one row
 * cannot be found, or no longer bears the amount, is stale as a whole: never half a match.
 *
 * @example matchesFrom(links, items, lines, naming).matches[0].match.items[0].index
 */
export function matchesFrom(links: readonly Link[], items: OpenItems, lines: StatementLines, naming: Naming): Rebuilt {
  const itemAt = finder("item", links, items, naming);
  const lineAt = finder("line", links, lines, naming);
  const find = (side: Side, key: string, sheet: string) => (side === "item" ? itemAt(key, sheet) : lineAt(key, sheet));

  const groups = new Map<number, Link[]>();
  for (const link of links) {
    const group = groups.get(link.match);
    if (group) group.push(link);
    else groups.set(link.match, [link]);
  }
  const matches: NumberedMatch[] = [];
  const stale: number[] = [];
  for (const [number, rows] of [...groups].sort(([a], [b]) => a - b)) {
    const parts = rows.map((link) => partOf(link, find(link.side, link.key, link.sheet), items, lines));
    if (parts.every((part) => part !== undefined)) matches.push({ number, match: matchOf(rows, parts, find) });
    else stale.push(number);
  }
  return { matches, stale };
}

function matchOf(
  rows: readonly Link[],
  parts: readonly Part[],
  find: (side: Side, key: string, sheet: string) => number | undefined,
): Match {
  const [first] = rows;
  const evidence: Evidence[] = [];
  let explanation: Explanation = { code: first.criterion, facts: {} };
  let contra: Contra | undefined;
  let scoreParts: Match["scoreParts"];
  rows.forEach((link, i) => {
    const why = readWhy(link.why);
    if (why?.explanation) explanation = why.explanation;
    contra ??= why?.contra;
    scoreParts ??= why?.scoreParts;
    for (const e of why?.evidence ?? []) {
      const side = e.row?.side ?? link.side;
      const index = e.row ? find(side, e.row.key, "") : parts[i].index;
      if (index !== undefined) evidence.push({ field: e.field, found: e.found, in: { side, index, field: e.in } });
    }
  });
  return {
    outcome: first.outcome,
    criterion: first.criterion,
    lines: parts.filter((_, i) => rows[i].side === "line"),
    items: parts.filter((_, i) => rows[i].side === "item"),
    difference: minor(first.difference),
    currency: first.currency,
    ...(first.relation === "" ? {} : { relation: first.relation }),
    evidence,
    ...(first.score === 0 ? {} : { score: first.score }),
    explanation,
    ...(contra && { contra }),
    ...(scoreParts && { scoreParts }),
  };
}

/** The part that a link takes of the row found for it; undefined where the row is gone or too small. */
function partOf(link: Link, index: number | undefined, items: OpenItems, lines: StatementLines): Part | undefined {
  if (index === undefined) return undefined;
  const bears = link.side === "item" ? items.openAmount[index] : lines.amount[index];
  const currency = link.side === "item" ? items.currency.at(index) : lines.currency.at(index);
  // a storno takes from an invoice against its sign; a line in another currency was matched by its instructed amount
  const comparable = link.criterion !== "reversal" && (currency === "" || currency === link.currency);
  if (comparable && (Math.abs(link.amount) > Math.abs(bears) || link.amount * bears < 0)) return undefined;
  return { index, amount: minor(link.amount), rest: minor(link.rest) };
}

/** Finds rows by key; only keys that the links name are kept, so a million rows cost little. */
function finder(
  side: Side,
  links: readonly Link[],
  rows: { readonly count: number; readonly source: Uint16Array },
  naming: Naming,
): (key: string, sheet: string) => number | undefined {
  const wanted = new Map<string, number[]>();
  for (const link of links) {
    if (link.side === side) wanted.set(link.key, []);
    for (const e of link.why.includes('"row"') ? (readWhy(link.why)?.evidence ?? []) : []) {
      if (e.row?.side === side) wanted.set(e.row.key, []);
    }
  }
  if (wanted.size > 0) {
    const keys = side === "item" ? naming.itemKeys : naming.lineKeys;
    for (let i = 0; i < rows.count; i++) wanted.get(keys.at(i))?.push(i);
  }
  return (key, sheet) => {
    const found = wanted.get(key) ?? [];
    return found.find((i) => naming.sheets[rows.source[i]] === sheet) ?? (found.length === 1 ? found[0] : undefined);
  };
}
