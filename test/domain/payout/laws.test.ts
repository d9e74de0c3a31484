import fc from "fast-check";
import { openItemsOf, statementLinesOf } from "../../../src/domain/ledger/from-records";
import { reconcile, runToEnd } from "../../../src/domain/reconcile";
import { anyPayouts } from "./any-payouts";
import { book, PROFILE, WITH_ACCOUNT } from "./payouts";

const SETTINGS = { numRuns: 150, seed: 2026 };

describe("for all payouts", () => {
  it("the outcome does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(anyPayouts, fc.infiniteStream(fc.nat()), ({ items, lines }, dice) => {
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map((value) => ({ value, at: dice.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ value }) => value);
        const sorted = (told: readonly string[]) =>
          told
            .map((one) => one.replace(/: ([\d+]+)/, (_, rows: string) => `: ${rows.split("+").sort().join("+")}`))
            .sort();
        expect(sorted(book(shuffled(items), shuffled(lines)).told)).toEqual(sorted(book(items, lines).told));
      }),
      SETTINGS,
    );
  });

  it("no cent of an item or a line is used twice, and every one is accounted for", () => {
    fc.assert(
      fc.property(anyPayouts, ({ items, lines }) => {
        const { result } = book(items, lines);
        const left = { items: items.map(({ openAmount }) => openAmount), lines: lines.map(({ amount }) => amount) };
        for (const { outcome, items: on, lines: of } of result.matches) {
          if (outcome !== "cleared") continue;
          for (const { index, amount } of on) left.items[index] -= amount;
          for (const { index, amount } of of) left.lines[index] -= amount;
        }
        expect(left.lines).toEqual(result.lines.map(({ rest }) => rest));
        expect(left.items).toEqual(result.items.map(({ rest }) => rest));
      }),
      SETTINGS,
    );
  });

  it("every document balances; the provider owes exactly what its lines that are booked come to", () => {
    fc.assert(
      fc.property(anyPayouts, ({ items, lines }) => {
        for (const profile of [PROFILE, WITH_ACCOUNT]) {
          for (const document of book(items, lines, profile).documents()) {
            expect(document.lines.reduce((sum, { debit, credit }) => sum + debit - credit, 0)).toBe(0);
          }
        }
        const made = book(items, lines, WITH_ACCOUNT);
        const atProvider = made
          .documents()
          .flatMap((document) => document.lines)
          .filter(({ account }) => account === "1250")
          .reduce((sum, { debit, credit }) => sum + debit - credit, 0);
        const booked = lines.reduce(
          (sum, { amount, ownAccount }, i) =>
            ownAccount === "mollie" ? sum + amount - made.result.lines[i].rest : sum,
          0,
        );
        expect(atProvider).toBe(booked);
      }),
      SETTINGS,
    );
  });

  it("what was cleared stays on a rerun, and nothing of it is cleared again", () => {
    fc.assert(
      fc.property(anyPayouts, ({ items, lines }) => {
        const ledger = { items: openItemsOf(items), lines: statementLinesOf(lines) };
        const first = runToEnd(reconcile({ ...ledger, profile: PROFILE }));
        const matches = first.matches.filter(({ outcome }) => outcome === "cleared");
        const again = runToEnd(
          reconcile({ ...ledger, profile: PROFILE, held: { matches, refused: [], blockedItems: [] } }),
        );
        expect(again.matches.slice(0, matches.length)).toEqual(matches);
        expect(again.matches.slice(matches.length).filter(({ outcome }) => outcome === "cleared")).toEqual([]);
      }),
      SETTINGS,
    );
  });
});
