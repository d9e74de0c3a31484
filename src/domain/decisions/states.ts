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
});

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
  const suggested = new Set<number>();
  for (const { verb, match } of effectiveDecisions(decisions)) {
    if (verb === "run") {
      for (const number of suggested) states.delete(number);
      suggested.clear();
    }
    const transition = TRANSITIONS[verb];
    if (!transition || !transition.from.includes(states.get(match) ?? "new")) continue;
    states.set(match, transition.to);
    if (transition.to === "suggested") suggested.add(match);
    else suggested.delete(match);
  }
  return states;
});

/** States whose match keeps its rows: a new run leaves them alone (spec 10). */
export const HELD_STATES: ReadonlySet<MatchState> = new Set(["cleared", "accepted", "proposed", "approved"]);
