import fc from "fast-check";
import { PROFILES } from "../../src/domain/profile/builtin";
import type { Profile } from "../../src/domain/profile/profile";
import type { Held, Reconciliation } from "../../src/domain/reconcile";
import { aLedger, anyLedger, run, SEED, told, type Ledger } from "./ledgers";

const PARAMETERS = { seed: SEED, numRuns: 250 };
const aProfile: fc.Arbitrary<Profile> = fc.constantFrom(
  PROFILES.afletter,
  PROFILES.exact,
  PROFILES.snelstart,
  PROFILES.afas,
  { ...PROFILES.afletter, equalItems: "oldest", partPayment: "clear", overpayment: "clear" } as const,
);

function takenOf(result: Reconciliation, side: "items" | "lines"): Map<number, number> {
  const taken = new Map<number, number>();
  for (const match of result.matches) {
    if (match.outcome === "suggested") continue;
    for (const part of match[side]) taken.set(part.index, (taken.get(part.index) ?? 0) + part.amount);
  }
  return taken;
}

function expectConserved(ledger: Ledger, result: Reconciliation): void {
  const items = takenOf(result, "items");
  const lines = takenOf(result, "lines");
  ledger.items.forEach((item, i) => expect(result.items[i].rest).toBe(item.openAmount - (items.get(i) ?? 0)));
  ledger.lines.forEach((line, i) => expect(result.lines[i].rest).toBe(line.amount - (lines.get(i) ?? 0)));
  for (const match of result.matches) {
    const sum = (parts: typeof match.items) => parts.reduce((total, p) => total + p.amount, 0);
    expect(match.difference).toBe(sum(match.lines) - sum(match.items));
  }
}

test("law 1: cleared, difference and left open together are the original, of every line and item", () => {
  fc.assert(
    fc.property(anyLedger, aProfile, (ledger, profile) => expectConserved(ledger, run(ledger, profile))),
    PARAMETERS,
  );
});

test("law 3: no cent of an item or line is cleared twice", () => {
  fc.assert(
    fc.property(anyLedger, aProfile, (ledger, profile) => {
      const result = run(ledger, profile);
      const isWithin = (taken: number, original: number) =>
        taken === 0 || (taken / original > 0 && taken / original <= 1);
      for (const [i, taken] of takenOf(result, "items")) expect(isWithin(taken, ledger.items[i].openAmount)).toBe(true);
      for (const [i, taken] of takenOf(result, "lines")) expect(isWithin(taken, ledger.lines[i].amount)).toBe(true);
    }),
    PARAMETERS,
  );
});

test("law 4: of two lines that say the same, neither is cleared without the other", () => {
  fc.assert(
    fc.property(aLedger, fc.nat(), fc.constantFrom(PROFILES.afletter, PROFILES.exact), (ledger, pick, profile) => {
      fc.pre(ledger.lines.length > 0);
      const copied = pick % ledger.lines.length;
      const twice = { ...ledger, lines: [...ledger.lines, { ...ledger.lines[copied] }] };
      const result = run(twice, profile);
      const isCleared = (at: number) => result.lines[at].status === "cleared";
      expect(isCleared(copied)).toBe(isCleared(ledger.lines.length));
    }),
    PARAMETERS,
  );
});

test("law 4: of two items that say the same, neither is cleared without the other", () => {
  fc.assert(
    fc.property(anyLedger, fc.nat(), fc.constantFrom(PROFILES.afletter, PROFILES.exact), (ledger, pick, profile) => {
      fc.pre(ledger.items.length > 0);
      const copied = pick % ledger.items.length;
      const twice = { ...ledger, items: [...ledger.items, { ...ledger.items[copied] }] };
      const result = run(twice, profile);
      const isCleared = (at: number) => result.items[at].status === "cleared";
      expect(isCleared(copied)).toBe(isCleared(ledger.items.length));
    }),
    PARAMETERS,
  );
});

test("law 5: the order of the rows does not matter", () => {
  fc.assert(
    fc.property(anyLedger, aProfile, fc.infiniteStream(fc.nat()), (ledger, profile, numbers) => {
      const shuffle = <T>(rows: readonly T[]) =>
        rows
          .map((row) => ({ row, at: numbers.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ row }) => row);
      const mixed = { items: shuffle(ledger.items), lines: shuffle(ledger.lines) };
      expect(told(mixed, run(mixed, profile))).toBe(told(ledger, run(ledger, profile)));
    }),
    PARAMETERS,
  );
});

test("law 6: every line and item has an end, and a reason where it is not wholly cleared", () => {
  fc.assert(
    fc.property(anyLedger, aProfile, (ledger, profile) => {
      const result = run(ledger, profile);
      expect(result.items).toHaveLength(ledger.items.length);
      expect(result.lines).toHaveLength(ledger.lines.length);
      for (const end of [...result.items, ...result.lines]) {
        expect(end.reason === undefined).toBe(end.status === "cleared");
        expect(end.rest === 0 && end.status !== "open").toBe(end.status === "cleared");
      }
      for (const match of result.matches) expect(match.evidence.length).toBeGreaterThan(0);
    }),
    PARAMETERS,
  );
});

test("law 3 and 7: a rerun on the result keeps every clearing and uses no cent again", () => {
  fc.assert(
    fc.property(anyLedger, aProfile, (ledger, profile) => {
      const first = run(ledger, profile);
      const cleared = first.matches.filter((m) => m.outcome === "cleared");
      const held: Held = { matches: cleared, refused: [], blockedItems: [] };
      const second = run(ledger, profile, held);
      expect(second.matches.slice(0, cleared.length)).toEqual(cleared);
      expectConserved(ledger, second);
    }),
    PARAMETERS,
  );
});

test("law 7: what the user refused is not offered again, and accepted suggestions stay", () => {
  fc.assert(
    fc.property(anyLedger, aProfile, fc.nat(), (ledger, profile, choice) => {
      const first = run(ledger, profile);
      fc.pre(first.matches.length > 0);
      const refused = first.matches[choice % first.matches.length];
      const lines = refused.lines.map((p) => p.index);
      const items = refused.items.map((p) => p.index);
      const second = run(ledger, profile, { matches: [], refused: [{ lines, items }], blockedItems: [] });
      for (const match of second.matches) {
        const has = (part: readonly { index: number }[], all: readonly number[]) =>
          all.every((index) => part.some((p) => p.index === index));
        expect(has(match.lines, lines) && has(match.items, items)).toBe(false);
      }
    }),
    PARAMETERS,
  );
});

test(`law 8: the same input gives the same output, to the letter (seed ${SEED})`, () => {
  fc.assert(
    fc.property(anyLedger, aProfile, (ledger, profile) => {
      expect(JSON.stringify(run(ledger, profile))).toBe(JSON.stringify(run(ledger, profile)));
    }),
    PARAMETERS,
  );
});

test(`law 9: every amount is a whole number of minor units (seed ${SEED})`, () => {
  fc.assert(
    fc.property(anyLedger, aProfile, (ledger, profile) => {
      const result = run(ledger, profile);
      const amounts = result.matches.flatMap((m) => [
        m.difference,
        ...[...m.items, ...m.lines].flatMap((p) => [p.amount, p.rest]),
      ]);
      for (const amount of [...amounts, ...[...result.items, ...result.lines].map((end) => end.rest)]) {
        expect(Number.isSafeInteger(amount) && !Object.is(amount, -0)).toBe(true);
      }
    }),
    PARAMETERS,
  );
});
