import type { VatPart } from "../../../domain/ledger/open-items";
import { hundredthsOf, share } from "../../../domain/money/share";
import type { DecimalMark } from "../cells/amount-text";
import { textOf } from "../cells/cell-text";
import { VAT_AMOUNTS, VAT_BASES } from "../recognise/fields";
import { percentOf, vatHead } from "../heads/vat";
import type { ItemAmounts } from "./item-amounts";
import { mainAmount, type MainAmount } from "../columns/main-amount";
import type { Plan } from "../recognise/plan";

/** The columns of one rate. */
interface RateColumns {
  /** "21%", "hoog"; "" where the head names none */
  readonly rate: string;
  readonly amount: MainAmount;
  readonly base?: MainAmount;
}

/** The VAT columns of a list, read. */
export type VatColumns = readonly RateColumns[];

/** Reads the columns of VAT that a list has; none where it has none. */
export function vatColumns(plan: Plan, marks: ReadonlyMap<string, DecimalMark>): VatColumns {
  return VAT_AMOUNTS.flatMap((field, i): RateColumns[] => {
    if (plan.column(field) < 0) return [];
    const read = (name: string) => mainAmount(plan, marks, { amount: name, creditSign: -1 });
    const head = plan.choice.headRow === 0 ? "" : textOf(plan.table.value(plan.first - 1, plan.column(field)));
    const base = plan.column(VAT_BASES[i]) < 0 ? {} : { base: read(VAT_BASES[i]) };
    return [{ rate: vatHead(head)?.rate ?? "", amount: read(field), ...base }];
  });
}

/**
 * The VAT of the item in a row, per rate, with the sign that the item has in the list: undefined where the list does not tell, or tells
 * what cannot be. A base that the list does not have follows from the rate, or from what the invoice comes to.
 *
 * @example 210,00 under "BTW hoog" of an invoice of 1.210,00 // [{ code: "hoog", base: 100000, amount: 21000 }]
 */
export function vatOf(plan: Plan, columns: VatColumns, amounts: ItemAmounts, row: number): VatPart[] | undefined {
  if (columns.some(({ amount, base }) => amount.fault(row) ?? base?.fault(row))) return undefined;
  const invoiced = amounts.original?.units[row] ?? NaN;
  const gross = Number.isNaN(invoiced) ? amounts.open.units[row] : invoiced;
  const filled = columns.filter(({ amount, base }) => (amount.units[row] || 0) !== 0 || (base?.units[row] || 0) !== 0);
  const vat = filled.reduce((sum, { amount }) => sum + (amount.units[row] || 0), 0);
  if (filled.length === 0) return undefined;
  // what is shown without a sign goes the way of its item
  const sign = vat * gross < 0 ? -1 : 1;
  const parts: VatPart[] = [];
  let assumed = false;
  for (const { rate, amount, base } of filled) {
    const own = sign * (amount.units[row] || 0);
    const given = sign * (base?.units[row] ?? NaN);
    const worked = Number.isNaN(given) ? baseOf(own, rate, gross, filled.length) : { base: given, assumed: false };
    if (worked === undefined) return undefined;
    assumed ||= worked.assumed;
    parts.push({ code: rate || plan.text(row, "vatCode"), base: worked.base, amount: own });
  }
  return assumed && !comesTo(parts, gross) ? undefined : parts;
}

function baseOf(
  vat: number,
  rate: string,
  gross: number,
  rates: number,
): { base: number; assumed: boolean } | undefined {
  if (rates === 1 && percentOf(rate)?.assumed !== false) return { base: gross - vat, assumed: false };
  const known = percentOf(rate);
  if (!known || known.percent === 0) return undefined;
  return { base: share(vat, 10_000, hundredthsOf(known.percent)), assumed: known.assumed };
}

/** To what half a cent of VAT can make of it. */
function comesTo(parts: readonly VatPart[], gross: number): boolean {
  const sum = parts.reduce((total, { base, amount }) => total + base + amount, 0);
  return Math.abs(sum - gross) <= parts.length * 6;
}
