import fc from "fast-check";
import type { OpenItemRecord, StatementLineRecord } from "../../src/domain/ledger/from-records";
import { openItemsOf, statementLinesOf } from "../../src/domain/ledger/from-records";
import type { Profile } from "../../src/domain/profile/profile";
import { reconcile, runToEnd, type Held, type Reconciliation } from "../../src/domain/reconcile";
import { day } from "../domain/clear/ledger";

/** Every law runs on the same cases each time; a failure prints this seed and the smallest case. */
export const SEED = 20251231;

const FIRST_DAY = day("2025-11-01");

const RELATIONS = [
  { relationCode: "10001", relationName: "Bouwbedrijf De Vries B.V.", relationIban: "NL91ABNA0417164300" },
  { relationCode: "10002", relationName: "Bakkerij Jansen", relationIban: "NL20INGB0001234567" },
  { relationCode: "10003", relationName: "A. Visser" },
  { relationCode: "10004", relationName: "A. Visser" },
  {},
] as const;

const PAYERS = [
  { iban: "NL91ABNA0417164300" },
  { iban: "NL20INGB0001234567", name: "JANSEN" },
  { name: "A. Visser" },
  { name: "Derde Partij" },
  {},
] as const;

/** Few numbers and few amounts, so that everything collides with everything. */
const NUMBERS = ["2025-0012", "2025-0013", "VF-2025-0014", "0015", "20251201"] as const;
const AMOUNTS = [10000, 10000, 9950, 4000, 6000, -2500, 20000] as const;
const TEXTS = [
  "",
  "2025-0012",
  "factuur 20250013",
  "2025-0012 en 2025-0013",
  "2025-0012/13/14",
  "betaling VF2025/0014 min korting",
  "0015",
  "20251201",
  "factuur 2025-0099",
  "Bakkerij Jansen 2025 0013",
  "storno 2025-0012",
] as const;

const dayIn = (days: number) => fc.integer({ min: 0, max: days }).map((n) => FIRST_DAY + n);

export const anItem: fc.Arbitrary<OpenItemRecord> = fc
  .record({
    relation: fc.constantFrom(...RELATIONS),
    invoiceNumber: fc.constantFrom(...NUMBERS, ""),
    openAmount: fc.constantFrom(...AMOUNTS),
    documentDate: dayIn(20),
    dueDate: dayIn(40),
    blocked: fc.constantFrom(false, false, false, false, true),
    currency: fc.constantFrom("EUR", "EUR", "EUR", "USD"),
    endToEndId: fc.constantFrom("", "", "", "E2E-1"),
    paymentReference: fc.constantFrom("", "", "", "1067931951601240"),
    batchId: fc.constantFrom("", "", "", "", "PMT-1"),
  })
  .map(({ relation, ...rest }) => ({ ...relation, ...rest }));

export const aLine: fc.Arbitrary<StatementLineRecord> = fc
  .record({
    payer: fc.constantFrom(...PAYERS),
    amount: fc.constantFrom(...AMOUNTS, -10000, 9999, 14000, 7500, 16000),
    bookingDate: dayIn(30),
    description: fc.constantFrom(...TEXTS),
    currency: fc.constantFrom("EUR", "EUR", "EUR", "USD"),
    endToEndId: fc.constantFrom("", "", "", "E2E-1", "NOTPROVIDED"),
    paymentReference: fc.constantFrom("", "", "", "1067931951601240"),
    batchId: fc.constantFrom("", "", "", "", "PMT-1"),
    reversal: fc.constantFrom(false, false, false, false, true),
  })
  .map(({ payer, ...rest }) => ({ ...payer, ...rest }));

export interface Ledger {
  readonly items: readonly OpenItemRecord[];
  readonly lines: readonly StatementLineRecord[];
}

/** Small ledgers in which every row has an id of its own. */
export const aLedger: fc.Arbitrary<Ledger> = fc
  .record({ items: fc.array(anItem, { maxLength: 9 }), lines: fc.array(aLine, { maxLength: 9 }) })
  .map(({ items, lines }) => ({
    items: items.map((r, i) => ({ ...r, id: `I${i}`, row: i + 2 })),
    lines: lines.map((r, i) => ({ ...r, id: `L${i}`, row: i + 2 })),
  }));

/** The same without statement lines: items are cleared against each other (spec 4). */
export const anItemList: fc.Arbitrary<Ledger> = fc
  .record({
    items: fc.array(anItem, { maxLength: 10 }),
    signs: fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
  })
  .map(({ items, signs }) => ({
    items: items.map((r, i) => ({
      ...r,
      openAmount: signs[i] ? r.openAmount : -r.openAmount,
      id: `I${i}`,
      row: i + 2,
    })),
    lines: [],
  }));

export const anyLedger: fc.Arbitrary<Ledger> = fc.oneof({ arbitrary: aLedger, weight: 3 }, anItemList);

export function run(ledger: Ledger, profile: Profile, held?: Held): Reconciliation {
  return runToEnd(
    reconcile({
      items: openItemsOf(ledger.items),
      lines: statementLinesOf(ledger.lines),
      profile,
      ...(held && { held }),
    }),
  );
}

/** The result in terms of ids, whatever the order of the rows. */
export function told(ledger: Ledger, result: Reconciliation): string {
  const item = (index: number) => ledger.items[index].id ?? "";
  const line = (index: number) => ledger.lines[index].id ?? "";
  const matches = result.matches.map((m) => ({
    ...m,
    items: m.items.map((p) => ({ ...p, index: item(p.index) })),
    lines: m.lines.map((p) => ({ ...p, index: line(p.index) })),
    evidence: m.evidence.map((e) => ({
      ...e,
      in: { ...e.in, index: e.in.side === "item" ? item(e.in.index) : line(e.in.index) },
    })),
  }));
  const ends = [
    ...result.items.map((o, i) => [item(i), o] as const),
    ...result.lines.map((o, i) => [line(i), o] as const),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({ matches, ends }, null, 1);
}
