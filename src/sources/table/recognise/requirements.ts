import type { Problem } from "../../../domain/ledger/problem";
import type { Role } from "./fields";

type Columns = ReadonlyMap<string, unknown>;

/** What a line or item can be known by; one of them is required (spec 1). */
const IDENTITY: Readonly<Record<Role, readonly string[]>> = {
  items: [
    "relationCode relationName relation relationIban invoiceNumber ourReference yourReference",
    "paymentReference endToEndId description",
  ].flatMap((names) => names.split(" ")),
  lines: "relationCode name iban description paymentReference endToEndId".split(" "),
};

export type MissingCode = "noAmountColumn" | "noDateColumn" | "noIdentityColumn";

/** Which of the required columns are missing (spec 1: date, amount and one of relation, invoice number, description). */
export function missingColumns(role: Role, columns: Columns): MissingCode[] {
  const missing: MissingCode[] = [];
  const amount =
    columns.has(role === "items" ? "openAmount" : "amount") || columns.has("debit") || columns.has("ageing");
  if (!amount) missing.push("noAmountColumn");
  const dates = role === "items" ? ["documentDate", "bookingDate", "dueDate"] : ["bookingDate"];
  if (!dates.some((field) => columns.has(field))) missing.push("noDateColumn");
  if (!IDENTITY[role].some((field) => columns.has(field))) missing.push("noIdentityColumn");
  return missing;
}

/** The same as problems of a sheet; `expected` names the kind of list that it nearly is. */
export function missingProblems(role: Role, columns: Columns, source: string, row: number): Problem[] {
  return missingColumns(role, columns).map((code) => ({ code, place: { source, row }, expected: role }));
}
