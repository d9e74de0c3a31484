import type { JournalLine } from "../../src/domain/journal/document";
import { minor } from "../../src/domain/money/minor";
import { afas } from "../../src/exports/afas";
import { eBoekhouden } from "../../src/exports/e-boekhouden";
import type { ExportContext } from "../../src/exports/exporter";
import { moneybird } from "../../src/exports/moneybird";
import { twinfield } from "../../src/exports/twinfield";
import { xaf } from "../../src/exports/xaf";
import { DOCUMENTS, MEMORIAL } from "../sheets/memorial-book";
import { all, fields, readXml } from "./read-xml";

const CONTEXT: ExportContext = {
  language: "nl",
  profile: MEMORIAL.profile,
  program: "Afletter 0.1.0",
  at: "2026-01-06 10:20",
  administration: "001",
  company: { name: "Webshop B.V.", taxNumber: "NL001234567B01", country: "NL" },
};
const LINES = DOCUMENTS.flatMap((d) => d.lines);

test("Twinfield gets provisional transactions with positive amounts and the relation as second dimension", () => {
  const [first] = all(readXml(twinfield.write(DOCUMENTS, CONTEXT)), "transaction");
  expect(first.attributes).toEqual({ destiny: "temporary" });
  expect(fields(all(first, "header")[0])).toEqual({
    office: "001",
    code: "90",
    currency: "EUR",
    date: "20251103",
    period: "2025/11",
    freetext1: "1",
  });
  expect(all(first, "line").map((line) => ({ ...line.attributes, ...fields(line) }))).toEqual([
    { type: "detail", id: "1", dim1: "2000", debitcredit: "debit", value: "1210.00", description: "Factuur 2025-0012" },
    {
      type: "detail",
      id: "2",
      dim1: "1300",
      dim2: "10001",
      debitcredit: "credit",
      value: "1210.00",
      invoicenumber: "2025-0012",
      description: "Factuur 2025-0012",
    },
  ]);
});

test("AFAS gets an element per period, with debtors, creditors and ledger accounts told apart", () => {
  const documents = DOCUMENTS.map((document) => ({
    ...document,
    lines: document.lines.map((line) =>
      line.role === "item"
        ? { ...line, side: line.account === "1600" ? ("payable" as const) : ("receivable" as const) }
        : line,
    ),
  }));
  const root = readXml(afas.write(documents, CONTEXT));
  expect(root.name).toBe("FiEntryPar");
  expect(root.children.map((element) => fields(all(element, "Fields")[0]))).toEqual([
    { UnId: "001", Year: "2025", Perio: "11", JoCo: "90" },
    { UnId: "001", Year: "2025", Perio: "12", JoCo: "90" },
  ]);
  const entries = all(root, "FiEntries").flatMap((e) => e.children.map((line) => fields(line.children[0])));
  expect(entries.map(({ VaAs, AcNr, AmDe, AmCr, InId }) => [VaAs, AcNr, AmDe, AmCr, InId])).toEqual([
    ["1", "2000", "1210.00", undefined, undefined],
    ["2", "10001", undefined, "1210.00", "2025-0012"],
    ["1", "2000", "1209.50", undefined, undefined],
    ["2", "10002", undefined, "1210.00", "0013"],
    ["1", "7980", "0.50", undefined, undefined],
    ["1", "2000", undefined, "242.00", undefined],
    ["3", "20007", "242.00", undefined, "F88"],
  ]);
});

test("AFAS gets no more than a thousand lines in one entry, and no document cut in two", () => {
  const many = Array.from({ length: 700 }, (_, i) => ({ ...DOCUMENTS[0], number: String(i + 1) }));
  const counts = all(readXml(afas.write(many, CONTEXT)), "FiEntries").map((entries) => entries.children.length);
  expect(counts).toEqual([1000, 400]);
});

test("e-Boekhouden gets a memorial mutation whose counter lines come to what the first account bears", () => {
  const [, second] = all(readXml(eBoekhouden.write(DOCUMENTS, CONTEXT)), "cMutatie");
  expect(fields(second)).toMatchObject({
    Soort: "Memoriaal",
    Datum: "2025-12-30",
    Rekening: "2000",
    RelatieCode: "10002",
    Factuurnummer: "0013",
  });
  expect(
    all(second, "cMutatieRegel").map((line) => [fields(line).TegenrekeningCode, fields(line).BedragInvoer]),
  ).toEqual([
    ["1300", "1210.00"],
    ["7980", "-0.50"],
  ]);
});

test("e-Boekhouden names every invoice of a document that pays several, in a mutation each with the document's number", () => {
  const [bank, item] = DOCUMENTS[1].lines;
  const invoice = (invoiceNumber: string, credit: number, debit = 0): JournalLine => ({
    ...{ ...item, invoiceNumber, debit: minor(debit), credit: minor(credit) },
  });
  const difference: JournalLine = { ...DOCUMENTS[1].lines[2], debit: minor(50) };
  const paid = { ...bank, debit: minor(96750) };
  const lines = [paid, invoice("0013", 121000), invoice("C-3", 0, 24200), difference];
  const mutations = all(readXml(eBoekhouden.write([{ ...DOCUMENTS[1], lines }], CONTEXT)), "cMutatie");
  const shown = mutations.map((mutation) => {
    const { Rekening, RelatieCode, Factuurnummer, Boekstuk } = fields(mutation);
    const counters = all(mutation, "cMutatieRegel").map((line) => [
      fields(line).TegenrekeningCode,
      fields(line).BedragInvoer,
    ]);
    return [Boekstuk, Rekening, RelatieCode, Factuurnummer, ...counters];
  });
  expect(shown).toEqual([
    ["2", "2000", "10002", "0013", ["1300", "1210.00"]],
    ["2", "2000", "10002", "C-3", ["1300", "-242.00"], ["7980", "-0.50"]],
  ]);
});

test("AFAS gets a cost centre as an object beneath its line, with the line's amount; e-Boekhouden only one by its number", () => {
  const [first, ...others] = DOCUMENTS[0].lines;
  const document = (costCentre: string) => [{ ...DOCUMENTS[0], lines: [{ ...first, costCentre }, ...others] }];
  const dimensions = all(readXml(afas.write(document("KP1"), CONTEXT)), "FiDimEntries");
  expect(dimensions.map((entries) => fields(all(entries, "Fields")[0]))).toEqual([{ DiC1: "KP1", AmDe: "1210.00" }]);
  const centres = (costCentre: string) => {
    const lines = [others[0], { ...first, costCentre }];
    return all(readXml(eBoekhouden.write([{ ...DOCUMENTS[0], lines }], CONTEXT)), "KostenplaatsID").map(
      ({ text }) => text,
    );
  };
  expect([centres("KP1"), centres("12")]).toEqual([[], ["12"]]);
});

test("Moneybird gets the bodies of the requests, debit and credit as decimal texts", () => {
  const [first] = JSON.parse(moneybird.write(DOCUMENTS, CONTEXT)) as unknown[];
  expect(first).toEqual({
    general_journal_document: {
      reference: "1",
      date: "2025-11-03",
      general_journal_document_entries_attributes: [
        { ledger_account_id: "2000", description: "Factuur 2025-0012", debit: "1210.00", row_order: 0 },
        {
          ledger_account_id: "1300",
          contact_id: "10001",
          description: "2025-0012 Factuur 2025-0012",
          credit: "1210.00",
          row_order: 1,
        },
      ],
    },
  });
});

describe("the audit file", () => {
  const root = readXml(xaf.write(DOCUMENTS, CONTEXT));

  test("says which year, by which program and whose it is", () => {
    expect(root.attributes).toEqual({ xmlns: "http://www.auditfiles.nl/XAF/3.2" });
    expect(fields(root.children[0])).toEqual({
      fiscalYear: "2025",
      startDate: "2025-01-01",
      endDate: "2025-12-31",
      curCode: "EUR",
      dateCreated: "2026-01-06",
      softwareDesc: "Afletter",
      softwareVersion: "0.1.0",
    });
    expect(fields(root.children[1])).toEqual({
      companyName: "Webshop B.V.",
      taxRegistrationCountry: "NL",
      taxRegIdent: "NL001234567B01",
    });
  });

  test("has every account, relation and period that its lines refer to", () => {
    const ids = (list: string, id: string) => all(root, list).map((element) => fields(element)[id]);
    expect(ids("ledgerAccount", "accID")).toEqual(["1300", "1600", "2000", "7980"]);
    expect(ids("ledgerAccount", "accTp")).toEqual(["B", "B", "B", "P"]);
    expect(ids("customerSupplier", "custSupID")).toEqual(["10001", "10002", "20007"]);
    expect(ids("period", "periodNumber")).toHaveLength(12);
    expect(ids("transaction", "periodNumber")).toEqual(["11", "12", "12"]);
    expect(fields(all(root, "period")[1])).toEqual({
      periodNumber: "2",
      startDatePeriod: "2025-02-01",
      endDatePeriod: "2025-02-28",
    });
  });

  test("has a line per journal line, whose debit and credit come to the totals", () => {
    const lines = all(root, "trLine").map(fields);
    expect(lines).toHaveLength(LINES.length);
    expect(lines[1]).toEqual({
      nr: "2",
      accID: "1300",
      docRef: "1",
      effDate: "2025-11-03",
      desc: "Factuur 2025-0012",
      amnt: "1210.00",
      amntTp: "C",
      recRef: "7",
      matchKeyID: "7",
      custSupID: "10001",
      invRef: "2025-0012",
    });
    const cents = (type: string) =>
      lines.filter((line) => line.amntTp === type).reduce((sum, line) => sum + Number(line.amnt.replace(".", "")), 0);
    expect([cents("D"), cents("C")]).toEqual([266200, 266200]);
    expect(fields(all(root, "transactions")[0])).toEqual({
      linesCount: "7",
      totalDebit: "2662.00",
      totalCredit: "2662.00",
    });
  });

  test("numbers its periods on where the memorial spans two years", () => {
    const next = { ...DOCUMENTS[0], date: DOCUMENTS[2].date + 1, period: "2026-01" } as (typeof DOCUMENTS)[0];
    const two = readXml(xaf.write([...DOCUMENTS, next], CONTEXT));
    expect(fields(two.children[0])).toMatchObject({ fiscalYear: "2025-2026", endDate: "2026-12-31" });
    expect(all(two, "transaction").map((t) => fields(t).periodNumber)).toEqual(["11", "12", "12", "13"]);
  });
});

test("names that XML cannot hold as they are come back, less what it cannot hold at all", () => {
  const [line, ...rest] = DOCUMENTS[2].lines;
  const odd = { ...line, description: 'Kaas & <Worst> "x"\u0001\uD800 é €' };
  const text = xaf.write([{ ...DOCUMENTS[2], lines: [odd, ...rest] }], CONTEXT);
  expect(fields(all(readXml(text), "trLine")[0]).desc).toBe('Kaas & <Worst> "x" é €');
});
