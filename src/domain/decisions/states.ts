import type { Decision, MatchState, Verb } from "./decision";
import { remembered } from "./remembered";

/** From which states a decision leads where; what stands not here is no decision at all. */
const TRANSITIONS: Readonly<
  Partial<Record<Verb, { readonly from: readonly (MatchState | "new")[]; readonly to: MatchState }>>
> = {
  clear: { from: ["new", "suggested", "refused"], to: "cleared" },
  suggest: { from: ["new", "suggested", "refused"], to: "suggested" },
  accept: { from: ["new", "suggested"], to: "accepted" },
  refuse: { from: ["new", "suggested", "cleared", "accepted"], to: "refused" },
  propose: { from: ["cleared", "accepted"], to: "proposed" },
  approve: { from: ["proposed"], to: "approved" },
  // a rejected document frees its rows, and the match is not made again (spec 7 and 8)
  reject: { from: ["proposed"], to: "refused" },
};

/**
 * The decisions that hold: not taken back, or taken back and restored (an undo of the undo).
 * What a run cleared and suggested goes with the run.
 */
export const effectiveDecisions = remembered((decisions): readonly Decision[] => {
  const takenBack = new Set<number>();
  for (let i = decisions.length - 1; i >= 0; i--) {
    const decision = decisions[i];
    if (decision.verb === "undo" && !takenBack.has(decision.id)) takenBack.add(decision.undoes ?? 0);
  }
  const undoneRuns = new Set(
    decisions.flatMap(({ id, verb, step }) => (verb === "run" && takenBack.has(id) ? [step ?? id] : [])),
  );
  return decisions.filter(({ id, verb, step }) => {
    // what was cleared between items since, without a run, is a step of its own
    const goesWithRun = (verb === "clear" || verb === "suggest") && step !== undefined && undoneRuns.has(step);
    return verb !== "undo" && !takenBack.has(id) && !goesWithRun;
  });
}, stillHolding);

/** What a run does is about very many matches, and what takes an undo back is about what came long before. */
const FAR: ReadonlySet<Verb> = new Set(["run", "clear", "suggest", "undo"]);

/** What the last decisions take back of those before; undefined where what they do reaches further. */
function takenBackBy(decisions: readonly Decision[], before: readonly Decision[]): readonly Decision[] | undefined {
  const wanted = new Set<number>();
  for (const { verb, undoes = 0 } of decisions.slice(before.length)) {
    if (verb === "undo") wanted.add(undoes);
    else if (FAR.has(verb)) return undefined;
  }
  const found = wanted.size === 0 ? [] : before.filter(({ id }) => wanted.has(id));
  return found.length === wanted.size && !found.some(({ verb }) => FAR.has(verb)) ? found : undefined;
}

function stillHolding(decisions: readonly Decision[], before: readonly Decision[], known: readonly Decision[]) {
  const takenBack = takenBackBy(decisions, before);
  if (!takenBack) return undefined;
  const added = decisions.slice(before.length);
  const gone = new Set(takenBack);
  const held = gone.size === 0 ? known : known.filter((decision) => !gone.has(decision));
  return [...held, ...added.filter(({ verb }) => verb !== "undo")];
}

/**
 * The matches whose state may not be what it was when only the decisions before stood; undefined where that
 * takes looking at all of them.
 */
export function touchedSince(
  decisions: readonly Decision[],
  before: readonly Decision[],
): ReadonlySet<number> | undefined {
  const takenBack = takenBackBy(decisions, before);
  return takenBack && new Set([...decisions.slice(before.length), ...takenBack].map(({ match }) => match));
}

/**
 * The state of every match, from the decisions alone (spec 7). A run drops the suggestions of the
 * run before it: it suggests anew over what is still open. A decision that cannot follow the state
 * that it finds (an approval of what was never proposed) changes nothing.
 *
 * @param decisions in the order of their ids
 * @returns match number -> state; a match that nothing holds any longer is not in it
 * @example statesOf([{ id: 1, at: "2026-01-05 09:00", who: "Els", verb: "suggest", match: 7, note: "" }]).get(7) // "suggested"
 */
export const statesOf = remembered((decisions): ReadonlyMap<number, MatchState> => {
  const states = new Map<number, MatchState>();
  replay(effectiveDecisions(decisions), states);
  return states;
}, statesSince);

function statesSince(
  decisions: readonly Decision[],
  before: readonly Decision[],
  known: ReadonlyMap<number, MatchState>,
): ReadonlyMap<number, MatchState> | undefined {
  const touched = touchedSince(decisions, before);
  if (!touched) return undefined;
  const states = new Map(known);
  for (const match of touched) states.delete(match);
  // what was decided on other matches changes nothing in these
  const about = ({ verb, match }: Decision) => verb === "run" || touched.has(match);
  replay(effectiveDecisions(decisions).filter(about), states, touched);
  return states;
}

/** Goes through decisions in their order; a run drops what is suggested of these matches, or of all. */
function replay(decisions: readonly Decision[], states: Map<number, MatchState>, of?: ReadonlySet<number>): void {
  const suggested = new Set<number>();
  for (const { verb, match } of decisions) {
    if (verb === "run") {
      for (const number of suggested) states.delete(number);
      suggested.clear();
    }
    if (of && !of.has(match)) continue;
    const transition = TRANSITIONS[verb];
    if (!transition || !transition.from.includes(states.get(match) ?? "new")) continue;
    states.set(match, transition.to);
    if (transition.to === "suggested") suggested.add(match);
    else suggested.delete(match);
  }
}

/** States whose match keeps its rows: a new run leaves them alone (spec 10). */
export const HELD_STATES: ReadonlySet<MatchState> = new Set(["cleared", "accepted", "proposed", "approved"]);
