import type { CellTable } from "../cells/cells";
import { textOf } from "../cells/cell-text";
import type { Role } from "./fields";
import type { Candidate } from "./recognition";

/** A list that is exported without heads: what each column looks like and which field it is. */
interface Layout {
  readonly name: string;
  readonly role: Role;
  readonly columns: readonly (readonly [RegExp, string])[];
}

const ANY = /^/;
const AMOUNT = /^[+-]?\d[\d.,]*-?$/;
const DATE = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$|^\d{4}-\d{2}-\d{2}$|^\d{8}$|^\d{5}(?:\.\d+)?$/;

/** formats.md, section 3 (Yuki) and 1.3 (ABN AMRO TXT, ASN and SNS). */
const LAYOUTS: readonly Layout[] = [
  {
    name: "Yuki",
    role: "items",
    columns: [
      [/^\d{3,8}$/, "ledgerAccount"],
      [/\D/, ""],
      [DATE, "documentDate"],
      [AMOUNT, "openAmount"],
      [ANY, "description"],
      [ANY, "invoiceNumber"],
      [/^$|[-/.\d]+/, "dueDate"],
      [/./, "relationName"],
      [ANY, "relationCode"],
      [ANY, "relationIban"],
    ],
  },
  {
    name: "ABN AMRO",
    role: "lines",
    columns: [
      [/^\d{6,10}$/, "ownAccount"],
      [/^[A-Z]{3}$/, "currency"],
      [DATE, "bookingDate"],
      [AMOUNT, ""],
      [AMOUNT, ""],
      [DATE, "valueDate"],
      [AMOUNT, "amount"],
      [ANY, "description"],
    ],
  },
  {
    name: "ASN, SNS",
    role: "lines",
    columns: [
      [DATE, "bookingDate"],
      [/^[A-Z]{2}\d{2}/, "ownAccount"],
      [ANY, "iban"],
      [ANY, "name"],
      [ANY, ""],
      [ANY, ""],
      [ANY, ""],
      [/^[A-Z]{3}$/, ""],
      [AMOUNT, ""],
      [/^[A-Z]{3}$/, "currency"],
      [AMOUNT, "amount"],
      [DATE, ""],
      [DATE, "valueDate"],
      [/^\d+$/, ""],
      [/^[A-Z]{3}$/, "code"],
      [ANY, ""],
      [ANY, "paymentReference"],
      [ANY, "description"],
    ],
  },
];

const ROWS = 20;

/** The list without heads that the first rows are laid out as; undefined for none. */
export function headlessCandidate(table: CellTable): Candidate | undefined {
  const rows = Math.min(table.rowCount, ROWS);
  const layout = rows === 0 ? undefined : LAYOUTS.find((layout) => fits(layout, table, rows));
  if (!layout) return undefined;
  const mapping: Record<string, number> = {};
  layout.columns.forEach(([, field], column) => {
    if (field !== "") mapping[field] = table.firstColumn + column;
  });
  return {
    role: layout.role,
    choice: { sheet: table.name, headRow: 0, mapping },
    score: 0.6,
    ...(layout.role === "items" ? { ledger: "mixed" } : {}),
    why: [{ kind: "layout", text: layout.name }],
  };
}

function fits(layout: Layout, table: CellTable, rows: number): boolean {
  if (table.columnCount < layout.columns.length || table.columnCount > layout.columns.length + 2) return false;
  for (let row = 0; row < rows; row++) {
    const fit = layout.columns.every(([pattern], column) => pattern.test(textOf(table.value(row, column))));
    if (!fit) return false;
  }
  return true;
}
