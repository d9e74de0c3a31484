import type { Problem } from "../../../domain/ledger/problem";
import type { CellTable } from "../../../sources/table/cells/cells";
import { decodeCells } from "../../../sources/table/cells/encoded-cells";
import type { Role, TableChoice } from "../../../sources/table/recognise/fields";
import { lettersOf } from "../../../sources/table/cells/letters";
import { recogniseTable } from "../../../sources/table/recognise/recognise";
import type { Candidate } from "../../../sources/table/recognise/recognition";
import type { ColumnChoices, Outline, Survey } from "../../api";
import { knownList } from "./known-heads";
import { payoutChoice } from "./payouts";
import type { Session } from "../session";

/** How many cells under a head are shown when a column is chosen. */
const SAMPLES = 4;

/** Which sheets are taken for what: the likeliest list of open items, and every list of lines. */
export function surveySheets(session: Session, outlines: readonly Outline[]): Survey {
  const items: Candidate[] = [];
  const lines: Candidate[] = [];
  const payouts: TableChoice[] = [];
  const problems: Problem[] = [];
  for (const { sheet, cells } of outlines) {
    const table = decodeCells([cells]);
    session.outlines.set(sheet, table);
    const known = knownList(session.knownHeads, table);
    if (known) {
      (known.role === "items" ? items : lines).push({ ...known, score: 1, why: [] });
      continue;
    }
    const payout = payoutChoice(table);
    if (payout) {
      payouts.push(payout);
      continue;
    }
    const { best, own, problems: why } = recogniseTable(table);
    if (best) (best.role === "items" ? items : lines).push(best);
    else if (!own) problems.push(...why);
  }
  const [first] = items.sort((a, b) => b.score - a.score);
  return {
    ...(first ? { items: first.choice } : {}),
    lines: [...lines.map(({ choice }) => choice), ...payouts],
    problems: first && lines.length + payouts.length > 0 ? [] : problems,
  };
}

/** The columns of a surveyed sheet, with what they are taken for where that is known. */
export function columnsOf(session: Session, role: Role, sheet: string, headRow?: number): ColumnChoices {
  const table = session.outlines.get(sheet);
  if (!table) return { sheet, headRow: headRow ?? 1, mapping: {}, columns: [] };
  const looked = headRow === undefined ? table : below(table, headRow);
  const known = knownList(session.knownHeads, looked);
  const found = known?.role === role ? known.choice : recogniseTable(looked)[role]?.choice;
  const heads = headRow ?? found?.headRow ?? table.firstRow;
  const at = heads - table.firstRow;
  return {
    sheet,
    headRow: heads,
    mapping: found && found.headRow === heads ? found.mapping : {},
    columns: Array.from({ length: table.columnCount }, (_, column) => ({
      position: table.firstColumn + column,
      letter: lettersOf(table.firstColumn + column),
      head: textOf(table, at, column),
      samples: Array.from({ length: SAMPLES }, (__, i) => textOf(table, at + 1 + i, column)).filter(Boolean),
    })),
  };
}

/** The same sheet from its head row on. */
function below(table: CellTable, headRow: number): CellTable {
  const skip = Math.max(0, headRow - table.firstRow);
  return {
    ...table,
    firstRow: table.firstRow + skip,
    rowCount: Math.max(0, table.rowCount - skip),
    value: (row, column) => table.value(row + skip, column),
  };
}

function textOf(table: CellTable, row: number, column: number): string {
  if (row < 0 || row >= table.rowCount) return "";
  const value = table.value(row, column);
  return value === null ? "" : String(value);
}
