import type { CellValue } from "../cells/cells";
import { textOf } from "../cells/cell-text";

const DEBIT = new Set("d dr db deb debet debit debitor af - uit out paidout withdrawal soll s débit min".split(" "));
const CREDIT = new Set("c cr ct cre cred credit bij + in paidin deposit haben h crédit plus k kredit".split(" "));

/**
 * Which side a cell of a D/C, Af/Bij, +/- or Soll/Haben column names, as a bank or ledger
 * means it; undefined where it names none.
 *
 * @example directionOf("Af") // "debit"
 */
export function directionOf(value: CellValue): "debit" | "credit" | undefined {
  const text = textOf(value)
    .replace(/[\s.]/g, "")
    .replace(/[\u2212\u2013]/g, "-")
    .toLowerCase();
  return DEBIT.has(text) ? "debit" : CREDIT.has(text) ? "credit" : undefined;
}
