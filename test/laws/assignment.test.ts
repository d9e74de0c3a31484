import fc from "fast-check";
import { journalOf } from "../../src/domain/journal/journal-of";
import type { OpenItemRecord } from "../../src/domain/ledger/from-records";
import { openItemsOf, statementLinesOf } from "../../src/domain/ledger/from-records";
import { PROFILES } from "../../src/domain/profile/builtin";
import type { AssignmentRule, Profile } from "../../src/domain/profile/profile";
import type { Reconciliation } from "../../src/domain/reconcile";
import { anItem, aLine, run, SEED, told, type Ledger } from "./ledgers";

const PARAMETERS = { seed: SEED, numRuns: 200 };

/** Items on accounts of every kind, so that sides, clearing accounts and gaps all occur. */
const onAccount: fc.Arbitrary<OpenItemRecord> = fc
  .tuple(anItem, fc.constantFrom("", "1300", "1600", "1090", "13000"), fc.boolean())
  .map(([item, ledgerAccount, isTurned]) => ({
    ...item,
    ledgerAccount,
    ...(isTurned && { openAmount: -item.openAmount }),
  }));
/** Every row has an id of its own, to be told by. */
function numbered({ items, lines }: Ledger): Ledger {
  return {
    items: items.map((item, i) => ({ ...item, id: `I${i}`, row: i + 2 })),
    lines: lines.map((line, i) => ({ ...line, id: `L${i}`, row: i + 2 })),
  };
}

const betweenItems: fc.Arbitrary<Ledger> = fc
  .array(onAccount, { maxLength: 14 })
  .map((items) => numbered({ items, lines: [] }));
const aCode = fc.constantFrom("10001", "10002", "10003", "99999");
const coupling: fc.Arbitrary<Profile> = fc
  .tuple(fc.constantFrom(PROFILES.afas, PROFILES.afletter), fc.array(fc.tuple(aCode, aCode), { maxLength: 2 }))
  .map(([profile, coupled]) => ({ ...profile, coupled, partPayment: "clear" as const }));

const aRule: fc.Arbitrary<AssignmentRule> = fc.record(
  {
    when: fc.array(
      fc.constantFrom(
        { field: "description", contains: "2025" } as const,
        { field: "name", equals: "a. visser" } as const,
        { field: "description", pattern: "^$" } as const,
      ),
      { maxLength: 2 },
    ),
    direction: fc.constantFrom("in", "out"),
    maxAmount: fc.constantFrom("60.00", "100"),
    account: fc.constantFrom("4550", "4990"),
    relation: aCode,
  },
  { requiredKeys: ["when", "account"] },
);
const anAccountedLine = fc
  .tuple(aLine, fc.constantFrom({}, { iban: "NL53INGB0009876543" }))
  .map(([line, own]) => ({ ...line, ...own }));
const withLines: fc.Arbitrary<Ledger> = fc
  .record({ items: fc.array(anItem, { maxLength: 8 }), lines: fc.array(anAccountedLine, { maxLength: 8 }) })
  .map(numbered);
const ruled: fc.Arbitrary<Profile> = fc.array(aRule, { maxLength: 3 }).map((assignmentRules) => ({
  ...PROFILES.afletter,
  assignmentRules,
  accounts: { ...PROFILES.afletter.accounts, internalTransfers: "1090", unexplained: "2999" },
  ownAccounts: { NL53INGB0009876543: {}, "": { route: "suspense", account: "2000" } },
}));

function shuffled({ items, lines }: Ledger, numbers: fc.Stream<number>): Ledger {
  const mix = <T>(rows: readonly T[]) =>
    rows
      .map((row) => ({ row, at: numbers.next().value as number }))
      .sort((a, b) => a.at - b.at)
      .map(({ row }) => row);
  return { items: mix(items), lines: mix(lines) };
}

function expectConserved({ items, lines }: Ledger, result: Reconciliation): void {
  const left = { items: items.map((i) => i.openAmount), lines: lines.map((l) => l.amount) };
  for (const match of result.matches.filter(({ outcome }) => outcome === "cleared")) {
    for (const { index, amount } of match.items) left.items[index] -= amount;
    for (const { index, amount } of match.lines) left.lines[index] -= amount;
  }
  expect(result.items.map(({ rest }) => rest)).toEqual(left.items);
  expect(result.lines.map(({ rest }) => rest)).toEqual(left.lines);
}

test("law 1 and 3: between items every cent is accounted for, and taken once, whatever is coupled", () => {
  fc.assert(
    fc.property(betweenItems, coupling, (ledger, profile) => {
      const result = run(ledger, profile);
      expectConserved(ledger, result);
      result.items.forEach(({ rest }, i) => expect(rest * ledger.items[i].openAmount >= 0).toBe(true));
      for (const { reason, status } of result.items) expect(reason === undefined).toBe(status === "cleared");
    }),
    PARAMETERS,
  );
});

test("law 4: only what is coupled clears across relations", () => {
  fc.assert(
    fc.property(betweenItems, coupling, (ledger, profile) => {
      for (const { outcome, items } of run(ledger, profile).matches) {
        const codes = new Set(items.map(({ index }) => ledger.items[index].relationCode ?? ""));
        const joins = new Set(profile.coupled.flat());
        if (outcome === "cleared" && codes.size > 1) expect([...codes].every((code) => joins.has(code))).toBe(true);
      }
    }),
    PARAMETERS,
  );
});

test("law 5: the order of the rows does not matter between items, nor to rules and transfers", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.tuple(betweenItems, coupling), fc.tuple(withLines, ruled)),
      fc.infiniteStream(fc.nat()),
      ([ledger, profile], numbers) => {
        const mixed = shuffled(ledger, numbers);
        expect(told(mixed, run(mixed, profile))).toBe(told(ledger, run(ledger, profile)));
      },
    ),
    PARAMETERS,
  );
});

test("law 1 and 2: what goes to an account is the whole line, and its document balances", () => {
  fc.assert(
    fc.property(withLines, ruled, (ledger, profile) => {
      const result = run(ledger, profile);
      expectConserved(ledger, result);
      const matches = result.matches.flatMap((match, i) =>
        match.outcome === "cleared" ? [{ number: i + 1, match }] : [],
      );
      for (const { match } of matches.filter((m) => m.match.contra)) {
        expect([match.items.length, match.difference, match.lines[0].rest]).toEqual([0, 0, 0]);
        expect(match.evidence.length).toBeGreaterThan(0);
      }
      const input = { items: openItemsOf(ledger.items), lines: statementLinesOf(ledger.lines), profile };
      for (const { lines } of journalOf({ matches, ...input, withUnanswered: true }).documents) {
        expect(lines.reduce((sum, { debit, credit }) => sum + debit - credit, 0)).toBe(0);
      }
    }),
    PARAMETERS,
  );
});
