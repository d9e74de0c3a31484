import type { CellTable, CellValue } from "../cells/cells";
import { samplesOf, textOf } from "../cells/cell-text";
import { areAmounts } from "../recognise/contents";
import { VAT_AMOUNTS, VAT_BASES } from "../recognise/fields";
import { vatHead, type VatHead } from "../heads/vat";

/** Where VAT stands under a head that names no more than VAT these are percentages. */
const PERCENTAGES = new Set([0, 5, 6, 7, 9, 10, 12, 19, 20, 21]);

/**
 * Settles which columns hold VAT (spec 1, VAT per rate): a code, and per rate what it is reckoned over and the VAT. Only
 * columns that are nothing else; a base without its VAT says nothing.
 *
 * @param columns field -> column, from 0; what is found is added
 */
export function settleVat(table: CellTable, headRow: number, columns: Map<string, number>): void {
  const taken = new Set(columns.values());
  const found: { column: number; head: VatHead }[] = [];
  for (let column = 0; column < table.columnCount; column++) {
    const value = table.value(headRow, column);
    if (taken.has(column) || typeof value !== "string") continue;
    const head = vatHead(textOf(value));
    if (head && (head.part === "code" || holdsAmounts(samplesOf(table, column, headRow), head))) {
      found.push({ column, head });
    }
  }
  const rates = [...new Set(found.filter(({ head }) => head.part === "amount").map(({ head }) => head.rate))];
  rates.slice(0, VAT_AMOUNTS.length).forEach((rate, i) => {
    const columnOf = (part: VatHead["part"]) =>
      found.find(({ head }) => head.part === part && head.rate === rate)?.column;
    const [base, amount] = [columnOf("base"), columnOf("amount")];
    if (base !== undefined) columns.set(VAT_BASES[i], base);
    if (amount !== undefined) columns.set(VAT_AMOUNTS[i], amount);
  });
  const code = found.find(({ head }) => head.part === "code");
  if (code && rates.length > 0) columns.set("vatCode", code.column);
}

function holdsAmounts(samples: readonly CellValue[], { sure }: VatHead): boolean {
  if (samples.length > 0 && !samples.some((value) => areAmounts([value]))) return false;
  return sure || !samples.every((value) => PERCENTAGES.has(Number(textOf(value).replace(/[%\s]/g, ""))));
}
