import { phrases } from "../language";

const sheetsNl = (count: number): string => (count === 1 ? "het blad" : `${count} bladen`);

/** Words about files that were dropped on the pane (ux.md, 1): what each became, and how to take it back. */
export const fileWords = phrases({
  nl: {
    became: {
      statement: "bankafschrift",
      payout: "uitbetalingsrapport",
      items: "openstaande posten",
      lines: "bankregels",
      unknown: "koppen niet herkend",
    },
    state: (kind: string, isUsed: boolean) => (isUsed ? `Wordt gebruikt: ${kind}` : `Wordt niet gebruikt: ${kind}`),
    useAs: { items: "Gebruiken als openstaande posten", lines: "Gebruiken als bankregels" },
    useAsOf: (sheet: string, list: string) => `Blad ${sheet} gebruiken als ${list.toLowerCase()}`,
    map: "Kolommen aanwijzen",
    mapOf: (sheet: string) => `Kolommen aanwijzen op blad ${sheet}`,
    remove: "Ongedaan maken",
    removeOf: (file: string) => `Inlezen van ${file} ongedaan maken`,
    removed: (file: string) => `${file} is weer uit de werkmap gehaald.`,
    inUse: (file: string, count: number) =>
      count === 1
        ? `${file} is al gebruikt bij 1 aflettering. Maak die eerst ongedaan.`
        : `${file} is al gebruikt bij ${count} afletteringen. Maak die eerst ongedaan.`,
    left: (count: number) => `Niet overgenomen: ${sheetsNl(count)}`,
    why: {
      empty: "leeg",
      hidden: "verborgen",
      noTable: "geen lijst",
      own: "gemaakt door Afletter",
    },
    holds: "Dit blad bevat",
  },
  en: {
    became: {
      statement: "bank statement",
      payout: "payout report",
      items: "open items",
      lines: "bank lines",
      unknown: "heads not recognised",
    },
    state: (kind: string, isUsed: boolean) => (isUsed ? `In use: ${kind}` : `Not in use: ${kind}`),
    useAs: { items: "Use as open items", lines: "Use as bank lines" },
    useAsOf: (sheet: string, list: string) => `Use sheet ${sheet} as ${list.toLowerCase()}`,
    map: "Choose columns",
    mapOf: (sheet: string) => `Choose columns on sheet ${sheet}`,
    remove: "Undo",
    removeOf: (file: string) => `Undo reading ${file}`,
    removed: (file: string) => `${file} has been taken out of the workbook again.`,
    inUse: (file: string, count: number) =>
      count === 1
        ? `${file} has been used in 1 match. Undo that first.`
        : `${file} has been used in ${count} matches. Undo those first.`,
    left: (count: number) => `Not taken over: ${count === 1 ? "the sheet" : `${count} sheets`}`,
    why: {
      empty: "empty",
      hidden: "hidden",
      noTable: "no list",
      own: "made by Afletter",
    },
    holds: "This sheet holds",
  },
});
