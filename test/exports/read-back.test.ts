import fc from "fast-check";
import { isoOf } from "../../src/domain/dates/iso";
import type { Day } from "../../src/domain/dates/day";
import type { JournalDocument, JournalLine } from "../../src/domain/journal/document";
import { minor } from "../../src/domain/money/minor";
import { EXPORTERS } from "../../src/exports";
import type { ExportContext } from "../../src/exports/exporter";
import { MEMORIAL } from "../sheets/memorial-book";
import { READERS, type BookedLine } from "./readers";

const SEED = 20260107;
const CONTEXT: ExportContext = { language: "nl", profile: MEMORIAL.profile, program: "Afletter 0.1.0" };

/** What people and banks write, and what wants to be something else. */
const aText = fc.oneof(
  fc.constantFrom(
    '=HYPERLINK("http://x")',
    "a;b",
    'zei "ja"',
    "Kaas & <Worst>",
    "-12,50",
    "'t Hoekje",
    "Café €",
    "@SUM(A1)",
  ),
  fc.string({ unit: fc.constantFrom(..."abcdeFGH0123 .,;\"'&<>=+-é€".split("")), minLength: 1, maxLength: 30 }),
);

const aLine = fc.record({
  account: fc.constantFrom("1300", "1600", "2000", "7980"),
  relationCode: fc.constantFrom("", "10001", "007", "R-9"),
  invoiceNumber: fc.constantFrom("", "2025-0012", "0013", "F/88;a"),
  description: aText.map((text) => text.trim()).filter((text) => text !== ""),
  cents: fc.integer({ min: 1, max: 99_999_999 }),
  isDebit: fc.boolean(),
  vatCode: fc.constantFrom(undefined, undefined, "1", "VH"),
  costCentre: fc.constantFrom(undefined, undefined, "KP1"),
});

/** A document of any lines, with one more that makes it balance. */
const aDocument = fc
  .record({ lines: fc.array(aLine, { minLength: 1, maxLength: 4 }), day: fc.integer({ min: 20089, max: 20453 }) })
  .map(({ lines, day }) => ({ day, lines: lines.map(lineOf) }));

function lineOf({
  cents,
  isDebit,
  vatCode,
  costCentre,
  ...line
}: typeof aLine extends fc.Arbitrary<infer T> ? T : never): JournalLine {
  return {
    role: line.relationCode === "" ? "line" : "item",
    ...line,
    relationName: line.relationCode === "" ? "" : "De Boer B.V.",
    debit: minor(isDebit ? cents : 0),
    credit: minor(isDebit ? 0 : cents),
    currency: "EUR",
    ...(line.relationCode === "" ? {} : { side: "receivable" as const }),
    ...(vatCode === undefined ? {} : { vatCode }),
    ...(costCentre === undefined ? {} : { costCentre }),
  };
}

const documents = fc.array(aDocument, { minLength: 1, maxLength: 5 }).map((drafts) =>
  drafts.flatMap(({ day, lines }, i): JournalDocument[] => {
    const balance = lines.reduce((sum, { debit, credit }) => sum + debit - credit, 0);
    const [debit, credit] = [minor(Math.max(0, -balance)), minor(Math.max(0, balance))];
    const empty = { relationCode: "", relationName: "", invoiceNumber: "", description: "Sluitregel", currency: "EUR" };
    const last: JournalLine[] = balance === 0 ? [] : [{ role: "line", account: "2000", ...empty, debit, credit }];
    const date = day as Day;
    return [
      {
        number: String(100 + i),
        match: i + 1,
        journal: "90",
        date,
        period: isoOf(date).slice(0, 7),
        lines: [...lines, ...last],
      },
    ];
  }),
);

/** What a package may cut a description to. */
const LONGEST: Readonly<Record<string, number>> = { exact: 60, afas: 50, twinfield: 40 };

/** What a line must be when it is read back from this package's file. */
function expected(id: string, document: JournalDocument, line: JournalLine): Required<BookedLine> {
  const said = line.description.replaceAll(/\s+/g, " ").trim();
  return {
    document: id === "yuki" ? line.invoiceNumber || document.number : document.number,
    date: isoOf(document.date),
    account: line.account,
    relation: line.relationCode,
    invoice: line.invoiceNumber,
    description: id === "csv" ? line.description : said.slice(0, LONGEST[id] ?? Infinity).trimEnd(),
    amount: line.debit - line.credit,
    vatCode: line.vatCode ?? "",
    costCentre: line.costCentre ?? "",
  };
}

describe.each(EXPORTERS.map((exporter) => [exporter.name, exporter] as const))("%s", (_, exporter) => {
  test("is read back field by field as it was approved, whatever the texts hold", () => {
    fc.assert(
      fc.property(documents, (approved) => {
        const read = READERS[exporter.id](exporter.write(approved, CONTEXT));
        const lines = approved.flatMap((document) =>
          document.lines.map((line) => expected(exporter.id, document, line)),
        );
        expect(read).toHaveLength(lines.length);
        // what the format has no field for is not compared; what it has, wholly
        read.forEach((line, i) => expect(line).toEqual(only(lines[i], Object.keys(line))));
      }),
      { seed: SEED, numRuns: 150 },
    );
  });

  test("books the same balances per account and relation as the memorial", () => {
    fc.assert(
      fc.property(documents, (approved) => {
        const read = READERS[exporter.id](exporter.write(approved, CONTEXT));
        expect(read.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
        const keys = Object.keys(read[0]).includes("relation") ? ["relation"] : ["account"];
        const own = approved.flatMap((d) => d.lines.map((line) => expected(exporter.id, d, line)));
        expect(balances(read, keys[0] as "relation")).toEqual(balances(own, keys[0] as "relation"));
      }),
      { seed: SEED, numRuns: 50 },
    );
  });
});

function only(line: Required<BookedLine>, names: readonly string[]): Partial<BookedLine> {
  return Object.fromEntries(Object.entries(line).filter(([name]) => names.includes(name)));
}

/** Debit less credit per relation or account, what comes to nothing left out. */
function balances(lines: readonly BookedLine[], by: "relation" | "account"): Record<string, number> {
  const sums = new Map<string, number>();
  for (const line of lines) sums.set(line[by] ?? "", (sums.get(line[by] ?? "") ?? 0) + line.amount);
  return Object.fromEntries([...sums].filter(([, amount]) => amount !== 0).sort());
}
