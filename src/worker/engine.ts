import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";
import { EMPTY_MEMORY } from "../domain/learn/memory";
import { writeMemory } from "../domain/learn/write-memory";
import { PROFILES } from "../domain/profile/builtin";
import { learntSheet } from "../sheets/state/learnt-sheet";
import { decodeCells } from "../sources/table/cells/encoded-cells";
import type { Changed, Engine } from "./api";
import { block } from "./session/decisions/blocked";
import { clearRows, clearSplit, splitRows, weighRows } from "./session/decisions/by-hand";
import { clearSelection, suggestBadDebts, suggestRemainders } from "./session/decisions/bulk";
import { accept, redo, refuse, undo } from "./session/decisions/decide";
import { changeOf } from "./session/decisions/change";
import { drawAll, markPlaces, markRows, stateSheets } from "./session/state/draw";
import { countsOf, takeLearnt, takeLearntFile } from "./session/decisions/learn";
import { dropList, NO_LEDGER, readList, type Opened } from "./session/sources/lists";
import { exportJournal, exportPairs, recordExport } from "./session/journal/export";
import { droppedRows } from "./session/sources/dropped";
import { decisionsPage, undoOne, undoPlanOf } from "./session/decisions/history";
import { decideOn, documentsOf, memorialRows, memorialSummaries, propose, withdraw } from "./session/journal/memorial";
import { writeNote } from "./session/review/notes";
import { previewOf } from "./session/journal/preview";
import { readDropped } from "./session/sources/read-file";
import { readMemorial } from "./session/journal/read-memorial";
import { heldOn } from "./session/decisions/held-on";
import { lastDayOf, makeReport, reportRows } from "./session/journal/reports";
import { restoreState } from "./session/state/restore";
import { matchAtRow, pageOf, suggestionsAbove } from "./session/review/review";
import { prepareSearch } from "./session/review/row-texts";
import { run } from "./session/run";
import type { Session } from "./session/session";
import { detailOf } from "./session/review/detail";
import { longStateSheets, stateRows } from "./session/state/state-rows";
import { statusesOf } from "./session/journal/statuses";
import { columnsOf, surveySheets } from "./session/sources/survey";
import { tryRule } from "./session/review/try-rule";
import { whyNotRows } from "./session/review/why-not";
import { noWorkbooks, type OpenTables } from "./workbooks";

/**
 * The engine as the pane and the command line use it: one session, changed only by these verbs.
 * Pure but for its own memory: no clock, no chance, no host.
 *
 * @param openTables reads `.xlsx` files that are dropped; without it they are unknown files
 * @example
 * const engine = createEngine();
 * engine.survey(outlines); engine.openTable("items", choice); …; runToEnd(engine.match(stamp)).outcome
 */
export function createEngine(openTables: OpenTables = noWorkbooks): Engine {
  const session: Session = {
    language: "nl",
    profile: PROFILES.afletter,
    outlines: new Map(),
    lists: new Map(),
    ledger: NO_LEDGER,
    entries: [],
    staleLinks: [],
    outcomes: undefined,
    decisions: [],
    memorials: new Map(),
    memory: EMPTY_MEMORY,
    knownHeads: [],
    dropped: new Map(),
    version: 0,
  };
  const opened = new Map<string, Opened>();

  const change = (work: () => void): Changed => changeOf(session, work);

  /** The same for what makes matches of its own: their links are appended to the sheet. */
  function withLinks(work: () => Changed["links"]): Changed {
    let links: Changed["links"] = [];
    const changed = change(() => (links = work()));
    return { ...changed, ...(links && { links }) };
  }

  return {
    configure({ language, profile }) {
      session.language = language;
      session.profile = profile;
      session.version++;
    },
    survey: (outlines) => surveySheets(session, outlines),
    columnsOf: (role, sheet, headRow) => columnsOf(session, role, sheet, headRow),
    openTable: (role, choice) => void opened.set(choice.sheet, { role, choice, blocks: [] }),
    addBlock: (sheet, cells) => void opened.get(sheet)?.blocks.push(cells),
    closeTable(sheet, options) {
      const list = opened.get(sheet);
      if (!list) throw new Error(`closeTable without openTable: ${sheet}`);
      opened.delete(sheet);
      return readList(session, list, options);
    },
    dropTable: (sheet) => dropList(session, sheet),
    knowHeads: (known) => void (session.knownHeads = known),
    readFile: (name, bytes) => readDropped(session, openTables, name, bytes, bytesToHex(sha256(bytes))),
    fileRows: (file, sheet, first, count) => droppedRows(session, file, sheet, first, count),
    forgetFile: (file) => void session.dropped.delete(file),
    heldOn: (sheets) => heldOn(session, sheets),
    restore: (decisions, links) => restoreState(session, decisions, links),
    *match(stamp) {
      const known = session.decisions.length;
      yield* run(session, stamp);
      return { ...changeOf(session, () => undefined, known), redraw: true, rewrite: true };
    },
    page: (tab, query, offset, count) => pageOf(session, tab, query, offset, count),
    prepareSearch: () => prepareSearch(session),
    detail: (match) => detailOf(session, match),
    matchAt: (sheet, row, sort, groups) => matchAtRow(session, sheet, row, sort, groups),
    suggestionsAbove: (score) => suggestionsAbove(session, score),
    accept: (matches, stamp) => change(() => accept(session, matches, stamp)),
    refuse: (matches, stamp) => change(() => refuse(session, matches, stamp)),
    tryRule: (rule) => tryRule(session, rule),
    note: (match, text, stamp) => change(() => writeNote(session, match, text, stamp)),
    block: (sheet, row, isBlocked, stamp) => change(() => block(session, sheet, row, isBlocked, stamp)),
    weighRows: (picks) => weighRows(session, picks),
    clearRows: (picks, way, stamp) => withLinks(() => clearRows(session, picks, way, stamp)),
    splitRows: (picks) => splitRows(session, picks),
    clearSplit: (picks, shares, stamp) => withLinks(() => clearSplit(session, picks, shares, stamp)),
    clearSelection: (picks, stamp) => withLinks(() => clearSelection(session, picks, stamp)),
    suggestRemainders: (most, stamp) => withLinks(() => suggestRemainders(session, most, stamp)),
    suggestBadDebts: (picks, stamp) => withLinks(() => suggestBadDebts(session, picks, stamp)),
    undo: (stamp) => change(() => undo(session, stamp)),
    redo: (stamp) => change(() => redo(session, stamp)),
    previewJournal: () => previewOf(session),
    proposeJournal(sheetName, stamp, standing = []) {
      let made: ReturnType<typeof propose> | undefined;
      const changed = change(() => (made = propose(session, sheetName, stamp, standing)));
      const { memorial } = made!;
      // what stood on a sheet that is written over stands there no more
      return {
        ...changed,
        documents: changed.documents.filter((row) => row.sheet !== memorial.name),
        ...made!,
      };
    },
    memorialRows: (offset, count) => memorialRows(session, offset, count),
    withdrawJournal: (stamp) => change(() => withdraw(session, stamp)),
    documents: (memorial, offset, count) => documentsOf(session, memorial, offset, count),
    memorials: () => memorialSummaries(session),
    readMemorial: (memorial, sheet) => readMemorial(session, decodeCells(memorial), sheet),
    approve(numbers, stamp, sheet) {
      let refused: ReturnType<typeof decideOn> = [];
      const changed = change(() => (refused = decideOn(session, "approve", numbers, stamp, { sheet })));
      const rows = statusesOf(session);
      // what was typed in the sheet is put back where it can't be
      const unchanged = refused.flatMap(({ key }) => rows.get(key) ?? []);
      return {
        ...changed,
        documents: [...changed.documents, ...unchanged],
        refused: refused.map(({ problem }) => problem),
      };
    },
    reject: (numbers, stamp, sheet, reason) =>
      change(() => void decideOn(session, "reject", numbers, stamp, { sheet, reason })),
    exportJournal: (choice, stamp) => exportJournal(session, choice, stamp),
    exportPairs: () => exportPairs(session),
    recordExport: (choice, stamp) => change(() => recordExport(session, choice, stamp)),
    report: (kind, options, stamp) => makeReport(session, kind, options, stamp),
    reportRows: (first, count) => reportRows(session, first, count),
    lastDay: () => lastDayOf(session),
    decisions: (search, offset, count) => decisionsPage(session, search, offset, count),
    undoPlan: (id, stamp) => undoPlanOf(session, id, stamp),
    undoDecision: (id, stamp) => change(() => undoOne(session, id, stamp)),
    readLearnt: (blocks) => takeLearnt(session, blocks),
    learntCounts: () => countsOf(session),
    learntFile: () => writeMemory(session.memory),
    takeLearntFile: (text, name) => takeLearntFile(session, text, name),
    learntSheet: () => learntSheet(session.memory, session.language),
    whyNot: (one, other) => whyNotRows(session, one, other),
    marks: () => drawAll(session),
    markPlaces: () => markPlaces(session),
    markRows: (sheet, offset, count) => markRows(session, sheet, offset, count),
    stateSheets: () => stateSheets(session),
    longStateSheets: () => longStateSheets(session),
    stateRows: (kind, offset, count) => stateRows(session, kind, offset, count),
  };
}
