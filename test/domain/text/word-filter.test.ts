import { wordFilter } from "../../../src/domain/text/word-filter";

const words = (what: string) => Array.from({ length: 5000 }, (_, i) => `${what}${i * 7}`);

describe("a filter of words", () => {
  const filter = wordFilter(5000);
  words("JANSEN").forEach((word) => filter.add(word));

  it("knows every word that was added, also where they are far more than expected", () => {
    const small = wordFilter(1);
    words("JANSEN").forEach((word) => small.add(word));
    expect(words("JANSEN").filter((word) => !filter.mayHave(word) || !small.mayHave(word))).toEqual([]);
  });

  it("takes hardly another word for one of them", () => {
    expect(words("BAKKER").filter((word) => filter.mayHave(word)).length).toBeLessThan(500);
  });

  it("has nothing in it at first", () => {
    expect(wordFilter(0).mayHave("JANSEN")).toBe(false);
  });
});
