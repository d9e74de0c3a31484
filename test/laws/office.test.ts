/** A year of small offices (test/bench/office), in which all numbers run on: nothing is ever cleared wrongly. */
import { office } from "../bench/office/office";
import { score } from "../bench/quality";

describe.each([0, 1, 2, 3, 4])("the ledgers of an office that numbers its invoices in way %i", (seed) => {
  const scores = [seed, seed + 5, seed + 10].flatMap((s) => score(office(500, s)));

  it("has no line cleared with anything but what it truly settles", () => {
    expect(scores.filter(({ wrong }) => wrong > 0)).toEqual([]);
  });

  it("has nearly every line cleared that gives number and amount", () => {
    const named = scores.filter(({ kind }) => kind === "number and amount" || kind === "supplier, own number");
    const count = (field: "lines" | "right") => named.reduce((sum, so) => sum + so[field], 0);
    expect(count("right") / count("lines")).toBeGreaterThan(0.98);
  });
});
