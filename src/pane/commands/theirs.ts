import { HostError } from "../../excel/errors";
import { stateEndOn } from "../../excel/own/state-rows";
import { hostSentence } from "../../words/host";
import { DECISION_COLUMNS } from "../../words/sheets/state";
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
  const { kept } = desk;
  if (kept === undefined) return false;
  const end = await stateEndOn("decisions");
  // a sheet that was deleted is written again, whole
  if (end === undefined) return false;
  // of a write that failed half way some rows may stand there already
  if (desk.unsaved) return end.rows > Math.max(1, (await endOf(desk)).rows);
  // as many rows, but another at their end: an older version of the workbook was put back, and decided on
  return end.rows !== Math.max(1, kept.rows) || stampOfRow(end.last) !== kept.last;
}

/**
 * From now on the decisions that the engine has are known to stand in their sheet: written last, the last stands last.
 *
 * @param added so many of them were appended: rows that cannot be read stay above them
 */
export async function keptNow(desk: Desk, added?: number): Promise<void> {
  const end = await endOf(desk);
  const unread = added === undefined ? 0 : (desk.kept?.rows ?? 0) - Math.max(1, end.rows - added);
  desk.kept = { ...end, rows: end.rows + Math.max(0, unread) };
}

/** Before they are read: the decisions are known as they stand in their sheet, in whatever order. */
export async function keptThere(desk: Desk): Promise<void> {
  const end = await stateEndOn("decisions");
  desk.kept = end && { rows: end.rows, last: stampOfRow(end.last) };
}

async function endOf({ engine }: Desk): Promise<NonNullable<Desk["kept"]>> {
  const rows = (await engine.longStateSheets()).find(({ kind }) => kind === "decisions")?.count ?? 0;
  const [last] = rows > 0 ? await engine.stateRows("decisions", rows - 1, 1) : [];
  return { rows, last: stampOfRow(last ?? []) };
}

/** What tells a decision from another: all but what it is called, which depends on who wrote it, and its note. */
const TELLING = (["id", "at", "who", "verb", "match", "step", "undoes"] as const).map((name) =>
  DECISION_COLUMNS.indexOf(name),
);

/** An apostrophe that begins a text is Excel's: 't Hart reads back without it. */
function stampOfRow(row: readonly unknown[]): string {
  const cells = TELLING.map((at) => row[at] ?? "");
  return JSON.stringify(cells.map((cell) => (typeof cell === "string" ? cell.replace(/^'+/, "").trim() : cell)));
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
