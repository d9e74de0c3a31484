import type { Place } from "../../domain/ledger/problem";
import { phrases, type Language } from "../language";

const words = phrases({
  nl: {
    sheet: (name: string) => `Blad ${name}`,
    file: (name: string) => `Bestand ${name}`,
    cell: (cell: string) => `cel ${cell}`,
    row: (row: string) => `rij ${row}`,
    line: (row: string) => `regel ${row}`,
    entry: (row: string) => `boeking ${row}`,
    account: (account: string) => `rekening ${account}`,
  },
  en: {
    sheet: (name: string) => `Sheet ${name}`,
    file: (name: string) => `File ${name}`,
    cell: (cell: string) => `cell ${cell}`,
    row: (row: string) => `row ${row}`,
    line: (row: string) => `line ${row}`,
    entry: (row: string) => `entry ${row}`,
    account: (account: string) => `account ${account}`,
  },
});

/** What the row of a place counts: rows of a sheet, lines of a text file, entries of a bank file; or the place is an account. */
export type PlaceKind = "sheet" | "line" | "entry" | "account";

/**
 * Where something stands, as the beginning of a sentence. A source with an extension is a file.
 *
 * @example placeText("nl", { source: "Bank mei", row: 14, column: "D" }, "sheet") // "Blad Bank mei, cel D14"
 */
export function placeText(language: Language, place: Place, kind: PlaceKind): string {
  const text = words(language);
  const { source, row, column } = place;
  const isFile = kind !== "sheet" || /\.[a-z0-9]{2,4}$/i.test(source);
  const start = isFile ? text.file(source) : text.sheet(source);
  if (kind === "account") return column === undefined || column === "" ? start : `${start}, ${text.account(column)}`;
  if (row === undefined) return start;
  if (kind === "entry") return `${start}, ${text.entry(String(row))}`;
  if (kind === "line") return `${start}, ${text.line(String(row))}`;
  return `${start}, ${column === undefined ? text.row(String(row)) : text.cell(`${column}${row}`)}`;
}
