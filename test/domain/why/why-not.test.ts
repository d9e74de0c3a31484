import { NOTHING_HELD } from "../../../src/domain/clear/held";
import { openItemsOf, statementLinesOf } from "../../../src/domain/ledger/from-records";
import type { OpenItemRecord, StatementLineRecord } from "../../../src/domain/ledger/from-records";
import { PROFILES } from "../../../src/domain/profile/builtin";
import type { Profile } from "../../../src/domain/profile/profile";
import { reconcile, runToEnd, type Held } from "../../../src/domain/reconcile";
import { whyNot } from "../../../src/domain/why/why-not";
import { formatAmount, formatDay } from "../../../src/words/format";
import { whyNotText } from "../../../src/words/why-not";
import { day, item, line } from "../clear/ledger";

const FORMAT = {
  amount: (minor: number, currency: string) => formatAmount("nl", minor, currency),
  date: (at: number) => formatDay("nl", at),
};

/** The answer to "why is line `l` not with item `i`" of a small ledger, in a sentence. */
function asked(
  items: readonly OpenItemRecord[],
  lines: readonly StatementLineRecord[],
  [l, i]: readonly [number, number] = [0, 0],
  { profile = PROFILES.afletter, held = NOTHING_HELD }: { profile?: Profile; held?: Held } = {},
): string {
  const input = { items: openItemsOf(items), lines: statementLinesOf(lines), profile, held };
  const why = whyNot({ input, result: runToEnd(reconcile(input)) }, l, i);
  return whyNotText("nl", why, FORMAT);
}

/** Nothing is cleared or suggested, so that every pair is still to be asked about. */
const PLAIN: Profile = { ...PROFILES.afletter, criteria: [] };

const JANSEN = { relationCode: "10002", relationName: "Bakkerij Jansen" };
const SMIT = { relationCode: "10003", relationName: "Smit" };

test("a pair that was cleared belongs together", () => {
  const items = [item(10000, { ...JANSEN, invoiceNumber: "2025-0012" })];
  expect(asked(items, [line(10000, { description: "2025-0012" })])).toBe(
    "Deze horen al bij elkaar: zij zijn samen afgeletterd onder nummer 1.",
  );
});

test("a line that was cleared with another item names it", () => {
  const items = [
    item(10000, { ...JANSEN, invoiceNumber: "2025-0012" }),
    item(10000, { ...JANSEN, invoiceNumber: "2025-0013" }),
  ];
  expect(asked(items, [line(10000, { description: "2025-0012" })], [0, 1])).toBe(
    "De regel is al afgeletterd met 2025-0012, onder nummer 1.",
  );
});

test("an item that another line paid says which day", () => {
  const items = [item(10000, { ...JANSEN, invoiceNumber: "2025-0012" })];
  const lines = [line(10000, { description: "2025-0012", bookingDate: day("2025-12-24") }), line(10000)];
  expect(asked(items, lines, [1, 0])).toBe("2025-0012 is al afgeletterd met een regel van 24-12-2025, onder nummer 1.");
});

test("currencies, signs and blocks come before any evidence", () => {
  const invoice = { ...JANSEN, invoiceNumber: "2025-0012" };
  const named = [line(10000, { description: "2025-0012" })];
  expect(asked([item(10000, { ...invoice, currency: "USD" })], named)).toBe(
    "De regel is in EUR en 2025-0012 in USD; valuta worden niet gemengd.",
  );
  expect(asked([item(-10000, invoice)], named)).toBe(
    "De regel (€ 100,00) en 2025-0012 (-€ 100,00) hebben een tegengesteld teken; zij gaan hooguit samen met andere posten.",
  );
  expect(asked([item(10000, { ...invoice, blocked: true })], named)).toBe("De post is geblokkeerd voor afletteren.");
  expect(asked([item(10000, invoice)], named, [0, 0], { held: { ...NOTHING_HELD, blockedItems: [0] } })).toBe(
    "De post is geblokkeerd voor afletteren.",
  );
});

test("what the user refused before is not offered again", () => {
  const items = [item(10000, { ...JANSEN, invoiceNumber: "2025-0012" })];
  const held = { ...NOTHING_HELD, refused: [{ lines: [0], items: [0] }] };
  expect(asked(items, [line(10000, { description: "2025-0012" })], [0, 0], { held })).toBe(
    "U hebt dit voorstel eerder afgewezen.",
  );
});

test("an item of another relation names both", () => {
  const items = [
    item(10000, { ...JANSEN, invoiceNumber: "2025-0012" }),
    item(4000, { ...SMIT, invoiceNumber: "2025-0013" }),
  ];
  expect(asked(items, [line(4000, { name: "Bakkerij Jansen" })], [0, 1])).toBe(
    "Dit hoort bij 10002 Bakkerij Jansen, herkend aan de naam; 2025-0013 staat bij 10003 Smit.",
  );
  const named = [line(4000, { name: "Bakkerij Jansen", description: "factuur 2025-0013" })];
  expect(asked(items, named, [0, 1])).toBe(
    "Deze zijn alleen voorgesteld, onder nummer 1. De regel hoort bij 10002 Bakkerij Jansen, maar kenmerk 2025-0013 staat bij 10003 Smit.",
  );
  expect(asked(items, named, [0, 1], { profile: PLAIN })).toBe(
    "De regel hoort bij 10002 Bakkerij Jansen, maar kenmerk 2025-0013 staat bij 10003 Smit.",
  );
});

test("a reference with another amount tells the difference", () => {
  const items = [item(20000, { ...JANSEN, invoiceNumber: "2025-0012" })];
  const lines = [line(10000, { description: "2025-0012" })];
  const off = { ...PROFILES.snelstart };
  expect(asked(items, lines, [0, 0], { profile: off })).toBe(
    "Kenmerk 2025-0012 is gevonden, maar het verschil van € 100,00 is groter dan toegestaan.",
  );
  expect(asked(items, lines, [0, 0], { profile: PROFILES.exact })).toBe(
    "Kenmerk 2025-0012 is gevonden, maar daarop staat € 200,00 open en de regel is € 100,00.",
  );
});

test("two equal items name each other", () => {
  const items = [
    item(10000, { ...JANSEN, invoiceNumber: "2025-0012" }),
    item(10000, { ...JANSEN, invoiceNumber: "2025-0013" }),
  ];
  expect(asked(items, [line(10000, { name: "Bakkerij Jansen" })], [0, 0], { profile: PLAIN })).toBe(
    "2025-0013 past even goed; de keuze is aan u.",
  );
});

test("the amount alone is no proof, and says who else has it", () => {
  const items = [
    item(10000, { ...JANSEN, invoiceNumber: "2025-0012" }),
    item(10000, { ...SMIT, invoiceNumber: "2025-0013" }),
    item(7000, { ...SMIT, invoiceNumber: "2025-0014" }),
  ];
  expect(asked(items, [line(10000, { name: "Onbekend" })], [0, 0], { profile: PLAIN })).toBe(
    "Alleen het bedrag (€ 100,00) is gelijk, en ook 2025-0013 heeft dat bedrag. Geen kenmerk wijst naar 2025-0012.",
  );
  expect(asked(items, [line(7000, { name: "Onbekend" })], [0, 2], { profile: PLAIN })).toBe(
    "Alleen het bedrag (€ 70,00) is gelijk. Geen kenmerk en geen relatie wijst naar 2025-0014; dat is geen bewijs.",
  );
  expect(asked(items, [line(5000, { name: "Onbekend" })], [0, 2], { profile: PLAIN })).toBe(
    "Niets verbindt deze twee: 2025-0014 wordt niet genoemd, de relatie is niet bekend en het bedrag verschilt € 20,00.",
  );
  expect(asked(items, [line(5000, { name: "Smit" })], [0, 2], { profile: PLAIN })).toBe(
    "De relatie klopt, maar 2025-0014 wordt niet genoemd en het bedrag verschilt € 20,00.",
  );
});

test("a line that is older than the document may be a prepayment", () => {
  const items = [item(10000, { ...JANSEN, invoiceNumber: "2025-0012", documentDate: day("2025-12-15") })];
  expect(asked(items, [line(10000, { name: "Bakkerij Jansen" })], [0, 0], { profile: PLAIN })).toBe(
    "De regel (01-12-2025) is ouder dan het document (15-12-2025); mogelijk een vooruitbetaling.",
  );
});

test("two items that stand on the same side do not settle each other", () => {
  const items = [
    item(10000, { ...JANSEN, invoiceNumber: "2025-0012" }),
    item(10000, { ...JANSEN, invoiceNumber: "2025-0013" }),
    item(-10000, { ...SMIT, invoiceNumber: "2025-0014" }),
  ];
  expect(asked(items, [], [0, 1])).toBe("2025-0013 staat aan dezelfde kant; twee zulke posten vereffenen elkaar niet.");
  expect(asked(items, [], [2, 1])).toBe(
    "Dit hoort bij 10003 Smit, herkend aan de relatiecode; 2025-0013 staat bij 10002 Bakkerij Jansen.",
  );
  expect(asked(items, [], [1, 1])).toBe("2025-0013 kan niet met zichzelf worden afgeletterd.");
});
