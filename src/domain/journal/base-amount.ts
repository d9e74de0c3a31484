import type { Part } from "../clear/match";
import type { OpenItems } from "../ledger/open-items";
import type { StatementLines } from "../ledger/statement-lines";
import { share } from "../money/share";

/**
 * What a part of a line comes to in the base currency, in minor units with the line's sign;
 * undefined where the line does not tell. A line in the base currency that was matched by its
 * instructed amount counts for what the bank booked.
 */
export function lineInBase(lines: StatementLines, part: Part, currency: string, base: string): number | undefined {
  const own = lines.currency.at(part.index) || base;
  if (currency === base) return own === base ? part.amount : undefined;
  if (own !== base) return undefined;
  const instructed = lines.instructedAmount[part.index];
  if (Number.isNaN(instructed) || instructed === 0) return undefined;
  // banks print the instructed amount without a sign as often as with one
  return share(lines.amount[part.index], Math.abs(part.amount), Math.abs(instructed));
}

/**
 * What a part of an item comes to in the base currency; undefined where the list does not tell. It is what
 * the item stood at before less what it stands at after, each rounded: so the parts of an item that is paid
 * bit by bit come to its base amount exactly, and it ends at zero (law 2).
 *
 * @example three parts of US$ 100,00 that stands at 92,51: 33,33 is 30,83, again 33,33 is 30,84, and 33,34 is 30,84
 */
export function itemInBase(items: OpenItems, part: Part, currency: string, base: string): number | undefined {
  if (currency === base) return part.amount;
  const { index, amount, rest } = part;
  const [inBase, open] = [items.baseAmount[index], items.openAmount[index]];
  if (Number.isNaN(inBase) || open === 0) return undefined;
  return share(inBase, rest + amount, open) - share(inBase, rest, open);
}
