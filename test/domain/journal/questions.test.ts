import type { Match } from "../../../src/domain/clear/match";
import { dayOf } from "../../../src/domain/dates/iso";
import { isComplete, journalOf, type JournalInput } from "../../../src/domain/journal/journal-of";
import { openItemsOf, statementLinesOf } from "../../../src/domain/ledger/from-records";
import { minor } from "../../../src/domain/money/minor";
import { PROFILES } from "../../../src/domain/profile/builtin";
import { withSettings, type ProfileSettings } from "../../../src/domain/profile/read-profile";

const BANK = "NL02ABNA0123456789";
const SAVINGS = "NL91ABNA0417164300";
const DAY = dayOf("2025-12-30")!;

const items = openItemsOf([
  { relationCode: "D1", invoiceNumber: "A", openAmount: 10000, documentDate: DAY, dueDate: DAY },
  { relationCode: "D2", invoiceNumber: "B", openAmount: 5000, documentDate: DAY, dueDate: DAY },
  { relationCode: "D2", invoiceNumber: "", openAmount: -5000, documentDate: dayOf("2025-11-02")! },
]);
const lines = statementLinesOf([
  { ownAccount: "nl02 abna 0123 4567 89", amount: 10000, bookingDate: DAY },
  { ownAccount: SAVINGS, amount: 4999, bookingDate: dayOf("2025-12-31")! },
]);

function match(itemParts: [number, number][], lineParts: [number, number][]): Match {
  const parts = (list: [number, number][]) =>
    list.map(([index, amount]) => ({ index, amount: minor(amount), rest: minor(0) }));
  const total = (list: [number, number][]) => list.reduce((sum, [, amount]) => sum + amount, 0);
  return {
    outcome: "cleared",
    criterion: "reference-within-tolerance",
    items: parts(itemParts),
    lines: parts(lineParts),
    difference: minor(total(lineParts) - total(itemParts)),
    currency: "EUR",
    evidence: [],
    explanation: { code: "our-reference", facts: {} },
  };
}

const FIRST = { number: 4, match: match([[0, 10000]], [[0, 10000]]) };
const SHORT = { number: 2, match: match([[1, 5000]], [[1, 4999]]) };

function journal(settings: ProfileSettings, matches = [FIRST, SHORT], more: Partial<JournalInput> = {}) {
  return journalOf({ matches, items, lines, profile: withSettings(PROFILES.afletter, settings), ...more });
}

test("an own account whose route was never told is asked for, with the documents that wait for it", () => {
  expect(journal({})).toEqual({
    documents: [],
    leftOut: [],
    questions: [
      { kind: "route", ownAccount: BANK, documents: 1 },
      { kind: "route", ownAccount: SAVINGS, documents: 1 },
    ],
  });
});

test("a suspense account that was never told is asked for", () => {
  const { questions } = journal({ ownAccounts: { [BANK]: { route: "suspense" } } }, [FIRST]);
  expect(questions).toEqual([{ kind: "suspenseAccount", ownAccount: BANK, documents: 1 }]);
});

test("the ledger account of a bank account is asked for where the bank itself is to be booked", () => {
  const { questions } = journal({ ownAccounts: { [BANK]: { route: "bank" } } }, [FIRST]);
  expect(questions).toEqual([{ kind: "bankLedger", ownAccount: BANK, documents: 1 }]);
});

test("an account for payment differences is asked for only by the documents that have one", () => {
  const answered = { route: "suspense", account: "2000" } as const;
  const settings = { ownAccounts: { [BANK]: answered, [SAVINGS]: answered }, accounts: { paymentDifferences: "" } };
  const { documents, questions } = journal(settings);
  expect(documents.map((d) => d.match)).toEqual([4]);
  expect(questions).toEqual([{ kind: "account", account: "paymentDifferences", documents: 1 }]);
});

test("before the route is answered the documents can be looked at, but are not complete", () => {
  const { documents } = journal({}, [FIRST], { withUnanswered: true });
  expect(documents[0].lines.map((line) => line.account)).toEqual(["", "1300"]);
  expect(isComplete(documents[0])).toBe(false);
});

test("lines that the package still processes itself get no document", () => {
  expect(journal({ ownAccounts: { [BANK]: { route: "pairs" } } }, [FIRST])).toEqual({
    documents: [],
    questions: [],
    leftOut: [{ match: 4, reason: "pairs" }],
  });
});

test("a statement that does not name its account is of the only own account that is known", () => {
  const nameless = statementLinesOf([{ amount: 10000, bookingDate: DAY }]);
  const settings: ProfileSettings = { ownAccounts: { [BANK]: { route: "suspense", account: "2000" } } };
  expect(journal(settings, [FIRST], { lines: nameless }).documents).toHaveLength(1);
  expect(journal({}, [FIRST], { lines: nameless }).questions).toEqual([
    { kind: "route", ownAccount: "", documents: 1 },
  ]);
});

const ANSWERED: ProfileSettings = {
  ownAccounts: {
    [BANK]: { route: "suspense", account: "2000" },
    [SAVINGS]: { route: "suspense", account: "2001" },
  },
};

test("documents are numbered in the order of date and match number, from the profile's first number", () => {
  const { documents } = journal({ ...ANSWERED, journal: { code: "95", firstNumber: 2500 } }, [SHORT, FIRST]);
  expect(documents.map((d) => [d.number, d.match, d.journal, d.period])).toEqual([
    ["2500", 4, "95", "2025-12"],
    ["2501", 2, "95", "2025-12"],
  ]);
});

test("items against items are dated on their latest document", () => {
  const { documents } = journal({}, [
    {
      number: 9,
      match: match(
        [
          [1, 5000],
          [2, -5000],
        ],
        [],
      ),
    },
  ]);
  expect(documents.map((d) => d.date)).toEqual([DAY]);
});

test("a closed period refuses and offers the first open date", () => {
  const closed = { ...ANSWERED, journal: { code: "90", firstNumber: 1, closedThrough: "2025-12-30" } };
  const { documents, leftOut } = journal(closed);
  expect(documents.map((d) => d.match)).toEqual([2]);
  expect(leftOut).toEqual([{ match: 4, reason: "closedPeriod", firstOpenDate: dayOf("2025-12-31") }]);
});

test("a document in a closed period is dated on the first open date where the user chose so", () => {
  const closed = { ...ANSWERED, journal: { code: "90", firstNumber: 1, closedThrough: "2025-12-31" } };
  const { documents } = journal(closed, [FIRST, SHORT], { onFirstOpenDate: true });
  expect(documents.map((d) => [d.match, d.date, d.period])).toEqual([
    [2, dayOf("2026-01-01"), "2026-01"],
    [4, dayOf("2026-01-01"), "2026-01"],
  ]);
});

test("a match without any date gets no document", () => {
  const dateless = openItemsOf([{ openAmount: 100 }, { openAmount: -100 }]);
  const { leftOut } = journal(
    {},
    [
      {
        number: 1,
        match: match(
          [
            [0, 100],
            [1, -100],
          ],
          [],
        ),
      },
    ],
    { items: dateless },
  );
  expect(leftOut).toEqual([{ match: 1, reason: "noDate" }]);
});
