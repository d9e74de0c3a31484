import { readyRules } from "../../../domain/assign/rules";
import type { AssignmentRule } from "../../../domain/profile/profile";
import type { RuleTrial } from "../../api";
import type { Session } from "../session";

/** How many of the lines are named. */
const NAMED = 5;

/** Which statement lines a rule would hit, before it is saved (spec 8; ux.md, 4): how many, and the first of them. */
export function tryRule({ ledger }: Session, rule: AssignmentRule): RuleTrial {
  const { lines, naming } = ledger;
  const holds = readyRules([rule]);
  const examples: RuleTrial["examples"][number][] = [];
  let hits = 0;
  for (let line = 0; line < lines.count; line++) {
    if (!holds(lines, line)) continue;
    hits++;
    if (examples.length === NAMED) continue;
    examples.push({
      sheet: naming.sheets[lines.source[line]] ?? "",
      row: lines.row[line],
      date: lines.bookingDate[line],
      name: lines.name.at(line) || lines.description.at(line),
      amount: lines.amount[line],
      currency: lines.currency.at(line),
    });
  }
  return { hits, of: lines.count, examples };
}
