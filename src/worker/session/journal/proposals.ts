import type { Decision } from "../../../domain/decisions/decision";
import { effectiveDecisions, statesOf } from "../../../domain/decisions/states";
import type { DocumentStatus } from "../../../words/sheets/memorial-columns";
import type { Stamp } from "../../api";
import type { Session } from "../session";

/** Between the parts of the note of the decision that proposed a document: number, sheet, fingerprint. */
const ON = " · ";

/** A document that was proposed, as its decision tells. */
export interface Proposed {
  /** of the decision */
  readonly id: number;
  readonly number: string;
  /** of several matches the one that the document is numbered by (`matchesOf`) */
  readonly match: number;
  /** every match that the document is of, with the decision that proposed it: a payout's are one document */
  readonly parts: readonly { readonly id: number; readonly match: number }[];
  /** the name under which its memorial was written */
  readonly sheet: string;
  /** which memorial: what was proposed in one go */
  readonly memorial: number;
  /** what the document said when it was proposed (`fingerprintOf`); "" where the note has none */
  readonly print: string;
  /** false where it was taken back since */
  readonly holds: boolean;
  /** who proposed it, and when */
  readonly by: Stamp;
}

/** The note that `proposals` reads back. @example "12 · Memoriaal · 0c1f6a2e9b3d4785" */
export function noteOf(number: string, sheet: string, print: string): string {
  return [number, sheet, print].join(ON);
}

const known = new WeakMap<readonly Decision[], Proposed[]>();

/** Every document that was ever proposed, rejected and taken back ones included, oldest first. */
export function proposals({ decisions }: Session): Proposed[] {
  // decisions are never changed, only followed by others: then the list is another one
  const made = known.get(decisions) ?? proposedIn(decisions);
  known.set(decisions, made);
  return made;
}

function proposedIn(decisions: readonly Decision[]): Proposed[] {
  const proposed = decisions.filter(({ verb }) => verb === "propose");
  if (proposed.length === 0) return [];
  const holding = new Set(effectiveDecisions(decisions));
  const byDocument = new Map<string, Proposed>();
  for (const decision of proposed) {
    const one = proposedBy(decision, holding.has(decision));
    if (!one) continue;
    const key = `${one.memorial} ${one.number}`;
    const before = byDocument.get(key);
    const whole = before && { ...before, parts: [...before.parts, ...one.parts], holds: before.holds && one.holds };
    byDocument.set(key, whole ?? one);
  }
  return [...byDocument.values()];
}

/** The memorials that hold, oldest first: the documents of each. */
export function memorialsOf(session: Session): Proposed[][] {
  const memorials = new Map<number, Proposed[]>();
  for (const document of proposals(session)) {
    if (!document.holds) continue;
    const known = memorials.get(document.memorial);
    if (known) known.push(document);
    else memorials.set(document.memorial, [document]);
  }
  return [...memorials.values()];
}

/** The documents of the memorial that was made last and that holds. */
export function lastMemorial(session: Session): Proposed[] {
  return memorialsOf(session).at(-1) ?? [];
}

/** The memorial of this number; the last one where no number is given. */
export function memorialOf(session: Session, memorial?: number): Proposed[] {
  if (memorial === undefined) return lastMemorial(session);
  return memorialsOf(session).find(([first]) => first.memorial === memorial) ?? [];
}

/** The memorial that stands under this name; the last one where no name is given. */
export function memorialOn(session: Session, sheet?: string): Proposed[] {
  if (sheet === undefined) return lastMemorial(session);
  return memorialsOf(session).findLast(([first]) => sameSheet(first.sheet, sheet)) ?? [];
}

/** Excel does not tell sheet names apart by case. */
export function sameSheet(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/**
 * How documents stand, by what was decided alone: a row that changed in a source since takes nothing
 * away from what was approved.
 */
export function statusOfDocuments(session: Session): (document: Proposed) => DocumentStatus {
  const states = statesOf(session.decisions);
  return ({ match, holds }) => {
    const state = holds ? states.get(match) : undefined;
    return state === "approved" || state === "proposed" ? state : "rejected";
  };
}

/** What was approved of each match (`fingerprintOf`), for approvals that hold. */
export function approvedPrints(session: Session): Map<number, string> {
  const prints = new Map<number, string>();
  for (const { verb, match, note } of effectiveDecisions(session.decisions)) {
    if (verb === "approve") prints.set(match, PRINT.exec(note)?.[0] ?? "");
  }
  return prints;
}

const PRINT = /^[0-9a-f]{16}$/;

function proposedBy({ id, verb, match, step, note, who, at }: Decision, holds: boolean): Proposed | undefined {
  const [number = "", ...rest] = note.split(ON);
  if (verb !== "propose" || rest.length === 0) return undefined;
  const print = PRINT.test(rest.at(-1) ?? "") && rest.length > 1 ? rest.pop()! : "";
  return {
    id,
    number,
    match,
    parts: [{ id, match }],
    sheet: rest.join(ON),
    memorial: step ?? id,
    print,
    holds,
    by: { who, at },
  };
}
