import type { Explanation } from "../domain/clear/match";

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
}

/** Reads the facts of an explanation with the formats of a language. */
export function factsOf(facts: Explanation["facts"], format: FactFormat): Facts {
  const count = (key: string) => (typeof facts[key] === "number" ? facts[key] : 0);
  const text = (key: string) => String(facts[key] ?? "");
  const currency = text("currency") || "EUR";
  return {
    text,
    count,
    amount: (key) => format.amount(count(key), currency),
    size: (key) => format.amount(Math.abs(count(key)), currency),
    date: (key) => (facts[key] === undefined ? "" : format.date(count(key))),
  };
}
