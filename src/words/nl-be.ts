import { setTerms } from "./language";
import { explainInBelgian, readInBelgian } from "./nl-be-sentences";
import { byHandWords } from "./pane/by-hand";
import { criterionWords } from "./pane/criteria";
import { fileWords } from "./pane/files";
import { journalWords } from "./pane/journal";
import { matchWords } from "./pane/match";
import { memorialPaneWords } from "./pane/memorial";
import { settingsWords } from "./pane/settings";
import { taskWords } from "./pane/tasks";
import { workbookProblems } from "./problems/workbook";
import { resultWords } from "./sheets/result";

/**
 * Dutch as accountants in Belgium write it: *afpunten* for *afletteren*. Everything else is said as in the Netherlands.
 * Heads that are read back from a sheet stay the same, so that a colleague over the border can open the workbook.
 *
 * Called once where a program starts.
 */
export function addBelgianDutch(): void {
  setTerms("nl-BE", belgian);
  matchWords.vary("nl-BE", {
    sentence: {
      lines: (cleared, total, amount, of) => `${cleared} van ${total} bankregels afgepunt, ${amount} van ${of}`,
      items: (cleared, total, amount, of) => `${cleared} van ${total} posten onderling afgepunt, ${amount} van ${of}`,
    },
    headline: {
      lines: (cleared, total) => `${cleared} van ${total} bankregels afgepunt`,
      items: (cleared, total) => `${cleared} van ${total} posten onderling afgepunt`,
    },
    bar: (cleared, suggested, open) => `Afgepunt ${cleared}, voorstel ${suggested}, open ${open}`,
    stale: (count) =>
      count === 1
        ? "1 match verwijst naar rijen die gewijzigd of verdwenen zijn. Punt opnieuw af om dit bij te werken."
        : `${count} matches verwijzen naar rijen die gewijzigd of verdwenen zijn. Punt opnieuw af om dit bij te werken.`,
  });
  byHandWords.vary("nl-BE", {
    used: (count, text) =>
      count === 1
        ? "1 geselecteerde rij is al afgepunt en telt niet mee."
        : `${text} geselecteerde rijen zijn al afgepunt en tellen niet mee.`,
    pickOf: (name) => `Handmatig afpunten: ${name}`,
  });
  taskWords.vary("nl-BE", {
    stale: (count) =>
      count === 1
        ? "Bij 1 afpunting is een rij veranderd of verdwenen. Die telt niet meer mee; punt opnieuw af."
        : `Bij ${count} afpuntingen is een rij veranderd of verdwenen. Die tellen niet meer mee; punt opnieuw af.`,
  });
  // short enough for a chip
  criterionWords.vary("nl-BE", {
    "payment-reference-and-amount": "Mededeling en bedrag",
    "payment-reference": "Mededeling",
  });
  settingsWords.vary("nl-BE", {
    byHandLimits: (limits) => `Verschil ${limits}: u kunt het bij handmatig afpunten afboeken.`,
  });
  journalWords.vary("nl-BE", {
    leftOut: {
      pairs: (count, text) =>
        `${text} ${count === 1 ? "match krijgt" : "matches krijgen"} geen boekstuk: uw pakket verwerkt dit uittreksel zelf.`,
    },
  });
  fileWords.vary("nl-BE", {
    inUse: (file, count) =>
      count === 1
        ? `${file} is al gebruikt bij 1 afpunting. Maak die eerst ongedaan.`
        : `${file} is al gebruikt bij ${count} afpuntingen. Maak die eerst ongedaan.`,
  });
  memorialPaneWords.vary("nl-BE", {
    history: {
      blocked: (matches) =>
        `Dit kan nu niet: dezelfde rijen zijn inmiddels afgepunt onder nr. ${matches}. Maak dat eerst ongedaan.`,
    },
  });
  resultWords.vary("nl-BE", { title: (source) => `Resultaat van het afpunten: ${source}` });
  workbookProblems.vary("nl-BE", {
    documentFigures: ({ found }) =>
      `boekstuk ${found ?? ""} wijkt in bedrag, datum, relatie of factuur af van de afpunting. Zet terug wat er stond, of wijs het boekstuk af.`,
  });
  explainInBelgian();
  readInBelgian();
}

/** The trade's verb in all its forms, apart and together, and names of things; the product keeps its name. */
function belgian(text: string): string {
  return text
    .replace(/\b([Aa])fgeletterd(e?)\b/g, "$1fgepunt$2")
    .replace(/\b([Aa])fletter(en|ing|ingen)\b/g, "$1fpunt$2")
    .replace(/\b([Aa])flettert\b/g, "$1fpunt")
    .replace(/\baf te letteren\b/g, "af te punten")
    .replace(/\bLettert?\b(?=[^.;:]*\baf\b)/g, "Punt")
    .replace(/\blettert?\b(?=[^.;:]*\baf\b)/g, "punt")
    .replace(/\b([Bb])ankafschrift/g, (_, first: string) =>
      first === "B" ? "Rekeninguittreksel" : "rekeninguittreksel",
    )
    .replace(/\bafschriften\b/g, "uittreksels")
    .replace(/\bafschrift\b/g, "uittreksel")
    .replace(/\bhet betalingskenmerk\b/g, "de gestructureerde mededeling")
    .replace(/\bHet betalingskenmerk\b/g, "De gestructureerde mededeling")
    .replace(/\bbetalingskenmerk\b/g, "gestructureerde mededeling")
    .replace(/\bBetalingskenmerk\b/g, "Gestructureerde mededeling")
    .replace(/\bIncassobatch\b/g, "Domiciliëringsbatch")
    .replace(/\bIncasso\b/g, "Domiciliëring")
    .replace(/\bincasso\b/g, "domiciliëring")
    .replace(/\bkruisposten\b/g, "interne overboekingen")
    .replace(/\bKruisposten\b/g, "Interne overboekingen")
    .replace(/\bVraagposten\b/g, "Wachtrekeningen")
    .replace(/\bvraagposten\b/g, "wachtrekeningen");
}
