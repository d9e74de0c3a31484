import { blockedNow } from "../../../domain/decisions/blocked";
import type { OpenItems } from "../../../domain/ledger/open-items";
import type { Stamp } from "../../api";
import { append } from "./decide";
import type { Session } from "../session";

/** The items as a run sees them: blocked and released by hand included (spec 10). */
export function itemsNow({ ledger, decisions }: Session): OpenItems {
  const { items, naming } = ledger;
  return { ...items, blocked: blockedNow(items, naming.itemKeys, decisions) };
}

/** Blocks the item in a row, or releases it; a row that is no item, or is so already, is left as it is. */
export function block(session: Session, sheet: string, row: number, isBlocked: boolean, stamp: Stamp): void {
  const { items, naming } = session.ledger;
  const source = naming.sheets.indexOf(sheet);
  const { blocked } = itemsNow(session);
  for (let item = 0; item < items.count; item++) {
    if (items.source[item] !== source || items.row[item] !== row) continue;
    if ((blocked[item] === 1) === isBlocked) return;
    append(session, [{ verb: isBlocked ? "block" : "release", match: 0, note: naming.itemKeys.at(item) }], stamp);
    return;
  }
}
