import { mainAmount, type MainAmount } from "../columns/main-amount";
import type { DecimalMark } from "../cells/amount-text";
import { AGEING } from "../recognise/fields";
import type { Plan } from "../recognise/plan";

/** The open and the original amount per row (from 0). */
export interface ItemAmounts {
  readonly open: MainAmount;
  readonly original?: MainAmount;
  /** rows without an open amount of their own are payments that another row's balance holds */
  readonly balancePerItem: boolean;
}

const LEDGER = { creditSign: -1 } as const;

/**
 * The amounts of open items. Beside debit and credit a balance is read as the open amount of
 * each row, unless it turns out to be a running balance: then the row's own amount is open.
 */
export function itemAmounts(plan: Plan, marks: ReadonlyMap<string, DecimalMark>): ItemAmounts {
  const has = (field: string): boolean => plan.column(field) >= 0;
  const booked = has("debit") ? mainAmount(plan, marks, { amount: "", ...LEDGER }) : undefined;
  if (has("openAmount")) {
    const open = mainAmount(plan, marks, { amount: "openAmount", ...LEDGER });
    const original = has("originalAmount") ? mainAmount(plan, marks, { amount: "originalAmount", ...LEDGER }) : booked;
    const signed = booked ? signedBy(open, booked) : open;
    return { open: signed, balancePerItem: true, ...(original ? { original } : {}) };
  }
  const original = has("originalAmount") ? mainAmount(plan, marks, { amount: "originalAmount", ...LEDGER }) : undefined;
  const invoiced = original ? { original } : {};
  if (has("ageing")) return { open: ofPeriods(plan, marks), balancePerItem: false, ...invoiced };
  if (booked && has("balance")) {
    const balance = mainAmount(plan, marks, { amount: "balance", ...LEDGER });
    if (!isRunning(balance, booked, plan.first)) return { open: balance, original: booked, balancePerItem: true };
  }
  return {
    open: booked ?? mainAmount(plan, marks, { amount: "openAmount", ...LEDGER }),
    balancePerItem: false,
    ...invoiced,
  };
}

/** The sum of the periods of an aged list. */
function ofPeriods(plan: Plan, marks: ReadonlyMap<string, DecimalMark>): MainAmount {
  const periods = AGEING.filter((field) => plan.column(field) >= 0).map((field) =>
    mainAmount(plan, marks, { amount: field, ...LEDGER }),
  );
  const fault: MainAmount["fault"] = (row) => periods.map((period) => period.fault(row)).find((one) => one);
  const empty = periods[0].empty.map((_, row) => (periods.every((period) => period.empty[row] === 1) ? 1 : 0));
  const units = periods[0].units.map((_, row) =>
    empty[row] === 1 || fault(row) ? NaN : periods.reduce((sum, period) => sum + (period.units[row] || 0), 0),
  );
  return { units, empty, column: periods[0].column, fault };
}

/** Open amounts that are all positive beside debit and credit have the side of their row. */
function signedBy(open: MainAmount, booked: MainAmount): MainAmount {
  const credits = open.units.some((units, row) => units > 0 && booked.units[row] < 0);
  if (!credits || open.units.some((units) => units < 0)) return open;
  return { ...open, units: open.units.map((units, row) => (booked.units[row] < 0 && units > 0 ? -units : units)) };
}

/** Does the balance grow by every row's amount? */
function isRunning(balance: MainAmount, booked: MainAmount, first: number): boolean {
  let running = 0;
  let perItem = 0;
  let previous = NaN;
  for (let row = first; row < balance.units.length; row++) {
    const amount = booked.units[row];
    if (Number.isNaN(amount)) continue;
    const shown = balance.units[row];
    if (Number.isNaN(shown)) perItem++;
    else {
      if (!Number.isNaN(previous) && previous !== 0) {
        if (shown === previous + amount) running++;
        else perItem++;
      }
      previous = shown;
    }
  }
  return running > perItem;
}
