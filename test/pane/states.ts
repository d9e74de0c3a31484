import { PROFILES } from "../../src/domain/profile/builtin";
import { initialState } from "../../src/pane/initial-state";
import type { PaneState, Place } from "../../src/pane/model";
import type { SourceSummary } from "../../src/worker/api";

/** 2 January 2026, as days since 1970-01-01. */
export const DAY = 20455;

/** An open-items list as the engine reports it. */
export const ITEMS: SourceSummary = {
  role: "items",
  sheet: "Openstaande posten",
  range: "A5:J64",
  choice: { sheet: "Openstaande posten", headRow: 5, mapping: { documentDate: 1, invoiceNumber: 2, openAmount: 4 } },
  rowsRead: 58,
  leftOut: [
    { row: 1, why: "title", text: "Openstaande posten debiteuren per 31-12-2025" },
    { row: 64, why: "total", text: "Totaal 48.211,35" },
  ],
  problems: [],
  warnings: [],
  questions: [],
  totals: [{ currency: "EUR", debit: 5012345, credit: 191210, balance: 4821135 }],
  columns: [],
  hiddenRows: 0,
  duplicates: [],
  carriedDown: 0,
  signsTurned: false,
};

/** A statement as the engine reports it. */
export const LINES: SourceSummary = {
  ...ITEMS,
  role: "lines",
  sheet: "Bank december",
  range: "A1:H71",
  choice: { sheet: "Bank december", headRow: 1, mapping: { bookingDate: 1, amount: 3, description: 5 } },
  rowsRead: 70,
  leftOut: [],
  totals: [{ currency: "EUR", debit: 3912078, credit: 1420499, balance: 2491579 }],
};

/** A workbook that was looked at: both lists are there, nothing has run. */
export const READ: PaneState = {
  host: "excel",
  place: "sources",
  language: "nl",
  theme: "light",
  who: "",
  stale: 0,
  marked: false,
  sources: {
    items: ITEMS,
    lines: [LINES],
    sheets: ["Openstaande posten", "Bank december"],
    includeHidden: { items: false, lines: false },
    files: [],
    problems: [],
  },
  byHand: { open: false, picks: [] },
  list: {
    tab: "suggested",
    query: { search: "", sort: "date" },
    total: 0,
    offset: 0,
    rows: [],
    bulk: { score: 0.9, count: 0 },
  },
  journal: initialState({ version: "0.1.0", address: "" }).journal,
  settings: { profile: PROFILES.afletter, profiles: Object.values(PROFILES), version: "0.1.0" },
};

/** The pane at a place. @example at("journal", CLEARED) */
export function at(place: Place, state: PaneState): PaneState {
  return { ...state, place };
}
