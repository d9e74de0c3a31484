import { axe } from "jest-axe";
import type { PaneState } from "../../src/pane/model";
import type { Language } from "../../src/words/language";
import { show } from "./show";
import { at, ITEMS, LINES, READ } from "./states";
import { CLEARED, clearedMatch, DETAIL, openRow, PREVIEW, PROPOSED, QUESTIONED } from "./states-cleared";

const trouble: PaneState = {
  ...READ,
  message: {
    intent: "error",
    text: "Blad Bank mei, cel D14: '12,3,4' is geen bedrag.",
    place: { sheet: "Bank mei", row: 14, column: "D" },
  },
  sources: {
    ...READ.sources,
    items: { ...ITEMS, hiddenRows: 3, signsTurned: true, duplicates: [{ row: 12, sameAs: 8 }] },
    lines: [
      {
        ...LINES,
        problems: [{ code: "notAnAmount", place: { source: "Bank december", row: 14, column: "D" }, found: "12,3,4" }],
        questions: [{ kind: "decimal", field: "amount", column: "C", choices: ["comma", "point"] }],
      },
      { ...LINES, sheet: "Bank januari" },
    ],
    files: [
      { name: "groot.xml", state: "reading", sheets: [] },
      {
        name: "kapot.xml",
        state: "refused",
        sheets: [],
        reading: { file: "kapot.xml", sha256: "", statements: [], problems: [], sheets: [], left: [] },
      },
      {
        name: "goed.xml",
        state: "read",
        sheets: ["NL91 2025-12"],
        reading: {
          file: "goed.xml",
          sha256: "",
          problems: [],
          sheets: [],
          left: [],
          statements: [
            {
              account: "NL91ABNA0417164300",
              currency: "EUR",
              from: "01-12-2025",
              to: "31-12-2025",
              entries: 70,
              opening: 1021033,
              closing: 3512612,
              difference: 0,
            },
          ],
        },
      },
    ],
  },
};

const STATES: Readonly<Record<string, PaneState>> = {
  "sources that were read": READ,
  "sources with trouble, a question and files": trouble,
  "an empty workbook": { ...READ, sources: { ...READ.sources, items: undefined, lines: [] } },
  "sheets being read": {
    ...READ,
    busy: { task: "read", stage: "Bank december", done: 5000, of: 12000, cancellable: true },
    sources: { ...READ.sources, items: undefined, lines: [] },
  },
  "columns being chosen": {
    ...READ,
    sources: {
      ...READ.sources,
      change: {
        role: "lines",
        sheet: "Bank december",
        headRow: 1,
        mapping: { bookingDate: 1 },
        columns: [
          { position: 1, letter: "A", head: "Datum", samples: ["02-12-2025"] },
          { position: 2, letter: "B", head: "Bedrag", samples: ["1.210,00"] },
        ],
      },
    },
  },
  "nothing cleared yet": at("match", READ),
  "a run going on": {
    ...at("match", READ),
    busy: { task: "match", stage: "our-reference", done: 41233, of: 100000, cancellable: true },
  },
  suggestions: CLEARED,
  "a suggestion folded out": {
    ...CLEARED,
    list: { ...CLEARED.list, position: 0, unfolded: { match: 313, detail: DETAIL } },
  },
  "cleared matches": {
    ...CLEARED,
    list: { ...CLEARED.list, tab: "cleared", total: 312, rows: Array.from({ length: 50 }, (_, i) => clearedMatch(i)) },
  },
  "open rows": {
    ...CLEARED,
    stale: 2,
    list: { ...CLEARED.list, tab: "open", total: 103, rows: Array.from({ length: 50 }, (_, i) => openRow(i)) },
  },
  "a search that finds nothing": {
    ...CLEARED,
    list: { ...CLEARED.list, query: { search: "xyz", sort: "date" }, total: 0, rows: [] },
  },
  "nothing to book": at("journal", READ),
  "a journal to make": { ...at("journal", CLEARED), journal: { ...READ.journal, preview: PREVIEW } },
  "a question about an own account": { ...at("journal", CLEARED), journal: { ...READ.journal, preview: QUESTIONED } },
  "a proposed memorial": PROPOSED,
  "two memorials to export, a document folded out": {
    ...PROPOSED,
    journal: {
      ...PROPOSED.journal,
      documents: PROPOSED.journal.documents.map((document) => ({
        ...document,
        problem: { code: "documentChanged", place: { source: "Memoriaal 1", row: 12 }, found: document.number },
      })),
      memorials: [
        ...PROPOSED.journal.memorials,
        { ...PROPOSED.journal.memorials[0], memorial: 900, sheet: "Memoriaal 2" },
      ],
      unfolded: { number: "90001", detail: DETAIL },
      exportAs: { ...PROPOSED.journal.exportAs, format: "xaf" },
      history: {
        search: "",
        total: 1,
        rows: [{ id: 1, at: "2026-01-14 10:40", who: "Els", verb: "approve", match: 7, about: "De Boer", holds: true }],
      },
      asOf: 20453,
    },
  },
  "a sheet that could not be marked": { ...CLEARED, unmarked: ["Bank december"] },
  settings: {
    ...at("settings", CLEARED),
    settings: {
      ...READ.settings,
      profile: {
        ...READ.settings.profile,
        ownAccounts: { NL91ABNA0417164300: { route: "suspense", account: "2000" } },
      },
    },
  },
  "the page outside Excel": { ...READ, host: "outside" },
  "an Excel that is too old": { ...READ, host: "tooOld" },
  "the pane starting": { ...READ, host: "starting" },
};

const cases = Object.entries(STATES).flatMap(([name, state]) =>
  (["nl", "en"] satisfies Language[]).map((language) => ({ name, language, state: { ...state, language } })),
);

describe("every state of the pane", () => {
  it.each(Object.entries(STATES))("has no violation of accessibility rules: %s", async (_name, state) => {
    const { container } = show(state);
    expect(await axe(container)).toHaveNoViolations();
  });

  it.each(cases)("has one main and one heading of the first level: $name ($language)", ({ state }) => {
    const { getAllByRole } = show(state);
    expect(getAllByRole("main")).toHaveLength(1);
    expect(getAllByRole("heading", { level: 1 })).toHaveLength(1);
  });
});
