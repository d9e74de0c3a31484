import type { Browser } from "@playwright/test";
import { engineAlone } from "./pane-alone";
import { launch, openDesk, openWorkbook, PATIENCE, type Desk } from "./pane-browser";
import { bigWorkbook } from "./pane-ledger";
import { scrollList } from "./pane-scroll";
import { serve } from "./pane-server";
import { startTrace, type Tasks } from "./pane-trace";
import { walkByKeyboard } from "./pane-walk";

/** The pane's own script, and Office.js in its frame. */
const isPane = (url: string) => /\/app\.|\/office\//.test(url);

const ROWS = 100_000;
const RUNS_ALONE = 2;

/**
 * `npm run bench -- pane [rows]`: the built pane in the workbench in Chromium, with so many open items and as many
 * bank lines. Time from click to outcome beside the engine alone in the same browser; the longest task of the pane;
 * round trips and their size; frames while the list scrolls; memory; and what each verb of the list costs.
 * The machine is noisy: processor time and ratios count.
 */
export async function pane(rows = ROWS): Promise<void> {
  const ledger = bigWorkbook(rows);
  const served = await serve();
  const browser = await launch();
  try {
    console.log(`${ledger.items} items, ${ledger.lines} lines`);
    const alone = await timeAlone(browser, served.address, ledger.bytes);
    const desk = await openDesk(browser, served.address, false);
    const reading = await phase(desk, browser, "read", () => openWorkbook(desk, ledger.bytes));
    const running = await phase(desk, browser, "run", () => run(desk));
    const writing = await phase(desk, browser, "mark and write", () => desk.settled());
    console.table([
      {
        "engine alone, ms": round(alone.ms),
        "click to outcome, ms": round(running.ms),
        ratio: ratio(running.ms, alone.ms),
        "engine alone, ms cpu": round(alone.cpu),
        "engine and pane, ms cpu": round(running.cpu),
        "ratio cpu": ratio(running.cpu, alone.cpu),
        "of which Excel's stand-in": round(running.excel),
        "click to all written, ms": round(running.ms + writing.ms),
      },
    ]);
    const scrolling = await phase(desk, browser, "scroll", () => scrollList(desk));
    console.table([reading, running, writing, scrolling].map(({ shown }) => shown));
    console.table(scrolling.result);
    console.table(await walkByKeyboard(desk));
    console.table([await memory(desk)]);
  } finally {
    await browser.close();
    served.stop();
  }
}

async function timeAlone(browser: Browser, address: string, bytes: Uint8Array): Promise<{ ms: number; cpu: number }> {
  const desk = await openDesk(browser, address, true);
  await openWorkbook(desk, bytes);
  const session = await browser.newBrowserCDPSession();
  const stop = await startTrace(session, isPane);
  const ms = await engineAlone(desk, RUNS_ALONE);
  // its clock stands still, so a run is one task: the longest but for the reading of a list
  const longest = (await stop()).engine.map(({ cpu }) => cpu).sort((a, b) => b - a);
  await desk.page.context().close();
  return { ms, cpu: longest[RUNS_ALONE - 1] ?? Number.NaN };
}

/** Up to the sentence that tells the outcome; what is written after it is another phase. */
async function run(desk: Desk): Promise<void> {
  await desk.pane.getByRole("button", { name: "Automatisch afletteren" }).click();
  await desk.pane.getByText("bankregels afgeletterd").first().waitFor({ timeout: PATIENCE });
}

/** Does something under a trace, and tells what it came to. */
async function phase<T>(desk: Desk, browser: Browser, name: string, work: () => Promise<T>) {
  const session = await browser.newBrowserCDPSession();
  const stop = await startTrace(session, isPane);
  const start = Date.now();
  const result = await work();
  const ms = Date.now() - start;
  const { pane: tasks, engine } = await stop();
  await session.detach();
  const batches = await desk.batches(start);
  const longest = (of: (task: Tasks) => number) => Math.max(0, ...tasks.map(of));
  return {
    result,
    ms,
    cpu: [...tasks, ...engine].reduce((sum, { cpu }) => sum + cpu, 0),
    excel: union(batches),
    shown: {
      phase: name,
      ms: round(ms),
      "pane's tasks": tasks.length,
      "longest, ms cpu": round(longest(({ cpu }) => cpu)),
      "longest, ms": round(longest(({ wall }) => wall)),
      "over 50 ms cpu": tasks.filter(({ cpu }) => cpu > 50).length,
      "all, ms cpu": round(tasks.reduce((sum, { cpu }) => sum + cpu, 0)),
      "round trips": batches.length,
      "largest request, kB": kilobytes(batches.map(({ bytes }) => bytes)),
      "largest answer, kB": kilobytes(batches.map(({ answerBytes }) => answerBytes)),
    },
  };
}

/** How long at least one of them was going on. */
function union(stretches: readonly { readonly start: number; readonly end: number }[]): number {
  let sum = 0;
  let until = 0;
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    sum += Math.max(0, end - Math.max(start, until));
    until = Math.max(until, end);
  }
  return sum;
}

/** Megabytes after collecting garbage: all in the page's process, and what goes when the pane is taken away. */
async function memory(desk: Desk) {
  const session = await desk.page.context().newCDPSession(desk.page);
  const heap = async () => {
    await session.send("HeapProfiler.collectGarbage");
    return (await session.send("Runtime.getHeapUsage")).usedSize / 1e6;
  };
  const whole = await heap();
  await desk.page.evaluate(() => document.querySelector("iframe")?.remove());
  const without = await heap();
  return { "page with stand-in, MB": round(whole), "pane alone, MB": round(whole - without) };
}

const round = (value: number) => Math.round(value);
const ratio = (a: number, b: number) => Math.round((100 * a) / b) / 100;
const kilobytes = (sizes: readonly number[]) => round(Math.max(0, ...sizes) / 1000);
