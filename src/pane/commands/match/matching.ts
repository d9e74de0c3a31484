import { listSheets } from "../../../excel/read/list-sheets";
import { HostError } from "../../../excel/errors";
import { nextTurn } from "../../../excel/turns";
import { taskWords } from "../../../words/pane/tasks";
import type { Changed } from "../../../worker/api";
import type { Actions } from "../../model";
import { apply, mark } from "./apply";
import { stampOf, type Desk } from "../desk";
import { readLearnt } from "../settings/learnt";
import { look, renamedSheets } from "../sources/sources";
import { progress, say, task } from "../task";
import { refuseTheirs } from "../theirs";

export { apply } from "./apply";

type MatchActions = Pick<
  Actions,
  "match" | "markAgain" | "cancel" | "accept" | "refuse" | "note" | "acceptAbove" | "undo" | "redo"
>;

/** Running the engine, and deciding about what it found (ux.md, 2). */
export function matchActions(desk: Desk): MatchActions {
  const { engine } = desk;
  return {
    match: () => void match(desk),
    markAgain: () => void task(desk, "mark", false, () => mark(desk, { rows: [] })),
    cancel() {
      // what can't be stopped half way is not: its end would not be "nothing has changed"
      if (!desk.store.get().busy?.cancellable) return;
      desk.abort.abort();
      engine.cancel();
    },
    accept: (matches) => void decide(desk, () => engine.accept(matches, stampOf(desk))),
    refuse: (matches) => void decide(desk, () => engine.refuse(matches, stampOf(desk))),
    note: (match, text) =>
      void decide(desk, () => engine.note(match, text, stampOf(desk)), {
        none: taskWords(desk.store.get().language).noteAsItWas,
      }),
    acceptAbove: (score) =>
      void decide(desk, async () => engine.accept(await engine.suggestionsAbove(score), stampOf(desk))),
    undo: () => void decide(desk, () => engine.undo(stampOf(desk))),
    redo: () => void decide(desk, () => engine.redo(stampOf(desk))),
  };
}

async function match(desk: Desk): Promise<void> {
  const { store, engine } = desk;
  const { items: known, lines: others } = store.get().sources;
  // Excel does not tell when rows that were hidden come back
  const hadHidden = [known, ...others].some((list) => list !== undefined && list.hiddenRows > 0);
  if ((hadHidden || isBehind(desk)) && !(await look(desk))) return;
  // nor when rows were hidden or filtered out since: they take part only if the user says so (spec 1)
  let isOtherwise = false;
  await task(desk, "match", true, async () => {
    const { items, lines } = store.get().sources;
    if (!items && lines.length === 0) return;
    const sources = [...(items ? [items] : []), ...lines].map(({ sheet }) => sheet);
    const there = await sheetsNow(desk, sources);
    isOtherwise = there.renamed || (!hadHidden && there.hiding);
    if (isOtherwise) return;
    await readLearnt(desk);
    const stop = engine.onProgress(({ stage, done, of }) => progress(desk, "match", stage, done, of, true));
    try {
      const changed = await engine.match(stampOf(desk));
      store.set(({ list }) => ({
        place: "match",
        list: {
          ...list,
          tab: changed.outcome.tabs.suggested > 0 ? "suggested" : "cleared",
          offset: 0,
          query: { search: "", sort: "date", groups: list.query.groups && { ...list.query.groups, but: [] } },
        },
      }));
      // the place is drawn before what stands in it
      await nextTurn();
      await apply(desk, changed);
    } finally {
      stop();
    }
  });
  if (isOtherwise && (await look(desk))) await match(desk);
}

/** One decision: on the rows as they stand now, kept and shown; `after` looks at what stands then, `none` is said where nothing was decided. */
export async function decide(
  desk: Desk,
  verb: () => Promise<Changed>,
  { after, none }: { after?: () => Promise<void>; none?: string } = {},
): Promise<void> {
  const wasBehind = isBehind(desk);
  if (wasBehind && !(await look(desk))) return;
  await task(desk, "mark", false, async () => {
    const changed = await verb();
    if (changed.decided === 0) {
      // what stands in the way may be someone else\'s
      await refuseTheirs(desk);
      say(desk, { intent: "warning", text: none ?? taskWords(desk.store.get().language).notAccepted });
    } else {
      // rows that were read again may stand elsewhere than their marks
      await apply(desk, wasBehind ? { ...changed, redraw: true } : changed);
    }
    await after?.();
  });
}

/** Sources were changed since they were read, or were never read to the end: nothing is decided on old rows. */
function isBehind(desk: Desk): boolean {
  return desk.changed.size > 0 || desk.looked !== true;
}

/**
 * How the sources stand in the workbook now: whether one was renamed, and whether rows of one are hidden.
 *
 * @throws HostError `sheetGone` where one was deleted since it was read: nothing is matched on rows that are not there
 */
async function sheetsNow(desk: Desk, sources: readonly string[]): Promise<{ renamed: boolean; hiding: boolean }> {
  const sheets = await listSheets();
  const renamed = renamedSheets(desk, sheets);
  const there = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const gone = sources.find((sheet) => !there.has(sheet) && !renamed.has(sheet));
  if (gone !== undefined) throw new HostError("sheetGone", { sheet: gone });
  return {
    renamed: sources.some((sheet) => renamed.has(sheet)),
    hiding: sources.some((sheet) => there.get(sheet)?.hasHiddenRows === true),
  };
}
