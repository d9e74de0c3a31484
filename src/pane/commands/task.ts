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
export function task(desk: Desk, kind: Task, cancellable: boolean, work: () => Promise<void>): Promise<void> {
  desk.last = desk.last.then(async () => {
    desk.abort = new AbortController();
    desk.store.set({ busy: { task: kind, cancellable } });
    try {
      await work();
    } catch (error) {
      say(desk, messageOf(desk, error));
    } finally {
      desk.store.set({ busy: undefined });
    }
  });
  return desk.last;
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
  const detail = error instanceof Error ? error.message.split("\n")[0]! : String(error);
  return { intent: "error", text: taskWords(language).failed(detail) };
}
