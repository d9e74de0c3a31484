import { minorOfDecimal } from "../money/decimal";
import type { StatementLines } from "../ledger/statement-lines";
import type { AssignmentRule, RuleCondition } from "../profile/profile";
import { compactIban } from "../text/iban";
import { fold } from "../text/fold";

/**
 * The first of the user's rules that holds for a line (spec 2, 1); undefined where none does.
 *
 * @param rules in the user's order
 * @param line position in `lines`
 */
export function ruleFor(
  rules: readonly AssignmentRule[],
  lines: StatementLines,
  line: number,
): AssignmentRule | undefined {
  return rules.find((rule) => holds(rule, lines, line));
}

function holds(rule: AssignmentRule, lines: StatementLines, line: number): boolean {
  const amount = lines.amount[line];
  if (rule.direction === "in" && amount <= 0) return false;
  if (rule.direction === "out" && amount >= 0) return false;
  if (!isWithin(rule, Math.abs(amount), lines.currency.at(line))) return false;
  return rule.when.every((condition) => matches(condition, lines, line));
}

function isWithin(rule: AssignmentRule, amount: number, currency: string): boolean {
  const least = rule.minAmount === undefined ? 0 : minorOfDecimal(rule.minAmount, currency);
  const most = rule.maxAmount === undefined ? Infinity : minorOfDecimal(rule.maxAmount, currency);
  return typeof least === "number" && typeof most === "number" && amount >= least && amount <= most;
}

function matches(condition: RuleCondition, lines: StatementLines, line: number): boolean {
  const cell = lines[condition.field].at(line);
  const clean = (text: string) => (condition.field === "iban" ? compactIban(text) : fold(text).trim());
  const text = clean(cell);
  if (condition.contains !== undefined && !text.includes(clean(condition.contains))) return false;
  if (condition.startsWith !== undefined && !text.startsWith(clean(condition.startsWith))) return false;
  if (condition.equals !== undefined && text !== clean(condition.equals)) return false;
  return condition.pattern === undefined || new RegExp(condition.pattern, "iu").test(cell);
}
