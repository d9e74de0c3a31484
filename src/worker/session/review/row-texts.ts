import type { Match } from "../../../domain/clear/match";
import { fold } from "../../../domain/text/fold";
import type { Tab } from "../../api";
import { notesIn } from "./notes";
import { relationsOf } from "./relation-of-row";
import { matchRow, openRow } from "./review-rows";
import type { Ledger, Session } from "../session";
import { viewOf, type RowStanding, type Standing } from "../state/view";

/**
 * What a search looks through, by row: a match says the same as long as it is one, an open row as long as it
 * stands as it does. A hundred thousand of them are folded once, not for every letter that is typed.
 */
interface Texts {
  readonly language: Session["language"];
  readonly outcomes: Session["outcomes"];
  /** by match number */
  readonly matches: Map<number, { readonly match: Match; readonly text: string }>;
  readonly items: OpenTexts;
  readonly lines: OpenTexts;
}

/** By row: its text, and how it stood then. */
interface OpenTexts {
  readonly texts: string[];
  readonly standings: RowStanding[];
}

const kept = new WeakMap<Ledger, Texts>();

function textsOf({ ledger, language, outcomes }: Session): Texts {
  const known = kept.get(ledger);
  if (known?.language === language && known.outcomes === outcomes) return known;
  const none = (): OpenTexts => ({ texts: [], standings: [] });
  const texts = { language, outcomes, matches: new Map(), items: none(), lines: none() };
  kept.set(ledger, texts);
  return texts;
}

/** Whether the row at a position of a tab has all these words, folded, somewhere in what it says. */
export function rowHas(session: Session, tab: Tab, position: number, words: readonly string[]): boolean {
  const view = viewOf(session);
  if (tab === "open") {
    const { side, index } = view.open[position];
    const text = openText(session, side, index);
    return words.every((word) => text.includes(word));
  }
  const standing = view[tab][position];
  const text = matchText(session, standing);
  const note = notesIn(session).get(standing.number)?.text;
  if (note === undefined) return words.every((word) => text.includes(word));
  const folded = fold(note);
  return words.every((word) => text.includes(word) || folded.includes(word));
}

/** So many rows are made ready between two looks for a message. */
const AT_ONCE = 400;

/** Makes ready what a search looks through, a few rows at a time, and whose each row is, before anyone asks. */
export function* prepareSearch(session: Session): Generator<undefined, void> {
  for (const tab of ["suggested", "cleared", "open"] as const) {
    for (let at = 0; at < viewOf(session)[tab].length; at++) {
      if (at % AT_ONCE === 0) yield undefined;
      // something may have been decided meanwhile
      if (at < viewOf(session)[tab].length) rowHas(session, tab, at, []);
    }
  }
  yield undefined;
  relationsOf(session);
}

function matchText(session: Session, standing: Standing): string {
  const { matches } = textsOf(session);
  const known = matches.get(standing.number);
  if (known?.match === standing.match) return known.text;
  const row = matchRow(session, standing);
  const parts = [row.name, row.description, row.items.join(" "), String(row.match)];
  const text = fold([...parts, amounts(row.settled ?? row.lineAmount), amounts(row.itemAmount)].join(" "));
  matches.set(standing.number, { match: standing.match, text });
  return text;
}

function openText(session: Session, side: "item" | "line", index: number): string {
  const rows = side === "item" ? "items" : "lines";
  const standing = viewOf(session)[rows][index];
  const { texts, standings } = textsOf(session)[rows];
  if (standings[index] === standing) return texts[index];
  const row = openRow(session, side, index, standing);
  texts[index] = fold([row.name, row.description, row.reason, amounts(row.amount)].join(" "));
  standings[index] = standing;
  return texts[index];
}

/** An amount in both notations. */
function amounts(minor: number): string {
  const digits = String(Math.abs(minor)).padStart(3, "0");
  return `${digits.slice(0, -2)},${digits.slice(-2)} ${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
