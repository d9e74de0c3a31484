import fc from "fast-check";
import { openItemsOf, statementLinesOf } from "../../src/domain/ledger/from-records";
import { learn } from "../../src/domain/learn/learn";
import { EMPTY_MEMORY, factKey, inOrder, type Fact, type Memory } from "../../src/domain/learn/memory";
import { writeMemory } from "../../src/domain/learn/write-memory";
import { PROFILES } from "../../src/domain/profile/builtin";
import { reconcile, runToEnd, type Reconciliation } from "../../src/domain/reconcile";
import { aLedger, SEED, told, type Ledger } from "./ledgers";

function run(ledger: Ledger, memory: Memory): Reconciliation {
  return runToEnd(
    reconcile({
      items: openItemsOf(ledger.items),
      lines: statementLinesOf(ledger.lines),
      profile: PROFILES.afletter,
      memory,
    }),
  );
}

/** What an approval of everything that this ledger clears teaches. */
function taught(ledger: Ledger, memory: Memory): Memory {
  const { matches } = run(ledger, memory);
  return learn(
    memory,
    {
      items: openItemsOf(ledger.items),
      lines: statementLinesOf(ledger.lines),
      approved: matches.filter(({ outcome }) => outcome === "cleared"),
      refused: matches.filter(({ outcome }) => outcome === "suggested").slice(0, 1),
    },
    "2025-12-31",
  );
}

function turned(ledger: Ledger): Ledger {
  return { items: [...ledger.items].reverse(), lines: [...ledger.lines].reverse() };
}

const aFact: fc.Arbitrary<Fact> = fc.record({
  clue: fc.constantFrom("iban" as const, "name" as const, "wording" as const),
  text: fc.constantFrom("NL91ABNA0417164300", "NL20INGB0001234567", "JANSEN", "DERDE PARTIJ", "MIN KORTING"),
  means: fc.constantFrom("relation" as const, "relation" as const, "account" as const),
  value: fc.constantFrom("10001", "10002", "10003", "4600"),
  confirmed: fc.constantFrom(1, 3, 9),
  against: fc.constantFrom(0, 0, 1),
  last: fc.constantFrom("2025-10-01", "2022-01-01"),
});

const aMemory = fc
  .uniqueArray(aFact, { selector: factKey, maxLength: 6 })
  .map((facts) => inOrder({ facts, refused: [], statements: [] }));

test(`what was learnt of names, wordings and accounts clears nothing (spec 8, seed ${SEED})`, () => {
  fc.assert(
    fc.property(aLedger, aMemory, (ledger, memory) => {
      const hints = { ...memory, facts: memory.facts.filter(({ clue }) => clue !== "iban") };
      const cleared = ({ matches }: Reconciliation) => matches.filter(({ outcome }) => outcome === "cleared");
      expect(cleared(run(ledger, hints))).toEqual(cleared(run(ledger, EMPTY_MEMORY)));
    }),
    { seed: SEED, numRuns: 200 },
  );
});

test(`with a memory, too, the order of the rows makes no difference (law 5, seed ${SEED})`, () => {
  fc.assert(
    fc.property(aLedger, aMemory, (ledger, memory) => {
      expect(told(turned(ledger), run(turned(ledger), memory))).toBe(told(ledger, run(ledger, memory)));
    }),
    { seed: SEED, numRuns: 100 },
  );
});

test(`the same lessons are the same bytes, in whichever order the rows stand (law 8, seed ${SEED})`, () => {
  fc.assert(
    fc.property(aLedger, aMemory, (ledger, memory) => {
      const text = writeMemory(taught(ledger, memory));
      expect(writeMemory(taught(ledger, memory))).toBe(text);
      const cleared = (one: Memory) => one.facts.map((fact) => JSON.stringify([factKey(fact), fact.confirmed]));
      expect(cleared(taught(turned(ledger), memory))).toEqual(cleared(taught(ledger, memory)));
    }),
    { seed: SEED, numRuns: 60 },
  );
});

test(`the parts of every score add up to it (law 6, seed ${SEED})`, () => {
  fc.assert(
    fc.property(aLedger, aMemory, (ledger, memory) => {
      for (const { outcome, score, scoreParts = [] } of run(ledger, memory).matches) {
        const points = scoreParts.reduce((sum, { weight }) => sum + Math.round(weight * 100), 0);
        expect([points, scoreParts.length > 0]).toEqual([Math.round((score ?? 0) * 100), outcome === "suggested"]);
      }
    }),
    { seed: SEED, numRuns: 150 },
  );
});
