import fc from "fast-check";
import Papa from "papaparse";
import { minor } from "../../src/domain/money/minor";
import { approvedDocuments } from "../../src/exports/approved";
import { csv } from "../../src/exports/csv";
import { guarded, withoutGuard } from "../../src/exports/delimited";
import type { ExportContext } from "../../src/exports/exporter";
import { DOCUMENTS, MEMORIAL } from "../sheets/memorial-book";

const SEED = 20260105;
const CONTEXT: ExportContext = { language: "nl", profile: MEMORIAL.profile, program: "Afletter 0.1.0" };

/** Read back by a reader that knows nothing of ours. */
function read(text: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ""), {
    header: true,
    delimiter: ";",
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

test("a document line is a row with the journal, date, account, relation and amounts of the document", () => {
  expect(read(csv.write(DOCUMENTS, CONTEXT))[1]).toEqual({
    Dagboek: "90",
    Boekstuk: "1",
    Regel: "2",
    Datum: "03-11-2025",
    Periode: "2025-11",
    Rekening: "1300",
    Rekeningnaam: "Debiteuren",
    Relatie: "10001",
    Naam: "De Boer B.V.",
    Factuur: "2025-0012",
    Omschrijving: "Factuur 2025-0012",
    Debet: "",
    Credit: "1210,00",
    Valuta: "EUR",
    "Bedrag valuta": "",
    Koers: "",
    "Btw-code": "",
    Kostenplaats: "",
    Kostendrager: "",
    "Afletter nr.": "7",
  });
});

test("in English the file has English heads, decimal points and ISO dates", () => {
  const [first] = read(csv.write(DOCUMENTS, { ...CONTEXT, language: "en" }));
  expect(first).toMatchObject({ Document: "1", Date: "2025-11-03", Debit: "1210.00", Account: "2000" });
});

test("the file starts with a byte order mark and ends every row with CRLF", () => {
  const text = csv.write(DOCUMENTS, CONTEXT);
  expect(text.startsWith("\uFEFFDagboek;")).toBe(true);
  expect(text.split("\r\n")).toHaveLength(1 + 7 + 1);
  expect(text.replaceAll("\r\n", "")).not.toContain("\n");
});

test("separators, quotes and leading zeros come back as they were", () => {
  expect(read(csv.write(DOCUMENTS, CONTEXT))[3]).toMatchObject({ Naam: 'Jansen; "Zn"', Factuur: "0013" });
});

test("text that a spreadsheet would take for a formula has an apostrophe in front", () => {
  expect(read(csv.write(DOCUMENTS, CONTEXT))[2].Omschrijving).toBe('\'=HYPERLINK("http://x")');
  expect(["+31 20", "-5 korting", "@SUM(A1)", "\t=1", "'=1", "12", "a=b", "'t Hoekje"].map(guarded)).toEqual([
    "'+31 20",
    "'-5 korting",
    "'@SUM(A1)",
    "'\t=1",
    "''=1",
    "12",
    "a=b",
    "'t Hoekje",
  ]);
});

test("nothing to export is a row of heads", () => {
  expect(read(csv.write([], CONTEXT))).toEqual([]);
});

test("only approved documents leave the program", () => {
  expect(approvedDocuments(DOCUMENTS, MEMORIAL.reviews).map(({ number }) => number)).toEqual(["3"]);
});

test("any text and any amount come back field by field, and no cell can become a formula", () => {
  const textual = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom("=1", "'=1", "-", "a;b", 'x"', "r\nq", " x "));
  const line = fc.record({
    account: textual,
    relationCode: textual,
    relationName: textual,
    invoiceNumber: textual,
    description: textual.filter((t) => t !== ""),
    amount: fc.integer({ min: 1, max: 9_999_999_999 }),
  });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
      const document = {
        ...DOCUMENTS[0],
        lines: lines.map(({ amount, ...rest }) => ({
          role: "item" as const,
          ...rest,
          debit: minor(amount),
          credit: minor(0),
          currency: "EUR",
        })),
      };
      const rows = read(csv.write([document], CONTEXT));
      expect(
        rows.map((row) => ({
          account: withoutGuard(row.Rekening),
          relationCode: withoutGuard(row.Relatie),
          relationName: withoutGuard(row.Naam),
          invoiceNumber: withoutGuard(row.Factuur),
          description: withoutGuard(row.Omschrijving),
          amount: Number(row.Debet.replace(",", "")),
        })),
      ).toEqual(lines);
      expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    }),
    { seed: SEED, numRuns: 100 },
  );
});
