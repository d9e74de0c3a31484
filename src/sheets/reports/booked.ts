import { matchesOf, type JournalDocument } from "../../domain/journal/document";
import type { AccountSum } from "./balances";
import type { NotBooked } from "./difference-kinds";
import type { ReconciliationInput, ReportMatch } from "./input";

/** Matches that are booked together: one, or all of a payout in one document (spec 6). */
export interface Group {
  readonly matches: readonly ReportMatch[];
  readonly document?: JournalDocument;
  /** why there is no document */
  readonly reason?: NotBooked;
}

/** The matches by their documents, in the order of the matches. */
export function groupsOf({ matches, documents, whyNotBooked }: ReconciliationInput): Group[] {
  const byMatch = new Map<number, JournalDocument>();
  for (const document of documents.values()) for (const match of matchesOf(document)) byMatch.set(match, document);
  const groups = new Map<JournalDocument | number, Group>();
  for (const one of matches) {
    const document = byMatch.get(one.number);
    const known = document && groups.get(document);
    const more = document ? { document } : { reason: whyNotBooked(one.number) ?? unbooked(one) };
    groups.set(document ?? one.number, { matches: [...(known?.matches ?? []), one], ...more });
  }
  return [...groups.values()];
}

/** Without a document and without a reason, money only stays where it was: at a provider, on purpose. */
function unbooked({ match }: ReportMatch): NotBooked {
  return match.contra ? "unmoved" : "unexplained";
}

/** True where everything that the matches take and bring is in the currency that they were cleared in. */
export function isWhole({ matches }: Group, { items, lines, baseCurrency = "EUR" }: ReconciliationInput): boolean {
  return matches.every(({ match }) => {
    const own = match.currency || baseCurrency;
    const isOwn = (currency: string) => (currency || baseCurrency) === own;
    return (
      match.items.every(({ index }) => isOwn(items.currency.at(index))) &&
      match.lines.every(({ index }) => isOwn(lines.currency.at(index)))
    );
  });
}

interface Block {
  readonly currency: string;
  readonly base: string;
  /** what items take more than lines bring in this currency, minor units */
  readonly difference: number;
  readonly isWhole: boolean;
}

/**
 * Where the difference of a group goes in one currency, debit positive; together it is that difference. A
 * document books in the base currency; of a foreign match its lines tell the foreign amount too.
 */
export function bookedIn(group: Group, { currency, base, difference, isWhole }: Block): AccountSum[] {
  const { document, reason = "unexplained", matches } = group;
  if (!document) return [{ kind: reason, account: "", amount: difference }];
  const own = matches[0].match.currency || base;
  const isForeign = own !== base;
  const booked: AccountSum[] = [];
  let left = difference;
  for (const { role, account, debit, credit, foreign } of document.lines) {
    if (role === "item" || role === "line") continue;
    const inForeign = isWhole && currency === own ? Math.sign(debit - credit) * (foreign ?? 0) : 0;
    const amount = currency === base ? debit - credit : inForeign;
    booked.push({ kind: role, account, amount });
    left -= amount;
  }
  return [...booked, { kind: isForeign ? "otherCurrency" : "unexplained", account: "", amount: left }];
}
