import { NO_DAY } from "../../../domain/dates/day";
import {
  ITEM_AMOUNT_FIELDS,
  ITEM_DATE_FIELDS,
  ITEM_TEXT_FIELDS,
  type ItemAmountField,
  type OpenItems,
  type VatPart,
} from "../../../domain/ledger/open-items";
import type { Problem } from "../../../domain/ledger/problem";
import type { DecimalMark } from "../cells/amount-text";
import { textOf } from "../cells/cell-text";
import type { CellTable } from "../cells/cells";
import { classifyRows, type RowFacts } from "../rows/classify";
import { readDateFields, rowDates, type DateColumns } from "../columns/date-fields";
import { AGEING, VAT_AMOUNTS, VAT_BASES, type TableChoice } from "../recognise/fields";
import { carryRelations, type CarriedRelations } from "../rows/groups";
import { itemAmounts, type ItemAmounts } from "./item-amounts";
import { itemTexts } from "./item-texts";
import { vatColumns, vatOf, type VatColumns } from "./item-vat";
import { mainAmount, type MainAmount } from "../columns/main-amount";
import { settleNotations } from "../columns/notations";
import { optionalFaults } from "../columns/optional-cells";
import { planOf, type Plan } from "../recognise/plan";
import type { ReadOptions, ReadReport } from "../rows/report";
import { emptyReport, refuseUnnamed, reportOf, settleRows } from "../rows/rows";
import { itemSigns, sidesNamed, type Signs } from "../columns/signs";
import { columnsOf, filled, noTexts } from "../columns/text-columns";

const DATES = ["documentDate", "bookingDate", "dueDate"] as const;
const AMOUNTS = [
  ...["openAmount", "originalAmount", "baseAmount", "discountAmount", "debit", "credit", "balance"],
  ...[...AGEING, ...VAT_BASES, ...VAT_AMOUNTS],
];
const NUMBERS = ["invoiceNumber", "ourReference", "yourReference", "id"];
const NAMES = [
  "relationCode",
  "relationName",
  "relation",
  "relationIban",
  "description",
  "paymentReference",
  "endToEndId",
];
const NAMED = [...NUMBERS, ...NAMES];
const YES = /^(?:ja|j|yes|y|x|1|true|waar|oui|o|geblokkeerd|blocked|gesperrt)$/i;

/**
 * Reads a list of open items (spec 1). Rows that cannot be read are problems and take no
 * part; as long as a column can be read in two ways nothing is read and the report asks.
 *
 * @param choice where the heads stand and which column is what: of `recogniseTable`, or the user's
 * @example readOpenItems(sheet, recogniseTable(sheet).items!.choice).report.totals
 */
export function readOpenItems(
  table: CellTable,
  choice: TableChoice,
  options: ReadOptions = {},
): { items: OpenItems; report: ReadReport } {
  const plan = planOf(table, "items", choice, options);
  const notations = settleNotations(plan, AMOUNTS, ITEM_DATE_FIELDS);
  if (notations.questions.length > 0) {
    return { items: buildItems(plan, [], undefined), report: emptyReport(plan, notations.questions) };
  }
  const amounts = itemAmounts(plan, notations.marks);
  const dates = readDateFields(plan, ITEM_DATE_FIELDS, notations.orders);
  const classified = classifyRows(plan, rowFacts(plan, amounts, dates));
  const summed = settleRows(plan, classified, amounts.open.units, (row) => plan.text(row, "description") === "");
  const repeatedHeads = classified.leftOut.filter(({ why }) => why === "head").map(({ row }) => row - table.firstRow);
  const groups = summed.ends.filter((row) => isUnnamedNumber(plan) && plan.text(row, "invoiceNumber") !== "");
  const texts = [...classified.texts, ...groups].sort((a, b) => a - b);
  const ends = summed.ends.filter((row) => !groups.includes(row));
  const carried = carryRelations(plan, summed.data, texts, ends, repeatedHeads);
  const settled = refuseUnnamed(
    plan,
    summed,
    (row) => carried.code.has(row) || carried.name.has(row) || NAMED.some((field) => plan.text(row, field) !== ""),
  );
  const signs = itemSigns(plan, amounts.open, settled.data, plan.column("openAmount") < 0 && plan.column("debit") >= 0);
  const warnings: Problem[] = [];
  const vat = vatColumns(plan, notations.marks);
  const read = { amounts, dates, carried, signs, vat, marks: notations.marks, warnings };
  const items = buildItems(plan, settled.data, read);
  const further = [
    amounts.original,
    ...vat.flatMap(({ amount, base }) => [amount, base]),
    ...(["baseAmount", "discountAmount"] as const).map((field) => itemAmount(plan, field, read)),
  ];
  warnings.push(...optionalFaults(plan, settled.data, dates, further));
  const report = reportOf(plan, classified, settled, carried.groupRows, {
    units: items.openAmount,
    telling: "invoiceNumber",
    warnings,
    carriedDown: carried.rows,
    signsTurned: signs.turned,
    ...(signs.ledger ? { ledger: signs.ledger } : {}),
  });
  return { items, report };
}

/** Do the numbers stand under no head, as where relations and their invoices share a column (Odoo)? */
function isUnnamedNumber(plan: Plan): boolean {
  const column = plan.column("invoiceNumber");
  return column >= 0 && plan.choice.headRow > 0 && textOf(plan.table.value(plan.first - 1, column)) === "";
}

function rowFacts(plan: Plan, amounts: ItemAmounts, dates: DateColumns): RowFacts {
  const { open, original } = amounts;
  const numbers = NUMBERS.filter((field) => plan.column(field) >= 0);
  return {
    amount: open,
    ...rowDates(dates, DATES),
    number(row) {
      for (const field of numbers) {
        const text = plan.text(row, field);
        if (text !== "") return text;
      }
      return "";
    },
    ...(isUnnamedNumber(plan) ? { mayBeGroup: () => true } : {}),
    isSettled: (row) =>
      open.units[row] === 0 ||
      (amounts.balancePerItem && plan.column("debit") >= 0 && open.empty[row] === 1 && original?.empty[row] === 0),
  };
}

interface Read {
  readonly amounts: ItemAmounts;
  readonly dates: DateColumns;
  readonly carried: CarriedRelations;
  readonly signs: Signs;
  readonly vat: VatColumns;
  readonly marks: ReadonlyMap<string, DecimalMark>;
  readonly warnings: Problem[];
}

function buildItems(plan: Plan, rows: readonly number[], read: Read | undefined): OpenItems {
  const count = rows.length;
  const hasBlocked = plan.column("blocked") >= 0;
  const side = sidesNamed(plan, rows);
  return {
    count,
    source: new Uint16Array(count).fill(plan.options.source ?? 0),
    row: filled(new Uint32Array(count), (i) => plan.table.firstRow + rows[i]),
    blocked: filled(new Uint8Array(count), (i) => (hasBlocked && YES.test(plan.text(rows[i], "blocked")) ? 1 : 0)),
    ...(side ? { side } : {}),
    ...(read && read.vat.length > 0 ? { vat: rows.map((row) => signedVat(plan, row, read)) } : {}),
    ...columnsOf(ITEM_TEXT_FIELDS, (field) =>
      read ? itemTexts(plan, field, rows, read.carried, read.warnings) : noTexts(0),
    ),
    ...columnsOf(ITEM_DATE_FIELDS, (field) => {
      const days = read?.dates.get(field)?.days;
      return filled(new Int32Array(count), (i) => days?.[rows[i]] ?? NO_DAY);
    }),
    ...columnsOf(ITEM_AMOUNT_FIELDS, (field) => {
      const amount = read && itemAmount(plan, field, read);
      return filled(new Float64Array(count), (i) => {
        const units = amount?.units[rows[i]] ?? NaN;
        return read?.signs.isTurned(rows[i]) && units !== 0 ? -units : units;
      });
    }),
  };
}

function signedVat(plan: Plan, row: number, { vat, amounts, signs }: Read): VatPart[] | undefined {
  const parts = vatOf(plan, vat, amounts, row);
  if (!signs.isTurned(row)) return parts;
  return parts?.map(({ code, base, amount }) => ({ code, base: -base, amount: -amount }));
}

function itemAmount(plan: Plan, field: ItemAmountField, read: Read): MainAmount | undefined {
  if (field === "openAmount") return read.amounts.open;
  if (field === "originalAmount") return read.amounts.original;
  if (plan.column(field) < 0) return undefined;
  const base = field === "baseAmount" ? { currency: () => plan.options.currency ?? "EUR" } : {};
  return mainAmount(plan, read.marks, { amount: field, creditSign: -1, ...base });
}
