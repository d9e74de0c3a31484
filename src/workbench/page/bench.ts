import { readWorkbook } from "../../xlsx/read-workbook";
import type { Workbook } from "../../xlsx/workbook";
import { writeWorkbook } from "../../xlsx/write-workbook";
import { XlsxError } from "../../xlsx/xlsx-error";
import { createDispatcher, type Dispatcher } from "../dispatcher/dispatcher";
import { createGrid, type Grid } from "../grid/grid";
import type { Refusal } from "../grid/refusal";
import { connectPane, type PaneConnection } from "../host/connect";
import { isDutch, type Language } from "../host/language";
import { createStore, PANE_WIDTH, type BenchState, type Store } from "./state";
import { textsFor } from "./texts";
import { officeTheme } from "./theme";
import { leaveFor } from "./leave-pane";
import { loadRibbon } from "./load-ribbon";
import { bringBack, fetchSample, newWorkbook } from "./workbooks";
import { startUniver, type UniverApp } from "./univer/start";
import { showGrid, type View } from "./univer/view";

const APP_ID = "afletter-workbench";
const PANE_URL = "/pane.html";

/** One open workbook: its truth, who answers for it, and what shows it. */
interface Opened {
  readonly grid: Grid;
  readonly dispatcher: Dispatcher;
  readonly view: View;
  readonly close: () => void;
}

/** The stand-in for Excel as a whole: a workbook, the sheet that shows it, and the pane that works on it. */
export interface Bench {
  readonly state: Store<BenchState>;
  readonly grid: Grid;
  readonly dispatcher: Dispatcher;
  readonly view: View;
  /** what the pane asked for and the stand-in has not, by name */
  readonly unknown: readonly string[];
  /** @throws XlsxError for bytes that are no workbook; what was open stays open */
  open: (bytes: Uint8Array, fileName: string) => void;
  /** the same for a person: a file that can't be read becomes a note */
  openFile: (file: File) => Promise<void>;
  openSample: () => Promise<void>;
  save: () => Uint8Array;
  setLanguage: (language: Language) => void;
  setDark: (dark: boolean) => void;
  /** loads the pane into a place on the page and speaks with it, until the function that comes back is called */
  connect: (place: HTMLElement, focusPage: (where: "start" | "sheet") => void) => () => void;
  focusPane: () => void;
  focusSheet: () => void;
  /** a button of the ribbon was pressed that calls a function of the add-in */
  runCommand: (id: string, functionName: string) => void;
  /** the keys of an action were pressed */
  runAction: (action: string) => void;
}

export interface BenchOptions {
  readonly language: Language;
  readonly dark: boolean;
  /** id of the element that Univer fills */
  readonly container: string;
}

/** What a person is told of what Excel would have refused. */
const REFUSALS: Partial<Record<Refusal["code"], "sheetName" | "protectedSheet" | "badReference">> = {
  ItemAlreadyExists: "sheetName",
  InvalidArgument: "sheetName",
  AccessDenied: "protectedSheet",
  InvalidReference: "badReference",
};

/** Starts with an empty workbook; `openSample` comes next. */
export function createBench(options: BenchOptions): Bench {
  const state = createStore<BenchState>({
    fileName: textsFor(options.language).newWorkbook,
    language: options.language,
    dark: options.dark,
    paneOpen: true,
    paneWidth: PANE_WIDTH.start,
    noticeOpen: true,
    note: undefined,
    paneLoad: 0,
    ribbon: undefined,
    running: [],
  });
  const unknown: string[] = [];
  let connection: PaneConnection | undefined;
  let app: UniverApp = startUniver(options.container, options.language, options.dark);
  let opened = show(newWorkbook(options.language), state.get().fileName);
  showRibbon();

  function show(workbook: Workbook, fileName: string): Opened {
    const grid = createGrid(workbook, { language: isDutch(state.get().language) ? "nl" : "en" });
    const dispatcher = createDispatcher(grid, { complain: missing });
    const view = showGrid(app, grid, { fileName, refused, editing: (editing) => dispatcher.faults.cellEdit(editing) });
    const ends = [
      dispatcher.onEvents((entries) => connection?.announce(entries)),
      grid.onChange((change) => {
        if (change.kind === "selection") connection?.announceSelection();
      }),
    ];
    return {
      grid,
      dispatcher,
      view,
      close: () => {
        for (const end of ends) end();
        view.close();
      },
    };
  }

  function replace(workbook: Workbook, fileName: string): void {
    opened.close();
    opened = show(workbook, fileName);
    state.set({ fileName, paneLoad: state.get().paneLoad + 1 });
  }

  function showRibbon(): void {
    const { language } = state.get();
    loadRibbon(language).then(
      (ribbon) => state.set(language === state.get().language ? { ribbon } : {}),
      (error: unknown) => missing(`ribbon: ${error instanceof Error ? error.message : String(error)}`),
    );
  }

  function missing(what: string): void {
    unknown.push(what);
    console.error(`The workbench has no ${what}.`);
  }

  function refused({ code }: Refusal): void {
    const texts = textsFor(state.get().language);
    state.set({ note: { kind: "error", text: texts[REFUSALS[code] ?? "refused"] } });
  }

  function open(bytes: Uint8Array, fileName: string): void {
    replace(readWorkbook(bytes, { name: fileName }), fileName);
  }

  function tryOpen(bytes: Uint8Array, fileName: string): void {
    const texts = textsFor(state.get().language);
    try {
      open(bytes, fileName);
      state.set({ note: { kind: "info", text: texts.opened(fileName) } });
    } catch (error) {
      if (!(error instanceof XlsxError)) throw error;
      const text = texts.unreadable(fileName, texts.problems[error.problem.code]);
      state.set({ note: { kind: "error", text } });
    }
  }

  return {
    state,
    unknown,
    get grid() {
      return opened.grid;
    },
    get dispatcher() {
      return opened.dispatcher;
    },
    get view() {
      return opened.view;
    },
    open,
    async openFile(file) {
      tryOpen(new Uint8Array(await file.arrayBuffer()), file.name);
    },
    async openSample() {
      const sample = await fetchSample();
      const texts = textsFor(state.get().language);
      if (sample) tryOpen(sample.bytes, sample.name);
      else state.set({ note: { kind: "error", text: texts.sampleMissing } });
      if (sample && state.get().note?.kind === "info") state.set({ note: undefined });
    },
    save() {
      opened.grid.calculator.calculate();
      return writeWorkbook(opened.grid.workbook);
    },
    setLanguage(language) {
      if (language === state.get().language) return;
      const before = opened.grid;
      opened.close();
      app.stop();
      state.set({ language, note: undefined, paneLoad: state.get().paneLoad + 1 });
      app = startUniver(options.container, language, state.get().dark);
      opened = show(before.workbook, state.get().fileName);
      bringBack(before, opened.grid);
      showRibbon();
    },
    setDark(dark) {
      state.set({ dark });
      app.api.toggleDarkMode(dark);
      connection?.refocus();
    },
    connect(place, focusPage) {
      state.set({ running: [] });
      connection = connectPane({
        place,
        title: textsFor(state.get().language).paneTitle,
        url: PANE_URL,
        appId: APP_ID,
        language: state.get().language,
        theme: () => officeTheme(state.get().dark),
        context: () => ({
          language: state.get().language,
          documentUrl: `${window.location.origin}/${encodeURIComponent(state.get().fileName)}`,
          addinName: "Afletter",
          width: place.clientWidth,
          height: place.clientHeight,
        }),
        settings: () => opened.grid.workbook.settings,
        closePane: () => state.set({ paneOpen: false }),
        isPaneShown: () => state.get().paneOpen,
        showPane: (paneOpen) => state.set({ paneOpen }),
        shortcuts: () => state.get().ribbon?.shortcuts ?? {},
        onCommandDone(id, status) {
          state.set({ running: state.get().running.filter((other) => other !== id) });
          if (status !== 0) missing(`function for ${id} (${status})`);
        },
        runBatch: (batch, flags) => opened.dispatcher.execute(batch, flags),
        onPaneAction: (action) => {
          const where = leaveFor(action);
          if (where) focusPage(where);
        },
        onUnknown: missing,
      });
      const mine = connection;
      return () => {
        mine.close();
        if (connection === mine) connection = undefined;
      };
    },
    focusPane: () => connection?.focus(),
    runCommand(id, functionName) {
      state.set({ running: [...state.get().running, id] });
      connection?.runCommand(id, functionName);
    },
    runAction: (action) => connection?.runAction(action),
    focusSheet: () => app.focus(),
  };
}
