import fc from "fast-check";
import { keyOfWords, nameKey, nameWords, wordsAlike } from "../../../src/domain/text/names";
import { ibansOf } from "../../../src/domain/text/iban";
import { compareText } from "../../../src/domain/text/compare";
import { fold } from "../../../src/domain/text/fold";

test.each([
  ["Bouwbedrijf De Vries B.V.", "BOUWBEDRIJF DE VRIES BV"],
  ["Vries, Bouwbedrijf de", "Bouwbedrijf De Vries"],
  ["Café ’t Hoekje", "CAFE T HOEKJE"],
  ["Smit & Zn.", "Smit en Zn"],
  ["J.P. Jansen", "Jansen J P"],
  ["Müller GmbH", "MULLER"],
  ["Hotel De Zon N.V.", "Hotel De Zon VOF"],
  ["Stg. Het Baken", "Stichting Het Baken"],
])("%s and %s are one name", (a, b) => {
  expect(nameKey(a)).toBe(nameKey(b));
});

test("different names stay different", () => {
  expect(nameKey("Jansen")).not.toBe(nameKey("Janssen"));
  expect(nameKey("De Vries Bouw")).not.toBe(nameKey("De Vries"));
});

test("a legal form that is the whole name stays", () => {
  expect(nameWords("B.V.")).toEqual(["BV"]);
});

test("a cell may hold several account numbers, and one may be printed in groups", () => {
  expect(ibansOf("NL91 ABNA 0417 1643 00; be68539007547034")).toEqual(["NL91ABNA0417164300", "BE68539007547034"]);
  expect(ibansOf("NL91ABNA0417164300 BE68539007547034")).toEqual(["NL91ABNA0417164300", "BE68539007547034"]);
  expect(ibansOf("")).toEqual([]);
});

test("texts are ordered by code unit, on every machine alike", () => {
  expect(["b", "a", "B", "é"].sort(compareText)).toEqual(["B", "a", "b", "é"]);
});

test("a folded text keeps its length, so that places in it stay what they are", () => {
  expect(fold("Café groß ñ")).toBe("CAFE GROS N");
});

test.each([
  ["Bouwbedr. Jansen", "Bouwbedrijf Janssen B.V.", 2],
  ["Hr P. Oosterhuis", "P. Oosterhuys", 1],
  ["Mulder", "Bouwbedrijf De Vries", 0],
  ["De Wit", "A. de Wit", 0],
])("'%s' and '%s' share %i telling words", (text, name, count) => {
  expect(wordsAlike(() => nameWords(text), name)).toBe(count);
});

test("the words of a key stand in the order of their code units, however many there are", () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 30 });
  fc.assert(
    fc.property(words, (some) => expect(keyOfWords(some)).toBe([...some].sort().join(" "))),
    { seed: 3 },
  );
});
