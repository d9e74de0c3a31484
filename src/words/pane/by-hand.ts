import { phrases } from "../language";

/** Words of clearing by hand (ux.md, 2). Counts and amounts come as finished texts. */
export const byHandWords = phrases({
  nl: {
    title: "Handmatig afletteren",
    open: "Handmatig afletteren openen",
    close: "Handmatig afletteren sluiten",
    help: "Selecteer in beide bladen de rijen die bij elkaar horen. Houd Ctrl ingedrukt voor meer dan één rij.",
    lines: (count: number, text: string) => (count === 1 ? "1 bankregel" : `${text} bankregels`),
    items: (count: number, text: string) => (count === 1 ? "1 post" : `${text} posten`),
    difference: "Verschil",
    used: (count: number, text: string) =>
      count === 1
        ? "1 geselecteerde rij is al afgeletterd en telt niet mee."
        : `${text} geselecteerde rijen zijn al afgeletterd en tellen niet mee.`,
    hindrance: {
      blocked: "Een van de posten is geblokkeerd. Geef die eerst vrij in de lijst Open.",
      nothing: "Selecteer een post en een bankregel, of twee posten die tegen elkaar wegvallen.",
      onlyLines: "Selecteer ook een openstaande post.",
      sameSide: "Deze rijen staan aan dezelfde kant en vallen niet tegen elkaar weg.",
      currencies: "Deze rijen zijn in verschillende valuta.",
    },
    beyondTolerance: "Dit verschil is groter dan het profiel toestaat om af te boeken.",
    restStays: "Gedeeltelijk: het oudste eerst, de rest blijft open.",
    ways: {
      whole: "Afletteren",
      withDifference: "Afletteren met verschil",
      inPart: "Gedeeltelijk afletteren",
    },
    couple: (a: string, b: string) => `Relaties ${a} en ${b} koppelen`,
    forget: "Selectie wissen",
    block: "Blokkeren",
    blockOf: (name: string) => `Blokkeren: ${name}`,
    release: "Vrijgeven",
    releaseOf: (name: string) => `Vrijgeven: ${name}`,
    pick: "Handmatig afletteren",
    pickOf: (name: string) => `Handmatig afletteren: ${name}`,
  },
  en: {
    title: "Clear by hand",
    open: "Open clearing by hand",
    close: "Close clearing by hand",
    help: "Select the rows that belong together in both sheets. Hold Ctrl for more than one row.",
    lines: (count: number, text: string) => (count === 1 ? "1 bank line" : `${text} bank lines`),
    items: (count: number, text: string) => (count === 1 ? "1 item" : `${text} items`),
    difference: "Difference",
    used: (count: number, text: string) =>
      count === 1
        ? "1 selected row is cleared already and does not count."
        : `${text} selected rows are cleared already and do not count.`,
    hindrance: {
      blocked: "One of the items is blocked. Release it first in the list Open.",
      nothing: "Select an item and a bank line, or two items that cancel out.",
      onlyLines: "Select an open item as well.",
      sameSide: "These rows are on the same side and do not cancel out.",
      currencies: "These rows are in different currencies.",
    },
    beyondTolerance: "This difference is more than the profile allows to be written off.",
    restStays: "In part: the oldest first, the rest stays open.",
    ways: { whole: "Clear", withDifference: "Clear with difference", inPart: "Clear in part" },
    couple: (a: string, b: string) => `Couple relations ${a} and ${b}`,
    forget: "Forget the selection",
    block: "Block",
    blockOf: (name: string) => `Block: ${name}`,
    release: "Release",
    releaseOf: (name: string) => `Release: ${name}`,
    pick: "Clear by hand",
    pickOf: (name: string) => `Clear by hand: ${name}`,
  },
});
