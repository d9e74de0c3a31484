import { splitRelation } from "../recognise/contents";
import { rowTexts } from "../cells/cell-text";
import type { Plan } from "../recognise/plan";
import { totalKind } from "./row-words";
import { ledgerOf, titleFor } from "../recognise/titles";

/** Relation code and name per row (from 0), for rows that have none of their own. */
export interface CarriedRelations {
  readonly code: ReadonlyMap<number, string>;
  readonly name: ReadonlyMap<number, string>;
  /** text rows that are a relation above its invoices */
  readonly groupRows: ReadonlySet<number>;
  readonly rows: number;
}

/**
 * Carries relations down in grouped layouts (spec 1): a relation on a line of its own above
 * its invoices, or only on the first row of its group. A list in which a relation is
 * repeated on the rows below it is not grouped: there a row without a relation has none.
 *
 * @param data rows that take part, ascending
 * @param texts rows of text only
 * @param ends totals, where a group ends
 * @param repeatedHeads rows of heads below the first ones: where a line stands above each, the first relation stands above the first heads
 */
export function carryRelations(
  plan: Plan,
  data: readonly number[],
  texts: readonly number[],
  ends: readonly number[],
  repeatedHeads: readonly number[],
): CarriedRelations {
  const code = new Map<number, string>();
  const name = new Map<number, string>();
  const groupRows = new Set<number>();
  const hasName = plan.column("relationName") >= 0 || plan.column("relation") >= 0;
  const lacks = (row: number): boolean =>
    plan.text(row, "relationName") === "" &&
    plan.text(row, "relation") === "" &&
    (!hasName || plan.text(row, "relationCode") === "");
  if (!data.some(lacks)) return { code, name, groupRows, rows: 0 };

  const events: RowEvent[] = [
    ...data.map((row) => ({ row, kind: "data" as const })),
    ...texts.map((row) => ({ row, kind: "text" as const })),
    ...ends.map((row) => ({ row, kind: "end" as const })),
  ].sort((a, b) => a.row - b.row);
  const firstOnly = hasName && isFirstRowOnly(plan, data);
  const named = new Set(texts);
  let group = repeatedHeads.some((row) => named.has(row - 1)) ? relationAboveHeads(plan) : undefined;
  let above: { code: string; name: string } | undefined;
  let rows = 0;
  for (let i = 0; i < events.length; i++) {
    const { row, kind } = events[i];
    if (kind === "end") group = above = undefined;
    else if (kind === "text") {
      const next = events.slice(i + 1, i + 4).find((event) => event.kind !== "text");
      const previousIsText = i > 0 && events[i - 1].kind === "text" && groupRows.has(events[i - 1].row);
      if (next?.kind !== "data" || !lacks(next.row) || previousIsText) continue;
      if (isSection(plan, row) || !isOneRelation(plan, events, i)) continue;
      group = relationOfText(plan, row);
      groupRows.add(row);
      above = undefined;
    } else if (!lacks(row)) {
      group = undefined;
      above = firstOnly ? { code: plan.text(row, "relationCode"), name: nameOf(plan, row) } : undefined;
    } else {
      const carried = group ?? above;
      if (!carried) continue;
      if (carried.code !== "" && plan.text(row, "relationCode") === "") code.set(row, carried.code);
      if (carried.name !== "") name.set(row, carried.name);
      rows++;
    }
  }
  return { code, name, groupRows, rows };
}

interface RowEvent {
  readonly row: number;
  readonly kind: "data" | "text" | "end";
}

/** A line that says debtors or creditors is the head of a section, not a relation. */
function isSection(plan: Plan, row: number): boolean {
  const cells = rowTexts(plan.table, row);
  return unlabelled(cells[0] ?? "") === cells[0] && ledgerOf(cells, []) !== undefined;
}

const LABEL =
  /^(?:debiteur|crediteur|klant|leverancier|relatie|customer|supplier|vendor|client|contact|partner|fournisseur|tiers|kunde|lieferant|debitor|kreditor)(?:\s*-?\s*(?:nummer|nr\.?|code|no\.?))?(?:\s*:\s*|\s+(?=[A-Z]{0,4}\d))(?=\S)/i;

/** "Debiteur: 10001 Jansen" without the word for what it is. */
function unlabelled(text: string): string {
  return text.replace(LABEL, "");
}

/** Do the rows below a line, up to the next one, have no more than one relation code? */
function isOneRelation(plan: Plan, events: readonly RowEvent[], at: number): boolean {
  const codes = new Set<string>();
  for (let i = at + 1; i < events.length; i++) {
    const { row, kind } = events[i];
    if (kind === "end" || (kind === "text" && codes.size > 0)) break;
    if (kind === "data") codes.add(plan.text(row, "relationCode"));
  }
  return codes.size <= 1;
}

function relationOf(plan: Plan, row: number): string {
  return plan.text(row, "relationCode") + nameOf(plan, row);
}

function nameOf(plan: Plan, row: number): string {
  return plan.text(row, "relationName") + plan.text(row, "relation");
}

/** Is a relation never repeated on the row below it, as in a layout that names it once? */
function isFirstRowOnly(plan: Plan, data: readonly number[]): boolean {
  let previous = "";
  for (const row of data) {
    const relation = relationOf(plan, row);
    if (relation !== "" && relation === previous) return false;
    previous = relation;
  }
  return true;
}

function relationAboveHeads(plan: Plan): { code: string; name: string } | undefined {
  for (let row = plan.first - 2; row >= 0; row--) {
    const cells = rowTexts(plan.table, row);
    if (cells.length === 0) continue;
    const isTitle = totalKind(cells) !== undefined || titleFor("items", cells) !== undefined;
    return cells.length <= 2 && !isTitle ? relationOfText(plan, row) : undefined;
  }
  return undefined;
}

/** The relation that a line of its own names: code and name in their columns, or in one cell. */
function relationOfText(plan: Plan, row: number): { code: string; name: string } {
  const cells = rowTexts(plan.table, row);
  const inColumns = { code: plan.text(row, "relationCode"), name: plan.text(row, "relationName") };
  if (inColumns.code !== "" && inColumns.name !== "") return inColumns;
  const [labelled = "", second = ""] = cells;
  const first = unlabelled(labelled);
  const isCode = /^[A-Z]{0,4}\d[A-Z0-9]*$/i.test(first);
  if (isCode) return { code: first, name: second };
  return splitRelation(first) ?? { code: "", name: first };
}
