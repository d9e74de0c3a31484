import type { Role, TableChoice } from "../../sources/table/recognise/fields";
import type { Recognition } from "../../sources/table/recognise/recognition";
import type { Mapping } from "./mapping";

/** Columns that open items have and statements do not; and the other way round. */
const OF_ITEMS = ["invoiceNumber", "relationCode", "dueDate", "originalAmount", "blocked"];
const OF_LINES = ["ownAccount", "valueDate", "instructedAmount", "code"];

/**
 * Is a list given as one kind clearly of the other, as when two files are swapped? Read as what it is not,
 * it would give a result that looks like one. Not where the user pointed the columns out.
 */
export function isOtherKind(found: Recognition, role: Role, map: Mapping | undefined): boolean {
  if (map?.lists[role]) return false;
  const [own, other] = role === "items" ? [found.items, found.lines] : [found.lines, found.items];
  if (!other || found.best !== other) return false;
  if (!own) return true;
  return role === "items" && !has(own.choice, OF_ITEMS) && has(other.choice, OF_LINES);
}

function has({ mapping }: TableChoice, fields: readonly string[]): boolean {
  return fields.some((field) => mapping[field] !== undefined);
}
