import { CommandType, type ICommandInfo, type IRange } from "@univerjs/presets";
import type { Area } from "../../grid/area";
import { boundingRect, formatArea, MAX_COLUMNS, MAX_ROWS, parseArea, sameArea } from "../../grid/area";
import type { GridSheet } from "../../grid/grid";
import { setHidden } from "../../grid/hidden";
import { deleteCells, insertCells } from "../../grid/insert-delete";
import { refuseProtected, type Allowance } from "../../grid/protection";
import { Refusal } from "../../grid/refusal";
import { selectAreas, selectedAreas } from "../../grid/selection";
import { activateSheet } from "../../grid/worksheets";
import { takeAreas, takeCells, takeLooks, toArea, type Matrix } from "./follow-user";
import { columnWidth } from "./snapshot";
import type { UniverApp } from "./start";
import { takeSheets } from "./tabs";
import type { Unit } from "./unit";

/** What Univer's mutations and operations carry, as far as it is read here. */
export interface Told {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: Matrix;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
  readonly from?: { readonly subUnitId: string };
  readonly to?: { readonly subUnitId: string };
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
  readonly values?: Readonly<Record<string, { readonly ranges: readonly IRange[] }>>;
  readonly selections?: readonly { readonly range: IRange; readonly primary?: object | null }[];
  readonly xSplit?: number;
  readonly ySplit?: number;
  readonly name?: string;
  readonly hidden?: number;
  readonly color?: string;
  readonly toOrder?: number;
  readonly sheet?: { readonly id: string; readonly name: string };
  readonly index?: number;
}

type Handler = (unit: Unit, sheet: GridSheet, told: Told) => void;

/**
 * Lets the grid follow what a person does in Univer. Every mutation that is not our own is one of theirs
 * (or of their undo). What the grid refuses, Excel would have refused: `refused` is told, and the sheet is to be shown again.
 */
export function followPerson(
  app: UniverApp,
  unit: Unit,
  refused: (refusal: Refusal, sheet?: GridSheet) => void,
): () => void {
  const { CommandExecuted } = app.api.Event;
  const listening = app.api.addEvent(CommandExecuted, (command) => {
    if (unit.quiet || command.type === CommandType.COMMAND) return;
    const told = (command.params ?? {}) as Told;
    if (told.unitId !== unit.id) return;
    const sheet = told.subUnitId === undefined ? undefined : unit.gridSheet(told.subUnitId);
    try {
      follow(unit, command, told, sheet);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused(error, sheet);
    }
  });
  return () => listening.dispose();
}

function follow(unit: Unit, { id }: Readonly<ICommandInfo>, told: Told, sheet: GridSheet | undefined): void {
  if (id === "sheet.mutation.move-range") {
    moveRange(unit, told);
    return;
  }
  if (takeSheets(unit, id, told, sheet)) return;
  if (sheet) HANDLERS[id]?.(unit, sheet, told);
}

const HANDLERS: Readonly<Record<string, Handler>> = {
  "sheet.mutation.set-range-values": (unit, sheet, { cellValue }) => {
    if (cellValue) takeCells(unit, sheet, cellValue);
  },
  "sheet.mutation.set.numfmt": (unit, sheet, { values }) => {
    takeLooks(
      unit,
      sheet,
      Object.values(values ?? {}).flatMap(({ ranges }) => ranges.map(toArea)),
    );
  },
  "sheet.mutation.remove.numfmt": (unit, sheet, { ranges }) => takeLooks(unit, sheet, (ranges ?? []).map(toArea)),
  "sheet.mutation.reorder-range": (unit, sheet, { range }) => {
    if (!range) return;
    refuseProtected(sheet, "allowSort");
    takeAreas(unit, sheet, [toArea(range)]);
  },
  "sheet.mutation.insert-row": shift("rows", insertCells, "allowInsertRows"),
  "sheet.mutation.remove-rows": shift("rows", deleteCells, "allowDeleteRows"),
  "sheet.mutation.insert-col": shift("columns", insertCells, "allowInsertColumns"),
  "sheet.mutation.remove-col": shift("columns", deleteCells, "allowDeleteColumns"),
  "sheet.mutation.move-rows": moveLines,
  "sheet.mutation.move-columns": moveLines,
  "sheet.mutation.set-worksheet-col-width": (unit, sheet, told) => {
    refuseProtected(sheet, "allowFormatColumns");
    const worksheet = unit.worksheet(sheet);
    for (const column of lines(told, "columns")) {
      const width = columnWidth(worksheet?.getColumnWidth(column) ?? 64);
      sheet.model.columns.set(column, { ...sheet.model.columns.get(column), width });
    }
  },
  "sheet.mutation.set-worksheet-row-height": (unit, sheet, told) => {
    refuseProtected(sheet, "allowFormatRows");
    const worksheet = unit.worksheet(sheet);
    for (const row of lines(told, "rows")) {
      const height = ((worksheet?.getRowHeight(row) ?? 20) * 3) / 4;
      sheet.model.rows.set(row, { ...sheet.model.rows.get(row), height });
    }
  },
  "sheet.mutation.set-row-hidden": hide("rows", true),
  "sheet.mutation.set-row-visible": hide("rows", false),
  "sheet.mutation.set-col-hidden": hide("columns", true),
  "sheet.mutation.set-col-visible": hide("columns", false),
  "sheet.mutation.set-frozen": (_unit, { model }, { xSplit, ySplit }) => {
    model.frozen = { rows: ySplit ?? 0, columns: xSplit ?? 0 };
  },
  "sheet.mutation.add-worksheet-merge": (_unit, { model }, { ranges }) => {
    for (const range of ranges ?? []) model.merges.push(formatArea(toArea(range)));
  },
  "sheet.mutation.remove-worksheet-merge": (_unit, { model }, { ranges }) => {
    const gone = (ranges ?? []).map(toArea);
    model.merges = model.merges.filter((address) => {
      const area = parseArea(address);
      return !area || !gone.some((other) => sameArea(area, other));
    });
  },
  "sheet.operation.set-worksheet-active": ({ grid }, sheet) => activateSheet(grid, sheet),
  "sheet.operation.set-selections": ({ grid }, sheet, { selections }) => {
    const areas = (selections ?? []).map(({ range }) => toArea(range)).reverse();
    const before = selectedAreas(grid, sheet);
    if (areas.length === 0 || (areas.length === before.length && areas.every((area, at) => sameArea(area, before[at]))))
      return;
    selectAreas(grid, sheet, areas);
  },
};

function moveRange(unit: Unit, { from, to, fromRange, toRange }: Told): void {
  const source = from && unit.gridSheet(from.subUnitId);
  const target = to && unit.gridSheet(to.subUnitId);
  if (source && fromRange) takeAreas(unit, source, [toArea(fromRange)]);
  if (target && toRange) takeAreas(unit, target, [toArea(toRange)]);
}

function moveLines(unit: Unit, sheet: GridSheet, { sourceRange, targetRange }: Told): void {
  if (!sourceRange || !targetRange) return;
  const { rowCount, columnCount } = sheet.model.cells;
  const moved = boundingRect(toArea(sourceRange), toArea(targetRange));
  const area: Area = {
    ...moved,
    rowCount: Math.max(1, Math.min(moved.rowCount, rowCount - moved.row)),
    columnCount: Math.max(1, Math.min(moved.columnCount, columnCount - moved.column)),
  };
  takeAreas(unit, sheet, [area]);
}

/** Whole rows or columns that come or go. */
function shift(what: "rows" | "columns", act: typeof insertCells, allowance: Allowance): Handler {
  return (unit, sheet, { range }) => {
    if (!range) return;
    refuseProtected(sheet, allowance);
    const area = toArea(range);
    const lines =
      what === "rows" ? { ...area, column: 0, columnCount: MAX_COLUMNS } : { ...area, row: 0, rowCount: MAX_ROWS };
    act(unit.grid, sheet, lines, what);
    unit.reshape(sheet, act === insertCells ? lines : undefined);
  };
}

function hide(what: "rows" | "columns", hidden: boolean): Handler {
  return (unit, sheet, { ranges }) => {
    refuseProtected(sheet, what === "rows" ? "allowFormatRows" : "allowFormatColumns");
    for (const range of ranges ?? []) setHidden(unit.grid, sheet, what, toArea(range), hidden);
  };
}

/** The rows or columns that a mutation speaks of. */
function lines({ ranges }: Told, what: "rows" | "columns"): number[] {
  return (ranges ?? []).flatMap((range) => {
    const area = toArea(range);
    const [start, count] = what === "rows" ? [area.row, area.rowCount] : [area.column, area.columnCount];
    return Array.from({ length: count }, (_, at) => start + at);
  });
}
