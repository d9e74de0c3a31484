import type { PaneState } from "../../src/pane/model";
import type { JournalPreview, MatchDetail, MatchRow, MemorialDocument, OpenRow, Outcome } from "../../src/worker/api";
import { DAY, READ } from "./states";

export const OUTCOME: Outcome = {
  currency: "EUR",
  lines: {
    total: { count: 388, amount: 18422010 },
    cleared: { count: 312, amount: 17100422 },
    suggested: { count: 21, amount: 812033 },
    open: { count: 55, amount: 509555 },
    in: { count: 301, amount: 15100101 },
    out: { count: 87, amount: 3321909 },
  },
  items: {
    total: { count: 402, amount: 19233110 },
    cleared: { count: 330, amount: 17100022 },
    suggested: { count: 24, amount: 822033 },
    open: { count: 48, amount: 1311055 },
  },
  byCriterion: [
    { criterion: "end-to-end-id", outcome: "cleared", matches: 41, amount: 2210033 },
    { criterion: "payment-reference-and-amount", outcome: "cleared", matches: 120, amount: 6120000 },
    { criterion: "our-reference-and-amount", outcome: "cleared", matches: 139, amount: 8200389 },
    { criterion: "reference-within-tolerance", outcome: "cleared", matches: 12, amount: 570000 },
    { criterion: "date-and-amount", outcome: "suggested", matches: 21, amount: 812033 },
  ],
  tabs: { suggested: 21, cleared: 312, open: 103 },
  canUndo: true,
  canRedo: false,
};

const NAMES = [
  "Bakkerij De Korenbloem B.V.",
  "Van der Meer Installatietechniek en Onderhoud V.O.F.",
  "Jansen & Zn.",
  "Stichting Zorggroep Rijnland",
  "",
];

/** A suggestion; every third one has a difference. */
export function suggestion(index: number): MatchRow {
  const lineAmount = index === 1 ? -124950 : 121000 + index * 1733;
  const difference = index % 3 === 2 ? -490 : 0;
  return {
    kind: "match",
    match: 313 + index,
    state: "suggested",
    criterion: index % 3 === 2 ? "reference-within-tolerance" : index % 2 ? "date-and-amount" : "our-reference",
    date: DAY + index,
    name: NAMES[index % NAMES.length] ?? "",
    description: "factuur 2025-0012",
    lineAmount,
    itemAmount: lineAmount - difference,
    difference,
    currency: "EUR",
    items: index % 2 ? [`2025-${1200 + index}`] : [`2025-${1200 + index}`, `2025-${1300 + index}`, "2025-1499", "…"],
    itemCount: index % 2 ? 1 : 4,
    lineCount: 1,
    score: 0.97 - (index % 10) * 0.03,
  };
}

export function clearedMatch(index: number): MatchRow {
  const row = suggestion(index);
  return {
    kind: row.kind,
    match: index + 1,
    state: index % 7 === 3 ? "approved" : index % 5 === 2 ? "accepted" : "cleared",
    criterion: "payment-reference-and-amount",
    date: row.date,
    name: row.name,
    description: row.description,
    lineAmount: row.lineAmount,
    itemAmount: row.itemAmount,
    difference: row.difference,
    currency: row.currency,
    items: row.items,
    itemCount: row.itemCount,
    lineCount: row.lineCount,
  };
}

const REASONS = [
  "Geen openstaande post met dit bedrag of dit kenmerk.",
  "Twee facturen passen even goed: 2025-0104 en 2025-0117. Kies er een.",
  "Verschil € 38,20 is groter dan de toegestane € 10,00.",
];

export function openRow(index: number): OpenRow {
  const amount = index % 4 === 1 ? -4210 : 60500 + index * 311;
  return {
    kind: "open",
    side: index % 3 === 0 ? "item" : "line",
    sheet: index % 3 === 0 ? "Openstaande posten" : "Bank december",
    row: index + 6,
    date: DAY + index,
    name: index % 4 === 1 ? "" : (NAMES[index % NAMES.length] ?? ""),
    description:
      index % 4 === 1
        ? "Kosten zakelijk betalingsverkeer 01-12-2025 t/m 31-12-2025"
        : "Factuur 2025-0999 onder aftrek van korting",
    amount,
    rest: index % 6 === 2 ? Math.round(amount / 2) : amount,
    currency: "EUR",
    status: index % 6 === 2 ? "partial" : index % 6 === 3 ? "blocked" : "open",
    reason: REASONS[index % REASONS.length] ?? "",
  };
}

export const DETAIL: MatchDetail = {
  match: 313,
  explanation:
    "De omschrijving noemt factuur 2025-1200. Relatie Bakkerij De Korenbloem B.V. is gevonden aan de hand van de rekening. Het bedrag is gelijk aan het totaal van de genoemde facturen; geen andere combinatie past.",
  evidence: [
    { label: "Onze referentie", found: "2025-1200", sheet: "Bank december", row: 14, column: "E" },
    { label: "Tegenrekening", found: "NL91 ABNA 0417 1643 00", sheet: "Bank december", row: 14, column: "D" },
  ],
  parts: [
    {
      side: "line",
      sheet: "Bank december",
      row: 14,
      label: "Bakkerij De Korenbloem B.V.",
      date: DAY,
      amount: 121000,
      rest: 0,
      currency: "EUR",
    },
    {
      side: "item",
      sheet: "Openstaande posten",
      row: 22,
      label: "2025-1200",
      date: DAY - 30,
      amount: 60500,
      rest: 0,
      currency: "EUR",
    },
    {
      side: "item",
      sheet: "Openstaande posten",
      row: 31,
      label: "2025-1300",
      date: DAY - 25,
      amount: 60500,
      rest: 24200,
      currency: "EUR",
    },
  ],
};

/** A run is done and its suggestions are shown. */
export const CLEARED: PaneState = {
  ...READ,
  place: "match",
  outcome: OUTCOME,
  marked: true,
  list: {
    tab: "suggested",
    query: { search: "", sort: "date" },
    total: 21,
    offset: 0,
    rows: Array.from({ length: 21 }, (_, index) => suggestion(index)),
    bulk: { score: 0.9, count: 14 },
  },
};

export const PREVIEW: JournalPreview = {
  documents: 312,
  lines: 668,
  debit: 17100422,
  credit: 17100422,
  currency: "EUR",
  periods: ["2025-11", "2025-12", "2026-01"],
  accounts: [
    { account: "1300", name: "Debiteuren", debit: 24200, credit: 14100422 },
    { account: "1600", name: "Crediteuren", debit: 2976222, credit: 0 },
    { account: "2000", name: "Tussenrekening bank", debit: 14097812, credit: 3000000 },
    { account: "7980", name: "Betalingsverschillen", debit: 2188, credit: 0 },
  ],
  questions: [],
  leftOut: [],
  differences: 2188,
};

/** Own account NL91… is known, but not how its lines reach the ledger. */
export const QUESTIONED: JournalPreview = {
  ...PREVIEW,
  questions: [{ kind: "route", ownAccount: "NL91ABNA0417164300", documents: 312 }],
};

export function documentOf(index: number): MemorialDocument {
  return {
    number: String(90001 + index),
    match: index + 1,
    date: DAY + index,
    description: `Afletteren ${NAMES[index % NAMES.length] || "2025-1200"}`,
    debit: 121000 + index * 1733,
    proposedBy: "P. Jansen",
    status: index % 9 === 4 ? "rejected" : index % 5 === 1 ? "approved" : "proposed",
  };
}

/** A memorial stands on its sheet, proposed and partly approved. */
export const PROPOSED: PaneState = {
  ...CLEARED,
  place: "journal",
  who: "E. de Vries",
  journal: {
    ...CLEARED.journal,
    sheet: "Memoriaal 1",
    memorials: [
      {
        memorial: 700,
        sheet: "Memoriaal 1",
        proposed: { who: "P. Jansen", at: "2026-01-14 10:32" },
        documents: { proposed: 29, approved: 7, rejected: 4 },
        exported: 0,
      },
    ],
    documents: Array.from({ length: 40 }, (_, index) => documentOf(index)),
    preview: { ...PREVIEW, documents: 0, lines: 0, debit: 0, credit: 0, accounts: [] },
  },
};
