import { cellName, quoteSheet } from "../../xlsx/cells";
import type { Sheet, Workbook } from "../../xlsx/workbook";

/**
 * The hidden names by which the pane finds back what Afletter wrote (design.md, Marks): the marks on a
 * sheet part by part, and the sheets of its own. Numbers begin at 1: a workbook that has such names
 * already is never written here.
 */
export interface OwnNames {
  /** marks `number` on a sheet: head and rows of the three columns from `column`, all from 0 */
  marks(sheet: Sheet, number: number, marks: MarkedBlock): void;
  sheet(sheet: Sheet, kind: "decisions" | "links" | "memorial" | "statement", number: number): void;
}

/** Where marks stand on a sheet, from 0, and what was there before. */
export interface MarkedBlock {
  readonly column: number;
  readonly headRow: number;
  readonly lastRow: number;
  readonly place: "range" | "table";
  readonly filter?: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
}

/** Writes hidden names into a workbook. */
export function ownNames(workbook: Workbook): OwnNames {
  const add = (name: string, formula: string) =>
    void workbook.names.set(`_afletter_${name}`, { formula, hidden: true });
  const text = (value: string) => `"${value.replaceAll('"', '""')}"`;
  return {
    marks({ name }, number, { column, headRow, lastRow, place, filter }) {
      // widths and a head that was not bold: the columns were empty, so they had Excel's own
      add(`marks_before_${number}`, text([place, "", "standard", "standard", "standard"].join("|")));
      ["status", "number", "reason"].forEach((part, at) => {
        add(`marks_${part}_${number}`, reference(name, headRow, column + at, lastRow, column + at));
      });
      if (filter) {
        add(`marks_filter_${number}`, reference(name, filter.top, filter.left, filter.bottom, filter.right));
      }
    },
    sheet({ name }, kind, number) {
      add(`sheet_${kind}_${number}`, reference(name, 0, 0, 0, 0));
      add(`title_${kind}_${number}`, text(name));
    },
  };
}

/** @example reference("Bank mei", 0, 9, 199, 9) // "'Bank mei'!$J$1:$J$200" */
function reference(sheet: string, top: number, left: number, bottom: number, right: number): string {
  const fixed = (row: number, column: number) => cellName(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  const quoted = quoteSheet(sheet);
  return `${quoted}!${fixed(top, left)}:${fixed(bottom, right)}`;
}
