import type { CriterionName, Match, Part } from "../clear/match";
import type { OpenItems } from "../ledger/open-items";
import type { StatementLines } from "../ledger/statement-lines";
import { minor } from "../money/minor";
import type { AccountName, OwnAccount, Profile } from "../profile/profile";
import { assignedPostings, textOf } from "./assigned";
import { share } from "../money/share";
import { itemInBase, lineInBase } from "./base-amount";
import { keptByBank } from "./charges";
import { discountLines } from "./discount";
import { feePostings } from "./fees";
import type { JournalLine, JournalQuestion, JournalRole } from "./document";
import { providerOf } from "../payout/provider";
import { ownAccountOf } from "./own-account";

/** What entries are made with. */
export interface Books {
  readonly items: OpenItems;
  readonly lines: StatementLines;
  readonly profile: Profile;
  readonly baseCurrency: string;
  readonly sideOf: (item: number) => "receivable" | "payable";
  /** where lines of a provider's payout are put, instead of on its clearing account */
  readonly providerRoute?: string;
}

/** A question without its count, so that equal ones can be counted. */
export type Missing = JournalQuestion extends infer Q ? (Q extends unknown ? Omit<Q, "documents"> : never) : never;

/** What becomes of one match: the lines of its document, with what is still to be asked, or why there are none. */
export type Entries =
  { readonly lines: readonly JournalLine[]; readonly missing: readonly Missing[] } | "pairs" | "noBaseAmount";

/** A line before its amount is put on a side: positive is debit. */
export interface Posting {
  readonly role: JournalRole;
  readonly account: { readonly number: string; readonly name?: AccountName };
  readonly amount: number;
  readonly relation?: number;
  readonly invoiceNumber?: string;
  readonly description?: string;
  readonly foreign?: number;
  readonly vatCode?: string;
  readonly costCentre?: string;
  readonly costUnit?: string;
  readonly from?: { readonly side: "item" | "line"; readonly index: number };
}

/**
 * The entries of one match (spec 7, the table). A line stands as it came: money in is debit on the
 * account of its route. An item stands on the side that closes it. What remains is the difference: a
 * line of its own, or with an overpayment the rest on the relation without an invoice number.
 */
export function entriesOf(match: Match, books: Books): Entries {
  const { items, lines, profile, baseCurrency } = books;
  const currency = match.currency || baseCurrency;
  const isForeign = currency !== baseCurrency;
  const missing: Missing[] = [];
  const postings: Posting[] = [];

  const account = (name: AccountName) => {
    const number = profile.accounts[name] ?? "";
    if (number === "") missing.push({ kind: "account", account: name });
    return { number, name };
  };
  const relationAccount = (item: number) => {
    const own = items.ledgerAccount.at(item);
    return own === "" ? account(books.sideOf(item) === "receivable" ? "debtors" : "creditors") : { number: own };
  };
  const first = match.items[0]?.index;

  const routeAccount = (part: Part) => {
    const provider = providerOf(lines.ownAccount.at(part.index));
    if (provider) return books.providerRoute === undefined ? account(provider) : { number: books.providerRoute };
    const { key, own } = ownAccountOf(profile, lines.ownAccount.at(part.index));
    // money that is open on a relation, but settles none of its items, has no account of its own
    if (own?.route === "relation") return first === undefined ? account("unexplained") : relationAccount(first);
    return { number: accountOfRoute(key, own, missing) };
  };

  for (const part of match.lines) {
    const { own } = atProvider(lines, part) ? NO_ROUTE : ownAccountOf(profile, lines.ownAccount.at(part.index));
    if (own?.route === "pairs") return "pairs";
    const amount = lineInBase(lines, part, currency, baseCurrency);
    if (amount === undefined) return "noBaseAmount";
    postings.push({
      role: "line",
      account: routeAccount(part),
      amount,
      ...(own?.route === "relation" && first !== undefined ? { relation: first } : {}),
      description: textOf(lines, part.index),
      ...(isForeign ? { foreign: part.amount } : {}),
      from: { side: "line", index: part.index },
    });
  }
  for (const part of match.items) {
    const amount = itemInBase(items, part, currency, baseCurrency);
    if (amount === undefined) return "noBaseAmount";
    postings.push({
      role: "item",
      account: relationAccount(part.index),
      amount: -amount,
      relation: part.index,
      invoiceNumber: invoiceOf(books, part.index),
      description: items.description.at(part.index),
      ...(isForeign ? { foreign: part.amount } : {}),
      from: { side: "item", index: part.index },
    });
  }
  postings.push(...differencePostings(match, postings, { ...books, account, relationAccount, isForeign }));
  return { lines: postings.filter(({ amount }) => amount !== 0).map((p) => journalLine(p, currency, books)), missing };
}

/** The number by which an invoice is known: of a purchase invoice without one of its own that of the supplier. */
function invoiceOf({ items, sideOf }: Books, item: number): string {
  const own = items.invoiceNumber.at(item);
  return own === "" && sideOf(item) === "payable" ? items.yourReference.at(item) : own;
}

const NO_ROUTE = { own: undefined } as const;

function atProvider(lines: StatementLines, { index }: Part): boolean {
  return providerOf(lines.ownAccount.at(index)) !== undefined;
}

/** Criteria whose difference the profile, or the user, allows to be written off (spec 5). */
const WRITES_OFF: ReadonlySet<CriterionName> = new Set(["reference-within-tolerance", "manual"]);

interface DifferenceBooks extends Books {
  readonly account: (name: AccountName) => Posting["account"];
  readonly relationAccount: (item: number) => Posting["account"];
  readonly isForeign: boolean;
}

function differencePostings(match: Match, postings: readonly Posting[], books: DifferenceBooks): Posting[] {
  const { profile, account, isForeign } = books;
  const remainder = sum(postings.map(({ amount }) => amount));
  if (match.contra?.name === "providerFees") return feePostings(match, -remainder, books);
  if (match.contra) return assignedPostings(match, match.contra, postings, books);
  // positive: the lines bring more than the items take
  const difference = isForeign
    ? sum(match.lines.map((p) => p.amount)) - sum(match.items.map((p) => p.amount))
    : remainder;
  const inBase = isForeign && difference !== 0 ? atRateOf(match, postings, difference) : difference;
  const foreign = isForeign ? { foreign: -difference } : {};
  const kept = keptByBank(match, books.lines, books.baseCurrency);
  const result: Posting[] = [];
  if (difference !== 0) {
    const item = match.items[0]?.index;
    if (match.criterion === "payment-discount") {
      result.push(...discountLines(match, -inBase, books));
    } else if (item === undefined) {
      // money of which nobody knows what it is for is no payment difference
      result.push({ role: "difference", account: account("unexplained"), amount: -inBase, ...foreign });
    } else if (!WRITES_OFF.has(match.criterion)) {
      // not allowed as a difference: it stays on the relation, without an invoice number (spec 5)
      result.push({ role: "rest", account: books.relationAccount(item), amount: -inBase, relation: item, ...foreign });
    } else {
      const gain = difference > 0 && profile.accounts.paymentGains !== undefined;
      const name = gain ? "paymentGains" : "paymentDifferences";
      const charges = !isForeign && kept <= -difference ? kept : 0;
      if (charges > 0) result.push({ role: "charges", account: account("bankCharges"), amount: charges });
      if (charges !== -inBase)
        result.push({ role: "difference", account: account(name), amount: -inBase - charges, ...foreign });
    }
  }
  if (isForeign && kept > 0) result.push({ role: "charges", account: account("bankCharges"), amount: kept });
  const exchange = remainder - inBase + (isForeign ? kept : 0);
  if (exchange !== 0) result.push({ role: "exchange", account: account("exchangeDifferences"), amount: -exchange });
  return result;
}

/** A foreign difference at the rate of the money that came, or of the items where none did. */
function atRateOf(match: Match, postings: readonly Posting[], difference: number): number {
  const role = match.lines.length > 0 ? "line" : "item";
  const known = postings.filter((p) => p.role === role);
  const foreign = sum(known.map((p) => Math.abs(p.foreign ?? 0)));
  return foreign === 0 ? 0 : share(sum(known.map((p) => Math.abs(p.amount))), difference, foreign);
}

function accountOfRoute(ownAccount: string, own: OwnAccount | undefined, missing: Missing[]): string {
  if (own?.route === undefined) {
    missing.push({ kind: "route", ownAccount });
    return "";
  }
  const number = (own.route === "suspense" ? own.account : own.ledger) ?? "";
  if (number === "") missing.push({ kind: own.route === "suspense" ? "suspenseAccount" : "bankLedger", ownAccount });
  return number;
}

function journalLine(posting: Posting, currency: string, { items, sideOf }: Books): JournalLine {
  const { role, account, amount, relation, foreign, vatCode, costCentre, costUnit, from } = posting;
  return {
    role,
    account: account.number,
    ...(account.name === undefined ? {} : { accountName: account.name }),
    ...(relation === undefined ? {} : { side: sideOf(relation) }),
    relationCode: relation === undefined ? "" : items.relationCode.at(relation),
    relationName: relation === undefined ? "" : items.relationName.at(relation),
    invoiceNumber: posting.invoiceNumber ?? "",
    description: posting.description ?? "",
    debit: minor(amount > 0 ? amount : 0),
    credit: minor(amount < 0 ? -amount : 0),
    currency,
    ...(foreign === undefined ? {} : { foreign: minor(Math.abs(foreign)) }),
    ...(vatCode === undefined ? {} : { vatCode }),
    ...(costCentre === undefined ? {} : { costCentre }),
    ...(costUnit === undefined ? {} : { costUnit }),
    ...(from === undefined ? {} : { from }),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
