import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Workbook } from "../../src/xlsx/workbook";
import { createDispatcher, type Dispatcher, type RequestRecord } from "../../src/workbench/dispatcher/dispatcher";
import type { EventEntry } from "../../src/workbench/dispatcher/events";
import type { Faults } from "../../src/workbench/dispatcher/faults";
import { createGrid, type Grid, type GridOptions } from "../../src/workbench/grid/grid";

const OFFICE_JS = join(process.cwd(), "node_modules/@microsoft/office-js/dist/excel-win32-16.01.debug.js");

/** What Office.js asks of Excel on the desktop: one door for batches, one for messages. */
interface Door {
  executeRichApiRequestAsync(message: readonly unknown[], callback: (result: unknown) => void): void;
  richApiMessageManager: {
    register(handler: (message: { entries: readonly EventEntry[] }) => void): Promise<void>;
    removeHandlerAsync(type: string, options: unknown, callback: (result: unknown) => void): void;
  };
}

interface OfficeGlobals {
  OSF?: { DDA: { RichApi: Door } };
  Office: object;
  OfficeExtension: { config: { extendedErrorLogging: boolean } };
  window: unknown;
}

/** A workbook that is open in the stand-in: `Excel.run` of this test file works on it. */
export interface OpenWorkbook {
  readonly grid: Grid;
  readonly workbook: Workbook;
  readonly dispatcher: Dispatcher;
  readonly faults: Faults;
  readonly requests: Requests;
  /** what `Office.context` says; a test may change it */
  readonly context: OfficeContext;
  /** waits until Office.js has sent what it sends after a run (it lets go of its tracked objects) */
  readonly settled: () => Promise<void>;
}

/** The traffic so far; cleaning up after a run is not counted. */
export interface Requests {
  /** round trips: one per `context.sync()` that had something to send */
  readonly count: number;
  /** bytes of the largest request and the largest answer */
  readonly largest: number;
  readonly largestAnswer: number;
  readonly all: readonly RequestRecord[];
  /** starts counting anew */
  reset(): void;
}

export interface OfficeContext {
  displayLanguage: string;
  contentLanguage: string;
  platform: string;
  officeTheme: { isDarkTheme: boolean; bodyBackgroundColor: string };
  document: { url: string };
  /** highest ExcelApi version that `isSetSupported` admits */
  excelApi: string;
  requirements: { isSetSupported(name: string, version?: string): boolean };
}

let receive: ((message: { entries: readonly EventEntry[] }) => void) | undefined;
let current: Dispatcher | undefined;

/**
 * Opens a workbook in the stand-in for Excel: the genuine Office.js, the workbench's dispatcher and grid.
 * The last one opened is the one that `Excel.run` sees.
 *
 * @example
 * const { requests } = openWorkbook(workbook);
 * await Excel.run(async (context) => {
 *   context.workbook.worksheets.getItem("Bank").getRange("A1").values = [["Datum"]];
 *   await context.sync();
 * });
 */
export function openWorkbook(workbook: Workbook, options: GridOptions = {}): OpenWorkbook {
  const globals = loadOffice();
  const grid = createGrid(workbook, options);
  const complaints: string[] = [];
  const dispatcher = createDispatcher(grid, {
    complain: (message) => {
      complaints.push(message);
      console.error(message);
    },
  });
  current = dispatcher;
  dispatcher.onEvents((entries) => {
    if (current === dispatcher) receive?.({ entries });
  });
  const context = officeContext(grid);
  // Office.js guards its own `context`; code under test reads the global's.
  globals.Office = Object.create(genuineOffice(globals), { context: { value: context } }) as object;
  let from = 0;
  const counted = () => dispatcher.requests.slice(from).filter((request) => !request.cleanup);
  return {
    grid,
    workbook,
    dispatcher,
    faults: dispatcher.faults,
    context,
    requests: {
      get count() {
        return counted().length;
      },
      get largest() {
        return Math.max(0, ...counted().map((request) => request.bytes));
      },
      get largestAnswer() {
        return Math.max(0, ...counted().map((request) => request.answerBytes));
      },
      get all() {
        return counted();
      },
      reset() {
        from = dispatcher.requests.length;
      },
    },
    settled: () => new Promise((resolve) => setTimeout(resolve, 0)),
  };
}

function officeContext(grid: Grid): OfficeContext {
  const language = grid.language === "nl" ? "nl-NL" : "en-US";
  const context: OfficeContext = {
    displayLanguage: language,
    contentLanguage: language,
    platform: "OfficeOnline",
    officeTheme: { isDarkTheme: false, bodyBackgroundColor: "#FFFFFF" },
    document: { url: "https://localhost/workbook.xlsx" },
    excelApi: "1.17",
    requirements: {
      isSetSupported: (name, version = "1.1") =>
        (name === "DelayForCellEdit" || name === "ExcelApi") &&
        !later(version, name === "ExcelApi" ? context.excelApi : "1.1"),
    },
  };
  return context;
}

function later(a: string, b: string): boolean {
  const [x, y] = [a, b].map((version) => version.split(".").map(Number)) as [number[], number[]];
  return x[0] > y[0] || (x[0] === y[0] && (x[1] ?? 0) > (y[1] ?? 0));
}

let genuine: object | undefined;

function genuineOffice(globals: OfficeGlobals): object {
  return (genuine ??= globals.Office);
}

/** Loads Office.js once per test file, in node as in jsdom, and stands at its doors. */
function loadOffice(): OfficeGlobals {
  const globals = globalThis as unknown as OfficeGlobals;
  if (globals.OSF) return globals;
  // Under node the library looks for a few things of a browser and is content with these.
  globals.window ??= globalThis;
  if (!("navigator" in globalThis)) Object.assign(globalThis, { navigator: { userAgent: "node" } });
  const runScript = globalThis.eval;
  runScript(readFileSync(OFFICE_JS, "utf8"));
  const door = doorOf(globals);
  door.executeRichApiRequestAsync = (message, callback) => {
    void answer(message).then(callback);
  };
  door.richApiMessageManager = {
    register: (handler) => {
      receive = handler;
      return Promise.resolve();
    },
    removeHandlerAsync: (_type, _options, callback) => callback({ status: "succeeded" }),
  };
  return globals;
}

function doorOf(globals: OfficeGlobals): Door {
  if (!globals.OSF) throw new Error("Office.js did not load");
  return globals.OSF.DDA.RichApi;
}

async function answer(message: readonly unknown[]): Promise<unknown> {
  if (!current) throw new Error("no workbook is open");
  const result = await current.execute(String(message[4]), Number(message[6]));
  return "text" in result
    ? { status: "succeeded", value: { data: [200, "", result.text] } }
    : { status: "failed", error: { code: result.officeError, message: result.message } };
}
