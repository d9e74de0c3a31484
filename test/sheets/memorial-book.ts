import { dayOf } from "../../src/domain/dates/iso";
import type { JournalDocument, JournalLine } from "../../src/domain/journal/document";
import { minor } from "../../src/domain/money/minor";
import { PROFILES } from "../../src/domain/profile/builtin";
import { withSettings } from "../../src/domain/profile/read-profile";
import type { MemorialInput } from "../../src/sheets/memorial/input";

const EMPTY = { relationCode: "", relationName: "", invoiceNumber: "", description: "", currency: "EUR" };

/** Three documents: an invoice paid, one paid short, a supplier paid. */
export const DOCUMENTS: readonly JournalDocument[] = [
  document("1", 7, "2025-11-03", [
    {
      ...EMPTY,
      role: "line",
      account: "2000",
      description: "Factuur 2025-0012",
      debit: minor(121000),
      credit: minor(0),
    },
    {
      ...EMPTY,
      role: "item",
      account: "1300",
      relationCode: "10001",
      relationName: "De Boer B.V.",
      invoiceNumber: "2025-0012",
      debit: minor(0),
      credit: minor(121000),
    },
  ]),
  document("2", 3, "2025-12-30", [
    {
      ...EMPTY,
      role: "line",
      account: "2000",
      description: '=HYPERLINK("http://x")',
      debit: minor(120950),
      credit: minor(0),
    },
    {
      ...EMPTY,
      role: "item",
      account: "1300",
      relationCode: "10002",
      relationName: 'Jansen; "Zn"',
      invoiceNumber: "0013",
      debit: minor(0),
      credit: minor(121000),
    },
    {
      ...EMPTY,
      role: "difference",
      account: "7980",
      accountName: "paymentDifferences",
      debit: minor(50),
      credit: minor(0),
    },
  ]),
  document("3", 9, "2025-12-31", [
    { ...EMPTY, role: "line", account: "2000", debit: minor(0), credit: minor(24200) },
    {
      ...EMPTY,
      role: "item",
      account: "1600",
      relationCode: "20007",
      relationName: "Papier & Co",
      invoiceNumber: "F88",
      debit: minor(24200),
      credit: minor(0),
    },
  ]),
];

function document(number: string, match: number, on: string, lines: readonly JournalLine[]): JournalDocument {
  return { number, match, journal: "90", date: dayOf(on)!, period: on.slice(0, 7), lines };
}

export const MEMORIAL: MemorialInput = {
  journal: { documents: DOCUMENTS },
  reviews: new Map([["3", { status: "approved", who: "Els", at: "2026-01-06 10:15" }]]),
  head: {
    who: "Piet",
    at: "2026-01-05 09:30",
    program: "Afletter 0.1.0",
    sources: [
      { name: "Openstaande posten", rows: 60, currency: "EUR", debit: 1500000, credit: 250000 },
      { name: "Bank", rows: 70, currency: "EUR", debit: 900000, credit: 300000 },
    ],
  },
  profile: withSettings(PROFILES.afletter, {
    ownAccounts: { NL02ABNA0123456789: { route: "suspense", account: "2000" } },
  }),
  language: "nl",
  name: "Memoriaal",
};
