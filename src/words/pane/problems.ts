import type { Problem } from "../../domain/ledger/problem";
import { phrases } from "../language";

const words = phrases({
  nl: {
    cell: (sheet: string, cell: string) => `Blad ${sheet}, cel ${cell}`,
    row: (sheet: string, row: number) => `Blad ${sheet}, rij ${row}`,
    found: (place: string, found: string) => `${place}: ‘${found}’ is niet leesbaar.`,
    unknown: (place: string) => `${place}: niet leesbaar.`,
  },
  en: {
    cell: (sheet: string, cell: string) => `Sheet ${sheet}, cell ${cell}`,
    row: (sheet: string, row: number) => `Sheet ${sheet}, row ${row}`,
    found: (place: string, found: string) => `${place}: ‘${found}’ cannot be read.`,
    unknown: (place: string) => `${place}: cannot be read.`,
  },
});

/** A problem as a sentence: where, and what stood there. */
export function problemSentence(language: "nl" | "en", problem: Problem): string {
  const { source, row, column } = problem.place;
  const text = words(language);
  const place =
    row === undefined ? source : column === undefined ? text.row(source, row) : text.cell(source, `${column}${row}`);
  return problem.found === undefined ? text.unknown(place) : text.found(place, problem.found);
}
