import type { Explanation } from "../domain/clear/match";
import { formatNumber } from "./format";
import { phrases, type Language } from "./language";

/** How amounts and dates among the facts are written. */
export interface FactFormat {
  /** minor units and an ISO 4217 code */
  amount(minor: number, currency: string): string;
  /** a day number */
  date(day: number): string;
}

/** The facts of an explanation, read by what they are; what is missing reads as "" or 0. */
export interface Facts {
  text(key: string): string;
  count(key: string): number;
  amount(key: string): string;
  /** without its sign */
  size(key: string): string;
  date(key: string): string;
  /** how often a sum like this is expected to fit by chance, as the language writes it: "0,78" */
  readonly odds: string;
  /** items against items (spec 4): what settles is an open item too */
  readonly isBetween: boolean;
  /** what settles, as it is called: a statement line, or between items an item */
  readonly line: string;
  readonly lines: string;
}

const words = phrases({
  nl: { line: "regel", lines: "regels", item: "post", items: "posten" },
  en: { line: "line", lines: "lines", item: "item", items: "items" },
});

/** Reads the facts of an explanation with the formats of a language. */
export function factsOf(language: Language, facts: Explanation["facts"], format: FactFormat): Facts {
  const isBetween = facts.between !== undefined;
  const { line, lines, item, items } = words(language);
  const count = (key: string) => (typeof facts[key] === "number" ? facts[key] : 0);
  const text = (key: string) => String(facts[key] ?? "");
  const currency = text("currency") || "EUR";
  return {
    text,
    count,
    amount: (key) => format.amount(count(key), currency),
    size: (key) => format.amount(Math.abs(count(key)), currency),
    odds: text("odds").replace(/\d[\d.]*$/, (figures) => formatNumber(language, figures)),
    date: (key) => (facts[key] === undefined ? "" : format.date(count(key))),
    isBetween,
    line: isBetween ? item : line,
    lines: isBetween ? items : lines,
  };
}
