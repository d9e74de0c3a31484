import type { Problem } from "../../src/domain/ledger/problem";
import { hasProblemText, problemText } from "../../src/words/problems";

const cell = (code: string, found?: string, expected?: string): Problem => ({
  code,
  place: { source: "Bank mei", row: 14, column: "D" },
  ...(found === undefined ? {} : { found }),
  ...(expected === undefined ? {} : { expected }),
});

describe("problems in words", () => {
  it("say what, where and what now, as in ux.md", () => {
    expect(problemText("nl", cell("notAnAmount", "12,3,4"))).toBe(
      "Blad Bank mei, cel D14: '12,3,4' is geen bedrag. Verbeter de cel en lees opnieuw in.",
    );
    expect(problemText("en", cell("notAnAmount", "12,3,4"))).toBe(
      "Sheet Bank mei, cell D14: '12,3,4' is not an amount. Correct the cell and read again.",
    );
  });

  it("name the field of a damaged number", () => {
    expect(problemText("nl", cell("damagedNumber", "4814769000000000", "paymentReference"))).toMatch(
      /^Blad Bank mei, cel D14: betalingskenmerk 4814769000000000 heeft meer dan 15 cijfers/,
    );
  });

  it("name a file by its extension, and entries and lines by their number", () => {
    const source = "mei.xml";
    expect(problemText("nl", { code: "xmlDamaged", place: { source, row: 12 } })).toMatch(
      /^Bestand mei.xml, regel 12: /,
    );
    expect(problemText("nl", { code: "entryWithoutAmount", place: { source, row: 3 } })).toMatch(
      /^Bestand mei.xml, boeking 3: het bedrag ontbreekt/,
    );
    expect(
      problemText("en", { code: "tooManyDecimals", place: { source, row: 3 }, found: "8.855", expected: "EUR" }),
    ).toBe(
      "File mei.xml, entry 3: 8.855 has more decimals than EUR has. Round the amount in the source and read again.",
    );
    expect(problemText("nl", { code: "fileEmpty", place: { source } })).toMatch(/^Bestand mei.xml is leeg\./);
  });

  it("show the difference of a statement as people write amounts", () => {
    const place = { source: "mei.xml", column: "NL77ABNA0574908765" };
    expect(problemText("nl", { code: "statementDoesNotTie", place, found: "-1251.02", expected: "CHF" })).toBe(
      "Bestand mei.xml, rekening NL77ABNA0574908765: beginsaldo plus mutaties wijkt -1.251,02 CHF af van het eindsaldo. Controleer of het bestand compleet is.",
    );
  });

  it("say something of a code without a sentence too", () => {
    expect(hasProblemText("neverHeardOf")).toBe(false);
    expect(hasProblemText("toString")).toBe(false);
    expect(problemText("nl", cell("neverHeardOf", "abc"))).toBe("Blad Bank mei, cel D14: 'abc' is niet leesbaar.");
  });
});
