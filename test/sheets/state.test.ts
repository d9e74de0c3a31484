import fc from "fast-check";
import { CRITERIA } from "../../src/domain/clear/match";
import { VERBS, type Decision } from "../../src/domain/decisions/decision";
import type { Link } from "../../src/domain/decisions/link";
import { decisionsSheet, readDecisions } from "../../src/sheets/state/decisions-sheet";
import { linksSheet, readLinks } from "../../src/sheets/state/links-sheet";
import { cellsOf } from "./cells-of";

const SEED = 20260105;

const DECISIONS: readonly Decision[] = [
  { id: 1, at: "2026-01-05 09:00", who: "Els", verb: "run", match: 0, step: 1, note: "Bank: 9f86d081" },
  { id: 2, at: "2026-01-05 09:00", who: "Els", verb: "clear", match: 7, step: 1, note: "" },
  { id: 3, at: "2026-01-05 09:05", who: "Piet", verb: "undo", match: 0, undoes: 1, note: "=1+1" },
];
const LINK: Link = {
  match: 7,
  outcome: "cleared",
  criterion: "our-reference",
  side: "item",
  sheet: "Openstaand",
  key: "~0ab56ba3b1fc0a4a",
  row: 12,
  amount: 121000,
  rest: 0,
  difference: -50,
  currency: "EUR",
  relation: "10001",
  score: 0,
  why: '{"explanation":{"code":"our-reference","facts":{}}}',
};
const FIRST = 4; // position of the first row under the heads

test("a decision is a row that a person can read, with the code that is read back", () => {
  const row = decisionsSheet(DECISIONS, "nl").rows[FIRST + 1].map((cell) => cell?.value);
  expect(row).toEqual([
    { kind: "number", decimal: "2" },
    { kind: "text", text: "2026-01-05 09:00" },
    { kind: "text", text: "Els" },
    { kind: "text", text: "clear" },
    { kind: "text", text: "Afgeletterd" },
    { kind: "number", decimal: "7" },
    { kind: "number", decimal: "1" },
    undefined,
    undefined,
  ]);
});

test.each(["nl", "en"] as const)("decisions and links come back as they were written in %s", (language) => {
  expect(readDecisions(cellsOf(decisionsSheet(DECISIONS, language)))).toEqual({ decisions: DECISIONS, problems: [] });
  expect(readLinks(cellsOf(linksSheet([LINK], language)))).toEqual({ links: [LINK], problems: [] });
});

test("a sheet without decisions or links comes back empty", () => {
  expect(readDecisions(cellsOf(decisionsSheet([], "nl")))).toEqual({ decisions: [], problems: [] });
  expect(readLinks(cellsOf(linksSheet([], "nl")))).toEqual({ links: [], problems: [] });
});

test("decisions that were sorted otherwise come back in the order in which they were taken", () => {
  const sorted = cellsOf(decisionsSheet(DECISIONS, "nl"), (rows) => {
    rows.splice(FIRST, 3, ...rows.slice(FIRST).reverse());
  });
  expect(readDecisions(sorted)).toEqual({ decisions: DECISIONS, problems: [] });
});

test("a deleted decision is missed", () => {
  const { decisions, problems } = readDecisions(
    cellsOf(decisionsSheet(DECISIONS, "nl"), (rows) => rows.splice(FIRST, 2)),
  );
  expect(decisions.map(({ id }) => id)).toEqual([3]);
  expect(problems).toEqual([{ code: "decisionMissing", place: { source: "Beslissingen" }, found: "1-2" }]);
});

test("a decision that was changed into something else is named with its cell", () => {
  const { problems } = readDecisions(
    cellsOf(decisionsSheet(DECISIONS, "nl"), (rows) => {
      rows[FIRST][0] = "x";
      rows[FIRST + 1][3] = "maybe";
      rows[FIRST + 2][7] = null;
    }),
  );
  expect(
    problems.map(({ code, place, found }) => `${code} ${place.column ?? ""}${place.row ?? ""} ${found ?? ""}`),
  ).toEqual(["notAWholeNumber A5 x", "decisionUnknown D6 maybe", "decisionUnknown D7 undo"]);
});

test("a decision that stands twice counts once and is named", () => {
  const { decisions, problems } = readDecisions(
    cellsOf(decisionsSheet(DECISIONS, "nl"), (rows) => rows.push([...rows[FIRST]])),
  );
  expect(decisions).toEqual(DECISIONS);
  expect(problems).toEqual([
    { code: "decisionTwice", place: { source: "Beslissingen", row: 8, column: "A" }, found: "1" },
  ]);
});

test("a link that cannot be read takes its whole match with it: never half a match", () => {
  const links = [LINK, { ...LINK, key: "b" }, { ...LINK, match: 8 }];
  const { links: read, problems } = readLinks(cellsOf(linksSheet(links, "nl"), (rows) => (rows[FIRST][7] = 12.345)));
  expect(read.map(({ match }) => match)).toEqual([8]);
  expect(problems).toEqual([
    { code: "tooManyDecimals", place: { source: "Koppelingen", row: 5, column: "H" }, found: "12.345" },
  ]);
});

test("a sheet that is no longer ours is named", () => {
  const gone = cellsOf({ name: "Beslissingen", rows: [] }, (rows) => rows.push(["iets anders"]));
  expect(readDecisions(gone).problems).toEqual([
    { code: "ownTableMissing", place: { source: "Beslissingen" }, expected: "Nr." },
  ]);
});

const textual = fc.string({ unit: "binary", maxLength: 20 });
const minorUnits = fc.integer({ min: -999_999_999_999, max: 999_999_999_999 });

test("any decisions come back from their sheet exactly", () => {
  const decision = fc.record({
    at: textual,
    who: textual,
    note: textual,
    verb: fc.constantFrom(...VERBS),
    match: fc.nat(),
    step: fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(decision, { maxLength: 10 }), (list) => {
      const decisions = list.map(({ step, ...rest }, i): Decision => ({
        id: i + 1,
        ...rest,
        ...(step === undefined ? {} : { step }),
        ...(rest.verb === "undo" ? { undoes: 1 } : {}),
      }));
      expect(readDecisions(cellsOf(decisionsSheet(decisions, "en")))).toEqual({ decisions, problems: [] });
    }),
    { seed: SEED, numRuns: 200 },
  );
});

test("any links come back from their sheet exactly, in currencies of 0, 2 and 3 decimals", () => {
  const link: fc.Arbitrary<Link> = fc.record({
    match: fc.integer({ min: 1, max: 1_000_000 }),
    outcome: fc.constantFrom("cleared", "suggested"),
    criterion: fc.constantFrom(...CRITERIA),
    side: fc.constantFrom("item", "line"),
    sheet: textual,
    key: textual.filter((key) => key !== ""),
    row: fc.integer({ min: 1, max: 1_048_576 }),
    amount: minorUnits,
    rest: minorUnits,
    difference: minorUnits,
    currency: fc.constantFrom("EUR", "JPY", "KWD", ""),
    relation: textual,
    score: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
    why: textual,
  });
  fc.assert(
    fc.property(fc.array(link, { maxLength: 10 }), (links) => {
      expect(readLinks(cellsOf(linksSheet(links, "nl")))).toEqual({ links, problems: [] });
    }),
    { seed: SEED, numRuns: 200 },
  );
});
