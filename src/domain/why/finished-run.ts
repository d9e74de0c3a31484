import { assign, type Assignment } from "../assign/assign";
import { registerRelations, type Relations } from "../assign/relations";
import { NOTHING_HELD } from "../clear/held";
import { findCreditors } from "../clear/stages/sides";
import { learnedFrom, newestDay } from "../learn/learned";
import { refusedHere } from "../learn/refused-pairs";
import { runToEnd, type Reconciliation, type ReconcileInput, type RefusedPair } from "../reconcile";
import { oneLine } from "./one-row";

/** A run that is over: what went in, and how everything stands now. */
export interface FinishedRun {
  readonly input: ReconcileInput;
  readonly result: Reconciliation;
  /** the number by which people know a match; its position from 1 where this is left out */
  readonly numberOf?: (position: number) => number;
}

/** What questions about pairs need besides, looked up once. */
export interface Inquiry {
  readonly relations: Relations;
  readonly isCreditor: (item: number) => boolean;
  readonly refused: readonly RefusedPair[];
  readonly blocked: ReadonlySet<number>;
  /** positions of the matches that take of a row */
  readonly onLine: ReadonlyMap<number, readonly number[]>;
  readonly onItem: ReadonlyMap<number, readonly number[]>;
  /** where a line belongs, asked one by one */
  assignmentOf(line: number): Assignment | undefined;
}

const inquiries = new WeakMap<Reconciliation, Inquiry>();

/** The lookups of a run; made at the first question, kept as long as the run is. */
export function inquiryOf({ input, result }: FinishedRun): Inquiry {
  const known = inquiries.get(result);
  if (known) return known;
  const { items, lines, profile, memory, held = NOTHING_HELD } = input;
  const codes = Array.from({ length: lines.count }, (_, line) => lines.relationCode.at(line)).filter(Boolean);
  const ruled = profile.assignmentRules.flatMap(({ relation }) => relation ?? []);
  const relations = runToEnd(registerRelations(items, [...new Set([...codes, ...ruled])]));
  const learned = memory && learnedFrom(memory, newestDay(lines));
  const blocked = new Set(held.blockedItems);
  for (let item = 0; item < items.count; item++) if (items.blocked[item]) blocked.add(item);
  const inquiry: Inquiry = {
    relations,
    isCreditor: runToEnd(findCreditors(items, relations, profile)),
    refused: [...held.refused, ...(memory ? refusedHere(memory, items, lines) : [])],
    blocked,
    onLine: positions(result, "lines"),
    onItem: positions(result, "items"),
    assignmentOf: (line) => runToEnd(assign(oneLine(lines, line), relations, profile, learned?.ibans)).of[0],
  };
  inquiries.set(result, inquiry);
  return inquiry;
}

function positions({ matches }: Reconciliation, side: "lines" | "items"): Map<number, number[]> {
  const found = new Map<number, number[]>();
  matches.forEach((match, position) => {
    for (const { index } of match[side]) {
      const list = found.get(index);
      if (list) list.push(position);
      else found.set(index, [position]);
    }
  });
  return found;
}
