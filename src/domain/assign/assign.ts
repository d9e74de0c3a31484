import type { StatementLines } from "../ledger/statement-lines";
import type { Profile } from "../profile/profile";
import type { Progress } from "../reconcile";
import { compactIban } from "../text/iban";
import { nameKey } from "../text/names";
import { relationNamedIn } from "./by-name";
import type { Destination } from "./destination";
import { providerNamed } from "./providers";
import { NO_RELATION, type Relations } from "./relations";
import { readyRules, type RuleHit } from "./rules";

/** The ways in which a line finds its relation (spec 2), in their order. */
export type AssignedBy = "relationCode" | "rule" | "iban" | "learned" | "name" | "description";

/** Where a line belongs, and what says so. */
export interface Assignment {
  readonly relation: number;
  readonly by: AssignedBy;
  /** the field of the line that says so, as evidence */
  readonly field: "relationCode" | "iban" | "name" | "description";
}

export interface Assignments {
  /** relation by line, NO_RELATION where none was found */
  readonly relation: Int32Array;
  readonly of: readonly (Assignment | undefined)[];
  /** 1 where the counterparty is an own account: money under way, never matched with items */
  readonly internal: Uint8Array;
  /** by line: the G/L account that it goes to if it settles no open item */
  readonly destination: ReadonlyMap<number, Destination>;
}

/** Relation (its code, or its name where it has none) by IBAN, from clearings that the user approved (spec 2, 3). */
export type LearnedIbans = ReadonlyMap<string, string>;

const SLICE = 5000;
const NOTHING_LEARNED: LearnedIbans = new Map();

/**
 * Assigns every line (spec 2); the first way that hits wins: the code on the line, the user's
 * rules, the accounts of a relation, those of earlier clearings, full names. A rule to a G/L
 * account does not keep the line from its relation: where an open item is found, clearing takes
 * precedence, and what the rule said falls away.
 *
 * @param learned accounts tied to a relation by approved clearings
 */
export function* assign(
  lines: StatementLines,
  relations: Relations,
  profile: Profile,
  learned: LearnedIbans = NOTHING_LEARNED,
): Generator<Progress, Assignments> {
  const relation = new Int32Array(lines.count).fill(NO_RELATION);
  const internal = new Uint8Array(lines.count);
  const of: (Assignment | undefined)[] = new Array<Assignment | undefined>(lines.count).fill(undefined);
  const destination = new Map<number, Destination>();
  const own = ownAccounts(lines, profile);
  const ruleFor = profile.assignmentRules.length > 0 ? readyRules(profile.assignmentRules) : undefined;
  for (let line = 0; line < lines.count; line++) {
    if (line % SLICE === 0) yield { stage: "assign", done: line, of: lines.count };
    const iban = compactIban(lines.iban.at(line));
    if (iban !== "" && own.has(iban)) {
      internal[line] = 1;
      destination.set(line, { kind: "internalTransfer" });
      continue;
    }
    const hit = ruleFor && lines.relationCode.at(line) === "" ? ruleFor(lines, line) : undefined;
    const found = assignLine(line, iban, lines, relations, learned, hit);
    if (found) {
      relation[line] = found.relation;
      of[line] = found;
    }
    const goesTo = destinationOf(lines, line, hit, found);
    if (goesTo) destination.set(line, goesTo);
  }
  return { relation, of, internal, destination };
}

function assignLine(
  line: number,
  iban: string,
  lines: StatementLines,
  relations: Relations,
  learned: LearnedIbans,
  rule: RuleHit | undefined,
): Assignment | undefined {
  const code = lines.relationCode.at(line);
  if (code !== "") return hit(relations.ofCode(code), "relationCode", "relationCode");
  if (rule?.rule.relation !== undefined) {
    const field = rule.rule.when[0]?.field ?? "description";
    const byRule = hit(relations.ofCode(rule.rule.relation), "rule", field);
    if (byRule) return byRule;
  }
  const byIban = iban === "" ? undefined : hit(relations.ofIban(iban), "iban", "iban");
  if (byIban) return byIban;
  const known = iban === "" ? undefined : learned.get(iban);
  const byLearned = known === undefined ? undefined : hit(relationOf(known, relations), "learned", "iban");
  if (byLearned) return byLearned;
  const name = lines.name.at(line);
  const byName = name === "" ? undefined : hit(relations.ofName(nameKey(name)), "name", "name");
  if (byName) return byName;
  const description = lines.description.at(line);
  if (description === "") return undefined;
  return hit(relationNamedIn(description, relations).relation, "description", "description");
}

/** A relation by its code, or by its name where it has none. */
function relationOf(label: string, relations: Relations): number {
  const byCode = relations.ofCode(label);
  return byCode < 0 ? relations.ofName(nameKey(label)) : byCode;
}

function hit(relation: number, by: AssignedBy, field: Assignment["field"]): Assignment | undefined {
  return relation < 0 ? undefined : { relation, by, field };
}

/** Where a line goes that settles nothing; a provider only where it is nobody's relation. */
function destinationOf(
  lines: StatementLines,
  line: number,
  hit: RuleHit | undefined,
  found: Assignment | undefined,
): Destination | undefined {
  if (hit?.rule.account !== undefined) return { kind: "rule", ...hit };
  if (hit || found || lines.amount[line] <= 0) return undefined;
  const provider = providerNamed(lines.name.at(line), lines.description.at(line));
  return provider && { kind: "provider", provider };
}

function ownAccounts(lines: StatementLines, profile: Profile): Set<string> {
  const own = new Set(Object.keys(profile.ownAccounts).map(compactIban));
  let last = "";
  for (let line = 0; line < lines.count; line++) {
    const account = lines.ownAccount.at(line);
    if (account !== "" && account !== last) own.add(compactIban(account));
    last = account;
  }
  own.delete("");
  return own;
}
