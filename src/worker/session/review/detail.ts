import { ruleFromLine } from "../../../domain/assign/rule-from-line";
import type { Match, Part } from "../../../domain/clear/match";
import type { AssignmentRule } from "../../../domain/profile/profile";
import { scoreSentence } from "../../../words/score";
import type { MatchDetail } from "../../api";
import { notesIn } from "./notes";
import { explanationText, fieldLabel, foundText } from "./say";
import type { Session } from "../session";
import { viewOf } from "../state/view";

/** One match, folded out: why, on which cells, with which rows. */
export function detailOf(session: Session, number: number): MatchDetail {
  const { ledger } = session;
  const standing = viewOf(session).byNumber.get(number);
  if (!standing) return { match: number, explanation: "", evidence: [], parts: [] };
  const { match } = standing;
  const score = scoreSentence(session.language, match.score, match.scoreParts);
  const note = notesIn(session).get(number);
  const rule = ruleOf(session, match);
  const place = (side: "item" | "line", index: number) => {
    const column = side === "item" ? ledger.items : ledger.lines;
    return { sheet: ledger.naming.sheets[column.source[index]] ?? "", row: column.row[index] };
  };
  const sharedOf = (side: "item" | "line", { index, amount, rest }: Part) => ({
    side,
    ...place(side, index),
    amount,
    rest,
    currency: (side === "item" ? ledger.items : ledger.lines).currency.at(index),
  });
  return {
    match: number,
    explanation: explanationText(session, match),
    ...(score === "" ? {} : { score }),
    ...(note ? { note } : {}),
    ...(rule ? { rule } : {}),
    evidence: match.evidence.map(({ field, found, in: at }) => ({
      // what a relation was recognised by is called what it is
      label: fieldLabel(session, field === "relation" ? at.field : field),
      found: foundText(session, field, found, match.currency),
      ...place(at.side, at.index),
      column: columnOf(session, at.side, at.index, at.field),
    })),
    parts: [
      ...match.lines.map((part) => ({
        ...sharedOf("line", part),
        label: ledger.lines.name.at(part.index) || ledger.lines.description.at(part.index),
        date: ledger.lines.bookingDate[part.index],
      })),
      ...match.items.map((part) => ({
        ...sharedOf("item", part),
        label: ledger.items.invoiceNumber.at(part.index) || ledger.items.description.at(part.index),
        date: ledger.items.documentDate[part.index],
      })),
    ],
  };
}

/** The rule that would do the same with lines like its first: to the one relation of its items, or to its account. */
function ruleOf({ ledger: { items, lines } }: Session, match: Match): AssignmentRule | undefined {
  const [line] = match.lines;
  if (line === undefined) return undefined;
  const codes = new Set(match.items.map(({ index }) => items.relationCode.at(index)));
  const [relation = ""] = codes;
  if (codes.size === 1 && relation !== "") return ruleFromLine(lines, line.index, { relation });
  const { account, vatCode, costCentre, costUnit } = match.contra ?? {};
  if (match.items.length > 0 || account === undefined) return undefined;
  const optional = { ...(vatCode && { vatCode }), ...(costCentre && { costCentre }), ...(costUnit && { costUnit }) };
  return ruleFromLine(lines, line.index, { account, ...optional });
}

/** The letters of the column that a field was read from; "" where it has none of its own. */
function columnOf(session: Session, side: "item" | "line", index: number, field: string): string {
  const columns = side === "item" ? session.ledger.items : session.ledger.lines;
  const sheet = session.ledger.naming.sheets[columns.source[index]] ?? "";
  return session.lists.get(sheet)?.summary.columns.find((c) => c.field === field)?.column ?? "";
}
