import fc from "fast-check";
import { openItemsOf, statementLinesOf } from "../../src/domain/ledger/from-records";
import { PROFILES } from "../../src/domain/profile/builtin";
import { reconcile, runToEnd } from "../../src/domain/reconcile";
import type { FinishedRun } from "../../src/domain/why/finished-run";
import { whyNot } from "../../src/domain/why/why-not";
import { explain } from "../../src/words/explanations";
import { formatAmount, formatDay } from "../../src/words/format";
import type { Language } from "../../src/words/language";
import { whyNotText } from "../../src/words/why-not";
import { anyLedger, SEED, type Ledger } from "./ledgers";

function finished(ledger: Ledger, base: keyof typeof PROFILES): FinishedRun {
  const input = {
    items: openItemsOf(ledger.items),
    lines: statementLinesOf(ledger.lines),
    profile: PROFILES[base],
  };
  return { input, result: runToEnd(reconcile(input)) };
}

function formatOf(language: Language) {
  return {
    amount: (minor: number, currency: string) => formatAmount(language, minor, currency),
    date: (day: number) => formatDay(language, day),
  };
}

/** A sentence in which every fact was filled in. */
function expectWhole(sentence: string): void {
  expect(sentence).toMatch(/^[^a-z ].*\.$/s);
  expect(sentence).not.toMatch(/undefined|NaN|null|\[object|“”|\(\)| {2}| [,;.]/);
}

const cases = fc.tuple(anyLedger, fc.constantFrom("afletter", "exact", "afas", "snelstart"));

test(`every pair has a reason, and its facts fill the sentence (law 6, seed ${SEED})`, () => {
  fc.assert(
    fc.property(cases, ([ledger, base]) => {
      const run = finished(ledger, base);
      const first = ledger.lines.length > 0 ? ledger.lines : ledger.items;
      first.forEach((_, line) => {
        ledger.items.forEach((__, item) => {
          const why = whyNot(run, line, item);
          for (const language of ["nl", "en"] as const) expectWhole(whyNotText(language, why, formatOf(language)));
          const { matches } = run.result;
          const isTogether = matches.some(
            (m) =>
              m.outcome === "cleared" &&
              m.items.some(({ index }) => index === item) &&
              (ledger.lines.length > 0 ? m.lines : m.items).some(({ index }) => index === line),
          );
          expect(why.code === "together").toBe(isTogether && (ledger.lines.length > 0 || line !== item));
        });
      });
    }),
    { seed: SEED, numRuns: 150 },
  );
});

test(`every line and every item ends with a status, and with a reason unless it is cleared (law 6, seed ${SEED})`, () => {
  fc.assert(
    fc.property(cases, ([ledger, base]) => {
      const { result } = finished(ledger, base);
      expect([result.lines.length, result.items.length]).toEqual([ledger.lines.length, ledger.items.length]);
      for (const { status, rest, reason } of [...result.lines, ...result.items]) {
        expect(rest === 0 && status === "cleared").toBe(reason === undefined);
        for (const language of ["nl", "en"] as const) {
          if (reason) expectWhole(explain(language, reason, formatOf(language)));
        }
      }
    }),
    { seed: SEED, numRuns: 150 },
  );
});

test(`the answer for a pair does not depend on the order of the rows (law 5, seed ${SEED})`, () => {
  fc.assert(
    fc.property(cases, ([ledger, base]) => {
      const turned = { items: [...ledger.items].reverse(), lines: [...ledger.lines].reverse() };
      const here = finished(ledger, base);
      const there = finished(turned, base);
      const first = ledger.lines.length > 0 ? ledger.lines : ledger.items;
      first.forEach((_, line) => {
        ledger.items.forEach((__, item) => {
          const why = whyNot(there, first.length - 1 - line, ledger.items.length - 1 - item);
          expect(whyNot(here, line, item)).toEqual(why);
        });
      });
    }),
    { seed: SEED, numRuns: 60 },
  );
});
