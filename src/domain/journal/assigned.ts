import type { Contra, Match } from "../clear/match";
import type { OpenItems } from "../ledger/open-items";
import type { StatementLines } from "../ledger/statement-lines";
import type { AccountName, Profile } from "../profile/profile";
import { compareText } from "../text/compare";
import { share } from "../money/share";
import type { Posting } from "./entries";

/** What the other side of an assigned match is made of. */
export interface AssignedBooks {
  readonly items: OpenItems;
  readonly lines: StatementLines;
  readonly profile: Profile;
  readonly isForeign: boolean;
  readonly account: (name: AccountName) => Posting["account"];
}

/**
 * The other side of a match that settles nothing with its lines, or writes items off (spec 2 and 5): the
 * whole on one account. Small remainders are payment differences, losses and gains apart where gains have
 * an account of their own; of a bad debt the VAT that its invoice carries is to be reclaimed.
 *
 * @param remainder minor units in the base currency, debit positive: what the other lines leave open
 */
export function assignedPostings(
  match: Match,
  contra: Contra,
  postings: readonly Posting[],
  books: AssignedBooks,
): Posting[] {
  const remainder = sum(postings.map(({ amount }) => amount));
  if (contra.name === "badDebts") return lossPostings(match, -remainder, books);
  if (contra.name === "paymentDifferences" && books.profile.accounts.paymentGains) {
    const own = postings.map(({ amount }) => amount);
    return [
      { ...differencePosting(books, "paymentDifferences"), amount: -sum(own.filter((amount) => amount < 0)) },
      { ...differencePosting(books, "paymentGains"), amount: -sum(own.filter((amount) => amount > 0)) },
    ];
  }
  if (contra.name === "paymentDifferences") {
    return [{ ...differencePosting(books, "paymentDifferences"), amount: -remainder, ...foreignOf(match, books) }];
  }
  const { name, vatCode, costCentre, costUnit } = contra;
  const [line] = match.lines;
  return [
    {
      role: "assigned",
      account:
        contra.account === undefined && name !== undefined ? books.account(name) : { number: contra.account ?? "" },
      amount: -remainder,
      ...(line && { description: textOf(books.lines, line.index) }),
      ...foreignOf(match, books),
      ...(vatCode !== undefined && { vatCode }),
      ...(costCentre !== undefined && { costCentre }),
      ...(costUnit !== undefined && { costUnit }),
    },
  ];
}

/** What a line says, else whose it is. */
export function textOf(lines: StatementLines, line: number): string {
  return lines.description.at(line) || lines.name.at(line);
}

function differencePosting(books: AssignedBooks, name: AccountName): Omit<Posting, "amount"> {
  return { role: "difference", account: books.account(name) };
}

function foreignOf(match: Match, { isForeign }: AssignedBooks): { foreign?: number } {
  const foreign = sum(match.items.map((p) => p.amount)) - sum(match.lines.map((p) => p.amount));
  return isForeign ? { foreign } : {};
}

/** The loss without the VAT in it, and that VAT per code; where the list does not tell the VAT, all of it is loss. */
function lossPostings(match: Match, loss: number, books: AssignedBooks): Posting[] {
  const total = sum(match.items.map(({ amount }) => amount));
  const perCode = new Map<string, number>();
  for (const part of match.items) {
    const parts = books.items.vat?.[part.index] ?? [];
    const gross = sum(parts.map(({ base, amount }) => base + amount));
    if (gross === 0 || total === 0) continue;
    const own = share(loss, part.amount, total);
    for (const { code, amount } of parts) perCode.set(code, (perCode.get(code) ?? 0) + share(own, amount, gross));
  }
  const vat = [...perCode].sort(([a], [b]) => compareText(a, b));
  const net = loss - sum(vat.map(([, amount]) => amount));
  return [
    { role: "assigned", account: books.account("badDebts"), amount: net },
    ...vat.map(([code, amount]): Posting => ({
      role: "vat",
      account: books.account("vat"),
      amount,
      description: code,
    })),
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
