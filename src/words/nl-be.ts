import { criterionSentences } from "./criterion-sentences";
import { setTerms } from "./language";
import { byHandWords } from "./pane/by-hand";
import { fileWords } from "./pane/files";
import { matchWords } from "./pane/match";
import { memorialPaneWords } from "./pane/memorial";
import { taskWords } from "./pane/tasks";
import { workbookProblems } from "./problems/workbook";
import { reasonWords } from "./reasons";
import { resultWords } from "./sheets/result";
import { whyNotWords } from "./why-not";

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
}

/** The trade's verb in all its forms, apart and together; the product keeps its name. */
function belgian(text: string): string {
  return text
    .replace(/\b([Aa])fgeletterd(e?)\b/g, "$1fgepunt$2")
    .replace(/\b([Aa])fletter(en|ing|ingen)\b/g, "$1fpunt$2")
    .replace(/\b([Aa])flettert\b/g, "$1fpunt")
    .replace(/\baf te letteren\b/g, "af te punten")
    .replace(/\bLettert?\b(?=[^.;:]*\baf\b)/g, "Punt")
    .replace(/\blettert?\b(?=[^.;:]*\baf\b)/g, "punt");
}

/** Reasons and explanations, which name rows. */
function explainInBelgian(): void {
  const dutch = criterionSentences("nl");
  criterionSentences.vary("nl-BE", {
    manual: (f) => dutch.manual(f).replace(/^Met de hand afgeletterd/, "Met de hand afgepunt"),
  });
  reasonWords.vary("nl-BE", {
    namesCleared: (f) => `De ${f.line} noemt ${f.text("reference")}; die post is al afgepunt.`,
    learnedRelation: () =>
      "Naam of omschrijving hoort volgens eerder goedgekeurde afpuntingen bij deze relatie; dat is een aanwijzing, geen bewijs.",
    blocked: () => "De post is geblokkeerd voor afpunten.",
    released: () => "De post is vrijgegeven; punt opnieuw af om hem mee te nemen.",
    restOpen: (f) => `Een deel is afgepunt; ${f.amount("rest")} staat nog open.`,
  });
  whyNotWords.vary("nl-BE", {
    together: (f) => `Deze horen al bij elkaar: zij zijn samen afgepunt onder nummer ${f.count("match")}.`,
    lineTaken: (f) =>
      f.text("with") === ""
        ? `De regel is al afgepunt, onder nummer ${f.count("match")}.`
        : `De regel is al afgepunt met ${f.text("with")}, onder nummer ${f.count("match")}.`,
    itemTaken: (f) =>
      f.date("date") === ""
        ? `${f.text("reference")} is al afgepunt, onder nummer ${f.count("match")}.`
        : `${f.text("reference")} is al afgepunt met een regel van ${f.date("date")}, onder nummer ${f.count("match")}.`,
    itself: (f) => `${f.text("reference")} kan niet met zichzelf worden afgepunt.`,
  });
}
