import { statementLinesOf } from "../../../src/domain/ledger/from-records";
import { NO_DAY } from "../../../src/domain/dates/day";
import { learnedFrom, newestDay, shownBy } from "../../../src/domain/learn/learned";
import { day, line } from "../clear/ledger";
import { fact, memoryOf } from "./lessons";

const TODAY = day("2026-01-31");
const IBAN = "NL91ABNA0417164300";

test.each([
  [2, false],
  [3, true],
])("a fact that was confirmed %p times counts: %p", (confirmed, counts) => {
  expect(learnedFrom(memoryOf(fact({ confirmed })), TODAY).ibans.has(IBAN)).toBe(counts);
});

test.each([
  ["nine for, one against", 9, 1, true],
  ["eight for, one against", 8, 1, false],
  ["eighteen for, two against", 18, 2, true],
])("with %s a fact counts: %p for, %p against: %p", (_words, confirmed, against, counts) => {
  expect(learnedFrom(memoryOf(fact({ confirmed, against })), TODAY).ibans.has(IBAN)).toBe(counts);
});

test("what was confirmed for another relation speaks against it", () => {
  const shared = memoryOf(fact({ confirmed: 9 }), fact({ value: "10002", confirmed: 1 }));
  expect(learnedFrom(shared, TODAY).ibans.get(IBAN)).toBe("10001");
  const family = memoryOf(fact({ confirmed: 9 }), fact({ value: "10002", confirmed: 9 }));
  expect(learnedFrom(family, TODAY).ibans.has(IBAN)).toBe(false);
});

test.each([
  ["2024-01-31", 3, true],
  ["2024-01-30", 3, false],
  ["2024-01-30", 6, true],
  ["2022-01-31", 6, true],
  ["2022-01-30", 60, false],
  ["2027-06-30", 3, true],
  ["", 3, true],
])("last seen on %p and confirmed %p times, a fact counts on 31 January 2026: %p", (last, confirmed, counts) => {
  expect(learnedFrom(memoryOf(fact({ last, confirmed })), TODAY).ibans.has(IBAN)).toBe(counts);
});

test("an account or a way of settling is no relation", () => {
  const memory = memoryOf(
    fact({ means: "account", value: "4600" }),
    fact({ means: "difference", value: "overpayment" }),
  );
  const learned = learnedFrom(memory, TODAY);
  expect(learned.ibans.size).toBe(0);
  expect(learned.about("iban", IBAN, "account")?.value).toBe("4600");
  expect(learned.about("iban", IBAN, "difference")?.value).toBe("overpayment");
  expect(learned.about("iban", IBAN, "relation")).toBeUndefined();
});

test("a line shows the facts of its IBAN, name and wording", () => {
  const memory = memoryOf(
    fact({ clue: "name", text: "JANSEN" }),
    fact({ clue: "wording", text: "HUUR KANTOOR" }),
    fact({}),
  );
  const lines = statementLinesOf([line(100, { iban: IBAN, name: "Jansen", description: "huur kantoor mei" })]);
  const shown = shownBy(learnedFrom(memory, TODAY), lines, 0, "relation");
  expect(shown.map(({ clue }) => clue)).toEqual(["iban", "name", "wording"]);
});

test("the age of a fact is measured against the newest line of the run", () => {
  expect(newestDay(statementLinesOf([line(1), line(1, { bookingDate: TODAY }), line(1)]))).toBe(TODAY);
  expect(newestDay(statementLinesOf([]))).toBe(NO_DAY);
  expect(learnedFrom(memoryOf(fact({ last: "1999-01-01" })), NO_DAY).ibans.has(IBAN)).toBe(true);
});
