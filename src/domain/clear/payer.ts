import type { Books } from "./books";
import { compactIban } from "../text/iban";
import { nameKey } from "../text/names";

/**
 * Who paid, for the rule of paying twice: the assigned relation, else the account, else the
 * name; "" where the line says nothing.
 */
export function payerOf(books: Books, line: number): string {
  const relation = books.assigned.relation[line];
  if (relation >= 0) return `relation ${relation}`;
  const iban = compactIban(books.lines.iban.at(line));
  if (iban !== "") return `iban ${iban}`;
  const name = nameKey(books.lines.name.at(line));
  return name === "" ? "" : `name ${name}`;
}
