import { readBankFile } from "../../../src/sources/bank/read-bank-file";
import { linesOfBankFile } from "../../../src/sources/bank/to-lines";
import { readCoda } from "../../../src/sources/bank/coda";
import { bytesOf } from "../data";

/** A record of 128 characters with texts at positions counted from 1, as the standard counts. */
function record(start: string, ...fields: readonly (readonly [number, string])[]): string {
  let line = start.padEnd(128);
  for (const [at, text] of fields) line = line.slice(0, at - 1) + text + line.slice(at - 1 + text.length);
  return line;
}

const HEADER = record("0000001022672505", [128, "2"]);
const old = (thousandths: number, sign = "0") =>
  record(
    "12001BE62510007547061",
    [40, "EUR"],
    [43, sign],
    [44, String(thousandths).padStart(15, "0")],
    [59, "310126"],
    [126, "001"],
  );
const next = (thousandths: number, sign = "0") =>
  record("8001BE62510007547061", [39, "EUR"], [42, sign], [43, String(thousandths).padStart(15, "0")], [58, "010226"]);
const END = record("9", [128, "2"]);

function movement(
  thousandths: number,
  { seq = "0001", detail = "0000", sign = "0", code = "00150000", text = "0", entry = "010226" } = {},
): string {
  return record(
    `21${seq}${detail}`,
    [32, sign],
    [33, String(thousandths).padStart(15, "0")],
    [48, "310126"],
    [54, code],
    [62, text],
    [116, entry],
  );
}
const second = (reference: string, { text = "", reason = "" } = {}) =>
  record("2200010000", [11, text], [64, reference], [114, reason]);
const third = (account: string, name: string, text = "") =>
  record("2300010000", [11, account], [45, "EUR"], [48, name], [83, text]);

const read = (...records: string[]) => readCoda("a.cod", bytesOf([HEADER, ...records, END].join("\r\n")));
const first = (...records: string[]) => read(old(0), ...records, next(0)).statements[0].entries[0];

describe("CODA", () => {
  it("reads account, balances of three decimals and an entry with its counterparty", () => {
    const file = read(
      old(1_000_000),
      movement(12_340, { text: "0Factuur 2026-" }),
      second("E2E-1"),
      third("BE68539007547034", "Jansens BV"),
      next(1_012_340),
    );
    expect(file).toEqual({
      kind: "statement",
      format: "coda",
      problems: [],
      notices: [],
      statements: [
        {
          account: "BE62510007547061",
          currency: "EUR",
          number: "001",
          from: "2026-01-31",
          to: "2026-02-01",
          opening: "1000.00",
          closing: "1012.34",
          difference: "0.00",
          entries: [
            {
              row: 1,
              date: "2026-02-01",
              valueDate: "2026-01-31",
              amount: "12.34",
              currency: "EUR",
              name: "Jansens BV",
              iban: "BE68539007547034",
              description: "Factuur 2026-",
              endToEndId: "E2E-1",
              code: "00150000",
              reversal: false,
            },
          ],
        },
      ],
    });
  });

  it("a debit is money out, and a debit balance negative", () => {
    const { statements } = read(old(1_000), movement(2_500, { sign: "1" }), next(1_500, "1"));
    expect(statements[0]).toMatchObject({
      opening: "1.00",
      closing: "-1.50",
      difference: "0.00",
      entries: [{ amount: "-2.50" }],
    });
  });

  it("a real third decimal stays and is no amount of euros", () => {
    expect(first(movement(1_005)).amount).toBe("1.005");
  });

  it.each([
    ["101090933755493", { paymentReference: "090933755493" }],
    ["102090933755493", { paymentReference: "090933755493" }],
    ["100RF18539007547034", { paymentReference: "RF18539007547034" }],
  ])("structured communication %s", (text, expected) => {
    const found = first(movement(1_000, { text: `1${text}` }));
    expect(found).toMatchObject(expected);
    expect(found).not.toHaveProperty("description");
  });

  it("a SEPA direct debit (127) gives its text, wherever its records break, and the reason of a return", () => {
    const said = `127310126110${"BE59ZZZ0123456789".padEnd(35)}${"MANDAAT-1".padEnd(35)}${"Lidgeld 2026".padEnd(62)}2MD06`;
    const found = first(
      movement(1_000, { sign: "1", text: `1${said.slice(0, 53)}` }),
      second("", { text: said.slice(53, 106) }),
      third("", "", said.slice(106)),
    );
    expect(found).toMatchObject({ description: "Lidgeld 2026", returnReason: "MD06", reversal: true });
  });

  it("a free text runs on over the records and the information behind them", () => {
    const long = "Factuur 2026-0012 en 2026-0013 en 2026-0014 en 2026-0015";
    const found = first(
      movement(1_000, { text: `0${long.slice(0, 53)}` }),
      second("", { text: long.slice(53) }),
      record("3100010001", [40, "0"], [41, `${"x".repeat(72)}2`]),
      record("3200010001", [11, "026 einde"]),
    );
    expect(found.description).toBe(`${long} ${"x".repeat(72)}2026 einde`);
  });

  it("information 001 names the counterparty where the movement does not", () => {
    expect(first(movement(1_000), record("3100010001", [40, "1"], [41, "001Peeters NV"])).name).toBe("Peeters NV");
  });

  it("gives the engine the texts and references of all parts of a globalised amount", () => {
    const part = (detail: string, thousandths: number, text: string) =>
      movement(thousandths, { detail, text, code: "50150000" });
    const file = read(
      old(0),
      movement(150_000, { text: "0Globalisatie", code: "10150000" }),
      part("0001", 100_000, "1101090933755493"),
      part("0002", 50_000, "0Factuur 2026-0013"),
      next(150_000),
    );
    const { lines } = linesOfBankFile("a.cod", file, 1);
    expect([lines.count, lines.amount[0]]).toEqual([1, 15_000]);
    expect(lines.paymentReference.at(0)).toBe("090933755493");
    expect(lines.description.at(0)).toBe("Globalisatie Factuur 2026-0013");
  });

  it("parts of a globalised amount are details and are not added twice", () => {
    const file = read(
      old(1_000_000),
      movement(75_000, { sign: "1", code: "10107000" }),
      second("BATCH-1"),
      movement(25_000, { sign: "1", detail: "0001", code: "50107000", text: "1101000003515846" }),
      third("BE68539007547034", "Een"),
      movement(50_000, { sign: "1", detail: "0002", code: "50107000" }),
      movement(10_000, { seq: "0002" }),
      next(935_000),
    );
    expect(file.statements[0]).toMatchObject({ difference: "0.00" });
    expect(file.statements[0].entries).toMatchObject([
      {
        row: 1,
        amount: "-75.00",
        batchId: "BATCH-1",
        details: [
          { amount: "-25.00", name: "Een", iban: "BE68539007547034", paymentReference: "000003515846" },
          { amount: "-50.00" },
        ],
      },
      { row: 2, amount: "10.00" },
    ]);
  });

  it("reads the old structure of account numbers", () => {
    const head = record("10139138536152215 EUR0BE", [43, "0"], [44, "000000000001000"], [59, "310126"]);
    expect(read(head, next(1_000)).statements[0]).toMatchObject({
      account: "138536152215",
      currency: "EUR",
      number: "139",
    });
  });

  it("the sums in the last record show a movement that is lost", () => {
    const totals = (debit: number, credit: number) =>
      record("9", [17, "000004"], [23, String(debit).padStart(15, "0")], [38, String(credit).padStart(15, "0")]);
    const file = (end: string) =>
      readCoda(
        "a.cod",
        bytesOf([HEADER, old(0), movement(1_000), movement(400, { sign: "1" }), next(600), end].join("\n")),
      );
    expect(file(totals(400, 1_000)).notices).toEqual([]);
    expect(file(totals(400, 3_000)).notices).toEqual([
      { code: "fileTotalsDiffer", place: { source: "a.cod" }, found: "1.00", expected: "3.00" },
    ]);
  });

  it("several statements follow each other, and a gap between them is told", () => {
    const file = read(old(0), movement(1_000), next(1_000), END, HEADER, old(2_000), movement(1_000), next(3_000));
    expect(file.statements.map(({ entries }) => entries.map(({ row }) => row))).toEqual([[1], [2]]);
    expect(file.notices.map(({ code }) => code)).toEqual(["statementGap"]);
  });

  it("is known by its content, with spaces stripped and with letters of ISO-8859-1", () => {
    const text = [HEADER, old(0), movement(1_000, { text: "0Café" }), next(1_000), END]
      .map((line) => line.trimEnd())
      .join("\n");
    const file = readBankFile(
      "x",
      Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
    );
    expect(file).toMatchObject({
      format: "coda",
      statements: [{ difference: "0.00", entries: [{ description: "Café" }] }],
    });
  });

  it("refuses a statement that is broken off, and names amounts and dates that cannot be read", () => {
    expect(read(old(0), movement(1_000))).toMatchObject({
      statements: [],
      problems: [{ code: "statementIncomplete", place: { source: "a.cod", column: "BE62510007547061" }, found: "001" }],
    });
    const bad = record(movement(0, { entry: "320126" }), [33, "00000000000A000"], [48, "000000"]);
    expect(read(old(0), bad, next(0)).problems.map(({ code }) => code)).toEqual([
      "entryAmountUnreadable",
      "entryDateUnreadable",
    ]);
  });

  it("says that a doubled file has its statement twice", () => {
    const one = [old(0), movement(1_000), next(1_000)];
    expect(read(...one, END, HEADER, ...one).notices.map(({ code }) => code)).toEqual(["statementTwice"]);
  });
});
