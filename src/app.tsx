/**
 * The only place that knows all of the pane's parts: the store, the engine in its worker,
 * the commands on Excel, and the screens.
 */
import { useMemo, useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { whenReady } from "./excel/ready";
import { associateRibbon, shortcuts } from "./excel/user/ribbon";
import { createActions, start } from "./pane/commands";
import type { Desk } from "./pane/commands/desk";
import { ribbonVerbs } from "./pane/commands/ribbon";
import { createHints, type Hints } from "./pane/hints";
import { initialState } from "./pane/initial-state";
import type { Actions } from "./pane/model";
import { Pane } from "./pane/screens/Pane";
import { createStore, type Store } from "./pane/store";
import type { SheetSpec } from "./sheets/sheet";
import { addBelgianDutch } from "./words/nl-be";
import { connect } from "./worker/connect";
import { emptyWorkbook } from "./xlsx/empty";
import { renderSheet } from "./xlsx/render-sheet";
import { writeWorkbook } from "./xlsx/write-workbook";

function App({ store, actions, hints }: { store: Store; actions: Actions; hints: Hints }) {
  const left = useSyncExternalStore(hints.subscribe, hints.get);
  const placeHints = useMemo(() => ({ left, use: hints.use }), [left, hints]);
  return <Pane state={useSyncExternalStore(store.subscribe, store.get)} actions={actions} hints={placeHints} />;
}

addBelgianDutch();
const store = createStore(initialState(BUILD));
const desk: Desk = {
  store,
  engine: connect(new Worker(new URL("./app-worker.ts", import.meta.url))),
  readings: new Map(),
  changed: new Set(),
  clock,
  workbookOf,
  abort: new AbortController(),
  last: Promise.resolve(),
};
const root = document.getElementById("root");
if (!root) throw new Error("pane.html has no #root");
const actions = createActions(desk);
const hints = createHints();
createRoot(root).render(<App store={store} actions={actions} hints={hints} />);
const started = start(desk);
void whenReady().then((host) => {
  if (host !== "excel") return;
  associateRibbon(ribbonVerbs(desk, actions, started));
  void shortcuts().then((keys) => store.set(({ settings }) => ({ settings: { ...settings, shortcuts: keys } })));
  hints.load().catch(() => undefined); // in a workbook that can't be asked now nobody misses a hint
});

/** The sheets as a workbook of their own. */
function workbookOf(sheets: readonly SheetSpec[]): Uint8Array {
  const workbook = emptyWorkbook();
  for (const sheet of sheets) workbook.sheets.push(renderSheet(sheet, workbook));
  return writeWorkbook(workbook);
}

/** Local time, `yyyy-mm-dd hh:mm`: the one clock there is (spec 0, law 8). */
function clock(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, "0");
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${day} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
