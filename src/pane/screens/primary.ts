import { formatCount } from "../../words/format";
import { exporterOf } from "../../exports";
import { journalWords } from "../../words/pane/journal";
import { matchWords } from "../../words/pane/match";
import { memorialPaneWords } from "../../words/pane/memorial";
import { sourcesWords } from "../../words/pane/sources";
import type { History, Primary } from "../components/PrimaryBar";
import { exportCount } from "../exporting";
import type { Actions, PaneState } from "../model";
import { approvable, approvalWaitsFor } from "./approval";

/**
 * The primary action of the place: the next step on the way from rows to an approved
 * journal (ux.md, The shortest way). None where there is nothing to do next.
 */
export function primaryOf(state: PaneState, actions: Actions): Primary | undefined {
  switch (state.place) {
    case "sources":
      return sourcesPrimary(state, actions);
    case "match":
      return matchPrimary(state, actions);
    case "journal":
      return journalPrimary(state, actions);
    case "settings":
      return undefined;
  }
}

/** Undo and redo belong to clearing, and are always visible there. */
export function historyOf(state: PaneState, actions: Actions): History | undefined {
  if (state.place !== "match" || !state.outcome) return undefined;
  const { canUndo, canRedo } = state.outcome;
  return { canUndo, canRedo, undo: () => actions.undo(), redo: () => actions.redo() };
}

/** A run can start: items clear each other where there are no lines (spec 4). */
export function canMatch(state: PaneState): boolean {
  return state.sources.items !== undefined;
}

/** What a run will do, in words. */
function runLabel({ language, sources }: PaneState): string {
  const words = sourcesWords(language);
  return sources.lines.length > 0 ? words.primary : words.primaryItems;
}

function sourcesPrimary(state: PaneState, actions: Actions): Primary | undefined {
  const words = sourcesWords(state.language);
  // choosing columns has its own button to apply them
  if (state.sources.change) return undefined;
  if (!state.sources.items && state.sources.lines.length === 0) return undefined;
  const run = { label: runLabel(state), run: () => actions.match() };
  return canMatch(state) ? run : { ...run, waitsFor: words.needItems };
}

function matchPrimary(state: PaneState, actions: Actions): Primary | undefined {
  const words = matchWords(state.language);
  if (state.outcome) return { label: words.onward, run: () => actions.goToPlace("journal") };
  if (canMatch(state)) return { label: runLabel(state), run: () => actions.match() };
  return { label: words.toSources, run: () => actions.goToPlace("sources") };
}

function journalPrimary(state: PaneState, actions: Actions): Primary | undefined {
  const words = journalWords(state.language);
  const { sheet } = state.journal;
  if (makesMemorial(state)) {
    return { label: sheet === undefined ? words.make : words.makeAgain, run: () => actions.makeMemorial() };
  }
  if (sheet === undefined) {
    return state.outcome ? undefined : { label: words.toMatch, run: () => actions.goToPlace("match") };
  }
  const proposed = proposedCount(state);
  const ready = approvable(state).length;
  const leaves = exportCount(state.journal) > 0;
  if (ready > 0 || (proposed > 0 && !leaves)) {
    const count = ready > 0 ? ready : proposed;
    const waitsFor = approvalWaitsFor(state);
    const approve = {
      label: words.approveAll(count, formatCount(state.language, count)),
      run: () => actions.approveAll(),
    };
    return waitsFor === undefined ? approve : { ...approve, waitsFor };
  }
  return leaves ? { label: exportLabel(state), run: () => actions.exportJournal() } : undefined;
}

/** Whether making a memorial is the next step: there is something to book, and nothing that still is to be approved or exported. */
export function makesMemorial(state: PaneState): boolean {
  const { sheet, preview } = state.journal;
  // documents that waited for an answer can't be approved as they are: they are made again
  if (preview?.renews !== undefined) return true;
  if (!preview || preview.documents === 0) return false;
  if (sheet === undefined) return state.outcome !== undefined;
  // what was cleared since is for the next memorial, once this one has left the program
  return proposedCount(state) === 0 && approvable(state).length === 0 && exportCount(state.journal) === 0;
}

function proposedCount({ journal }: PaneState): number {
  return journal.documents.filter(({ status }) => status === "proposed").length;
}

function exportLabel({ language, journal }: PaneState): string {
  const words = memorialPaneWords(language).export;
  const { format } = journal.exportAs;
  const name = exporterOf(format)?.name ?? words.xlsx;
  return format === "csv" || format === "xlsx" || format === "xaf" ? words.download(name) : words.downloadFor(name);
}
