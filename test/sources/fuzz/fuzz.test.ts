import { isZero } from "../../../src/sources/bank/decimal-text";
import { dataFile } from "../data";
import { DAMAGE, figures, flipped, lineDoubled, lineDropped, typed } from "./damage";
import { amountsOf, entriesOf, filesIn, missingFrom, readList, readWhole, saidOf } from "./readings";

// a reader that hangs is stopped; a busy machine is not a reader that hangs
jest.setTimeout(120_000);

/** How many times each file is damaged in each way; a longer run by hand: `FUZZ=200 npx jest test/sources/fuzz`. */
const ROUNDS = Number(process.env["FUZZ"] ?? "2");

const BANK = ["camt053", "mt940", "coda", "bank-csv"].flatMap(filesIn);
const LISTS = [...filesIn("open-items"), ...filesIn("bank-csv")].filter((name) => !name.endsWith(".xlsx"));

/** Files without heads; a damaged head makes it another file. Knab has a title above them. */
const HEADLESS = /abnamro|asn/;

/** A large file is damaged less often. */
function rounds(bytes: Uint8Array): number {
  return Math.max(1, Math.round(ROUNDS * Math.min(1, 20_000 / bytes.length)));
}

/** All damages of a file, the same on every machine; a failure names the damage. */
function damaged(name: string, ways: readonly string[], test: (bytes: Uint8Array, how: string) => void): void {
  const bytes = dataFile(name);
  ways.forEach((way, w) => {
    for (let round = 0; round < rounds(bytes); round++) {
      const how = `${name}, ${way} ${round}`;
      try {
        test(DAMAGE[way](bytes, figures(1000 * round + 10 * w + name.length)), how);
      } catch (error) {
        throw new Error(`${how}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      }
    }
  });
}

describe("a damaged file of a bank", () => {
  it.each(BANK)("%s: never breaks the reader, and everything that is wrong has its place", (name) => {
    damaged(name, Object.keys(DAMAGE), (bytes) => readWhole(name, bytes));
  });

  it.each(LISTS)("%s: never breaks the reader of lists", (name) => {
    damaged(name, Object.keys(DAMAGE), (bytes) => readList(name, bytes));
  });

  const proven = BANK.filter((name) => {
    const file = readWhole(name, dataFile(name));
    const { statements = [] } = file ?? {};
    return statements.length > 0 && statements.every(({ difference = "1" }) => isZero(difference));
  });

  it.each(proven)("%s: no amount changes without a word where balances prove it", (name) => {
    const whole = readWhole(name, dataFile(name));
    // the first and the last row of a CSV say themselves what the balances are
    const lost = name.startsWith("bank-csv") ? [] : ["lineDropped", "hole"];
    damaged(name, ["flipped", "typed", "lineDoubled", ...lost], (bytes) => {
      const file = readWhole(name, bytes);
      if (!whole || !file || saidOf(file) !== saidOf(whole)) return;
      expect(amountsOf(file)).toEqual(amountsOf(whole));
    });
  });

  it.each(filesIn("bank-csv"))("%s: what stands on other rows is read as if nothing had happened", (name) => {
    const bytes = dataFile(name);
    const whole = readWhole(name, bytes);
    const below = HEADLESS.test(name) ? 0 : bytes.indexOf(10, bytes[0] === 0x4b ? 40 : 0) + 1;
    const [heads, rows] = [bytes.slice(0, below), bytes.slice(below)];
    for (let round = 0; round < 6 * ROUNDS; round++) {
      for (const [way, damage] of Object.entries({ flipped, typed, lineDropped, lineDoubled })) {
        const file = readWhole(name, new Uint8Array([...heads, ...damage(rows, figures(round))]));
        if (!whole || !file) continue;
        // a break that comes or goes makes two rows of one, or one of two
        const text = `${name}, ${way} ${round}`;
        expect([text, missingFrom(entriesOf(whole), entriesOf(file)) <= 2]).toEqual([text, true]);
        expect([text, missingFrom(entriesOf(file), entriesOf(whole)) <= 2]).toEqual([text, true]);
      }
    }
  });
});

describe("hostile input", () => {
  it.each([
    ["a single line of 50 MB", "a;".repeat(25_000_000)],
    [
      "an MT940 whose text never ends",
      `:20:1\r\n:25:NL91ABNA0417164300\r\n:60F:C260101EUR0,\r\n:61:260101C1,NTRF\r\n:86:${"/REMI/x".repeat(300_000)}`,
    ],
    [
      "an open quotation mark before a hundred thousand lines",
      `"Datum";"Naam / Omschrijving";"Rekening";"Af Bij";"Bedrag (EUR)"\n${'"x;y\n'.repeat(100_000)}`,
    ],
    ["heads that name what JavaScript has of itself", "__proto__;constructor;toString;hasOwnProperty\n1;2;3;4\n"],
    [
      "a bank's heads and rows of nothing but delimiters",
      `Datum;Naam / Omschrijving;Rekening;Af Bij;Bedrag (EUR)\n${";;;;;;;;\n".repeat(1000)}`,
    ],
  ])("%s is read or refused, and nothing hangs", (_, text) => {
    const bytes = new TextEncoder().encode(text);
    readWhole("f", bytes);
    if (bytes.length < 1_000_000) readList("f", bytes);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});
