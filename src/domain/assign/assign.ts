import type { StatementLines } from "../ledger/statement-lines";
import type { AssignmentRule, Profile } from "../profile/profile";
import type { Progress } from "../reconcile";
import { compactIban } from "../text/iban";
import { nameKey } from "../text/names";
import { relationNamedIn } from "./by-name";
import { NO_RELATION, type Relations } from "./relations";
import { ruleFor } from "./rules";

/** The ways in which a line finds its relation (spec 2), in their order. */
export type AssignedBy = "relationCode" | "rule" | "iban" | "name" | "description";

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
  /** the rule that sends the line to a G/L account */
  readonly rule: ReadonlyMap<number, AssignmentRule>;
}

const SLICE = 5000;

/** Assigns every line to a relation; the first way that hits wins (spec 2). */
export function* assign(
  lines: StatementLines,
  relations: Relations,
  profile: Profile,
): Generator<Progress, Assignments> {
  const relation = new Int32Array(lines.count).fill(NO_RELATION);
  const internal = new Uint8Array(lines.count);
  const of: (Assignment | undefined)[] = new Array<Assignment | undefined>(lines.count).fill(undefined);
  const rules = new Map<number, AssignmentRule>();
  const own = ownAccounts(lines, profile);
  for (let line = 0; line < lines.count; line++) {
    if (line % SLICE === 0) yield { stage: "assign", done: line, of: lines.count };
    const iban = compactIban(lines.iban.at(line));
    if (iban !== "" && own.has(iban)) {
      internal[line] = 1;
      continue;
    }
    const rule = profile.assignmentRules.length > 0 ? ruleFor(profile.assignmentRules, lines, line) : undefined;
    if (rule?.account !== undefined && rule.relation === undefined) rules.set(line, rule);
    const found = assignLine(line, iban, lines, relations, rule);
    if (!found) continue;
    relation[line] = found.relation;
    of[line] = found;
  }
  return { relation, of, internal, rule: rules };
}

function assignLine(
  line: number,
  iban: string,
  lines: StatementLines,
  relations: Relations,
  rule: AssignmentRule | undefined,
): Assignment | undefined {
  const code = lines.relationCode.at(line);
  if (code !== "") return hit(relations.ofCode(code), "relationCode", "relationCode");
  if (rule?.relation !== undefined) {
    const field = rule.when[0]?.field ?? "description";
    const byRule = hit(relations.ofCode(rule.relation), "rule", field);
    if (byRule) return byRule;
  }
  const byIban = iban === "" ? undefined : hit(relations.ofIban(iban), "iban", "iban");
  if (byIban) return byIban;
  const name = lines.name.at(line);
  const byName = name === "" ? undefined : hit(relations.ofName(nameKey(name)), "name", "name");
  if (byName) return byName;
  const description = lines.description.at(line);
  if (description === "") return undefined;
  return hit(relationNamedIn(description, relations).relation, "description", "description");
}

function hit(relation: number, by: AssignedBy, field: Assignment["field"]): Assignment | undefined {
  return relation < 0 ? undefined : { relation, by, field };
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
