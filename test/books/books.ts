import type { LedgerSide } from "../../src/domain/journal/side";
import type { OpenItems } from "../../src/domain/ledger/open-items";
import type { StatementLines } from "../../src/domain/ledger/statement-lines";
import type { Profile } from "../../src/domain/profile/profile";
import { afasExample } from "./afas-example/ledger";
import { afasOpenItems } from "./afas-open-items/ledger";
import { careCreditors } from "./care-creditors/ledger";
import { combideskWebshop } from "./combidesk-webshop/ledger";
import { exactCriteria } from "./exact-criteria/ledger";
import { paymentDiscount } from "./payment-discount/ledger";
import { snelstartDifferences } from "./snelstart-differences/ledger";
import { wholesaler } from "./wholesaler-credit-notes/ledger";
import { webshop } from "./webshop-year-end/book";

/** A ledger and the profile under which it is cleared; its outcome stands in `<name>/expected.txt`. */
export interface Book {
  readonly name: string;
  readonly items: OpenItems;
  readonly lines: StatementLines;
  readonly profile: Profile;
  /** which side the list of items is, where its heads or the user tell */
  readonly ledger?: LedgerSide;
  /** the lists as text, where the book was read from text */
  readonly csv?: { readonly items: string; readonly lines?: string; readonly payout?: string };
}

export const BOOKS: readonly Book[] = [
  webshop,
  afasExample,
  exactCriteria,
  afasOpenItems,
  snelstartDifferences,
  careCreditors,
  wholesaler,
  paymentDiscount,
  combideskWebshop,
];
