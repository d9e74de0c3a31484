import fc from "fast-check";
import { packedTexts } from "../../../src/domain/ledger/text-column";

describe("a packed column", () => {
  it("gives every text back, repeated or not, and nothing beyond its ends", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom("", "10001", "Jansen B.V."), fc.string({ unit: "binary" }))),
        (texts) => {
          const column = packedTexts(texts.length, (i) => texts[i]);
          expect(texts.map((_, i) => column.at(i))).toEqual(texts);
          expect([column.at(-1), column.at(texts.length), column.length]).toEqual(["", "", texts.length]);
        },
      ),
      { seed: 20260101, numRuns: 500 },
    );
  });

  it.each([
    ["invoice numbers, which hardly repeat", (i: number) => (i % 97 === 0 ? "" : `2025-${i}`)],
    ["relations, which stand in many rows", (i: number) => `Relatie ${i % 700} B.V.`],
    ["texts that repeat at first and then no more", (i: number) => (i < 20_000 ? "huur" : `huur ${i} é €`)],
    ["one text everywhere", () => "EUR"],
    ["no text anywhere", () => ""],
  ])("holds %s over several blocks", (_, textAt) => {
    const length = 50_001;
    const asked: number[] = [];
    const column = packedTexts(length, (i) => {
      asked.push(i);
      return textAt(i);
    });
    // each is asked for once, in its turn: what asks may be counting
    expect(asked.every((index, at) => index === at) && asked.length === length).toBe(true);
    const wrong: number[] = [];
    for (let i = 0; i < length; i++) if (column.at(i) !== textAt(i)) wrong.push(i);
    expect(wrong).toEqual([]);
  });
});
