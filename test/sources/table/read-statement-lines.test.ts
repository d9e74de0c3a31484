import { isoOf } from "../../../src/domain/dates/iso";
import { recogniseTable } from "../../../src/sources/table/recognise/recognise";
import { readStatementLines } from "../../../src/sources/table/lines/read-statement-lines";
import { sheet, written } from "./sheet";

function read(table: ReturnType<typeof sheet>) {
  return readStatementLines(table, recogniseTable(table).lines!.choice);
}

describe("reading statement lines", () => {
  it("reads every field of a line", () => {
    const { lines, report } = read(
      written(
        `Eigen rekening|Boekdatum|Valutadatum|Bedrag|Munt|Naam tegenpartij|Tegenrekening|Omschrijving|Betalingskenmerk|End-to-end-id|Batch-id|Transactiecode|Relatiecode|Storno|Oorspronkelijk bedrag|Oorspronkelijke munt
         NL66RABO5003419984|26-07-2026|27-07-2026|-56,04|EUR|Belastingdienst|NL86INGB0002445588|aangifte|1012345678501240|E1|B1|086|20001|ja|60,00|USD`,
      ),
    );
    expect(report.problems).toEqual([]);
    expect(lines.count).toBe(1);
    expect([lines.source[0], lines.row[0], lines.reversal[0]]).toEqual([1, 2, 1]);
    expect([lines.amount[0], lines.instructedAmount[0]]).toEqual([-5604, -6000]);
    expect([isoOf(lines.bookingDate[0]), isoOf(lines.valueDate[0])]).toEqual(["2026-07-26", "2026-07-27"]);
    expect(
      (["ownAccount", "currency", "instructedCurrency", "name", "iban", "description"] as const).map((f) =>
        lines[f].at(0),
      ),
    ).toEqual(["NL66RABO5003419984", "EUR", "USD", "Belastingdienst", "NL86INGB0002445588", "aangifte"]);
    expect(
      (["paymentReference", "endToEndId", "batchId", "code", "relationCode"] as const).map((f) => lines[f].at(0)),
    ).toEqual(["1012345678501240", "E1", "B1", "086", "20001"]);
  });

  it.each([
    ["beside a column of the own account", "Rekening|IBAN", "NL66RABO5003419984|NL86INGB0002445588", "Aap", "Noot"],
    ["where every row has one payer", "IBAN", "NL86INGB0002445588", "Aap", "Aap"],
  ])("reads 'IBAN' as the counterparty's %s", (_, heads, accounts, first, second) => {
    const table = written(
      `Datum|${heads}|Naam|Bedrag|Omschrijving
       12-01-2026|${accounts}|${first}|5,00|x
       13-01-2026|${accounts}|${second}|7,00|y`,
    );
    expect(recogniseTable(table).best?.role).toBe("lines");
    const { lines } = read(table);
    expect([lines.iban.at(0), lines.iban.at(1)]).toEqual(["NL86INGB0002445588", "NL86INGB0002445588"]);
    expect(lines.ownAccount.at(0)).toBe(heads === "IBAN" ? "" : "NL66RABO5003419984");
  });

  it("reads 'IBAN' as the own account where it is the same for different payers", () => {
    const { lines } = read(
      written(
        "Datum|IBAN|Naam|Bedrag|Omschrijving\n12-01-2026|NL66RABO5003419984|Aap|5,00|x\n13-01-2026|NL66RABO5003419984|Noot|7,00|y",
      ),
    );
    expect([lines.ownAccount.at(0), lines.iban.at(0)]).toEqual(["NL66RABO5003419984", ""]);
  });

  it.each([
    ["Af Bij", "Af", "Bij"],
    ["CreditDebet", "D", "C"],
    ["Debit/credit", "Debit", "Credit"],
    ["+/-", "-", "+"],
    ["Soll/Haben", "S", "H"],
  ])("gives amounts the way that '%s' says: %s is out, %s is in", (head, out, into) => {
    const { lines } = read(
      written(`Datum|Omschrijving|Bedrag|${head}\n12-01-2026|x|5,00|${out}\n12-01-2026|y|7,00|${into}`),
    );
    expect([...lines.amount]).toEqual([-500, 700]);
  });

  it("reads debit and credit columns as a bank means them: credit came in", () => {
    const { lines } = read(written("Datum|Omschrijving|Debet|Credit\n12-01-2026|x|5,00|\n12-01-2026|y||7,00"));
    expect([...lines.amount]).toEqual([-500, 700]);
  });

  it("reads a debit column that shows its amounts negative", () => {
    const { lines } = read(written("Datum|Omschrijving|Af|Bij\n12-01-2026|x|-5,00|\n12-01-2026|y||7,00"));
    expect([...lines.amount]).toEqual([-500, 700]);
  });

  it("does not turn a signed amount around by the side that it repeats", () => {
    const { lines } = read(written("Datum|Omschrijving|Bedrag|D/C\n12-01-2026|x|-5,00|D\n12-01-2026|y|7,00|C"));
    expect([...lines.amount]).toEqual([-500, 700]);
  });

  it("takes the sign for a correction where one side has both signs", () => {
    const { lines } = read(written("Datum|Omschrijving|Bedrag|D/C\n12-01-2026|x|5,00|D\n12-01-2026|y|-2,00|D"));
    expect([...lines.amount]).toEqual([-500, 200]);
  });

  it("puts a description of several columns together, a text that stands twice once", () => {
    const { lines } = read(
      written("Datum|Bedrag|Omschrijving-1|Omschrijving-2|Omschrijving-3\n12-01-2026|5,00|factuur|2025-0012|factuur"),
    );
    expect(lines.description.at(0)).toBe("factuur 2025-0012");
  });

  it("dates a line by its value date where it has no booking date", () => {
    const { lines } = read(written("Boekdatum|Valutadatum|Bedrag|Omschrijving\n|12-01-2026|5,00|x"));
    expect(isoOf(lines.bookingDate[0])).toBe("2026-01-12");
  });

  it("leaves opening and closing balances between the lines out", () => {
    const { lines, report } = read(
      written(
        "Datum|Omschrijving|Bedrag\n01-01-2026|Beginsaldo|100,00\n12-01-2026|x|5,00\n31-01-2026|Eindsaldo|105,00",
      ),
    );
    expect([...lines.amount]).toEqual([500]);
    expect(report.leftOut.map(({ row, why }) => [row, why])).toEqual([
      [2, "total"],
      [4, "total"],
    ]);
  });

  it("keeps a line without any text: it is money on the account", () => {
    const { lines } = read(written("Datum|Omschrijving|Bedrag\n12-01-2026||5,00"));
    expect([...lines.amount]).toEqual([500]);
  });

  it("keeps texts that look like formulas or numbers as they stand", () => {
    const texts = ["=1+1", "-5", "1E5", "0012", "2025-1", "+31", "@x"];
    const { lines } = read(sheet([["Datum", "Bedrag", "Omschrijving"], ...texts.map((text) => [46034, 5, text])]));
    expect(texts.map((_, i) => lines.description.at(i))).toEqual(texts);
  });
});
