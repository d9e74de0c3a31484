import { decide, type DecidedBy, type Intention } from "./append";
import type { Decision, Verb } from "./decision";
import { remembered } from "./remembered";
import { effectiveDecisions } from "./states";

/** Decisions that were taken in one go, in order. */
type Step = readonly Decision[];

/**
 * The inverse of the last step that still stands, as decisions to append; empty where there is none.
 * Of a run only the run itself is taken back: what it cleared and suggested goes with it.
 */
export function undoLast(decisions: readonly Decision[], by: DecidedBy): Decision[] {
  const step = historyOf(decisions).done.at(-1);
  return step ? inverse(decisions, step, by) : [];
}

/** Restores the step that was undone last; empty where there is none, or something was decided since. */
export function redoLast(decisions: readonly Decision[], by: DecidedBy): Decision[] {
  const undone = historyOf(decisions).undone.at(-1);
  return undone ? inverse(decisions, undone.by, by) : [];
}

export function canUndo(decisions: readonly Decision[]): boolean {
  return historyOf(decisions).done.length > 0;
}

export function canRedo(decisions: readonly Decision[]): boolean {
  return historyOf(decisions).undone.length > 0;
}

/**
 * What must be taken back before this decision can be (spec 7, undo of any single decision): the later
 * ones that rest on it, the latest first; of a run, those on the matches that it made.
 *
 * @returns ids; empty where nothing rests on it
 * @example dependentsOf(decisions, 12) // [19, 15]
 */
export function dependentsOf(decisions: readonly Decision[], id: number): Decision[] {
  const effective = effectiveDecisions(decisions);
  const decision = effective.find((d) => d.id === id);
  if (!decision) return [];
  const rests = restingOn(decision, effective);
  return effective.filter((d) => d.id > id && rests(d)).reverse();
}

/**
 * A decision with all that rests on it, taken back in one go; empty where it does not stand any more.
 *
 * @example undoWithDependents(decisions, 12, { who: "Els", at: "2026-02-01 10:00" })
 */
export function undoWithDependents(decisions: readonly Decision[], id: number, by: DecidedBy): Decision[] {
  const decision = effectiveDecisions(decisions).find((d) => d.id === id);
  if (!decision) return [];
  // `inverse` takes the last one back first
  return inverse(decisions, [decision, ...dependentsOf(decisions, id).reverse()], by);
}

/**
 * Takes back a single decision, however long ago (spec 7). Refused where a later decision on the same
 * match rests on it, or where it does not stand any more: then the answer names why.
 *
 * @example undoDecision(decisions, 12, { who: "Els", at: "2026-02-01 10:00" })
 */
export function undoDecision(
  decisions: readonly Decision[],
  id: number,
  by: DecidedBy,
): { decisions: Decision[] } | { refused: "unknown" | "takenBack" | "restedUpon"; on?: number } {
  const decision = decisions.find((d) => d.id === id);
  if (!decision) return { refused: "unknown" };
  const effective = effectiveDecisions(decisions);
  if (!effective.includes(decision)) return { refused: "takenBack" };
  const rests = restingOn(decision, effective);
  const later = effective.find((d) => d.id > id && rests(d));
  if (later) return { refused: "restedUpon", on: later.id };
  return { decisions: inverse(decisions, [decision], by) };
}

/** What comes with a run, is about no match, or stands whatever was decided on its match. */
const RESTS_ON_NOTHING: ReadonlySet<Verb> = new Set(["run", "clear", "suggest", "export", "note"]);

/** Which later decisions are on the same match; for a run, on any match that the run made. */
function restingOn(earlier: Decision, effective: readonly Decision[]): (later: Decision) => boolean {
  const isOwn = ({ verb }: Decision) => !RESTS_ON_NOTHING.has(verb);
  // a remark is about a match, whatever was decided on it
  if (earlier.verb === "note") return () => false;
  // what a whole run or an export of a memorial is about is no match
  if (earlier.verb !== "run") return (later) => isOwn(later) && earlier.match !== 0 && later.match === earlier.match;
  const nextRun = effective.find((d) => d.verb === "run" && d.id > earlier.id)?.id ?? Infinity;
  const made = new Set(
    effective.flatMap(({ id, verb, match }) =>
      (verb === "clear" || verb === "suggest") && id > earlier.id && id < nextRun ? [match] : [],
    ),
  );
  return (later) => isOwn(later) && made.has(later.match);
}

function inverse(decisions: readonly Decision[], step: Step, by: DecidedBy): Decision[] {
  return decide(
    decisions,
    [...ownOf(step)].reverse().map(({ id, match }): Intention => ({ verb: "undo", match, undoes: id })),
    by,
  );
}

/** The decisions of a step without those that go with its run anyhow: 100,000 clearings are taken back by one row. */
function ownOf(step: Step): Step {
  const run = step.findIndex(({ verb }) => verb === "run");
  return run < 0 ? step : step.filter(({ verb }, i) => i <= run || (verb !== "clear" && verb !== "suggest"));
}

interface History {
  readonly done: readonly Step[];
  readonly undone: readonly { step: Step; by: Step }[];
}

/** What undo and redo reach, replayed from the decisions, so that both survive closing the workbook. */
const historyOf = remembered((decisions): History => {
  const stepOf = new Map<number, Step>();
  const undoes = new Set(decisions.flatMap((decision) => decision.undoes ?? []));
  const done: Step[] = [];
  const undone: { step: Step; by: Step }[] = [];
  // a file that left the program does not come back: undo passes over it
  for (const step of stepsOf(decisions.filter(({ verb }) => verb !== "export"))) {
    if (undoes.size > 0) for (const { id } of step) if (undoes.has(id)) stepOf.set(id, step);
    const first = step[0].verb === "undo" ? step[0].undoes : undefined;
    const target = first === undefined ? undefined : stepOf.get(first);
    if (target && target === done.at(-1) && covers(step, target)) {
      undone.push({ step: target, by: step });
      done.pop();
    } else if (target && target === undone.at(-1)?.by) {
      done.push(undone.pop()!.step);
    } else {
      done.push(step);
      undone.length = 0;
    }
  }
  return { done, undone };
});

/** True where all of the target is taken back; a single decision out of many is a step like any other. */
function covers(step: Step, target: Step): boolean {
  return step.length === ownOf(target).length;
}

function stepsOf(decisions: readonly Decision[]): Step[] {
  const steps: Decision[][] = [];
  for (const decision of decisions) {
    const last = steps.at(-1);
    if (last && decision.step !== undefined && last[0].step === decision.step) last.push(decision);
    else steps.push([decision]);
  }
  return steps;
}
