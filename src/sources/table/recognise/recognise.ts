import type { Problem } from "../../../domain/ledger/problem";
import type { CellTable } from "../cells/cells";
import type { Role, TableChoice } from "./fields";
import { headlessCandidate } from "./headless";
import { matchHeads, type HeadRow } from "./match-heads";
import { isOwnSheet } from "../rows/own-sheets";
import type { Candidate, Recognition, RecognitionReason } from "./recognition";
import { missingColumns, missingProblems } from "./requirements";
import { settleItems } from "../items/settle-items";
import { settleLines } from "../lines/settle-lines";
import { ledgerOf, titleFor, titlesOf } from "./titles";

/** How far down heads are looked for: exports put titles above them. */
const HEAD_ROWS = 60;
const TITLE_POINTS = 4;

/**
 * What a sheet is: open items, statement lines, or neither, with the row of its heads and
 * which column is what (spec 1). The heads may stand below titles and right of empty columns.
 *
 * @param table the whole sheet, or its first rows
 * @example recogniseTable(sheet).best?.choice // { sheet: "Debiteuren", headRow: 5, mapping: { invoiceNumber: 3, … } }
 */
export function recogniseTable(table: CellTable): Recognition {
  if (isOwnSheet(table)) return { own: true, problems: [] };
  const items = candidateFor(table, "items");
  const lines = candidateFor(table, "lines");
  const found = {
    ...("choice" in items ? { items } : {}),
    ...("choice" in lines ? { lines } : {}),
  };
  const best = better(found.items, found.lines);
  if (best) return { best, ...found, own: false, problems: [] };
  const headless = headlessCandidate(table);
  if (headless) return { best: headless, [headless.role]: headless, own: false, problems: [] };
  return { own: false, problems: whyNot(table, items as NoCandidate, lines as NoCandidate) };
}

interface NoCandidate {
  readonly points: number;
  readonly problems: readonly Problem[];
}

function candidateFor(table: CellTable, role: Role): Candidate | NoCandidate {
  let best: { heads: HeadRow; columns: Map<string, number>; usable: boolean } | undefined;
  for (let row = 0; row < Math.min(table.rowCount, HEAD_ROWS); row++) {
    const heads = matchHeads(table, row, role);
    if (heads.fields.size < 2) continue;
    const columns = role === "items" ? settleItems(table, heads) : settleLines(table, heads);
    const usable = missingColumns(role, columns).length === 0;
    const surer = !best || (usable === best.usable ? heads.points > best.heads.points : usable);
    if (surer) best = { heads, columns, usable };
  }
  if (!best) return { points: 0, problems: [] };
  const { heads, columns, usable } = best;
  if (!usable) {
    const problems = missingProblems(role, columns, table.name, table.firstRow + heads.row);
    return { points: heads.points, problems };
  }
  const titles = titlesOf(table, heads.row);
  const title = titleFor(role, titles);
  const points = heads.points + (title === undefined ? 0 : TITLE_POINTS);
  const why: RecognitionReason[] = [...heads.fields]
    .filter(([field]) => columns.has(field))
    .map(([field, { head }]) => ({ kind: "head", field, text: head }));
  if (title !== undefined) why.unshift({ kind: "title", text: title });
  const ledger =
    role === "items"
      ? ledgerOf(
          [...heads.fields.values()].map(({ head }) => head),
          titles,
        )
      : undefined;
  const score = Math.round((100 * points) / (points + 6)) / 100;
  return { role, choice: choiceOf(table, heads.row, columns), score, why, ...(ledger ? { ledger } : {}) };
}

function choiceOf(table: CellTable, row: number, columns: ReadonlyMap<string, number>): TableChoice {
  const mapping = Object.fromEntries([...columns].map(([field, column]) => [field, table.firstColumn + column]));
  return { sheet: table.name, headRow: table.firstRow + row, mapping };
}

/** Where both fit equally well there is nothing of a ledger in it: a list of lines. */
function better(items: Candidate | undefined, lines: Candidate | undefined): Candidate | undefined {
  if (!items || !lines) return items ?? lines;
  return items.score > lines.score ? items : lines;
}

function whyNot(table: CellTable, items: NoCandidate, lines: NoCandidate): readonly Problem[] {
  const place = { source: table.name };
  let empty = true;
  for (let row = 0; empty && row < table.rowCount; row++) {
    for (let column = 0; empty && column < table.columnCount; column++) empty = table.value(row, column) === null;
  }
  if (empty) return [{ code: "sheetEmpty", place }];
  const nearest = items.points > lines.points ? items.problems : lines.problems;
  return nearest.length > 0 ? nearest : [{ code: "headsNotFound", place }];
}
