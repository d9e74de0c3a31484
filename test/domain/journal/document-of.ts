import type { Contra, Match } from "../../../src/domain/clear/match";
import { dayOf } from "../../../src/domain/dates/iso";
import type { Journal, JournalDocument } from "../../../src/domain/journal/document";
import { journalOf } from "../../../src/domain/journal/journal-of";
import {
  openItemsOf,
  statementLinesOf,
  type OpenItemRecord,
  type StatementLineRecord,
} from "../../../src/domain/ledger/from-records";
import { minor } from "../../../src/domain/money/minor";
import { PROFILES } from "../../../src/domain/profile/builtin";
import type { Accounts, OwnAccount } from "../../../src/domain/profile/profile";
import { withSettings } from "../../../src/domain/profile/read-profile";

export const BANK = "NL02ABNA0123456789";
/** the blocked account (G-rekening) beside it */
export const BLOCKED = "NL86INGB0002445588";
export const INVOICE = { relationCode: "D1", invoiceNumber: "2025-0012", openAmount: 121000 };
export const CREDIT_NOTE = { relationCode: "D1", invoiceNumber: "C-3", openAmount: -24200 };
export const PURCHASE = { relationCode: "K7", invoiceNumber: "F88", openAmount: -121000 };
export const SUSPENSE: OwnAccount = { route: "suspense", account: "2000" };

export interface Options {
  readonly criterion?: Match["criterion"];
  readonly own?: OwnAccount;
  /** what is taken of each item, where it is not the whole */
  readonly taken?: readonly number[];
  /** what is brought by each line, where it is not its amount: what was instructed in another currency */
  readonly brought?: readonly number[];
  /** of the match; EUR where it is left out */
  readonly currency?: string;
  readonly accounts?: Accounts;
  readonly discountVat?: "none" | "correct";
  readonly contra?: Contra;
}

/** The journal of one match that takes these items and lines whole. */
export function journalOfMatch(items: OpenItemRecord[], lines: StatementLineRecord[], options: Options = {}): Journal {
  const { criterion = "our-reference", own = SUSPENSE, taken = [], brought = [], accounts = {}, contra } = options;
  const day = dayOf("2025-12-30")!;
  const parts = items.map((item, index) => {
    const amount = minor(taken[index] ?? item.openAmount);
    return { index, amount, rest: minor(item.openAmount - amount) };
  });
  const amounts = lines.map(({ amount }, index) => brought[index] ?? amount);
  const difference = amounts.reduce((s, amount) => s + amount, 0) - parts.reduce((s, p) => s + p.amount, 0);
  const match: Match = {
    outcome: "cleared",
    criterion,
    items: parts,
    lines: amounts.map((amount, index) => ({ index, amount: minor(amount), rest: minor(0) })),
    difference: minor(contra ? 0 : difference),
    currency: options.currency ?? "EUR",
    evidence: [],
    explanation: { code: criterion, facts: {} },
    ...(contra && { contra }),
  };
  return journalOf({
    matches: [{ number: 1, match }],
    items: openItemsOf(items.map((item) => ({ documentDate: dayOf("2025-12-01")!, ...item }))),
    lines: statementLinesOf(lines.map((line) => ({ ownAccount: BANK, bookingDate: day, ...line }))),
    profile: withSettings(PROFILES.afletter, {
      ownAccounts: { [BANK]: own, [BLOCKED]: own.route === "suspense" ? { ...own, account: "2001" } : own },
      accounts,
      discountVat: options.discountVat ?? "none",
    }),
  });
}

/** Its only document; every question must be answered. */
export function documentOf(
  items: OpenItemRecord[],
  lines: StatementLineRecord[],
  options: Options = {},
): JournalDocument {
  const journal = journalOfMatch(items, lines, options);
  expect(journal.questions).toEqual([]);
  return journal.documents[0];
}
