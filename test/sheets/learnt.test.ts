import fc from "fast-check";
import { EMPTY_MEMORY, factKey, inOrder, SETTLEMENTS, type Fact } from "../../src/domain/learn/memory";
import { learntSheet } from "../../src/sheets/state/learnt-sheet";
import { readLearnt } from "../../src/sheets/state/read-learnt";
import { problemText } from "../../src/words/problems";
import { fact, memoryOf } from "../domain/learn/lessons";
import { SEED } from "../laws/ledgers";
import { cellsOf } from "./cells-of";

const FIRST = 4; // position of the first row under the heads

const MEMORY = inOrder({
  facts: [fact({}), fact({ clue: "wording", text: "HUUR", means: "difference", value: "part-payment", last: "" })],
  refused: [{ lines: ["2026-01-12 100.00 EUR NL91ABNA0417164300"], items: ["10001 2026-0012", "10001 2026-0013"] }],
  statements: ["ab".repeat(32)],
});

test("a fact is a row that a person can read and edit, with its counts", () => {
  const { rows, name } = learntSheet(MEMORY, "nl");
  expect(name).toBe("Geleerd");
  expect(rows.slice(FIRST - 1).map((row) => row.map((cell) => cell?.value && Object.values(cell.value)[1]))).toEqual([
    ["Aanwijzing", "Tekst", "Betekenis", "Hoort bij", "Bevestigd", "Geweigerd", "Laatst gezien"],
    ["Tegenrekening", "NL91ABNA0417164300", "Relatie", "10001", "3", "0", "2026-01-12"],
    ["Omschrijving", "HUUR", "Verschil", "Gedeeltelijke betaling", "3", "0", undefined],
    [
      "Geweigerd paar",
      "2026-01-12 100.00 EUR NL91ABNA0417164300",
      undefined,
      "10001 2026-0012\n10001 2026-0013",
      undefined,
      undefined,
      undefined,
    ],
    ["Geteld afschrift", "ab".repeat(32), undefined, undefined, undefined, undefined, undefined],
  ]);
});

test.each(["nl", "en"] as const)("what was learnt comes back as it was written in %s", (language) => {
  expect(readLearnt(cellsOf(learntSheet(MEMORY, language)))).toEqual({ memory: MEMORY, problems: [] });
  expect(readLearnt(cellsOf(learntSheet(EMPTY_MEMORY, language)))).toEqual({ memory: EMPTY_MEMORY, problems: [] });
});

test("what the user adds, changes and deletes is what is known from then on", () => {
  const edited = cellsOf(learntSheet(MEMORY, "nl"), (rows) => {
    rows[FIRST][1] = "nl91 abna 0417 1643 00";
    rows[FIRST][4] = 12;
    rows[FIRST][6] = 46034; // a date as Excel keeps it
    rows.splice(FIRST + 1, 3, ["naam", "Jansen, bakkerij", "relatie", 10002, 4, null, null]);
  });
  expect(readLearnt(edited)).toEqual({
    memory: memoryOf(
      fact({ confirmed: 12 }),
      fact({ clue: "name", text: "BAKKERIJ JANSEN", value: "10002", confirmed: 4, last: "" }),
    ),
    problems: [],
  });
});

test.each<[string, number, string | number | null, string]>([
  [
    "a clue that is none",
    0,
    "IBAN?",
    "Blad Geleerd, cel A5: 'IBAN?' is hier niet mogelijk; deze rij telt niet mee. Kies uit Tegenrekening, Naam, Omschrijving, Geweigerd paar, Geteld afschrift.",
  ],
  ["no text", 1, null, "Blad Geleerd, cel B5: deze cel is leeg; deze rij telt niet mee."],
  ["no relation", 3, null, "Blad Geleerd, cel D5: deze cel is leeg; deze rij telt niet mee."],
  [
    "a day that does not exist",
    6,
    "2026-02-30",
    "Blad Geleerd, cel G5: '2026-02-30' is geen datum; deze rij telt niet mee. Verwacht is jjjj-mm-dd.",
  ],
])("a row with %s is named and left out", (_what, column, value, sentence) => {
  const { memory, problems } = readLearnt(
    cellsOf(learntSheet(memoryOf(fact({})), "nl"), (rows) => {
      rows[FIRST][column] = value;
    }),
  );
  expect(problems.map((problem) => problemText("nl", problem))).toEqual([sentence]);
  expect(memory).toEqual(EMPTY_MEMORY);
});

test("a count that is no number, and the same fact twice, are named with their cells", () => {
  const { memory, problems } = readLearnt(
    cellsOf(learntSheet(memoryOf(fact({})), "nl"), (rows) => {
      rows.push([...rows[FIRST]], [...rows[FIRST]]);
      rows[FIRST + 1][4] = "veel";
    }),
  );
  expect(problems.map(({ code, place }) => `${code} ${place.column}${place.row}`)).toEqual([
    "notAWholeNumber E6",
    "learntTwice B7",
  ]);
  expect(memory).toEqual(memoryOf(fact({})));
});

test("a sheet that is not ours says which head is missing", () => {
  const { problems } = readLearnt(cellsOf({ name: "Blad1", rows: [] }));
  expect(problems.map(({ code }) => code)).toEqual(["ownTableMissing"]);
});

const aFact: fc.Arbitrary<Fact> = fc.record({
  clue: fc.constantFrom("iban" as const, "name" as const, "wording" as const),
  text: fc.constantFrom("NL91ABNA0417164300", "JANSEN", "BE68539007547034"),
  means: fc.constantFrom("relation" as const, "difference" as const),
  value: fc.constantFrom(...SETTLEMENTS),
  confirmed: fc.nat(20),
  against: fc.nat(3),
  last: fc.constantFrom("", "2025-12-31"),
});

test(`any memory comes back from its sheet, sorted or not (seed ${SEED})`, () => {
  fc.assert(
    fc.property(fc.uniqueArray(aFact, { selector: factKey, maxLength: 8 }), (facts) => {
      const memory = memoryOf(...facts);
      const turned = cellsOf(learntSheet(memory, "en"), (rows) => {
        rows.push(...rows.splice(FIRST).reverse());
      });
      expect(readLearnt(turned)).toEqual({ memory, problems: [] });
    }),
    { seed: SEED, numRuns: 200 },
  );
});
