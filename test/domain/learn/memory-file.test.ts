import fc from "fast-check";
import { EMPTY_MEMORY, factKey, inOrder, SETTLEMENTS, type Fact, type Memory } from "../../../src/domain/learn/memory";
import { merge } from "../../../src/domain/learn/merge";
import { readMemory } from "../../../src/domain/learn/read-memory";
import { writeMemory } from "../../../src/domain/learn/write-memory";
import { SEED } from "../../laws/ledgers";
import { fact, memoryOf } from "./lessons";

const NEW = `{
  "schema": 1,
  "facts": [
    {"clue":"iban","text":"NL91ABNA0417164300","means":"relation","value":"10001","confirmed":3,"against":0,"last":"2026-01-12"}
  ],
  "refused": [],
  "statements": []
}
`;

test("a memory is a file with a fact on each line", () => {
  expect(writeMemory(memoryOf(fact({})))).toBe(NEW);
  expect(readMemory(NEW, "geleerd.json")).toEqual({ memory: memoryOf(fact({})) });
});

test("what people type is read as it is compared", () => {
  const typed =
    '{"schema":1,"facts":[{"clue":"iban","text":"nl91 abna 0417 1643 00","means":"relation","value":" 10001 ","confirmed":3}]}';
  expect(readMemory(typed, "geleerd.json")).toEqual({ memory: memoryOf(fact({ last: "" })) });
});

const bad: readonly [string, string, { code: string; row: number; column?: string }][] = [
  ["nothing at all", "", { code: "memoryNotJson", row: 1 }],
  ["no JSON", '{\n "schema": 1,\n "facts": [}\n', { code: "memoryNotJson", row: 3 }],
  ["another schema", '{"schema": 2, "facts": []}', { code: "memoryNotAChoice", row: 1, column: "schema" }],
  ["no facts", '{"schema": 1}', { code: "memoryMissingField", row: 1 }],
  [
    "a field that is not known",
    '{"schema": 1,\n"facts": [],\n"fact": []}',
    { code: "memoryUnknownField", row: 3, column: "fact" },
  ],
  [
    "a count that is no number",
    '{"schema": 1,\n"facts": [\n{"clue":"iban","text":"NL1","means":"relation","value":"1","confirmed":"3"}]}',
    { code: "memoryWrongType", row: 3, column: "facts[0].confirmed" },
  ],
  [
    "a date that does not exist",
    '{"schema":1,"facts":[{"clue":"name","text":"X","means":"relation","value":"1","confirmed":3,"last":"2026-02-30"}]}',
    { code: "memoryWrongForm", row: 1, column: "facts[0].last" },
  ],
  [
    "an unknown way of settling",
    '{"schema":1,"facts":[{"clue":"name","text":"X","means":"difference","value":"kwijtschelden","confirmed":3}]}',
    { code: "memoryNotAChoice", row: 1, column: "facts[0].value" },
  ],
  [
    "the same fact twice",
    '{"schema":1,"facts":[\n{"clue":"name","text":"BAKKER JANSEN","means":"relation","value":"1","confirmed":3},\n{"clue":"name","text":"Jansen, bakker","means":"relation","value":"1","confirmed":1}]}',
    { code: "memoryTwice", row: 3, column: "facts[1]" },
  ],
  [
    "a pair of nothing",
    '{"schema":1,"facts":[],"refused":[{"lines":[],"items":[]}]}',
    { code: "memoryOutOfRange", row: 1, column: "refused[0]" },
  ],
];

test.each(bad)("a file with %s is refused, with its place", (_what, text, expected) => {
  const read = readMemory(text, "geleerd.json");
  const [problem] = "problems" in read ? read.problems : [];
  const { row, column } = problem.place;
  expect({ code: problem.code, row, ...(column === undefined ? {} : { column }) }).toEqual(expected);
});

const aFact: fc.Arbitrary<Fact> = fc
  .record({
    clue: fc.constantFrom("iban" as const, "name" as const, "wording" as const),
    text: fc.constantFrom("NL91ABNA0417164300", "JANSEN", "A B"),
    means: fc.constantFrom("relation" as const, "account" as const, "difference" as const),
    value: fc.constantFrom(...SETTLEMENTS),
    confirmed: fc.nat(20),
    against: fc.nat(3),
    last: fc.constantFrom("", "2025-12-31", "2026-01-01"),
  })
  .map((one) => (one.clue === "iban" ? { ...one, text: one.text.replaceAll(" ", "") } : one));

const aMemory: fc.Arbitrary<Memory> = fc
  .record({
    facts: fc.uniqueArray(aFact, { selector: factKey, maxLength: 8 }),
    refused: fc.uniqueArray(fc.constantFrom("a", "b", "c"), { maxLength: 3 }),
  })
  .map(({ facts, refused }) =>
    inOrder({ facts, refused: refused.map((text) => ({ lines: [text], items: [`${text} 1`] })), statements: [] }),
  );

test("what is written is read back, and written again it is the same bytes", () => {
  fc.assert(
    fc.property(aMemory, (memory) => {
      const text = writeMemory(memory);
      expect(readMemory(text, "m.json")).toEqual({ memory });
      expect(writeMemory({ ...memory, facts: [...memory.facts].reverse() })).toBe(text);
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test("merging adds nothing and loses nothing, in any order", () => {
  fc.assert(
    fc.property(aMemory, aMemory, aMemory, (a, b, c) => {
      expect(merge(a, b)).toEqual(merge(b, a));
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      expect(merge(a, EMPTY_MEMORY)).toEqual(a);
    }),
    { seed: SEED, numRuns: 300 },
  );
});
