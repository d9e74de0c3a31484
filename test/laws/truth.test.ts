/** Generated ledgers with known truth (test/bench/generator): what the evidence decides is cleared, nothing else is. */
import { KINDS } from "../bench/generator/kinds";
import { generate } from "../bench/generator/world";
import { score } from "../bench/quality";

describe.each([1, 2, 3])("a generated ledger with seed %i", (seed) => {
  const scores = score(generate(KINDS, 3000, seed));

  it("has no line cleared with anything but what it truly settles", () => {
    expect(scores.filter(({ wrong }) => wrong > 0)).toEqual([]);
  });

  it("has every line cleared that the evidence decides", () => {
    expect(scores.filter(({ expects, right, lines }) => expects === "certain" && right < lines)).toEqual([]);
  });

  it("has lines of every kind, so that the two above say something", () => {
    expect(new Set(scores.map(({ kind }) => kind)).size).toBe(KINDS.length);
  });
});
