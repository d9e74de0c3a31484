import type { CriterionName, Match } from "../clear/match";
import { isoOf } from "../dates/iso";
import type { StatementLines } from "../ledger/statement-lines";
import { compactIban } from "../text/iban";
import { nameKey } from "../text/names";
import { SETTLEMENTS, type Clue, type Fact } from "./memory";
import { wordingOf } from "./wording";

/** One thing that one match says. */
export type Observation = Pick<Fact, "clue" | "text" | "means" | "value" | "last">;

/** The bank line of a provider or of a batch is not the payer's: it teaches nothing about who pays. */
const TEACHES_NOTHING: ReadonlySet<CriterionName> = new Set(["batch", "payout", "reversal", "double-payment"]);

/**
 * What a match says about the lines that it takes: IBAN, name and wording belong to its relation
 * or its G/L account, and its difference was settled in this way (spec 8). A match of several
 * relations says nothing.
 */
export function observationsOf(match: Match, lines: StatementLines): Observation[] {
  if (TEACHES_NOTHING.has(match.criterion)) return [];
  const answers = answersOf(match);
  if (answers.length === 0) return [];
  const found = new Map<string, Observation>();
  for (const { index } of match.lines) {
    const last = isoOf(lines.bookingDate[index]);
    for (const [clue, text] of cluesOf(lines, index)) {
      // the lines of one match are one confirmation
      for (const answer of answers) {
        const key = `${clue} ${text} ${answer.means}`;
        const known = found.get(key);
        if (!known || known.last < last) found.set(key, { clue, text, ...answer, last });
      }
    }
  }
  return [...found.values()];
}

/** What a line shows of who pays and what for. */
export function cluesOf(lines: StatementLines, line: number): [Clue, string][] {
  const iban = compactIban(lines.iban.at(line));
  const name = lines.name.at(line);
  const clues: [Clue, string][] = [
    ["iban", iban],
    ["name", name === "" ? "" : nameKey(name)],
    ["wording", wordingOf(lines.description.at(line))],
  ];
  return clues.filter(([, text]) => text !== "");
}

function answersOf(match: Match): Pick<Fact, "means" | "value">[] {
  const answers: Pick<Fact, "means" | "value">[] = [];
  const account = match.items.length === 0 ? match.contra?.account : undefined;
  if (match.relation) answers.push({ means: "relation", value: match.relation });
  else if (account) answers.push({ means: "account", value: account });
  const way = SETTLEMENTS.find((name) => name === match.criterion);
  if (way && match.items.length > 0) answers.push({ means: "difference", value: way });
  return answers;
}
