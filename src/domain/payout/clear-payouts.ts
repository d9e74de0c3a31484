import type { Books } from "../clear/books";
import type { Results } from "../clear/results";
import { settlesItems } from "./open";
import { clearOwnDealings } from "./own-dealings";
import type { Payouts } from "./payouts";
import { payoutsToBank } from "./to-bank";

/**
 * What only payouts have (spec 6), before any criterion looks at a line: each payout is found on the bank's
 * statement, and the provider's own dealings are cleared. What customers paid and got back is left to the criteria
 * of spec 3, together with the lines of the bank: an item that both name is not cleared twice.
 */
export function clearPayouts(books: Books, payouts: Payouts, results: Results): void {
  for (const { lines } of payouts.list) {
    for (const line of lines) if (!settlesItems(payouts.kind(line))) books.setAside[line] = 1;
  }
  payoutsToBank(books, payouts, results);
  clearOwnDealings(books, payouts, results);
}
