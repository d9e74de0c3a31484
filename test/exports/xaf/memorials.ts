import type { JournalDocument, JournalLine } from "../../../src/domain/journal/document";
import { dayOf } from "../../../src/domain/dates/iso";
import { journalOf } from "../../../src/domain/journal/journal-of";
import { minor } from "../../../src/domain/money/minor";
import { PROFILES } from "../../../src/domain/profile/builtin";
import { withSettings } from "../../../src/domain/profile/read-profile";
import { reconcile, runToEnd } from "../../../src/domain/reconcile";
import type { ExportContext } from "../../../src/exports/exporter";
import { BOOKS, type Book } from "../../books/books";
import { anyPayouts } from "../../domain/payout/any-payouts";
import { book as payoutBook, PROFILE, WITH_ACCOUNT } from "../../domain/payout/payouts";
import fc from "fast-check";

/** A journal as it goes into an audit file. */
export interface Memorial {
  readonly name: string;
  readonly documents: readonly JournalDocument[];
  readonly context: ExportContext;
}

const ANSWERED = withSettings(PROFILES.afletter, {
  accounts: {
    ...PROFILES.afletter.accounts,
    ...{ paymentDiscount: "8190", exchangeDifferences: "4990", vat: "1520", internalTransfers: "2090" },
    ...{ unexplained: "2999", providerFees: "4600", badDebts: "4700", bankCharges: "4550", mollie: "1250" },
  },
});

export const CONTEXT: ExportContext = { language: "nl", profile: ANSWERED, program: "Afletter 0.1.0" };

/** Everything that the whole ledgers of the tests book, by each its own profile with the accounts filled in. */
function ofBook({ name, items, lines, profile, ledger }: Book): Memorial {
  const side = ledger ? { ledger } : {};
  const known = withSettings(profile, {
    accounts: { ...ANSWERED.accounts, ...profile.accounts },
    ownAccounts: { ...profile.ownAccounts, "": { route: "suspense", account: "2000" } },
  });
  const { matches } = runToEnd(reconcile({ items, lines, profile: known, ...side }));
  const cleared = matches.flatMap((match, i) => (match.outcome === "cleared" ? [{ number: i + 1, match }] : []));
  const { documents } = journalOf({ matches: cleared, items, lines, profile: known, withUnanswered: true, ...side });
  const complete = documents.filter((document) => document.lines.every(({ account }) => account !== ""));
  return { name, documents: complete, context: { ...CONTEXT, profile: known } };
}

function ofPayouts(name: string, profile: typeof PROFILE): Memorial {
  const made = fc.sample(anyPayouts, { seed: 2026, numRuns: 20 });
  const documents = made.flatMap(({ items, lines }, i) =>
    payoutBook(items, lines, profile)
      .documents()
      .map((document) => ({ ...document, number: `${i}-${document.number}` })),
  );
  return { name, documents, context: { ...CONTEXT, profile } };
}

const EMPTY = { relationCode: "", relationName: "", invoiceNumber: "", description: "", currency: "EUR" };

/** A document of two lines; `more` goes to the one of the relation. */
export function documentOn(on: string, more: Partial<JournalLine> = {}, number = "1"): JournalDocument {
  const line = { ...EMPTY, role: "line", account: "2000", debit: minor(12100), credit: minor(0) } as const;
  const item: JournalLine = {
    ...{ ...EMPTY, role: "item", account: "1300", relationCode: "10001", relationName: "De Boer B.V." },
    ...{ invoiceNumber: "2025-0012", side: "receivable", debit: minor(0), credit: minor(12100) },
    ...more,
  };
  return { number, match: 1, journal: "90", date: dayOf(on)!, period: on.slice(0, 7), lines: [line, item] };
}

const ODD = [
  `Kaas & <Worst> "x" 'y'`,
  "]]> <!-- &amp; -->",
  "\u0000\u0001\u000b\u001f\ufffe\uffff",
  "half \ud800 en \udc00",
  "emoji 👍🏽 en \u{10ffff}",
  " \t\r\n spaties \n\n ",
  '=HYPERLINK("http://x")',
  "é".repeat(12_000),
  "👍".repeat(600),
];

/** What people and banks write, in every field that may hold it. */
const ofOddTexts: Memorial = {
  name: "odd texts",
  documents: ODD.map((text, i) =>
    documentOn(
      "2025-12-30",
      {
        ...{ description: text, relationCode: text, relationName: text, invoiceNumber: text },
        ...{ account: text.trim() === "" ? "1300" : `1${text}`, costCentre: text, costUnit: text, vatCode: text },
      },
      `${text}${i}`,
    ),
  ),
  context: {
    ...CONTEXT,
    program: ODD[0],
    company: { name: ODD[7], taxNumber: ODD[0], country: "BE" },
    accountName: () => ODD[1],
  },
};

const foreign = (currency: string, amount: number) => documentOn("2025-11-03", { currency, foreign: minor(amount) });

/** Memorials with every kind of document, for the audit file. */
export const MEMORIALS: readonly Memorial[] = [
  ...BOOKS.map(ofBook),
  ofPayouts("payouts, a document each", PROFILE),
  ofPayouts("payouts, a document per transaction", WITH_ACCOUNT),
  ofOddTexts,
  {
    name: "currencies of two, no and three decimals",
    documents: [foreign("USD", 13000), foreign("JPY", 20750), foreign("KWD", 40125)],
    context: CONTEXT,
  },
  {
    name: "several years and journals",
    documents: [documentOn("2024-02-29"), { ...documentOn("2025-06-30"), journal: "91" }, documentOn("2026-12-31")],
    context: { ...CONTEXT, at: "2027-01-06 10:20" },
  },
  { name: "a supplier", documents: [documentOn("2025-12-31", { side: "payable", account: "1600" })], context: CONTEXT },
  { name: "nothing", documents: [], context: CONTEXT },
];
