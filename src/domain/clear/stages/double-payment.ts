import type { Progress } from "../../reconcile";
import type { Books } from "../books";
import { isWaiting } from "../books";
import { because } from "../reasons";
import type { Match } from "../match";
import { payerOf } from "../payer";
import { rawReference } from "../references/findings";
import { note, offer, type Results } from "../results";
import { scoreOf } from "../score/score";
import { isSure } from "../evidence/sure";

const SLICE = 5000;

/**
 * Lines that name an invoice which another line of the same payer has paid already, with the
 * same amount: shown as a possible double payment (spec 3, paid twice). Accepted, the whole
 * amount goes to the relation; the item is only named, for nothing is left to take of it.
 */
export function* findDoublePayments(books: Books, results: Results): Generator<Progress> {
  const payments = new Map<number, number>();
  for (const match of [...books.held.matches, ...results.cleared]) notePayment(match, payments);
  const isOffered = books.profile.criteria.includes("double-payment");
  let done = 0;
  for (const line of books.linesInOrder) {
    if (done++ % SLICE === 0) yield { stage: "double-payment", done, of: books.lines.count };
    if (!isWaiting(books, line)) continue;
    const mention = books.findings.of[line]?.mentions.find((m) => {
      const first = payments.get(m.item);
      if (first === undefined || !isSure(books, line, m)) return false;
      const payer = payerOf(books, line);
      return payer !== "" && payer === payerOf(books, first) && books.lines.amount[first] === books.lines.amount[line];
    });
    if (!mention) continue;
    const first = payments.get(mention.item)!;
    const reason = because("paidTwice", {
      reference: rawReference(books.items, mention),
      firstDate: books.lines.bookingDate[first],
    });
    results.reasons.delete(line);
    note(results, line, reason);
    if (!isOffered) continue;
    offer(books, results, {
      criterion: "double-payment",
      lines: [{ index: line, amount: books.lineLeft[line] }],
      items: [{ index: mention.item, amount: 0 }],
      score: scoreOf("double-payment", "", 1),
      why: reason.code,
      tells: { explanation: because("double-payment", { ...reason.facts, why: reason.code }) },
    });
  }
}

/** Which line paid an item first. */
function notePayment(match: Match, payments: Map<number, number>): void {
  if (match.lines.length !== 1 || match.items.length !== 1) return;
  if (match.criterion === "reversal" || match.criterion === "double-payment") return;
  payments.set(match.items[0].index, match.lines[0].index);
}
