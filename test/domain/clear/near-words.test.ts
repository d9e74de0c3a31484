import fc from "fast-check";
import { nearWords } from "../../../src/domain/clear/near-words";
import { isAlike } from "../../../src/domain/text/names";

describe("words that are near a typed one", () => {
  it("are the word itself, those that begin with it, and those one typing error away", () => {
    const near = nearWords(["JANSSEN", "JANSSENS", "JANZEN", "BAKKER", "BAK", "BOUWBEDRIJF"]);
    expect(near("JANSEN")).toEqual(["JANSSEN", "JANZEN"]);
    expect(near("BOUWB")).toEqual(["BOUWBEDRIJF"]);
    expect(near("BAK")).toEqual(["BAK"]);
    expect(near("PIETERS")).toEqual([]);
  });

  it("are all that comparing it with every word finds, and no others", () => {
    const word = fc.string({ unit: fc.constantFrom("A", "B", "O"), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 30 }), word, (words, typed) => {
        const all = words.filter((each) => isAlike(typed, each));
        expect([...nearWords(words)(typed)].sort()).toEqual(all.sort());
      }),
      { seed: 20251231, numRuns: 2000 },
    );
  });
});
