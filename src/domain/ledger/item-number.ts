import type { OpenItems } from "./open-items";

/** What an item is called: its invoice number, else a reference, its id or its row. @example numberOfItem(items, 0) // "2025-0012" */
export function numberOfItem(items: OpenItems, item: number): string {
  return (
    items.invoiceNumber.at(item) ||
    items.ourReference.at(item) ||
    items.yourReference.at(item) ||
    items.id.at(item) ||
    `#${items.row[item]}`
  );
}
