import type { ItemTextField } from "../../../domain/ledger/open-items";
import type { Problem } from "../../../domain/ledger/problem";
import { packedTexts, type TextColumn } from "../../../domain/ledger/text-column";
import { areCodes, splitRelation } from "../recognise/contents";
import { readDescriptions } from "../columns/descriptions";
import type { CarriedRelations } from "../rows/groups";
import type { Plan } from "../recognise/plan";
import { readTexts } from "../columns/text-columns";

/** A text field of the items that take part (rows from 0). */
export function itemTexts(
  plan: Plan,
  field: ItemTextField,
  rows: readonly number[],
  carried: CarriedRelations,
  warnings: Problem[],
): TextColumn {
  if (field === "currency") return packedTexts(rows.length, (i) => plan.currency(rows[i]));
  if (field === "description") return readDescriptions(plan, rows, warnings);
  if (field !== "relationCode" && field !== "relationName") return readTexts(plan, field, rows, warnings);
  const from = field === "relationCode" ? carried.code : carried.name;
  if (plan.column("relation") < 0 || plan.column(field) >= 0) return readTexts(plan, field, rows, warnings, from);
  return packedTexts(rows.length, (i) => relationText(plan, field, rows[i]) || (from.get(rows[i]) ?? ""));
}

/** Code or name of a column that holds either or both: "10001 - Bakkerij Jansen". */
function relationText(plan: Plan, field: "relationCode" | "relationName", row: number): string {
  const text = plan.text(row, "relation");
  if (text === "") return "";
  const split = splitRelation(text);
  if (split) return field === "relationCode" ? split.code : split.name;
  return areCodes([text]) === (field === "relationCode") ? text : "";
}
