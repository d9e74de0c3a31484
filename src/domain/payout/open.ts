import type { Finding, Findings, Mention } from "../clear/references/findings";
import { findReferences } from "../clear/references/findings";
import { indexReferences } from "../clear/references";
import type { OpenItems } from "../ledger/open-items";
import type { StatementLines } from "../ledger/statement-lines";
import type { TextColumn } from "../ledger/text-column";
import type { Progress } from "../reconcile";
import { numbered, referenceKey } from "../text/reference";
import type { TransactionKind } from "./kind";
import type { Payouts } from "./payouts";

/**
 * Kinds whose lines look for an open item by the criteria of spec 3. The others are the provider's own
 * dealings, or are looked after by the payout itself: no item may take their place.
 */
const SETTLES: ReadonlySet<TransactionKind> = new Set([
  "payment",
  "refund",
  "chargeback",
  "chargeback-reversal",
  "other",
]);

/** Does a line of this kind settle items of a relation? */
export function settlesItems(kind: TransactionKind | undefined): boolean {
  return kind === undefined || SETTLES.has(kind);
}

/**
 * What the lines name, with the order numbers of payout reports found at the customers' invoices: there your
 * reference is the number of the order (spec 1), which a line of a bank would not be believed for.
 */
export function* withOrderNumbers(
  findings: Findings,
  items: OpenItems,
  lines: StatementLines,
  payouts: Payouts,
  itemRank: Int32Array,
): Generator<Progress, Findings> {
  const index = yield* indexReferences(items, () => true);
  const found = yield* findReferences(items, onlyOf(lines, payouts), index, itemRank);
  return {
    of: findings.of.map((finding, line) => (payouts.of(line) ? ordersOf(found.of[line], items) : finding)),
    kinds: findings.kinds.map((kinds, line) => (payouts.of(line) ? found.kinds[line] : kinds)),
  };
}

/**
 * An order number is no invoice number where the invoice has an order number of its own, of the same series and
 * another: shops number both alike, and the one may be somebody else's other.
 */
function ordersOf(finding: Finding | undefined, items: OpenItems): Finding | undefined {
  if (!finding) return undefined;
  const isOther = ({ lineField, itemField, item, found }: Mention): boolean => {
    if (lineField !== "paymentReference" || itemField !== "invoiceNumber") return false;
    const own = items.yourReference.at(item);
    return own !== "" && referenceKey(own) !== referenceKey(found) && seriesIn(own) === seriesIn(found);
  };
  const mentions = finding.mentions.filter((mention) => !isOther(mention));
  return mentions.length === finding.mentions.length ? finding : { ...finding, mentions };
}

function seriesIn(reference: string): string {
  const parts = numbered(reference);
  return parts ? `${parts.prefix} ${parts.digits.length}` : "";
}

/** The same lines, those of a bank without a text. The payout's reference is no batch of anybody's items. */
function onlyOf(lines: StatementLines, payouts: Payouts): StatementLines {
  const only = (column: TextColumn): TextColumn => ({
    length: column.length,
    at: (line) => (payouts.of(line) ? column.at(line) : ""),
  });
  return {
    ...lines,
    description: only(lines.description),
    paymentReference: only(lines.paymentReference),
    endToEndId: only(lines.endToEndId),
    batchId: { length: lines.count, at: () => "" },
  };
}
