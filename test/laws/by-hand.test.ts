/** Laws 3 and 7 with random decisions by hand between runs; law 5 with rows that have nothing to do with the rest. */
import fc from "fast-check";
import type { Match, Part } from "../../src/domain/clear/match";
import { minor } from "../../src/domain/money/minor";
import { PROFILES } from "../../src/domain/profile/builtin";
import type { Profile } from "../../src/domain/profile/profile";
import type { Held, Reconciliation } from "../../src/domain/reconcile";
import { aLedger, anyLedger, run, SEED, type Ledger } from "./ledgers";

const PARAMETERS = { seed: SEED, numRuns: 200 };
const aProfile: fc.Arbitrary<Profile> = fc.constantFrom(
  PROFILES.afletter,
  PROFILES.exact,
  PROFILES.snelstart,
  PROFILES.afas,
);

/** What a user may do with a result; numbers choose what it is done to. */
const aDecision = fc.record({
  what: fc.constantFrom("accept", "accept", "refuse", "clear by hand", "block", "undo"),
  which: fc.nat(),
  other: fc.nat(),
});

type Decision = typeof aDecision extends fc.Arbitrary<infer D> ? D : never;

const parts = (match: Match) => [...match.items.map((p) => `i${p.index}`), ...match.lines.map((p) => `l${p.index}`)];

/** What is held after a decision on a result, as the decisions sheet would have it. */
function decide(held: Held, result: Reconciliation, { what, which, other }: Decision): Held {
  const isHeld = new Set(held.matches);
  const suggested = result.matches.filter((m) => m.outcome === "suggested");
  const openItems = result.items.flatMap((end, i) => (end.rest !== 0 && end.status !== "blocked" ? [i] : []));
  const openLines = result.lines.flatMap((end, i) => (end.rest !== 0 ? [i] : []));
  switch (what) {
    case "accept": {
      const chosen = suggested[which % suggested.length];
      // what gives back, or only names an item, is accepted in another way than by its cents
      const takes = chosen?.items.every((p) => p.amount !== 0) && chosen.criterion !== "reversal";
      return takes ? { ...held, matches: [...held.matches, { ...chosen, outcome: "cleared" }] } : held;
    }
    case "refuse": {
      const chosen = result.matches[which % result.matches.length];
      if (!chosen || isHeld.has(chosen)) return held;
      const indexes = (of: readonly Part[]) => of.map((p) => p.index);
      return { ...held, refused: [...held.refused, { lines: indexes(chosen.lines), items: indexes(chosen.items) }] };
    }
    case "clear by hand": {
      if (openItems.length === 0 || openLines.length === 0) return held;
      const item = openItems[which % openItems.length];
      const line = openLines[other % openLines.length];
      const amount = Math.min(Math.abs(result.items[item].rest), Math.abs(result.lines[line].rest));
      if (result.items[item].rest * result.lines[line].rest < 0) return held;
      return { ...held, matches: [...held.matches, byHand(result, item, line, amount)] };
    }
    case "block":
      return openItems.length === 0
        ? held
        : { ...held, blockedItems: [...held.blockedItems, openItems[which % openItems.length]] };
    default:
      return { ...held, matches: held.matches.filter((_, i) => i !== which % held.matches.length) };
  }
}

function byHand(result: Reconciliation, item: number, line: number, amount: number): Match {
  const part = (index: number, rest: number): Part => {
    const taken = Math.sign(rest) * amount;
    return { index, amount: minor(taken), rest: minor(rest - taken) };
  };
  return {
    outcome: "cleared",
    criterion: "manual",
    items: [part(item, result.items[item].rest)],
    lines: [part(line, result.lines[line].rest)],
    difference: minor(0),
    currency: "EUR",
    evidence: [],
    explanation: { code: "manual", facts: {} },
  };
}

/** No cent of a row is taken twice, and what is left open is the rest. */
function expectConserved(ledger: Ledger, result: Reconciliation): void {
  for (const side of ["items", "lines"] as const) {
    const originals = side === "items" ? ledger.items.map((r) => r.openAmount) : ledger.lines.map((r) => r.amount);
    const left = [...originals];
    for (const match of result.matches) {
      if (match.outcome === "cleared") for (const part of match[side]) left[part.index] -= part.amount;
    }
    result[side].forEach((end, i) => {
      expect(end.rest).toBe(left[i]);
      expect(left[i] === 0 || (left[i] / originals[i] > 0 && left[i] / originals[i] <= 1)).toBe(true);
    });
  }
}

/** The same currency everywhere: a match by hand is not asked for another. */
const inEuro = (ledger: Ledger): Ledger => ({
  items: ledger.items.map((r) => ({ ...r, currency: "EUR" })),
  lines: ledger.lines.map((r) => ({ ...r, currency: "EUR" })),
});

test(`decisions by hand are respected by every later run, and no cent is used twice (seed ${SEED})`, () => {
  fc.assert(
    fc.property(aLedger, aProfile, fc.array(aDecision, { maxLength: 6 }), (any, profile, decisions) => {
      const ledger = inEuro(any);
      let held: Held = { matches: [], refused: [], blockedItems: [] };
      let result = run(ledger, profile);
      for (const decision of decisions) {
        held = decide(held, result, decision);
        result = run(ledger, profile, held);
        expect(result.matches.slice(0, held.matches.length)).toEqual(held.matches);
        expectConserved(ledger, result);
        for (const match of result.matches.slice(held.matches.length)) {
          const has = parts(match);
          for (const pair of held.refused) {
            const refused = [...pair.items.map((i) => `i${i}`), ...pair.lines.map((l) => `l${l}`)];
            expect(refused.every((part) => has.includes(part))).toBe(false);
          }
          for (const item of held.blockedItems) expect(has).not.toContain(`i${item}`);
        }
      }
    }),
    PARAMETERS,
  );
});

test(`rows that have nothing to do with the rest change nothing that was cleared (seed ${SEED})`, () => {
  fc.assert(
    fc.property(anyLedger, aLedger, aProfile, (ledger, strange, profile) => {
      const both = {
        items: [...ledger.items, ...strange.items.map(elsewhere)],
        lines: ledger.lines.length === 0 ? [] : [...ledger.lines, ...strange.lines.map(elsewhereLine)],
      };
      const cleared = (result: Reconciliation) =>
        result.matches
          .filter((m) => m.outcome === "cleared" && m.items.every((p) => p.index < ledger.items.length))
          .map((m) => `${m.criterion} ${parts(m).sort().join(" ")}`);
      expect(cleared(run(both, profile))).toEqual(cleared(run(ledger, profile)));
    }),
    PARAMETERS,
  );
});

/** Other relations, numbers, accounts and amounts than any of the ledger; the same dates. */
function elsewhere<T extends Ledger["items"][number]>(item: T, i: number): T {
  return {
    ...item,
    id: `X${i}`,
    relationCode: `9${i % 3}`,
    relationName: `Onbekende Zaak ${"abc"[i % 3]}`,
    relationIban: "",
    invoiceNumber: `ZZ${77001 + i}`,
    openAmount: item.openAmount * 7 + 3,
    endToEndId: "",
    paymentReference: "",
    batchId: "",
  };
}

function elsewhereLine<T extends Ledger["lines"][number]>(line: T, i: number): T {
  return {
    ...line,
    id: `Y${i}`,
    iban: "",
    name: `Onbekende Zaak ${"abc"[i % 3]}`,
    amount: line.amount * 7 + 3,
    description: i % 2 === 0 ? `ZZ${77001 + i}` : "",
    endToEndId: "",
    paymentReference: "",
    batchId: "",
  };
}

test(`a second run on a result clears nothing by evidence that the first one had (seed ${SEED})`, () => {
  fc.assert(
    fc.property(anyLedger, aProfile, (ledger, profile) => {
      const first = run(ledger, profile);
      const cleared = first.matches.filter((m) => m.outcome === "cleared");
      const second = run(ledger, profile, { matches: cleared, refused: [], blockedItems: [] });
      const fresh = second.matches.slice(cleared.length).filter((m) => m.outcome === "cleared");
      expect(fresh).toEqual([]);
    }),
    PARAMETERS,
  );
});
