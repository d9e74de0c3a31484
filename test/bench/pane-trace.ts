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
  readonly args: { readonly data?: { readonly frame?: string; readonly url?: string } };
}

/** What tasks came to in a stretch of time, in milliseconds. */
export interface Tasks {
  /** of the clock, which other programs on the machine make longer */
  readonly wall: number;
  /** of the processor, for this task alone */
  readonly cpu: number;
  /** when it began, since the start of the trace */
  readonly at: number;
}

const CATEGORIES = ["-*", "devtools.timeline", "disabled-by-default-devtools.timeline", "v8"];

/** Starts Chromium's trace; what comes back ends it and gives the tasks in which a script of the pane ran. */
export async function startTrace(
  browser: CDPSession,
  isPane: (url: string) => boolean,
): Promise<() => Promise<Tasks[]>> {
  const events: TraceEvent[] = [];
  const take = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]));
  browser.on("Tracing.dataCollected", take);
  await browser.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: CATEGORIES.slice(1), excludedCategories: ["*"] },
  });
  return async () => {
    const done = new Promise<void>((resolve) => browser.once("Tracing.tracingComplete", () => resolve()));
    await browser.send("Tracing.end");
    await done;
    browser.off("Tracing.dataCollected", take);
    return paneTasks(events, isPane);
  };
}

/** A task is the pane's where the outermost script in it is: what is called from one frame in another counts for the caller. */
function paneTasks(events: readonly TraceEvent[], isPane: (url: string) => boolean): Tasks[] {
  const start = Math.min(...events.filter(({ ts }) => ts > 0).map(({ ts }) => ts));
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
        tasks.push({ wall: (task.dur ?? 0) / 1000, cpu: (task.tdur ?? 0) / 1000, at: (task.ts - start) / 1000 });
      }
    }
  }
  return tasks;
}
