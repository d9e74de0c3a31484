import type { Problem } from "../../../domain/ledger/problem";
import { packedTexts, type TextColumn } from "../../../domain/ledger/text-column";
import { DESCRIPTIONS } from "../recognise/fields";
import type { Plan } from "../recognise/plan";
import { readTexts } from "./text-columns";

/** The description of every row, its columns put behind each other; a text that stands twice is read once. */
export function readDescriptions(plan: Plan, rows: readonly number[], warnings: Problem[]): TextColumn {
  const columns = DESCRIPTIONS.filter((field) => plan.column(field) >= 0).map((field) =>
    readTexts(plan, field, rows, warnings),
  );
  if (columns.length <= 1) return columns[0] ?? readTexts(plan, "description", rows, warnings);
  return packedTexts(rows.length, (i) => {
    const texts = columns.map((column) => column.at(i)).filter((text) => text !== "");
    return [...new Set(texts)].join(" ");
  });
}
