import type { CellTable } from "../cells/cells";
import { rowTexts } from "../cells/cell-text";
import type { Ledger, Role } from "./fields";

const ITEMS =
  /openstaand|open ?posten|open items|aged (receivables|payables)|ag(e)?ing|ouderdom|debiteuren|crediteuren|receivable|payable|offene posten|postes ouverts|échéancier|balance agée/i;
const LINES =
  /\bbank|afschrift|mutaties|transacties|transactions|statement|kasboek|\bkas\b|rekening-?courant|kontoauszug|umsätze|relevé/i;

const RECEIVABLE = /debiteur|klant|customer|client|debtor|receivable|verkoop|\bsales|kunde|debitor|forderung|\bA\/R\b/i;
const PAYABLE =
  /crediteur|leverancier|supplier|vendor|creditor|payable|inkoop(?!-?order)|purchase(?! ?order)|(?<!invoice\/)\bbills?\b|fournisseur|lieferant|kreditor|verbindlichkeit|\bA\/P\b/i;

/** Sheet name and the texts above the heads (rows from 0, up to `headRow`). */
export function titlesOf(table: CellTable, headRow: number): string[] {
  const titles = [table.name];
  for (let row = 0; row < headRow; row++) titles.push(...rowTexts(table, row));
  return titles;
}

/** The first title that names the kind of list; undefined where none does. */
export function titleFor(role: Role, titles: readonly string[]): string | undefined {
  return titles.find((title) => (role === "items" ? ITEMS : LINES).test(title));
}

/**
 * Which side a list is, from its heads, else from its titles (spec 1, Signs); undefined
 * where neither tells. Both sides named is `mixed`.
 *
 * @example ledgerOf(["Leverancier", "Factuurnummer"], []) // "payable"
 */
export function ledgerOf(heads: readonly string[], titles: readonly string[]): Ledger | undefined {
  return sideOf(heads) ?? sideOf(titles);
}

function sideOf(texts: readonly string[]): Ledger | undefined {
  const receivable = texts.some((text) => RECEIVABLE.test(text));
  const payable = texts.some((text) => PAYABLE.test(text));
  if (receivable && payable) return "mixed";
  if (!receivable && !payable) return undefined;
  return receivable ? "receivable" : "payable";
}
