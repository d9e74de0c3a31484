import type { StatementLines } from "../ledger/statement-lines";
import { minorDigits } from "../money/currency";
import type { AssignmentRule, RuleCondition } from "../profile/profile";
import { fold } from "../text/fold";
import { compactIban } from "../text/iban";
import { currencyOf } from "../clear/item-index";

/** A rule that holds for a line, and what it is called: its name, else its place, from 1. */
export interface RuleHit {
  readonly rule: AssignmentRule;
  readonly label: string;
}

type Test = (lines: StatementLines, line: number) => boolean;

/**
 * The user's rules, ready to be asked of many lines (spec 2, 1): the first that holds, in the
 * user's order. All conditions of a rule must hold; upper and lower case, accents and how many
 * spaces stand between words make no difference, nor does how an IBAN is grouped.
 *
 * @example readyRules([{ when: [{ field: "name", contains: "kpn" }], account: "4500" }])(lines, 0)?.rule.account // "4500"
 */
export function readyRules(
  rules: readonly AssignmentRule[],
): (lines: StatementLines, line: number) => RuleHit | undefined {
  const ready = rules.map((rule, place) => ({
    hit: { rule, label: rule.name ?? String(place + 1) },
    ...testsOf(rule),
  }));
  return (lines, line) =>
    ready.find(({ fits, tests }) => fits(lines, line) && tests.every((test) => test(lines, line)))?.hit;
}

function testsOf(rule: AssignmentRule): { fits: Test; tests: readonly Test[] } {
  const least = rule.minAmount === undefined ? undefined : decimalOf(rule.minAmount);
  const most = rule.maxAmount === undefined ? undefined : decimalOf(rule.maxAmount);
  const fits: Test = (lines, line) => {
    const amount = lines.amount[line];
    if (rule.direction === "in" && amount <= 0) return false;
    if (rule.direction === "out" && amount >= 0) return false;
    if (!least && !most) return true;
    const compare = against(Math.abs(amount), minorDigits(currencyOf(lines.currency.at(line))));
    return (!least || compare(least) >= 0) && (!most || compare(most) <= 0);
  };
  return { fits, tests: rule.when.map(testOf) };
}

/** A text test is on folded text; a pattern on the text as it stands, for it says itself what it takes. */
function testOf(condition: RuleCondition): Test {
  const { field, contains, startsWith, equals, pattern } = condition;
  const clean = field === "iban" ? compactIban : cleanText;
  const cell = (lines: StatementLines, line: number) => lines[field].at(line);
  if (pattern !== undefined) {
    const expression = new RegExp(pattern, "iu");
    return (lines, line) => expression.test(field === "iban" ? compactIban(cell(lines, line)) : cell(lines, line));
  }
  const wanted = clean(contains ?? startsWith ?? equals ?? "");
  if (contains !== undefined) return (lines, line) => clean(cell(lines, line)).includes(wanted);
  if (startsWith !== undefined) return (lines, line) => clean(cell(lines, line)).startsWith(wanted);
  return (lines, line) => clean(cell(lines, line)) === wanted;
}

function cleanText(text: string): string {
  return fold(text).replace(/\s+/g, " ").trim();
}

/** A decimal text as whole digits and how many of them stand behind the point. */
function decimalOf(text: string): { digits: number; scale: number } {
  const [whole, fraction = ""] = text.split(".");
  return { digits: Number(whole + fraction), scale: fraction.length };
}

/** Compares minor units with a decimal, exactly: both as whole numbers of one size. */
function against(minor: number, digits: number): (decimal: { digits: number; scale: number }) => number {
  return (decimal) => Math.sign(minor * 10 ** decimal.scale - decimal.digits * 10 ** digits);
}
