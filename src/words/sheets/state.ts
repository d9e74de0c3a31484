import type { Verb } from "../../domain/decisions/decision";
import { phrases } from "../language";

/** Columns of the decisions sheet; `verb` is the code that is read back, `meaning` the word for people. */
export const DECISION_COLUMNS = ["id", "at", "who", "verb", "meaning", "match", "step", "undoes", "note"] as const;
export type DecisionColumn = (typeof DECISION_COLUMNS)[number];

export const LINK_COLUMNS = [
  "match",
  "outcome",
  "criterion",
  "side",
  "sheet",
  "row",
  "key",
  "amount",
  "rest",
  "difference",
  "currency",
  "relation",
  "score",
  "why",
] as const;
export type LinkColumn = (typeof LINK_COLUMNS)[number];

interface DecisionWords {
  readonly sheetName: string;
  readonly title: string;
  readonly about: string;
  readonly columns: Readonly<Record<DecisionColumn, string>>;
  readonly verbs: Readonly<Record<Verb, string>>;
}

interface LinkWords {
  readonly sheetName: string;
  readonly title: string;
  readonly about: string;
  readonly columns: Readonly<Record<LinkColumn, string>>;
}

/** The decisions sheet. */
export const decisionWords = phrases<DecisionWords>({
  nl: {
    sheetName: "Beslissingen",
    title: "Beslissingen",
    about: "Elke beslissing is een regel; Afletter voegt alleen toe. Wijzig of verwijder hier niets.",
    columns: {
      id: "Nr.",
      at: "Wanneer",
      who: "Wie",
      verb: "Code",
      meaning: "Beslissing",
      match: "Afletter nr.",
      step: "Samen met",
      undoes: "Maakt ongedaan",
      note: "Toelichting",
    },
    verbs: {
      run: "Automatisch afgeletterd",
      clear: "Afgeletterd",
      suggest: "Voorgesteld",
      accept: "Geaccepteerd",
      refuse: "Geweigerd",
      propose: "In memoriaal",
      approve: "Goedgekeurd",
      reject: "Afgewezen",
      export: "Geëxporteerd",
      block: "Geblokkeerd",
      release: "Vrijgegeven",
      note: "Notitie",
      undo: "Ongedaan gemaakt",
    },
  },
  en: {
    sheetName: "Decisions",
    title: "Decisions",
    about: "Every decision is a row; Afletter only adds. Please change or delete nothing here.",
    columns: {
      id: "No.",
      at: "When",
      who: "Who",
      verb: "Code",
      meaning: "Decision",
      match: "Afletter no.",
      step: "Together with",
      undoes: "Takes back",
      note: "Note",
    },
    verbs: {
      run: "Cleared automatically",
      clear: "Cleared",
      suggest: "Suggested",
      accept: "Accepted",
      refuse: "Refused",
      propose: "In journal",
      approve: "Approved",
      reject: "Rejected",
      export: "Exported",
      block: "Blocked",
      release: "Released",
      note: "Note",
      undo: "Taken back",
    },
  },
});

/** The links sheet. */
export const linkWords = phrases<LinkWords>({
  nl: {
    sheetName: "Koppelingen",
    title: "Koppelingen",
    about: "Wat elke aflettering neemt van welke regel of post. Afletter leest dit blad terug: wijzig hier niets.",
    columns: {
      match: "Afletter nr.",
      outcome: "Uitkomst",
      criterion: "Criterium",
      side: "Kant",
      sheet: "Blad",
      row: "Rij",
      key: "Sleutel",
      amount: "Bedrag",
      rest: "Blijft open",
      difference: "Verschil",
      currency: "Valuta",
      relation: "Relatie",
      score: "Score",
      why: "Waarom",
    },
  },
  en: {
    sheetName: "Links",
    title: "Links",
    about:
      "What each clearing takes of which line or item. Afletter reads this sheet back: please change nothing here.",
    columns: {
      match: "Afletter no.",
      outcome: "Outcome",
      criterion: "Criterion",
      side: "Side",
      sheet: "Sheet",
      row: "Row",
      key: "Key",
      amount: "Amount",
      rest: "Stays open",
      difference: "Difference",
      currency: "Currency",
      relation: "Relation",
      score: "Score",
      why: "Why",
    },
  },
});
