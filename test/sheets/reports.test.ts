import { minor } from "../../src/domain/money/minor";
import type { Match } from "../../src/domain/clear/match";
import { dayOf } from "../../src/domain/dates/iso";
import { openItemsOf, statementLinesOf } from "../../src/domain/ledger/from-records";
import { openItemsReport } from "../../src/sheets/reports/open-items";
import { reconciliationReport } from "../../src/sheets/reports/reconciliation";
import { runOffReport } from "../../src/sheets/reports/run-off";
import { bodyOf, reportInput, under } from "./reports-book";
import { wrongFormulas } from "./evaluate";

const day = (iso: string) => dayOf(iso)!;
const item = (relation: string, invoiceNumber: string, openAmount: number, date: string, due?: string) => ({
  relationCode: relation,
  relationName: relation === "007" ? "Bond & Co" : "Zeven B.V.",
  invoiceNumber,
  openAmount,
  documentDate: day(date),
  ...(due === undefined ? {} : { dueDate: day(due) }),
});

const ITEMS = openItemsOf([
  item("007", "2025-0001", 121000, "2025-08-01", "2025-08-31"),
  item("007", "2025-0002", 60500, "2025-11-15", "2025-12-15"),
  item("7", "2025-0003", 24200, "2025-11-20", "2025-12-20"),
  item("7", "2025-0004", 36300, "2025-10-01"),
  item("7", "C-0005", -12100, "2025-11-01", "2025-12-01"),
  item("7", "2026-0001", 50000, "2026-01-10", "2026-02-09"),
]);

const LINES = statementLinesOf([
  { amount: 60450, bookingDate: day("2026-01-08"), description: "2025-0002", name: "Bond & Co" },
  { amount: 24200, bookingDate: day("2025-12-29"), description: "2025-0003", name: "Zeven" },
  { amount: 4500, bookingDate: day("2026-01-09"), description: "Onbekend", name: "Derde" },
  { amount: 10000, bookingDate: day("2026-01-12"), description: "2025-0001 deel", name: "Bond & Co" },
]);

function match(criterion: Match["criterion"], line: number, item: number, amount: number, rest = 0): Match {
  const brought = LINES.amount[line];
  return {
    outcome: "cleared",
    criterion,
    items: [{ index: item, amount: minor(amount), rest: minor(rest) }],
    lines: [{ index: line, amount: minor(brought), rest: minor(0) }],
    difference: minor(criterion === "part-payment" ? 0 : brought - amount),
    currency: "EUR",
    evidence: [],
    explanation: { code: criterion, facts: {} },
  };
}

const MATCHES = [
  match("reference-within-tolerance", 0, 1, 60500),
  match("our-reference-and-amount", 1, 2, 24200),
  match("part-payment", 3, 0, 10000, 111000),
];
const INPUT = reportInput(ITEMS, LINES, MATCHES, "2025-12-31");

describe("open items by relation", () => {
  const spec = openItemsReport(INPUT);

  test("age by the due date, else by the document date, with credits apart", () => {
    const ages = bodyOf(spec, "AfletterPerPost").map((row) => [row[1], row[3], row[7], row[8], ...row.slice(9)]);
    expect(ages).toEqual([
      ["007", "2025-0001", 1110, 122, 0, 0, 0, 0, 1110, 0],
      ["7", "2025-0004", 363, 91, 0, 0, 0, 0, 363, 0],
      ["7", "C-0005", -121, 30, 0, 0, 0, 0, 0, -121],
      ["7", "2026-0001", 500, 0, 500, 0, 0, 0, 0, 0],
    ]);
  });

  test("add up per relation, and 007 is not 7", () => {
    const relations = bodyOf(spec, "AfletterPerRelatie").map((row) => [row[1], row[2], row[3], row[7], row[14]]);
    expect(relations).toEqual([
      ["007", "Bond & Co", 1, 1110, 0],
      ["7", "Zeven B.V.", 3, 742, -121],
    ]);
  });

  test("are formulas on the date at the top, that come to what is shown", () => {
    expect(wrongFormulas(spec)).toEqual([]);
    const later = spec.rows.map((row) => [...row]);
    later[3][2] = { value: { kind: "date", serial: 46082 }, style: "date" };
    // a month later nothing that is shown holds any more for the invoice that fell due since
    expect(wrongFormulas({ ...spec, rows: later }).length).toBeGreaterThan(0);
  });
});

describe("the run-off after the balance date", () => {
  const spec = runOffReport(INPUT);

  test("says of what was open on the day what settled it since, and what is still open", () => {
    const rows = bodyOf(spec, "AfletterAfloop").map((row) => [row[3], row[7], row[8], row[9], row[11], row[12]]);
    expect(rows).toEqual([
      ["2025-0001", 1210, 46034, "2025-0001 deel", 100, 1110],
      ["2025-0002", 605, 46030, "2025-0002", 605, 0],
      ["2025-0004", 363, null, null, null, 363],
      ["C-0005", -121, null, null, null, -121],
    ]);
    expect(wrongFormulas(spec)).toEqual([]);
  });

  test("names what was paid before the day and what was invoiced after it, so that it adds up to the list", () => {
    expect(under(spec, "Op of vóór de balansdatum voldaan volgens de bankregels", 7)).toEqual([242]);
    expect(under(spec, "Na de balansdatum gefactureerd", 7)).toEqual([500]);
    expect(under(spec, "Open op balansdatum", 7)).toEqual([2057]);
    expect(under(spec, "Verschil met de lijst", 7)).toEqual([0]);
  });
});

describe("the reconciliation statement", () => {
  const spec = reconciliationReport({ ...INPUT, ledgerBalance: 280000 });

  test("names the difference of the ledger and the list", () => {
    expect(under(spec, "Saldo volgens grootboek", 4)).toEqual([2800]);
    expect(under(spec, "Saldo volgens openstaandepostenlijst", 4)).toEqual([2799]);
    expect(under(spec, "Verschil grootboek en lijst", 4)).toEqual([1]);
  });

  test("goes from both lists by criterion and by account to what is left, to the cent", () => {
    expect(bodyOf(spec, "AfletterCriteria1")).toEqual([
      ["Onze referentie en bedrag", 1, 0, 242, 242, 0],
      ["Referentie, met verschil", 1, 1, 605, 604.5, -0.5],
      ["Gedeeltelijke betaling", 1, 1, 100, 100, 0],
    ]);
    expect(bodyOf(spec, "AfletterVerschillen1")).toEqual([["Betalingsverschil", "7980", "Betalingsverschillen", 0.5]]);
    expect(bodyOf(spec, "AfletterOpen1").map((row) => [row[1], row[3]])).toEqual([
      ["2025-0001", 1110],
      ["2025-0004", 363],
      ["C-0005", -121],
      ["2026-0001", 500],
    ]);
    expect(bodyOf(spec, "AfletterRegels1").map((row) => [row[0], row[4]])).toEqual([["Onbekend", 45]]);
    expect(under(spec, "Blijft over volgens berekening", 3)).toEqual([1852]);
    expect(under(spec, "Verwacht saldo na verwerking van het memoriaal", 3)).toEqual([1852]);
    expect(wrongFormulas(spec)).toEqual([]);
  });

  test("says where a difference went that no document books", () => {
    const unbooked = reconciliationReport({ ...INPUT, documents: new Map(), whyNotBooked: () => "pairs" });
    expect(bodyOf(unbooked, "AfletterVerschillen1")).toEqual([
      ["Niet geboekt: het pakket verwerkt het afschrift", null, null, 0.5],
    ]);
  });
});
