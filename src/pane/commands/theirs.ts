import { HostError } from "../../excel/errors";
import { stateRowsOn } from "../../excel/state-rows";
import { hostSentence } from "../../words/host";
import type { Desk } from "./desk";
import { restore } from "./restore";
import { say, task } from "./task";

/**
 * Before anything is written: has someone else decided in this workbook since we last read or wrote its decisions?
 * Then what they decided is read, nothing of it is written over, and what was about to be done is not done.
 *
 * @throws HostError `stateChanged` where they have; it has been read by then
 */
export async function refuseTheirs(desk: Desk): Promise<void> {
  if (!(await isTheirs(desk))) return;
  desk.unsaved = false;
  await restore(desk);
  // rows that they marked are drawn anew by whoever decides next
  for (const sheet of desk.readings.keys()) (desk.unmarked ??= new Set()).add(sheet);
  throw new HostError("stateChanged");
}

async function isTheirs(desk: Desk): Promise<boolean> {
  if (desk.kept === undefined) return false;
  const rows = await stateRowsOn("decisions");
  // a sheet that was deleted is written again, whole
  if (rows === undefined) return false;
  // of a write that failed half way some rows may stand there already
  return desk.unsaved ? rows > Math.max(1, await decisionsOf(desk)) : rows !== Math.max(1, desk.kept);
}

/** From now on so many decisions are known to stand in their sheet. */
export async function keptNow(desk: Desk): Promise<void> {
  desk.kept = await decisionsOf(desk);
}

async function decisionsOf({ engine }: Desk): Promise<number> {
  return (await engine.longStateSheets()).find(({ kind }) => kind === "decisions")?.count ?? 0;
}

/** Hears that the sheets of decisions changed: what someone else decided is shown as soon as nothing else goes on. */
export function theirsListener(desk: Desk): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    void task(desk, "read", false, async () => {
      waiting = false;
      try {
        await refuseTheirs(desk);
      } catch (error) {
        if (!(error instanceof HostError) || error.code !== "stateChanged") throw error;
        say(desk, { intent: "info", text: hostSentence(desk.store.get().language, "stateRead") });
      }
    });
  };
}
