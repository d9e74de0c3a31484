import type { Clue, Meaning, Settlement } from "../../domain/learn/memory";
import { phrases } from "../language";

/** Columns of the sheet of what was learnt; all of them may be edited. */
export const LEARNT_COLUMNS = ["kind", "text", "means", "value", "confirmed", "against", "last"] as const;
export type LearntColumn = (typeof LEARNT_COLUMNS)[number];

/** A row is a fact by its clue, a refused pair, or a statement that is counted. */
export type LearntKind = Clue | "refused" | "statement";

interface LearntWords {
  readonly sheetName: string;
  readonly title: string;
  readonly about: string;
  readonly columns: Readonly<Record<LearntColumn, string>>;
  readonly kinds: Readonly<Record<LearntKind, string>>;
  readonly meanings: Readonly<Record<Meaning, string>>;
  readonly settlements: Readonly<Record<Settlement, string>>;
}

/** The sheet of what approved clearings taught (spec 8). */
export const learntWords = phrases<LearntWords>({
  nl: {
    sheetName: "Geleerd",
    title: "Geleerd",
    about:
      "Wat Afletter leerde van afletteringen die u goedkeurde. Een feit telt na drie bevestigingen en hooguit één op tien ertegen. U mag rijen wijzigen en verwijderen.",
    columns: {
      kind: "Aanwijzing",
      text: "Tekst",
      means: "Betekenis",
      value: "Hoort bij",
      confirmed: "Bevestigd",
      against: "Geweigerd",
      last: "Laatst gezien",
    },
    kinds: {
      iban: "Tegenrekening",
      name: "Naam",
      wording: "Omschrijving",
      refused: "Geweigerd paar",
      statement: "Geteld afschrift",
    },
    meanings: { relation: "Relatie", account: "Grootboekrekening", difference: "Verschil" },
    settlements: {
      "payment-discount": "Betalingskorting",
      "reference-within-tolerance": "Betalingsverschil",
      "part-payment": "Gedeeltelijke betaling",
      overpayment: "Te veel betaald",
    },
  },
  en: {
    sheetName: "Learnt",
    title: "Learnt",
    about:
      "What Afletter learnt from clearings that you approved. A fact counts after three confirmations and at most one in ten against it. You may edit and delete rows.",
    columns: {
      kind: "Clue",
      text: "Text",
      means: "Meaning",
      value: "Belongs to",
      confirmed: "Confirmed",
      against: "Refused",
      last: "Last seen",
    },
    kinds: {
      iban: "Account",
      name: "Name",
      wording: "Wording",
      refused: "Refused pair",
      statement: "Counted statement",
    },
    meanings: { relation: "Relation", account: "Ledger account", difference: "Difference" },
    settlements: {
      "payment-discount": "Payment discount",
      "reference-within-tolerance": "Payment difference",
      "part-payment": "Part payment",
      overpayment: "Overpayment",
    },
  },
});
