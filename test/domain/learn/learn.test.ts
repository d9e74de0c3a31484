import { learn, unlearn } from "../../../src/domain/learn/learn";
import { EMPTY_MEMORY } from "../../../src/domain/learn/memory";
import { merge } from "../../../src/domain/learn/merge";
import { wordingOf } from "../../../src/domain/learn/wording";
import { item, line } from "../clear/ledger";
import { cleared, fact, lesson, memoryOf, withoutRelation } from "./lessons";

const PAYMENT = line(10000, {
  iban: "NL91 ABNA 0417 1643 00",
  name: "De Vries, Bouwbedrijf B.V.",
  description: "Huur kantoor januari 2026 factuur 2026-0012",
});
const INVOICE = item(10000, { relationCode: "10001", invoiceNumber: "2026-0012" });

test("an approved clearing teaches that IBAN, name and wording belong to its relation", () => {
  const memory = learn(EMPTY_MEMORY, lesson([PAYMENT], [INVOICE], { approved: [cleared(0, 0)] }), "2026-01-31");
  expect(memory.facts).toEqual([
    fact({ confirmed: 1, last: "2025-12-01" }),
    fact({ clue: "name", text: "BOUWBEDRIJF DE VRIES", confirmed: 1, last: "2025-12-01" }),
    fact({ clue: "wording", text: "HUUR KANTOOR", confirmed: 1, last: "2025-12-01" }),
  ]);
});

test("a line that was cleared to a G/L account teaches the account", () => {
  const costs = withoutRelation({ criterion: "assignment-rule", items: [], contra: { account: "4600" } });
  const memory = learn(EMPTY_MEMORY, lesson([PAYMENT], [], { approved: [costs] }), "2026-01-31");
  expect(memory.facts.map(({ clue, means, value }) => `${clue} ${means} ${value}`)).toEqual([
    "iban account 4600",
    "name account 4600",
    "wording account 4600",
  ]);
});

test("a discount that was taken teaches how this payer settles differences", () => {
  const discount = cleared(0, 0, { criterion: "payment-discount" });
  const memory = learn(EMPTY_MEMORY, lesson([PAYMENT], [INVOICE], { approved: [discount] }), "2026-01-31");
  expect(memory.facts.filter(({ means }) => means === "difference").map(({ value }) => value)).toEqual([
    "payment-discount",
    "payment-discount",
    "payment-discount",
  ]);
});

test("a payout or a batch of many relations teaches nothing about who pays", () => {
  const decided = [cleared(0, 0, { criterion: "payout" }), cleared(0, 0, { criterion: "batch" }), withoutRelation({})];
  expect(learn(EMPTY_MEMORY, lesson([PAYMENT], [INVOICE], { approved: decided }), "2026-01-31")).toEqual(EMPTY_MEMORY);
});

test("three lines that pay one invoice together confirm once", () => {
  const together = cleared(0, 0, {
    lines: [0, 1, 2].map((index) => ({ ...cleared(index, 0).lines[0] })),
  });
  const memory = learn(
    EMPTY_MEMORY,
    lesson([PAYMENT, PAYMENT, PAYMENT], [INVOICE], { approved: [together] }),
    "2026-01-31",
  );
  expect(memory.facts.map(({ confirmed }) => confirmed)).toEqual([1, 1, 1]);
});

test("a line without a date was seen on the day of approval", () => {
  const undated = line(10000, { iban: "NL91ABNA0417164300", bookingDate: -2147483648 });
  const memory = learn(EMPTY_MEMORY, lesson([undated], [INVOICE], { approved: [cleared(0, 0)] }), "2026-01-31T10:00");
  expect(memory.facts[0].last).toBe("2026-01-31");
});

test("the clearings of one statement count once, however often it is approved", () => {
  const statements = ["", "ab".repeat(32)]; // by source: the items, then the bank
  const once = learn(
    EMPTY_MEMORY,
    lesson([PAYMENT], [INVOICE], { approved: [cleared(0, 0)], statements }),
    "2026-01-31",
  );
  const twice = learn(once, lesson([PAYMENT], [INVOICE], { approved: [cleared(0, 0)], statements }), "2026-02-01");
  expect(twice).toEqual(once);
});

test("a refused suggestion counts against what it rested on, and only once", () => {
  const known = memoryOf(fact({ confirmed: 4 }));
  const no = lesson([PAYMENT], [INVOICE], { refused: [cleared(0, 0, { outcome: "suggested" })] });
  const once = learn(known, no, "2026-01-31");
  expect(once.facts).toEqual([fact({ confirmed: 4, against: 1 })]);
  expect(once.refused).toEqual([
    {
      lines: ["2025-12-01 100.00 EUR NL91ABNA0417164300 Huur kantoor januari 2026 factuur 2026-0012"],
      items: ["10001 2026-0012 2025-11-03"],
    },
  ]);
  expect(learn(once, no, "2026-01-31")).toEqual(once);
});

test("the wrong invoice of the right relation is no word against the relation", () => {
  const other = item(10000, { relationCode: "10001", invoiceNumber: "2026-0013" });
  const both = lesson([PAYMENT], [INVOICE, other], { approved: [cleared(0, 0)], refused: [cleared(0, 1)] });
  const memory = learn(EMPTY_MEMORY, both, "2026-01-31");
  expect(memory.facts.map(({ confirmed, against }) => [confirmed, against])).toEqual([
    [1, 0],
    [1, 0],
    [1, 0],
  ]);
});

test("what is undone is unlearnt", () => {
  const yes = lesson([PAYMENT], [INVOICE], { approved: [cleared(0, 0)] });
  const no = lesson([PAYMENT], [INVOICE], { refused: [cleared(0, 0)] });
  expect(unlearn(learn(EMPTY_MEMORY, yes, "2026-01-31"), yes)).toEqual(EMPTY_MEMORY);
  const known = memoryOf(fact({}));
  expect(unlearn(learn(known, no, "2026-01-31"), no)).toEqual(known);
});

test("two memories are one in whichever order they are merged", () => {
  const here = memoryOf(fact({ confirmed: 2, last: "2026-01-05" }), fact({ clue: "name", text: "JANSEN" }));
  const there = memoryOf(fact({ confirmed: 1, against: 1, last: "2026-03-01" }));
  const both = merge(here, there);
  expect(both.facts).toEqual([
    fact({ confirmed: 3, against: 1, last: "2026-03-01" }),
    fact({ clue: "name", text: "JANSEN" }),
  ]);
  expect(merge(there, here)).toEqual(both);
  expect(merge(both, EMPTY_MEMORY)).toEqual(both);
});

test.each([
  ["Huur kantoor Kerkstraat 12 januari 2026, factuur 2026-0012", "HUUR KANTOOR KERKSTRAAT"],
  ["Contributie tennisclub 2026", "CONTRIBUTIE TENNISCLUB"],
  ["betaling factuurnr. 2025-0012", ""],
  ["2025-0012", ""],
  ["", ""],
])("the wording of %p is %p", (description, wording) => {
  expect(wordingOf(description)).toBe(wording);
});
