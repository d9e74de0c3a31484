import type { ColumnField } from "../../../words/pane/fields";
import type { ColumnMapping, Role } from "../../../worker/api";

const ITEM_FIELDS: readonly ColumnField[] = [
  "documentDate",
  "dueDate",
  "invoiceNumber",
  "relationCode",
  "relationName",
  "openAmount",
  "originalAmount",
  "debit",
  "credit",
  "direction",
  "description",
  "currency",
  "relationIban",
  "ourReference",
  "yourReference",
  "paymentReference",
  "endToEndId",
  "batchId",
  "bookingDate",
  "executionDate",
  "discountDate",
  "discountAmount",
  "baseAmount",
  "ledgerAccount",
  "blocked",
  "kind",
  "vatCode",
  "vatBase",
  "vatAmount",
  "vatBase2",
  "vatAmount2",
  "vatBase3",
  "vatAmount3",
  "ageing",
  "ageing2",
  "ageing3",
  "ageing4",
  "ageing5",
  "ageing6",
  "ageing7",
  "ageing8",
  "id",
];

const LINE_FIELDS: readonly ColumnField[] = [
  "bookingDate",
  "amount",
  "debit",
  "credit",
  "direction",
  "name",
  "iban",
  "description",
  "description2",
  "description3",
  "description4",
  "ownAccount",
  "currency",
  "valueDate",
  "paymentReference",
  "endToEndId",
  "batchId",
  "instructedAmount",
  "instructedCurrency",
  "charges",
  "code",
  "relationCode",
  "reversal",
  "id",
];

/** The choices above a column, the likely ones first. */
export function fieldsOf(role: Role): readonly ColumnField[] {
  return role === "items" ? ITEM_FIELDS : LINE_FIELDS;
}

/** What is taken for the column at a position (from 1); undefined where it is not used. */
export function fieldAt(mapping: ColumnMapping, position: number): string | undefined {
  return Object.keys(mapping).find((field) => mapping[field] === position);
}

/**
 * The mapping with another field for a column. A field stands in one column: chosen for a
 * second one, it leaves the first.
 *
 * @example withField({ amount: 3 }, 4, "amount") // { amount: 4 }
 */
export function withField(mapping: ColumnMapping, position: number, field: string | undefined): ColumnMapping {
  const rest = Object.entries(mapping).filter(([name, at]) => at !== position && name !== field);
  return Object.fromEntries(field === undefined ? rest : [...rest, [field, position]]);
}

/**
 * What a list still lacks: a date, an amount, and one of relation, invoice number and
 * description (spec 1); each as the fields of which one is enough.
 */
export function missingOf(role: Role, mapping: ColumnMapping): readonly (readonly ColumnField[])[] {
  const needed: readonly (readonly ColumnField[])[] =
    role === "items"
      ? [
          ["documentDate", "bookingDate", "dueDate"],
          ["openAmount", "originalAmount", "debit", "credit", "ageing"],
          ["relationCode", "relationName", "invoiceNumber", "description"],
        ]
      : [
          ["bookingDate", "valueDate"],
          ["amount", "debit", "credit"],
          ["description", "name", "relationCode", "paymentReference"],
        ];
  return needed.filter((fields) => !fields.some((field) => mapping[field] !== undefined));
}
