import { fold } from "../../domain/text/fold";
import type { OpenItems } from "../../domain/ledger/open-items";
import type { Tab } from "../api";
import type { Session } from "./session";
import { viewOf } from "./view";

/** Whose row it is, as far as is known. */
export interface RowRelation {
  readonly code: string;
  readonly name: string;
}

/** Whose a row of a list is: of a match its items', else its line's; of an open row its own. */
export function relationOfRow(session: Session, tab: Tab, at: number): RowRelation {
  const { items, lines } = session.ledger;
  const item = (index: number) => ({ code: items.relationCode.at(index), name: items.relationName.at(index) });
  const line = (index: number) => ({ code: lines.relationCode.at(index), name: lines.name.at(index) });
  const view = viewOf(session);
  if (tab === "open") {
    const { side, index } = view.open[at];
    return side === "item" ? item(index) : line(index);
  }
  const { match } = view[tab][at];
  if (match.items.length > 0) return item(match.items[0].index);
  const own = match.lines.length > 0 ? line(match.lines[0].index) : { code: "", name: "" };
  return { code: own.code || (match.relation ?? ""), name: own.name || (match.relation ?? "") };
}

/** In which currency its amounts are. */
export function currencyOfRow(session: Session, tab: Tab, at: number): string {
  const { items, lines } = session.ledger;
  const view = viewOf(session);
  if (tab !== "open") return view[tab][at].match.currency;
  const { side, index } = view.open[at];
  return (side === "item" ? items : lines).currency.at(index);
}

/** What it comes to on the side of the lines and of the items, in minor units; undefined where it has none there. */
export function sidesOfRow(
  session: Session,
  tab: Tab,
  at: number,
): readonly [line: number | undefined, item: number | undefined] {
  const view = viewOf(session);
  if (tab === "open") {
    const { side, index } = view.open[at];
    return side === "line" ? [view.lines[index].rest, undefined] : [undefined, view.items[index].rest];
  }
  const { lines, items } = view[tab][at].match;
  const sum = (parts: readonly { readonly amount: number }[]) => parts.reduce((total, { amount }) => total + amount, 0);
  return lines.length > 0 ? [sum(lines), undefined] : [undefined, sum(items)];
}

const codes = new WeakMap<OpenItems, ReadonlyMap<string, string>>();

/**
 * By what rows are put together: the code of the relation; a line that only names one goes with the relation
 * of that name, where one relation has it. "" where nothing is known.
 */
export function relationKeys({ ledger }: Session): (relation: RowRelation) => string {
  const known = codes.get(ledger.items) ?? codesByName(ledger.items);
  codes.set(ledger.items, known);
  return ({ code, name }) => {
    if (code !== "") return `c ${code}`;
    const folded = fold(name).trim();
    if (folded === "") return "";
    return known.get(folded) || `n ${folded}`;
  };
}

/** The key of each relation by its name; "" where several have that name. */
function codesByName({ count, relationCode, relationName }: OpenItems): Map<string, string> {
  const keys = new Map<string, string>();
  const seen = new Map<string, string>();
  for (let i = 0; i < count; i++) {
    const code = relationCode.at(i);
    const name = relationName.at(i);
    if (code === "" || name === "" || seen.get(name) === code) continue;
    seen.set(name, code);
    const folded = fold(name).trim();
    const key = `c ${code}`;
    const before = keys.get(folded);
    keys.set(folded, before === undefined || before === key ? key : "");
  }
  return keys;
}
