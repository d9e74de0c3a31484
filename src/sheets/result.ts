import type { Language } from "../words/language";
import { resultWords } from "../words/sheets/result";
import { integer, text } from "./cell";
import { markLook, type Marks } from "./marks";
import type { SheetCell, SheetSpec } from "./sheet";

/** Rows above the heads. */
const TOP = 3;

/** A sheet's name has at most so many characters. */
const LONGEST_NAME = 31;

/**
 * How the rows of a source stand, as a sheet of its own: for one that can't have status columns, because it
 * is protected, filtered, or has cells right of its table (design.md, Marks). A row per row that takes part,
 * by the number that Excel shows for it, in the same colours.
 *
 * @example resultSheet(marks, "nl").name // "Resultaat Bank december"
 */
export function resultSheet(marks: Marks, language: Language): SheetSpec {
  const words = resultWords(language);
  const { heads, colors } = markLook(language);
  const headRow = TOP + 1;
  const rows = marks.codes.flatMap((code, i): SheetCell[][] =>
    code === ""
      ? []
      : [
          [
            integer(marks.firstRow + i, "ordinal"),
            text(code),
            text(marks.numbers[i]),
            text(marks.reasons[i], "wrapped"),
          ],
        ],
  );
  const lastRow = headRow + Math.max(1, rows.length);
  return {
    name: words.sheetName(marks.sheet).slice(0, LONGEST_NAME).trim(),
    columnWidths: [8, 16, 14, 90],
    frozenRows: headRow,
    rows: [
      [text(words.title(marks.sheet), "title")],
      [text(words.about, "subtitle")],
      [],
      [words.row, ...heads].map((head) => text(head, "head")),
      ...(rows.length > 0 ? rows : [[null, null, null, null]]),
    ],
    tables: [{ name: "AfletterResultaat", range: `A${headRow}:D${lastRow}`, style: "TableStyleLight1" }],
    colorRules: colors.map(({ code, fill, font }) => ({
      range: `A${headRow + 1}:D${lastRow}`,
      formula: `=$B${headRow + 1}="${code}"`,
      fill,
      font,
    })),
    validations: [],
    print: { orientation: "landscape", fitToWidth: true, titleRows: `${headRow}:${headRow}` },
  };
}
