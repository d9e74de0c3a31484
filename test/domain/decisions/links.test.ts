import type { Match } from "../../../src/domain/clear/match";
import { heldOf } from "../../../src/domain/decisions/held";
import type { Naming } from "../../../src/domain/decisions/link";
import { linksOf } from "../../../src/domain/decisions/links-of";
import { matchesFrom } from "../../../src/domain/decisions/matches-from";
import {
  openItemsOf,
  statementLinesOf,
  type OpenItemRecord,
  type StatementLineRecord,
} from "../../../src/domain/ledger/from-records";
import { itemKeys, lineKeys } from "../../../src/domain/ledger/keys";
import { minor } from "../../../src/domain/money/minor";

const ITEMS: OpenItemRecord[] = [
  { invoiceNumber: "2025-0012", openAmount: 121000, currency: "EUR" },
  { invoiceNumber: "2025-0013", openAmount: 5000, currency: "EUR" },
  { invoiceNumber: "2025-0014", openAmount: 5000, currency: "EUR" },
];
const LINES: StatementLineRecord[] = [
  { amount: 126000, description: "2025-0012 en 2025-0013", currency: "EUR" },
  { amount: 2500, description: "deel 2025-0014", currency: "EUR" },
];

function book(items: OpenItemRecord[], lines: StatementLineRecord[], sheets = ["Openstaand", "Bank"]) {
  const itemList = openItemsOf(items);
  const lineList = statementLinesOf(lines);
  const naming: Naming = { itemKeys: itemKeys(itemList), lineKeys: lineKeys(lineList), sheets };
  return { items: itemList, lines: lineList, naming };
}

const CLEARED: Match = {
  outcome: "cleared",
  criterion: "our-reference",
  items: [
    { index: 0, amount: minor(121000), rest: minor(0) },
    { index: 1, amount: minor(5000), rest: minor(0) },
  ],
  lines: [{ index: 0, amount: minor(126000), rest: minor(0) }],
  difference: minor(0),
  currency: "EUR",
  relation: "D1",
  evidence: [
    { field: "ourReference", found: "2025-0012", in: { side: "line", index: 0, field: "description" } },
    { field: "ourReference", found: "2025-0012", in: { side: "item", index: 0, field: "invoiceNumber" } },
    { field: "ourReference", found: "2025-0014", in: { side: "item", index: 2, field: "invoiceNumber" } },
  ],
  explanation: { code: "our-reference", facts: { count: 2, amount: 126000, text: "2025-0012" } },
};

const PART: Match = {
  ...CLEARED,
  outcome: "suggested",
  criterion: "part-payment",
  items: [{ index: 2, amount: minor(2500), rest: minor(2500) }],
  lines: [{ index: 1, amount: minor(2500), rest: minor(0) }],
  evidence: [],
  score: 0.75,
};

const NUMBERED = [
  { number: 7, match: CLEARED },
  { number: 8, match: PART },
];

const before = book(ITEMS, LINES);
const links = linksOf(NUMBERED, before.items, before.lines, before.naming);

test("a match is one row per line and item, with the row's sheet, key and address", () => {
  expect(links.map((l) => [l.match, l.side, l.sheet, l.row, l.amount, l.rest])).toEqual([
    [7, "line", "Bank", 2, 126000, 0],
    [7, "item", "Openstaand", 2, 121000, 0],
    [7, "item", "Openstaand", 3, 5000, 0],
    [8, "line", "Bank", 3, 2500, 0],
    [8, "item", "Openstaand", 4, 2500, 2500],
  ]);
  expect(links[1].key).toBe(before.naming.itemKeys.at(0));
});

test("matches come back from their links as they were, why and all", () => {
  const { matches, stale } = matchesFrom(links, before.items, before.lines, before.naming);
  expect(stale).toEqual([]);
  expect(matches[1]).toEqual(NUMBERED[1]);
  expect(matches[0].match.evidence).toEqual(expect.arrayContaining([...CLEARED.evidence]));
  expect({ ...matches[0].match, evidence: CLEARED.evidence }).toEqual(CLEARED);
});

test("rows are found again after sorting, inserting and renaming the sheet", () => {
  const after = book([{ openAmount: 1 }, ...[...ITEMS].reverse()], [...LINES].reverse(), ["Debiteuren 2025", "Bank"]);
  const { matches, stale } = matchesFrom(links, after.items, after.lines, after.naming);
  expect(stale).toEqual([]);
  expect(matches[0].match.items.map(({ index }) => after.items.invoiceNumber.at(index))).toEqual([
    "2025-0012",
    "2025-0013",
  ]);
});

test("a match of which a row is gone is stale as a whole", () => {
  const after = book(ITEMS.slice(1), LINES);
  const { matches, stale } = matchesFrom(links, after.items, after.lines, after.naming);
  expect(matches.map((m) => m.number)).toEqual([8]);
  expect(stale).toEqual([7]);
});

test("a row with an id of its own that no longer bears the amount makes its match stale", () => {
  const withId = (openAmount: number) => book([{ ...ITEMS[0], id: "P1", openAmount }, ITEMS[1], ITEMS[2]], LINES);
  const was = withId(121000);
  const known = linksOf([NUMBERED[0]], was.items, was.lines, was.naming);
  const less = withId(100000);
  expect(matchesFrom(known, less.items, less.lines, less.naming).stale).toEqual([7]);
  const other = withId(-121000);
  expect(matchesFrom(known, other.items, other.lines, other.naming).stale).toEqual([7]);
});

test("a why that somebody changed costs the explanation, not the match", () => {
  const changed = links.map((link) => ({ ...link, why: "ok" }));
  const { matches } = matchesFrom(changed, before.items, before.lines, before.naming);
  expect(matches[0].match.explanation).toEqual({ code: "our-reference", facts: {} });
  expect(matches[0].match.items).toEqual(CLEARED.items);
});

test("evidence that would not fit in a cell is left out from the end", () => {
  const long = { field: "description", found: "x".repeat(20_000), in: CLEARED.evidence[0].in };
  const [link] = linksOf(
    [{ number: 1, match: { ...CLEARED, evidence: [long, long, long] } }],
    before.items,
    before.lines,
    before.naming,
  );
  expect(link.why.length).toBeLessThanOrEqual(32_000);
  expect(link.why).toContain('"explanation"');
});

test("a new run leaves held matches alone, does not offer refused pairs, and looks at suggestions anew", () => {
  const { held, numbers } = heldOf(
    NUMBERED,
    new Map([
      [7, "accepted"],
      [8, "refused"],
    ]),
    [4],
  );
  expect(numbers).toEqual([7]);
  expect(held).toEqual({ matches: [CLEARED], refused: [{ lines: [1], items: [2] }], blockedItems: [4] });
  expect(heldOf(NUMBERED, new Map([[8, "suggested"]])).held).toEqual({ matches: [], refused: [], blockedItems: [] });
});
