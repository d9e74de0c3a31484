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

/** A task is the pane's where the outermost script in it is: what is called from one frame in another counts for the caller. */
function paneTasks(events: readonly TraceEvent[], isPane: (url: string) => boolean): Tasks[] {
  const threads = new Map<string, TraceEvent[]>();
  for (const event of events) {
    if (event.ph !== "X" || (event.name !== "RunTask" && event.name !== "FunctionCall")) continue;
    const thread = `${event.pid} ${event.tid}`;
    const known = threads.get(thread);
    if (known) known.push(event);
    else threads.set(thread, [event]);
  }
  const tasks: Tasks[] = [];
  for (const thread of threads.values()) {
    thread.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
    let task: TraceEvent | undefined;
    let isCounted = false;
    for (const event of thread) {
      if (event.name === "RunTask") {
        task = event;
        isCounted = false;
      } else if (task && !isCounted && event.ts < task.ts + (task.dur ?? 0)) {
        isCounted = true;
        if (!isPane(event.args.data?.url ?? "")) continue;
        tasks.push(taskOf(task));
      }
    }
  }
  return tasks;
}
