import { formula } from "./cell";
import { textInFormula } from "./formula-text";
import type { SheetCell } from "./sheet";

/** A row of a sheet in the same workbook, as Excel numbers it. */
export interface SheetRow {
  readonly sheet: string;
  readonly row: number;
}

/**
 * A cell that leads to a row of another sheet when it is clicked. It is a formula of ours: the name of the
 * sheet stands in it as a text only, its apostrophes doubled for the address and its quotes for the text.
 * It leads to where the row stood when it was written; looking the row up by its number instead would take
 * Excel through the whole list for every link.
 *
 * @example rowLink({ sheet: "Bank mei", row: 12 }, "Bank mei, rij 12") // =HYPERLINK("#'Bank mei'!A12","Bank mei, rij 12")
 */
export function rowLink({ sheet, row }: SheetRow, label: string): SheetCell {
  const address = `#'${sheet.replaceAll("'", "''")}'!A${row}`;
  return formula(`=HYPERLINK(${textInFormula(address)},${textInFormula(label)})`, label, "link");
}
