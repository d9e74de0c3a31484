import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createActions, start } from "../../../src/pane/commands";
import type { Desk } from "../../../src/pane/commands/desk";
import { initialState } from "../../../src/pane/initial-state";
import type { Actions, PaneState } from "../../../src/pane/model";
import { createStore } from "../../../src/pane/store";
import { createEngine } from "../../../src/worker/engine";
import { emptyWorkbook } from "../../../src/xlsx/empty";
import { renderSheet } from "../../../src/xlsx/render-sheet";
import { writeWorkbook } from "../../../src/xlsx/write-workbook";
import { openTables } from "../../../src/xlsx/open-tables";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import type { Scalar, Sheet, Workbook } from "../../../src/xlsx/workbook";
import { parseArea } from "../../../src/workbench/grid/area";
import { writeValues } from "../../../src/workbench/grid/values";
import { openWorkbook, type OpenWorkbook } from "../../office/host";
import { acrossPort } from "../../worker/port";
import "../../build";
import "./page";

// a busy machine: a test of the commands waits for the machine
jest.setTimeout(30_000);

/** The pane's commands on a workbook that is open in the stand-in, with an engine across a worker's protocol. */
export interface Opened {
  readonly excel: OpenWorkbook;
  readonly desk: Desk;
  readonly actions: Actions;
  readonly state: () => PaneState;
  /** waits until nothing goes on any more */
  readonly idle: () => Promise<void>;
  /** does something and waits until all that comes of it has come */
  readonly after: (act: (actions: Actions) => void) => Promise<PaneState>;
}

/** Opens the pane on a workbook, as if it were opened in Excel; it has looked when this resolves. */
export async function openPane(workbook: Workbook): Promise<Opened> {
  return paneOn(openWorkbook(workbook, { year: 2026 }));
}

/** A fresh pane on a workbook that is open already. */
export async function paneOn(excel: OpenWorkbook): Promise<Opened> {
  // this library of Office has no start-up of its own: it is ready at once
  Object.assign(Office, { onReady: () => Promise.resolve({ host: "Excel" }) });
  const store = createStore(initialState(BUILD));
  let now = 0;
  const desk: Desk = {
    store,
    // a clock on which every look is a slice later: every step of a run is told, and a cancel is heard at once
    engine: acrossPort(createEngine(openTables), () => (now += 1000)).engine,
    readings: new Map(),
    changed: new Set(),
    clock: () => "2026-01-05 09:00",
    workbookOf: (sheets) => {
      const workbook = emptyWorkbook();
      for (const sheet of sheets) workbook.sheets.push(renderSheet(sheet, workbook));
      return writeWorkbook(workbook);
    },
    abort: new AbortController(),
    last: Promise.resolve(),
  };
  const actions = createActions(desk);
  const idle = async () => {
    for (let quiet = 0; quiet < 3;) {
      const { last } = desk;
      await last;
      await new Promise((resolve) => setTimeout(resolve, 0));
      quiet = last === desk.last && !store.get().busy ? quiet + 1 : 0;
    }
  };
  await start(desk);
  await idle();
  return {
    excel,
    desk,
    actions,
    state: () => store.get(),
    idle,
    async after(act) {
      act(actions);
      await idle();
      return store.get();
    },
  };
}

/** The sample that ships with the pane. */
export function sampleWorkbook(): Workbook {
  return readWorkbook(readFileSync(join(process.cwd(), "assets/sample.xlsx")));
}

/** The user types, or sorts: cells change without us. */
export function typeInto(
  { excel }: Opened,
  name: string,
  address: string,
  values: readonly (readonly Scalar[])[],
): void {
  const sheet = excel.grid.sheets.find(({ model }) => model.name === name);
  const area = parseArea(address);
  if (!sheet || !area) throw new Error(`no ${address} on a sheet ${name}`);
  writeValues(excel.grid, sheet, area, values);
}

/** A sheet of the open workbook by name. */
export function sheetIn({ workbook }: OpenWorkbook, name: string): Sheet {
  const found = workbook.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}, but ${workbook.sheets.map((sheet) => sheet.name).join(", ")}`);
  return found;
}

/** The values under a head, wherever it stands, down to the last used row. */
export function columnUnder(sheet: Sheet, head: string): unknown[] {
  const { cells } = sheet;
  for (let r = 0; r < cells.rowCount; r++) {
    for (let c = 0; c < cells.columnCount; c++) {
      if (cells.value(r, c) !== head) continue;
      return Array.from({ length: cells.rowCount - r - 1 }, (_, at) => cells.value(r + 1 + at, c));
    }
  }
  throw new Error(`no head ${head} on ${sheet.name}`);
}

/** How often each value stands in a list. */
export function countOf(values: readonly unknown[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  return counts;
}
