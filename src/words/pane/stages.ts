import { phrases } from "../language";

/** What a run is doing, per stage of `Progress` that is no criterion. */
export const stageWords = phrases<Readonly<Record<string, string>>>({
  nl: {
    index: "Posten op een rij zetten",
    references: "Kenmerken zoeken",
    assign: "Relaties zoeken",
    claims: "Dubbelingen uitsluiten",
    explain: "Uitleg schrijven",
    finish: "Uitkomst optellen",
  },
  en: {
    index: "Indexing the items",
    references: "Finding references",
    assign: "Finding relations",
    claims: "Excluding conflicts",
    explain: "Writing explanations",
    finish: "Adding up the outcome",
  },
});
