import type { MatchDetail, MatchRow, OpenRow, ReviewRow, Tab } from "../api";
import type { Session } from "./session";
import { viewOf, type RowStanding, type Standing, type View } from "./view";
import { explanationText, fieldLabel, reasonText } from "./say";

/** How many invoice numbers a row of the list names. */
const NAMED = 3;

/** The rows of a tab that meet a search, a window of them; `count` rows from `offset`. */
export function pageOf(session: Session, tab: Tab, search: string, offset: number, count: number) {
  const found = foundIn(session, tab, search);
  return { total: found.length, rows: found.slice(offset, offset + count).map((at) => rowAt(session, tab, at)) };
}

/** One match, folded out: why, on which cells, with which rows. */
export function detailOf(session: Session, number: number): MatchDetail {
  const { ledger } = session;
  const standing = viewOf(session).byNumber.get(number);
  if (!standing) return { match: number, explanation: "", evidence: [], parts: [] };
  const { match } = standing;
  const place = (side: "item" | "line", index: number) => {
    const column = side === "item" ? ledger.items : ledger.lines;
    return { sheet: ledger.naming.sheets[column.source[index]] ?? "", row: column.row[index] };
  };
  return {
    match: number,
    explanation: explanationText(session, match),
    evidence: match.evidence.map(({ field, found, in: at }) => ({
      label: fieldLabel(session, field),
      found,
      ...place(at.side, at.index),
      column: columnOf(session, at.side, at.index, at.field),
    })),
    parts: [
      ...match.lines.map((part) => ({
        side: "line" as const,
        ...place("line", part.index),
        label: ledger.lines.name.at(part.index) || ledger.lines.description.at(part.index),
        date: ledger.lines.bookingDate[part.index],
        amount: part.amount,
        rest: part.rest,
        currency: ledger.lines.currency.at(part.index),
      })),
      ...match.items.map((part) => ({
        side: "item" as const,
        ...place("item", part.index),
        label: ledger.items.invoiceNumber.at(part.index) || ledger.items.description.at(part.index),
        date: ledger.items.documentDate[part.index],
        amount: part.amount,
        rest: part.rest,
        currency: ledger.items.currency.at(part.index),
      })),
    ],
  };
}

/** The match of a row, and where it stands in its tab. */
export function matchAtRow(session: Session, sheet: string, row: number) {
  const view = viewOf(session);
  const { ledger } = session;
  const source = ledger.naming.sheets.indexOf(sheet);
  const find = (columns: { count: number; source: Uint16Array; row: Uint32Array }, rows: readonly RowStanding[]) => {
    for (let i = 0; i < columns.count; i++) if (columns.source[i] === source && columns.row[i] === row) return rows[i];
    return undefined;
  };
  const standing = (find(ledger.lines, view.lines) ?? find(ledger.items, view.items))?.matches[0];
  if (!standing) return undefined;
  const tab: Tab = standing.state === "suggested" ? "suggested" : "cleared";
  return { tab, match: standing.number, position: view[tab].indexOf(standing) };
}

/** Suggestions with at least this score, best first, none of which shares a row with a better one. */
export function suggestionsAbove(session: Session, score: number): number[] {
  const taken = new Set<string>();
  const chosen: number[] = [];
  const ranked = [...viewOf(session).suggested].sort(
    (a, b) => (b.match.score ?? 0) - (a.match.score ?? 0) || a.number - b.number,
  );
  for (const { number, match } of ranked) {
    if ((match.score ?? 0) < score) continue;
    const rows = [...match.items.map((p) => `i${p.index}`), ...match.lines.map((p) => `l${p.index}`)];
    // two suggestions on one row are two readings of it: accepting either is a choice to be made by hand
    if (rows.some((row) => taken.has(row)) || hasRival(session, match)) continue;
    for (const row of rows) taken.add(row);
    chosen.push(number);
  }
  return chosen;
}

function hasRival(session: Session, match: Standing["match"]): boolean {
  const view = viewOf(session);
  const equal = (rows: readonly RowStanding[], index: number) =>
    (rows[index]?.matches ?? []).some((m) => m.match !== match && (m.match.score ?? 0) >= (match.score ?? 0));
  return match.lines.some((p) => equal(view.lines, p.index)) || match.items.some((p) => equal(view.items, p.index));
}

const searches = new WeakMap<View, Map<string, readonly number[]>>();

/** Positions within the tab of the rows that hold every word of the search. */
function foundIn(session: Session, tab: Tab, search: string): readonly number[] {
  const view = viewOf(session);
  const known = searches.get(view) ?? new Map<string, readonly number[]>();
  searches.set(view, known);
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const key = `${tab} ${words.join(" ")}`;
  let found = known.get(key);
  if (!found) {
    const all = Array.from({ length: view[tab].length }, (_, i) => i);
    found =
      words.length === 0
        ? all
        : all.filter((at) => {
            const text = textOf(rowAt(session, tab, at));
            return words.every((word) => text.includes(word));
          });
    known.set(key, found);
  }
  return found;
}

/** What a search looks through: names, numbers, texts, and amounts in both notations. */
function textOf(row: ReviewRow): string {
  const amount = (minor: number) => {
    const digits = String(Math.abs(minor)).padStart(3, "0");
    return `${digits.slice(0, -2)},${digits.slice(-2)} ${digits.slice(0, -2)}.${digits.slice(-2)}`;
  };
  const parts =
    row.kind === "match"
      ? [
          row.name,
          row.description,
          row.items.join(" "),
          String(row.match),
          amount(row.lineAmount),
          amount(row.itemAmount),
        ]
      : [row.name, row.description, row.reason, amount(row.amount)];
  return parts.join(" ").toLowerCase();
}

function rowAt(session: Session, tab: Tab, position: number): ReviewRow {
  const view = viewOf(session);
  if (tab === "open") {
    const { side, index } = view.open[position];
    return openRow(session, side, index, view[side === "item" ? "items" : "lines"][index]);
  }
  return matchRow(session, view[tab][position]);
}

function matchRow(session: Session, { number, state, match }: Standing): MatchRow {
  const { items, lines } = session.ledger;
  const sum = (parts: readonly { amount: number }[]) => parts.reduce((total, part) => total + part.amount, 0);
  const line = match.lines[0]?.index;
  const item = match.items[0]?.index;
  const names = match.items.map(({ index }) => items.invoiceNumber.at(index)).filter(Boolean);
  const relation = item === undefined ? "" : items.relationName.at(item);
  return {
    kind: "match",
    match: number,
    state,
    criterion: match.criterion,
    date: line === undefined ? items.documentDate[item] : lines.bookingDate[line],
    name: relation || (line === undefined ? "" : lines.name.at(line)) || match.relation || "",
    description: line === undefined ? items.description.at(item) : lines.description.at(line),
    lineAmount: sum(match.lines),
    itemAmount: sum(match.items),
    difference: match.difference,
    currency: match.currency,
    items: names.length > NAMED ? [...names.slice(0, NAMED), "…"] : names,
    itemCount: match.items.length,
    lineCount: match.lines.length,
    ...(match.score === undefined ? {} : { score: match.score }),
  };
}

function openRow(session: Session, side: "item" | "line", index: number, standing: RowStanding): OpenRow {
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
  return {
    ...common,
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

/** The letters of the column that a field was read from; "" where it has none of its own. */
function columnOf(session: Session, side: "item" | "line", index: number, field: string): string {
  const columns = side === "item" ? session.ledger.items : session.ledger.lines;
  const sheet = session.ledger.naming.sheets[columns.source[index]] ?? "";
  return session.lists.get(sheet)?.summary.columns.find((c) => c.field === field)?.column ?? "";
}
