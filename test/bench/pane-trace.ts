import type { CDPSession } from "@playwright/test";

/** An event of Chromium's own trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string; readonly data?: { readonly url?: string } };
}

/** What tasks came to in a stretch of time, in milliseconds. */
export interface Tasks {
  /** of the clock, which other programs on the machine make longer */
  readonly wall: number;
  /** of the processor, for this task alone */
  readonly cpu: number;
}

const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline"];

/** What was traced. */
export interface Traced {
  /** tasks in which a script of the pane ran */
  readonly pane: readonly Tasks[];
  /** tasks of workers, which are the engine's */
  readonly engine: readonly Tasks[];
}

/** Starts Chromium's trace; what comes back ends it and gives the tasks of the pane and of its engine. */
export async function startTrace(
  browser: CDPSession,
  isPane: (url: string) => boolean,
): Promise<() => Promise<Traced>> {
  const events: TraceEvent[] = [];
  const take = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]));
  browser.on("Tracing.dataCollected", take);
  await browser.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ["*"] },
  });
  return async () => {
    const done = new Promise<void>((resolve) => browser.once("Tracing.tracingComplete", () => resolve()));
    await browser.send("Tracing.end");
    await done;
    browser.off("Tracing.dataCollected", take);
    const workers = workerThreads(events);
    const isWorker = ({ pid, tid }: TraceEvent) => workers.has(`${pid} ${tid}`);
    const mine = events.filter((event) => isWorker(event) && event.name === "RunTask" && event.ph === "X");
    return {
      pane: paneTasks(
        events.filter((event) => !isWorker(event)),
        isPane,
      ),
      engine: mine.map(taskOf),
    };
  };
}

function workerThreads(events: readonly TraceEvent[]): Set<string> {
  const named = events.filter(({ name, args }) => name === "thread_name" && args.name === "DedicatedWorker thread");
  return new Set(named.map(({ pid, tid }) => `${pid} ${tid}`));
}

function taskOf({ dur = 0, tdur = 0 }: TraceEvent): Tasks {
  return { wall: dur / 1000, cpu: tdur / 1000 };
}

/**
 * The tasks in which a script of the pane ran, without what scripts of others took in them: a frame of the whole page
 * is one task, and the sheet is drawn in it too. What is called from one frame in another counts for the caller.
 * Nor counts collecting the garbage of the whole page, which is the stand-in's workbook; collecting what is young does.
 */
function paneTasks(events: readonly TraceEvent[], isPane: (url: string) => boolean): Tasks[] {
  const threads = new Map<string, TraceEvent[]>();
  for (const event of events) {
    if (event.ph !== "X" || !COUNTED.has(event.name)) continue;
    const thread = `${event.pid} ${event.tid}`;
    const known = threads.get(thread);
    if (known) known.push(event);
    else threads.set(thread, [event]);
  }
  const tasks: Tasks[] = [];
  for (const thread of threads.values()) {
    thread.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
    for (let at = 0; at < thread.length;) {
      const task = thread[at++];
      if (task.name !== "RunTask") continue;
      const first = at;
      while (at < thread.length && thread[at].name !== "RunTask") at++;
      const own = ownPart(task, thread.slice(first, at), isPane);
      if (own) tasks.push(own);
    }
  }
  return tasks;
}

/** What of a task is the pane's; undefined where no script of its ran in it. */
function ownPart(task: TraceEvent, within: readonly TraceEvent[], isPane: (url: string) => boolean): Tasks | undefined {
  let isOwn = false;
  const others: TraceEvent[] = [];
  let scriptEnd = task.ts;
  let otherEnd = task.ts;
  for (const event of within) {
    // what lies in what is another's already is part of it
    if (event.ts < otherEnd || event.ts >= endOf(task)) continue;
    if (SCRIPTS.has(event.name)) {
      // a script within another one is part of that one
      if (event.ts < scriptEnd) continue;
      scriptEnd = endOf(event);
      if (isPane(event.args.data?.url ?? "")) {
        isOwn = true;
        continue;
      }
    }
    otherEnd = endOf(event);
    others.push(event);
  }
  if (!isOwn) return undefined;
  const { wall, cpu } = taskOf(task);
  const sum = (of: (part: Tasks) => number) => others.reduce((total, other) => total + of(taskOf(other)), 0);
  return { wall: wall - sum((part) => part.wall), cpu: cpu - sum((part) => part.cpu) };
}

const SCRIPTS: ReadonlySet<string> = new Set(["FunctionCall", "EvaluateScript"]);
const COUNTED: ReadonlySet<string> = new Set([...SCRIPTS, "RunTask", "MajorGC", "V8.GC_MC_INCREMENTAL"]);

function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}
