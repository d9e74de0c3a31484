import { HostError } from "../../excel/errors";
import { hostSentence } from "../../words/host";
import { taskWords } from "../../words/pane/tasks";
import { Cancelled } from "../../worker/messages";
import type { Message, Task } from "../model";
import type { Desk } from "./desk";

/**
 * Runs a command that takes time or changes the workbook. One at a time, in the order in which
 * they were asked for; while one runs the pane shows it, and cancel ends it. Trouble becomes a message.
 *
 * @param cancellable false where stopping half way would leave the workbook half written
 */
export async function task(desk: Desk, kind: Task, cancellable: boolean, work: () => Promise<void>): Promise<void> {
  await attempt(desk, kind, cancellable, work);
}

/** As `task`, for who goes on only if it went well. @returns whether it did; if not, why has been said */
export function attempt(desk: Desk, kind: Task, cancellable: boolean, work: () => Promise<void>): Promise<boolean> {
  const ended = desk.last.then(async () => {
    desk.abort = new AbortController();
    // what was said about the last command is over once another one begins; looking and reading come by themselves too
    desk.store.set(({ message }) => ({
      busy: { task: kind, cancellable },
      message: kind === "survey" || kind === "read" ? message : undefined,
    }));
    try {
      await work();
      return true;
    } catch (error) {
      say(desk, messageOf(desk, error));
      return false;
    } finally {
      desk.store.set({ busy: undefined });
    }
  });
  desk.last = ended.then(() => undefined);
  return ended;
}

/** Does something that changes nothing and takes no time, beside what is going on; trouble becomes a message. */
export function quick(desk: Desk, work: () => Promise<void>): void {
  work().catch((error: unknown) => say(desk, messageOf(desk, error)));
}

/** How far the running command is. */
export function progress(desk: Desk, kind: Task, stage: string, done: number, of: number, cancellable: boolean): void {
  desk.store.set({ busy: { task: kind, stage, done, of, cancellable } });
}

export function say(desk: Desk, message: Message | undefined): void {
  desk.store.set({ message });
}

/** What the user is told about something that went wrong: what, where and what now. */
export function messageOf(desk: Desk, error: unknown): Message {
  const { language } = desk.store.get();
  if (error instanceof Cancelled || desk.abort.signal.aborted) {
    return { intent: "info", text: taskWords(language).cancelled };
  }
  if (error instanceof HostError) {
    return { intent: "error", text: hostSentence(language, error.code, error.facts) };
  }
  const detail = error instanceof Error ? error.message.split("\n")[0] : String(error);
  return { intent: "error", text: taskWords(language).failed(detail) };
}
