import { phrases } from "../language";

/** How a row of a source stands: the colours of ux.md, and `open`. */
export type RowCode =
  "open" | "cleared" | "difference" | "combination" | "partial" | "suggested" | "blocked" | "approved";

interface MarkWords {
  readonly heads: readonly [string, string, string];
  readonly names: Readonly<Record<RowCode, string>>;
  readonly restOpen: (amount: string) => string;
  readonly approved: string;
}

/** Heads of the status columns, and what each status is called. */
export const markWords = phrases<MarkWords>({
  nl: {
    heads: ["Afletter status", "Afletter nr.", "Afletter toelichting"],
    names: {
      open: "Open",
      cleared: "Afgeletterd",
      difference: "Afgeletterd met verschil",
      combination: "Afgeletterd in combinatie",
      partial: "Gedeeltelijk afgeletterd",
      suggested: "Voorstel",
      blocked: "Geblokkeerd",
      approved: "Goedgekeurd",
    },
    restOpen: (amount) => `open blijft ${amount}`,
    approved: "goedgekeurd",
  },
  en: {
    heads: ["Afletter status", "Afletter no.", "Afletter reason"],
    names: {
      open: "Open",
      cleared: "Cleared",
      difference: "Cleared with difference",
      combination: "Cleared in combination",
      partial: "Cleared in part",
      suggested: "Suggestion",
      blocked: "Blocked",
      approved: "Approved",
    },
    restOpen: (amount) => `${amount} stays open`,
    approved: "approved",
  },
});
