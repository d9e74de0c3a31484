import type { CsvBank } from "../bank";
import { byShape } from "../find-columns";

const ANY = /^/;
const AMOUNT = /^-?\d[\d.]*(?:,\d*)?$/;

/** No heads; the amount unsigned beside Debet or Credit, and since the IBAN the balance in the last column. */
export const triodos: CsvBank = {
  name: "Triodos Bank",
  mark: "comma",
  order: "dmy",
  currency: "EUR",
  find: (rows) => withBalance(rows) ?? withoutBalance(rows),
};

const COLUMNS = [
  [/^\d{1,2}-\d{1,2}-\d{4}$/, "date"],
  [/^(?:[A-Z]{2}\d{2}TRIO\d{10}|[\d.]{9,12})$/, "account"],
  [AMOUNT, "amount"],
  [/^(?:Debet|Credit)$/i, "direction"],
  [ANY, "name"],
  [ANY, "iban"],
  [/^[A-Z]{0,4}$/i, "code"],
  [ANY, "description"],
] as const;

const withBalance = byShape([...COLUMNS, [AMOUNT, "balance"]]);
const withoutBalance = byShape(COLUMNS);
