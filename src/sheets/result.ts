import { feedText, finish, hexOf, startHash } from "../domain/ledger/hash";
import type { Language } from "../words/language";
import { resultWords } from "../words/sheets/result";
import { integer, text } from "./cell";
import { markLook, type Marks } from "./marks";
import type { SheetCell, SheetSpec } from "./sheet";
import { sheetNameOf } from "./sheet-name";

/**
 * A name that tells sheets apart whose names begin alike: what has to be cut ends in a sign of the whole, the
 * same each time, so that one result never takes the place of another.
 */
function nameFor(wanted: string): string {
  if (wanted.length <= LONGEST_NAME) return wanted.trim();
  const hash = startHash();
  feedText(hash, wanted);
  const { high, low } = finish(hash);
  const sign = `~${hexOf(high, low).slice(0, SIGN)}`;
  return sheetNameOf(wanted.slice(0, LONGEST_NAME - sign.length), "") + sign;
}

/** Rows above the heads. */
const TOP = 3;

/** A sheet's name has at most so many characters. */
const LONGEST_NAME = 31;
/** How much of the sign of a long name is written: two that begin alike have the same one in 65,536. */
const SIGN = 4;

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
    name: nameFor(words.sheetName(marks.sheet)),
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
