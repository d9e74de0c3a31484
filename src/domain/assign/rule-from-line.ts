import type { StatementLines } from "../ledger/statement-lines";
import type { AssignmentRule, RuleCondition } from "../profile/profile";
import { compactIban } from "../text/iban";

/** Fewer letters than this say nothing of whose a line is. */
const LEAST_LETTERS = 4;

/**
 * The rule that would send a line, and those like it, where this one went (spec 8: "always do this"): by the
 * account of the counterparty, else by its name, else by the words of the description that hold no figures.
 * It is shown to the user before it is saved.
 *
 * @param to a relation, or a G/L account with what belongs to it; empty where the user still has to say
 * @returns undefined where nothing on the line tells it from others
 * @example ruleFromLine(lines, 0, { relation: "10001" })
 * // { when: [{ field: "iban", equals: "NL91ABNA0417164300" }], relation: "10001" }
 */
export function ruleFromLine(
  lines: StatementLines,
  line: number,
  to: Omit<AssignmentRule, "when" | "direction">,
): AssignmentRule | undefined {
  const condition = conditionOf(lines, line);
  if (!condition) return undefined;
  // what goes to an account goes there one way; of a relation payments and refunds both count
  const direction = to.relation === undefined ? ({ direction: lines.amount[line] < 0 ? "out" : "in" } as const) : {};
  return { when: [condition], ...direction, ...to };
}

function conditionOf(lines: StatementLines, line: number): RuleCondition | undefined {
  const iban = compactIban(lines.iban.at(line));
  if (iban !== "") return { field: "iban", equals: iban };
  const name = lines.name.at(line).trim();
  if (name !== "") return { field: "name", equals: name };
  const words = wordsOf(lines.description.at(line));
  return words === "" ? undefined : { field: "description", contains: words };
}

/** The longest stretch of words without a figure; "" where there is none of any length. */
function wordsOf(description: string): string {
  const stretches = description.split(/\s+/).reduce<string[]>(
    (all, word) => {
      if (/\d/.test(word)) all.push("");
      else all[all.length - 1] = `${all[all.length - 1]} ${word}`.trim();
      return all;
    },
    [""],
  );
  const [longest] = [...stretches].sort((a, b) => b.length - a.length);
  return longest.replaceAll(/[^\p{L}]/gu, "").length < LEAST_LETTERS ? "" : longest;
}
