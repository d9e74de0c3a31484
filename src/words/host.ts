import { phrases, type Language } from "./language";

/** What a sentence about Excel's refusal can name; absent facts are left out of it. */
export interface HostFacts {
  /** the sheet it is about */
  readonly sheet?: string;
  /** cells within the sheet, e.g. "J1:L200" */
  readonly address?: string;
  /** true where everything that was added has been taken away again */
  readonly undone?: boolean;
  /** Excel's own code, for the helpdesk */
  readonly detail?: string;
}

type Sentence = (facts: HostFacts) => string;

const nlSheet = (facts: HostFacts) => (facts.sheet ? `Blad ${facts.sheet}` : "Het blad");
const enSheet = (facts: HostFacts) => (facts.sheet ? `Sheet ${facts.sheet}` : "The sheet");
const code = (facts: HostFacts) => (facts.detail ? ` (${facts.detail})` : "");

const nl = {
  cellEdit: () => "U bent in Excel een cel aan het bewerken. Rond dat af met Enter of Esc en probeer het opnieuw.",
  sheetGone: (f: HostFacts) =>
    `${nlSheet(f)} is er niet meer. Kies bij Bronnen een ander blad, of maak het verwijderen ongedaan.`,
  tableGone: (f: HostFacts) =>
    `De tabel van Afletter op ${f.sheet ? `blad ${f.sheet}` : "het blad"} is niet meer te herkennen. Zet de koppen terug zoals ze waren, of verwijder het blad en laat het opnieuw schrijven.`,
  sheetChanged: (f: HostFacts) =>
    `${nlSheet(f)} is veranderd sinds het werd ingelezen. Er is niets geschreven. Lees het opnieuw in.`,
  protected: (f: HostFacts) =>
    `${nlSheet(f)} is beveiligd. Hef de beveiliging op (Controleren, Beveiliging blad opheffen) en probeer het opnieuw.`,
  workbookProtected: () =>
    "De structuur van de werkmap is beveiligd, daarom kan er geen blad bij. Hef de beveiliging op (Controleren, Werkmap beveiligen) en probeer het opnieuw.",
  filtered: (f: HostFacts) =>
    `Op ${f.sheet ? `blad ${f.sheet}` : "het blad"} staat een filter aan. Wis het filter (Gegevens, Wissen) en probeer het opnieuw.`,
  cellsRight: (f: HostFacts) =>
    `Rechts van de gegevens op ${f.sheet ? `blad ${f.sheet}` : "het blad"} staan cellen in de weg${f.address ? ` (${f.address})` : ""}. Verplaats ze en probeer het opnieuw.`,
  noRoom: (f: HostFacts) =>
    `${nlSheet(f)} heeft rechts geen kolommen meer over. Verplaats de gegevens naar een blad met minder kolommen.`,
  nameTaken: (f: HostFacts) =>
    `Er is al een blad met de naam ${f.sheet ?? ""}. Hernoem dat blad of kies een andere naam.`,
  badName: (f: HostFacts) =>
    `'${f.sheet ?? ""}' kan geen naam van een blad zijn. Gebruik 1 tot 31 tekens, zonder \\ / ? * [ ] :.`,
  tooLarge: (f: HostFacts) =>
    `${nlSheet(f)} is te groot om in één keer te verwerken${code(f)}. Verdeel de gegevens over twee bladen en probeer het opnieuw.`,
  textTooLong: (f: HostFacts) =>
    `Een tekst voor ${f.sheet ? `blad ${f.sheet}` : "het blad"}${f.address ? `, cel ${f.address},` : ""} is langer dan 32.767 tekens. Kort de tekst in de bron in.`,
  stateChanged: () =>
    "Iemand anders heeft intussen in deze werkmap beslist. Dat is nu ingelezen en er is niets overschreven; wat u net deed, is niet uitgevoerd. Bekijk de lijst en doe het zo nodig opnieuw.",
  stateRead: () => "Iemand anders heeft in deze werkmap beslist. De lijst is bijgewerkt.",
  layout: (f: HostFacts) =>
    `Excel kan ${f.sheet ? `blad ${f.sheet}` : "het blad"} zo niet aanpassen${code(f)}: samengevoegde cellen of een draaitabel staan in de weg. Verplaats die en probeer het opnieuw.`,
  otherWorkbook: () => "Een andere werkmap is actief. Klik in deze werkmap op een cel en probeer het opnieuw.",
  busy: (f: HostFacts) => `Excel is bezig of niet bereikbaar${code(f)}. Wacht even en probeer het opnieuw.`,
  notSupported: (f: HostFacts) =>
    `Deze versie van Excel kan dit niet${code(f)}. Werk Excel bij, of open de werkmap in Excel op het web.`,
  halfWritten: (f: HostFacts) =>
    f.undone
      ? `Het schrijven van ${f.sheet ? `blad ${f.sheet}` : "het blad"} is halverwege mislukt${code(f)}. Alles wat erbij kwam is weer weggehaald. Probeer het opnieuw.`
      : `Het schrijven van ${f.sheet ? `blad ${f.sheet}` : "het blad"} is halverwege mislukt${code(f)}. Wat er nu staat is niet volledig. Verwijder het of schrijf het opnieuw.`,
  unknown: (f: HostFacts) =>
    `Excel gaf een fout die wij niet kennen${code(f)}. Controleer wat er is veranderd en probeer het opnieuw.`,
} satisfies Record<string, Sentence>;

/** What Excel may refuse: the codes of `HostError` (src/excel). */
export type HostErrorCode = keyof typeof nl;

const en: Record<HostErrorCode, Sentence> = {
  cellEdit: () => "You are editing a cell in Excel. Finish with Enter or Esc and try again.",
  sheetGone: (f) => `${enSheet(f)} is no longer there. Choose another sheet under Sources, or undo its deletion.`,
  tableGone: (f) =>
    `Afletter's table on ${f.sheet ? `sheet ${f.sheet}` : "the sheet"} can no longer be recognised. Put its heads back as they were, or delete the sheet and have it written again.`,
  sheetChanged: (f) => `${enSheet(f)} has changed since it was read. Nothing was written. Read it again.`,
  protected: (f) => `${enSheet(f)} is protected. Remove the protection (Review, Unprotect Sheet) and try again.`,
  workbookProtected: () =>
    "The structure of the workbook is protected, so no sheet can be added. Remove the protection (Review, Protect Workbook) and try again.",
  filtered: (f) => `${enSheet(f)} is filtered. Clear the filter (Data, Clear) and try again.`,
  cellsRight: (f) =>
    `Cells to the right of the data are in the way on ${f.sheet ? `sheet ${f.sheet}` : "the sheet"}${f.address ? ` (${f.address})` : ""}. Move them and try again.`,
  noRoom: (f) => `${enSheet(f)} has no columns left on the right. Move the data to a sheet with fewer columns.`,
  nameTaken: (f) => `There is a sheet called ${f.sheet ?? ""} already. Rename it or choose another name.`,
  badName: (f) => `'${f.sheet ?? ""}' can't be the name of a sheet. Use 1 to 31 characters, without \\ / ? * [ ] :.`,
  tooLarge: (f) =>
    `${enSheet(f)} is too large to process at once${code(f)}. Split the data over two sheets and try again.`,
  textTooLong: (f) =>
    `A text for ${f.sheet ? `sheet ${f.sheet}` : "the sheet"}${f.address ? `, cell ${f.address},` : ""} is longer than 32,767 characters. Shorten it in the source.`,
  stateChanged: () =>
    "Someone else has decided in this workbook meanwhile. That has been read and nothing was overwritten; what you just did was not carried out. Look at the list and do it again if need be.",
  stateRead: () => "Someone else has decided in this workbook. The list is up to date.",
  layout: (f) =>
    `Excel can't change ${f.sheet ? `sheet ${f.sheet}` : "the sheet"} like this${code(f)}: merged cells or a pivot table are in the way. Move them and try again.`,
  otherWorkbook: () => "Another workbook is active. Click a cell in this workbook and try again.",
  busy: (f) => `Excel is busy or can't be reached${code(f)}. Wait a moment and try again.`,
  notSupported: (f) =>
    `This version of Excel can't do this${code(f)}. Update Excel, or open the workbook in Excel on the web.`,
  halfWritten: (f) =>
    f.undone
      ? `Writing ${f.sheet ? `sheet ${f.sheet}` : "the sheet"} failed half way${code(f)}. Everything that was added has been taken away. Try again.`
      : `Writing ${f.sheet ? `sheet ${f.sheet}` : "the sheet"} failed half way${code(f)}. What stands there now is incomplete. Delete it or write it again.`,
  unknown: (f) => `Excel gave an error that we do not know${code(f)}. Check what has changed and try again.`,
};

/**
 * The sentence for something that Excel refused: what, where, and what to do now.
 *
 * @example hostSentence("en", "protected", { sheet: "Bank" }) // "Sheet Bank is protected. Remove the protection …"
 */
export function hostSentence(language: Language, code: HostErrorCode, facts: HostFacts = {}): string {
  return words(language)[code](facts);
}

const words = phrases<Record<HostErrorCode, Sentence>>({ nl, en });
