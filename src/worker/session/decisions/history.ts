import type { Decision } from "../../../domain/decisions/decision";
import { effectiveDecisions, HELD_STATES, statesOf } from "../../../domain/decisions/states";
import { dependentsOf, undoWithDependents } from "../../../domain/decisions/undo";
import { decisionWords } from "../../../words/sheets/state";
import type { DecisionRow, Stamp, UndoPlan } from "../../api";
import { overclaimed } from "../state/stale";
import { exportsOf } from "../journal/exported";
import { proposals, type Proposed } from "../journal/proposals";
import { matchLabel } from "../review/review";
import { append } from "./decide";
import type { Session } from "../session";

/** What goes with its run and is not a decision of its own. */
const OF_RUN: ReadonlySet<Decision["verb"]> = new Set(["clear", "suggest"]);

/**
 * The decisions as people look for them, the latest first: what a run cleared and suggested goes with the
 * run and is not listed apart.
 *
 * @param search words that must all stand in who, when, what, match, relation or note
 */
export function decisionsPage(session: Session, search: string, offset: number, count: number) {
  const holding = new Set(effectiveDecisions(session.decisions).map(({ id }) => id));
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const rows = session.decisions.filter(({ verb }) => !OF_RUN.has(verb)).reverse();
  const found = words.length === 0 ? rows : rows.filter((decision) => hasAll(session, decision, words));
  return {
    total: found.length,
    rows: found.slice(offset, offset + count).map((decision) => rowOf(session, decision, holding.has(decision.id))),
  };
}

function rowOf(session: Session, decision: Decision, holds: boolean): DecisionRow {
  const { id, at, who, verb, match } = decision;
  return { id, at, who, verb, match, about: aboutOf(session, decision), holds };
}

/** What a decision is about: of a match its relation, of a document its number and sheet, of a rejection the reason. */
function aboutOf(session: Session, decision: Decision): string {
  const { verb, note, undoes } = decision;
  if (verb === "note") return [matchLabel(session, decision.match), note].filter(Boolean).join(": ");
  if (verb === "reject" || verb === "run") return verb === "run" ? note.replaceAll(/: [0-9a-f]{64}/g, "") : note;
  if (verb === "export") return note.split(" · ").slice(2).join(" · ");
  if (verb === "undo") return String(undoes ?? "");
  if (verb !== "propose") return matchLabel(session, decision.match);
  const document = documentsById(session).get(decision.id);
  return document ? `${document.number} · ${document.sheet}` : "";
}

const byId = new WeakMap<readonly Proposed[], Map<number, Proposed>>();

function documentsById(session: Session): Map<number, Proposed> {
  const all = proposals(session);
  const known = byId.get(all) ?? new Map(all.map((document) => [document.id, document]));
  byId.set(all, known);
  return known;
}

function hasAll(session: Session, decision: Decision, words: readonly string[]): boolean {
  const { id, at, who, verb, match } = decision;
  const said = decisionWords(session.language).verbs[verb];
  const text = [String(id), at, who, verb, said, String(match), aboutOf(session, decision), matchLabel(session, match)]
    .join(" ")
    .toLowerCase();
  return words.every((word) => text.includes(word));
}

/**
 * What taking back one decision comes to (spec 7): what rests on it and goes with it, which files it was
 * in, and what stands in the way: matches that have taken the same rows since.
 */
export function undoPlanOf(session: Session, id: number, stamp: Stamp): UndoPlan {
  const { decisions } = session;
  const effective = effectiveDecisions(decisions);
  const decision = effective.find((one) => one.id === id && !OF_RUN.has(one.verb));
  if (!decision) return { canUndo: false, rests: [], exports: [], blockedBy: [] };
  const rests = dependentsOf(decisions, id);
  const after = [...decisions, ...undoWithDependents(decisions, id, stamp)];
  const before = overclaimed(session.entries, statesOf(decisions), session.ledger);
  const clash = [...overclaimed(session.entries, statesOf(after), session.ledger)].filter((n) => !before.has(n));
  const approvals = new Set([decision, ...rests].flatMap((one) => (one.verb === "approve" ? [one.id] : [])));
  const memorials = memorialsOfApprovals(session, approvals);
  const exports = exportsOf(session).filter((one) => (memorials.get(one.memorial) ?? Infinity) < one.id);
  return {
    canUndo: clash.length === 0,
    rests: rests.map((one) => rowOf(session, one, true)),
    exports: exports.map(({ format, by }) => ({ format, at: by.at })),
    blockedBy: clash.length === 0 ? [] : rivalsOf(session, clash),
  };
}

/** Takes back one decision and what rests on it; nothing where something stands in the way. */
export function undoOne(session: Session, id: number, stamp: Stamp): void {
  if (!undoPlanOf(session, id, stamp).canUndo) return;
  const undone = undoWithDependents(session.decisions, id, stamp);
  append(
    session,
    undone.map(({ match, undoes }) => ({ verb: "undo", match, ...(undoes === undefined ? {} : { undoes }) })),
    stamp,
  );
}

/** By memorial: the first of these approvals in it. */
function memorialsOfApprovals(session: Session, approvals: ReadonlySet<number>): Map<number, number> {
  const first = new Map<number, number>();
  for (const { match, memorial, holds } of proposals(session)) {
    if (!holds) continue;
    const approval = session.decisions.find((one) => approvals.has(one.id) && one.match === match);
    if (approval) first.set(memorial, Math.min(approval.id, first.get(memorial) ?? Infinity));
  }
  return first;
}

/** The matches that hold rows of these now. */
function rivalsOf(session: Session, numbers: readonly number[]): number[] {
  const lost = session.entries.filter(({ number }) => numbers.includes(number));
  const rows = new Set(lost.flatMap((entry) => keysOf(entry.match)));
  const states = statesOf(session.decisions);
  return session.entries.flatMap(({ number, match }) =>
    HELD_STATES.has(states.get(number) ?? "stale") && keysOf(match).some((key) => rows.has(key)) ? [number] : [],
  );
}

function keysOf({ items, lines }: Session["entries"][number]["match"]): string[] {
  return [...items.map(({ index }) => `i${index}`), ...lines.map(({ index }) => `l${index}`)];
}
