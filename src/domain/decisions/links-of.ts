import type { Match } from "../clear/match";
import type { OpenItems } from "../ledger/open-items";
import type { StatementLines } from "../ledger/statement-lines";
import type { Link, Naming } from "./link";
import { keyed, writeWhy, type KeyedEvidence } from "./why";

/** A match with its number in the workbook. */
export interface NumberedMatch {
  readonly number: number;
  readonly match: Match;
}

/**
 * The rows of the links sheet for these matches: lines first, then items, in the order of the match.
 *
 * @example linksOf([{ number: 7, match }], items, lines, { itemKeys: itemKeys(items), lineKeys: lineKeys(lines), sheets: ["Openstaand", "Bank"] })
 */
export function linksOf(
  matches: readonly NumberedMatch[],
  items: OpenItems,
  lines: StatementLines,
  naming: Naming,
): Link[] {
  const keyOf = (side: "line" | "item", index: number) =>
    side === "line" ? naming.lineKeys.at(index) : naming.itemKeys.at(index);

  return matches.flatMap(({ number, match }) => {
    const rows = [
      ...match.lines.map((part) => ({ side: "line" as const, part })),
      ...match.items.map((part) => ({ side: "item" as const, part })),
    ];
    const evidence = new Map<string, KeyedEvidence[]>();
    for (const e of match.evidence) {
      const own = rows.some(({ side, part }) => side === e.in.side && part.index === e.in.index);
      const at = own ? `${e.in.side} ${e.in.index}` : "elsewhere";
      const told = own ? keyed(e) : keyed(e, { side: e.in.side, key: keyOf(e.in.side, e.in.index) });
      evidence.set(at, [...(evidence.get(at) ?? []), told]);
    }
    return rows.map(({ side, part }, i): Link => {
      const list = side === "line" ? lines : items;
      const here = evidence.get(`${side} ${part.index}`) ?? [];
      const found = i === 0 ? [...here, ...(evidence.get("elsewhere") ?? [])] : here;
      return {
        match: number,
        outcome: match.outcome,
        criterion: match.criterion,
        side,
        sheet: naming.sheets[list.source[part.index]] ?? "",
        key: keyOf(side, part.index),
        row: list.row[part.index],
        amount: part.amount,
        rest: part.rest,
        difference: match.difference,
        currency: match.currency,
        relation: match.relation ?? "",
        score: match.score ?? 0,
        why: writeWhy({
          ...(i === 0 ? { explanation: match.explanation } : {}),
          ...(i === 0 && match.contra ? { contra: match.contra } : {}),
          ...(i === 0 && match.scoreParts ? { scoreParts: match.scoreParts } : {}),
          ...(found.length > 0 ? { evidence: found } : {}),
        }),
      };
    });
  });
}
