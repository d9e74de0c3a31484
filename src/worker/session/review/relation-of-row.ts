import { fold } from "../../../domain/text/fold";
import type { Tab } from "../../api";
import type { Ledger, Session } from "../session";
import { viewOf } from "../state/view";

/** Relations by which rows are put together, numbered; made once per ledger. */
interface Relations {
  /** number of the relation of each item and of each line */
  readonly ofItem: Int32Array;
  readonly ofLine: Int32Array;
  /** by number: what a group is known by ("" where nothing is known), and what it is called */
  readonly keys: readonly string[];
  readonly names: readonly string[];
  readonly byKey: ReadonlyMap<string, number>;
}

/** Whose a row of a list is: of a match its items', else its line's; of an open row its own. */
export function relationOfRow(session: Session, tab: Tab, at: number): number {
  const relations = relationsOf(session);
  const view = viewOf(session);
  if (tab === "open") {
    const { side, index } = view.open[at];
    return (side === "item" ? relations.ofItem : relations.ofLine)[index];
  }
  const { items, lines, relation } = view[tab][at].match;
  if (items.length > 0) return relations.ofItem[items[0].index];
  const known = relation === undefined ? undefined : relations.byKey.get(`c ${relation}`);
  return known ?? relations.ofLine[lines[0].index];
}

/** In which currency its amounts are. */
export function currencyOfRow(session: Session, tab: Tab, at: number): string {
  const { items, lines } = session.ledger;
  const view = viewOf(session);
  if (tab !== "open") return view[tab][at].match.currency;
  const { side, index } = view.open[at];
  return (side === "item" ? items : lines).currency.at(index);
}

/** What it comes to, in minor units, on the side of the lines, or of the items where it has no lines. */
export function sideOfRow(session: Session, tab: Tab, at: number): { side: "line" | "item"; amount: number } {
  const view = viewOf(session);
  if (tab === "open") {
    const { side, index } = view.open[at];
    return { side, amount: view[side === "item" ? "items" : "lines"][index].rest };
  }
  const { lines, items } = view[tab][at].match;
  const side = lines.length > 0 ? "line" : "item";
  return { side, amount: (side === "line" ? lines : items).reduce((total, { amount }) => total + amount, 0) };
}

const known = new WeakMap<Ledger, Relations>();

/**
 * Rows go by the code of their relation; a line that only names one goes with the relation of that name,
 * where one relation has it, else with other lines of that name.
 */
export function relationsOf({ ledger }: Session): Relations {
  const made = known.get(ledger) ?? numbered(ledger);
  known.set(ledger, made);
  return made;
}

function numbered({ items, lines }: Ledger): Relations {
  const keys: string[] = [];
  const names: string[] = [];
  const byKey = new Map<string, number>();
  const numberOf = (key: string, name: string): number => {
    const before = byKey.get(key);
    if (before !== undefined) return before;
    byKey.set(key, keys.length);
    names.push(name);
    return keys.push(key) - 1;
  };
  // the code of the one relation that has this name; "" where several have it
  const codes = new Map<string, string>();
  const seen = new Map<string, string>();
  for (let i = 0; i < items.count; i++) {
    const code = items.relationCode.at(i);
    const name = items.relationName.at(i);
    if (code === "" || name === "" || seen.get(name) === code) continue;
    seen.set(name, code);
    const folded = fold(name).trim();
    const before = codes.get(folded);
    codes.set(folded, before === undefined || before === code ? code : "");
  }
  const byName = new Map<string, number>();
  const named = (name: string): number => {
    const before = byName.get(name);
    if (before !== undefined) return before;
    const folded = fold(name).trim();
    const code = codes.get(folded);
    const number = numberOf(folded === "" ? "" : code ? `c ${code}` : `n ${folded}`, name);
    byName.set(name, number);
    return number;
  };
  const number = (code: string, name: string) => (code === "" ? named(name) : numberOf(`c ${code}`, name || code));
  return {
    ofItem: Int32Array.from({ length: items.count }, (_, i) =>
      number(items.relationCode.at(i), items.relationName.at(i)),
    ),
    ofLine: Int32Array.from({ length: lines.count }, (_, i) => number(lines.relationCode.at(i), lines.name.at(i))),
    keys,
    names,
    byKey,
  };
}
