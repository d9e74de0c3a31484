import { memorialSheet } from "../../sheets/memorial/memorial-sheet";
import type { DocumentReview } from "../../sheets/memorial/input";
import type { SheetSpec } from "../../sheets/sheet";
import { controlTotals } from "../../sources/table/rows/tally";
import { decisionsSheet } from "../../sheets/state/decisions-sheet";
import { learntSheet } from "../../sheets/state/learnt-sheet";
import { linksSheet } from "../../sheets/state/links-sheet";
import { memorialWords } from "../../words/sheets/memorial";
import { renderSheet } from "../../xlsx/render-sheet";
import type { OwnKind } from "../../sheets/own-names";
import type { Workbook } from "../../xlsx/workbook";
import { writeWorkbook } from "../../xlsx/write-workbook";
import { BASE_CURRENCY } from "../result/journal-record";
import type { RunResult } from "../result/write-result";
import { approveSheets } from "./approve-sheets";
import { freeTableName, nextTableId } from "./copy-sheet";
import { momentOf } from "./journal";
import { markSheet } from "./mark-sheet";
import { nameSheet, ownNamesIn, removeOwnSheet } from "./own-names";
import { marksOfRun } from "./row-marks";
import { rowPlaces } from "./row-places";
import { freeSheetName, placeSources, type SourceSheet } from "./source-sheets";
import { decisionsOf, linksOfRun } from "./state";

/**
 * The result as a workbook (spec 11, --workbook): the sources with status columns and colours, the
 * memorial, and the decisions and links from which the pane goes on. It is made when it is asked for.
 */
export function* resultWorkbook(run: RunResult): Generator<Uint8Array> {
  const { workbook, placed } = placeSources(run.sources, run.language);
  marksOfRun(run, placed).forEach((marks, i) => {
    const { sheet, isStatement } = placed[i];
    markSheet(workbook, sheet, marks, run.language);
    if (isStatement) nameSheet(workbook, sheet.name, "statement");
  });
  const { earlier } = run.matched;
  const { by = "", at = "" } = run.memorial.approval ?? {};
  if (earlier) approveSheets(workbook, earlier.approved, { by, at: momentOf(at) });
  const hasDocuments = run.memorial.documents.length > 0;
  const { overwrites } = earlier ?? {};
  if (overwrites !== undefined && hasDocuments) removeOwnSheet(workbook, "memorial", overwrites);
  const memorial = freeSheetName(workbook, overwrites ?? memorialWords(run.language).sheetName);
  if (hasDocuments) addSheet(workbook, memorialSpec(run, placed, memorial), "memorial");
  const decisions = decisionsOf(run, placed, hasDocuments ? memorial : undefined);
  const links = linksOfRun(run, placed);
  addSheet(workbook, decisionsSheet(decisions, run.language, removeOwnSheet(workbook, "decisions")), "decisions");
  addSheet(workbook, linksSheet(links, run.language, removeOwnSheet(workbook, "links")), "links");
  // a sheet that stands there already is the user's to edit
  const hasLearnt = ownNamesIn(workbook.names).some(({ role, part }) => role === "sheet" && part === "learnt");
  if (run.memory && !hasLearnt) addSheet(workbook, learntSheet(run.memory, run.language), "learnt");
  yield writeWorkbook(workbook);
}

function memorialSpec(run: RunResult, placed: readonly SourceSheet[], name: string) {
  const { memorial, sources, profile, language } = run;
  const { by = "", at = "" } = memorial.approval ?? {};
  const review: DocumentReview = { status: "approved", who: by, at: momentOf(at) };
  return memorialSheet({
    journal: memorial,
    reviews: new Map([...memorial.approved].map((number) => [number, review])),
    head: {
      who: by,
      at: momentOf(at),
      program: `Afletter ${BUILD.version}`,
      sources: sources.flatMap(({ table, lines }, i) =>
        (table?.report.totals ?? totalsOf(lines!)).map(({ currency, debit, credit }) => ({
          name: placed[i].sheet.name,
          rows: table?.report.rowsRead ?? lines!.count,
          currency,
          debit,
          credit,
        })),
      ),
    },
    profile,
    language,
    name,
    rowOf: rowPlaces(run, placed).of,
    baseCurrency: BASE_CURRENCY,
  });
}

function totalsOf(lines: NonNullable<RunResult["sources"][number]["lines"]>) {
  return controlTotals(lines.amount, (index) => lines.currency.at(index));
}

/** Puts a sheet of ours at the end, under names that are free. */
function addSheet(workbook: Workbook, spec: SheetSpec, kind: OwnKind): void {
  const rendered = renderSheet(
    {
      ...spec,
      name: freeSheetName(workbook, spec.name),
      tables: spec.tables.map((table) => ({ ...table, name: freeTableName(workbook, table.name) })),
    },
    workbook,
  );
  const firstId = nextTableId(workbook);
  const sheet = { ...rendered, tables: rendered.tables.map((table, at) => ({ ...table, id: firstId + at })) };
  workbook.sheets.push(sheet);
  nameSheet(workbook, sheet.name, kind);
}
