import type { XlsxProblemCode } from "../../xlsx/xlsx-error";
import { isDutch, type Language } from "../host/language";

/** Everything the workbench's own page says. The pane has words of its own. */
export interface Texts {
  readonly title: string;
  readonly notice: string;
  readonly dismiss: string;
  readonly open: string;
  readonly save: string;
  readonly sample: string;
  readonly tools: string;
  readonly settings: string;
  readonly language: string;
  readonly darkTheme: string;
  readonly sheet: string;
  readonly ribbon: string;
  readonly paneButton: string;
  readonly paneTitle: string;
  readonly closePane: string;
  readonly paneWidth: string;
  readonly drop: string;
  readonly newWorkbook: string;
  readonly sampleMissing: string;
  readonly opened: (file: string) => string;
  readonly saved: (file: string) => string;
  readonly refused: string;
  readonly protectedSheet: string;
  readonly badReference: string;
  readonly sheetName: string;
  readonly unreadable: (file: string, why: string) => string;
  readonly problems: Readonly<Record<XlsxProblemCode, string>>;
}

const NL: Texts = {
  title: "Afletter, proefopstelling",
  notice:
    "Dit is geen Excel, maar een vervanger om Afletter mee te proberen en te testen. Bestanden blijven op dit apparaat.",
  dismiss: "Sluiten",
  open: "Openen",
  save: "Opslaan",
  sample: "Voorbeeld",
  tools: "Werkmap",
  settings: "Weergave",
  language: "Taal",
  darkTheme: "Donker thema",
  sheet: "Werkblad",
  ribbon: "Lint",
  paneButton: "Afletter",
  paneTitle: "Afletter",
  closePane: "Taakvenster sluiten",
  paneWidth: "Breedte van het taakvenster",
  drop: "Laat de werkmap (.xlsx) los om deze te openen",
  newWorkbook: "Map1.xlsx",
  sampleMissing: "Het voorbeeld is niet gevonden. Dit is een lege werkmap; open zelf een bestand.",
  opened: (file) => `${file} is geopend.`,
  saved: (file) => `${file} is opgeslagen.`,
  refused: "Dit kan niet in deze werkmap. Er is niets gewijzigd.",
  protectedSheet: "Dit blad is beveiligd. Er is niets gewijzigd.",
  badReference: "Deze koppeling wijst naar een blad dat er niet meer is of een andere naam heeft.",
  sheetName:
    "Deze bladnaam kan niet: 1 tot 31 tekens, uniek, zonder \\ / ? * [ ] : en geen apostrof aan begin of eind.",
  unreadable: (file, why) => `${file} is niet geopend: ${why} De werkmap die open was, is er nog.`,
  problems: {
    "xlsx-not-a-workbook": "dit is geen Excel-werkmap (.xlsx).",
    "xlsx-old-or-encrypted":
      "dit is een oud .xls-bestand of een bestand met een wachtwoord. Sla het in Excel op als .xlsx zonder wachtwoord.",
    "xlsx-damaged": "het bestand is beschadigd of niet volledig.",
    "xlsx-too-large": "het bestand is uitgepakt groter dan hier kan.",
    "xlsx-unsafe": "het bestand bevat onderdelen die niet veilig te lezen zijn.",
    "xlsx-bad-reference": "het bestand noemt een cel die buiten het blad ligt.",
    "xlsx-sheet-not-found": "het blad is er niet.",
  },
};

const EN: Texts = {
  title: "Afletter, workbench",
  notice: "This is not Excel but a stand-in, to try Afletter and to test it. Files stay on this device.",
  dismiss: "Dismiss",
  open: "Open",
  save: "Save",
  sample: "Sample",
  tools: "Workbook",
  settings: "View",
  language: "Language",
  darkTheme: "Dark theme",
  sheet: "Worksheet",
  ribbon: "Ribbon",
  paneButton: "Afletter",
  paneTitle: "Afletter",
  closePane: "Close task pane",
  paneWidth: "Width of the task pane",
  drop: "Drop the workbook (.xlsx) to open it",
  newWorkbook: "Book1.xlsx",
  sampleMissing: "The sample was not found. This is an empty workbook; open a file of your own.",
  opened: (file) => `${file} is open.`,
  saved: (file) => `${file} is saved.`,
  refused: "This workbook does not allow that. Nothing has changed.",
  protectedSheet: "This sheet is protected. Nothing has changed.",
  badReference: "This link leads to a sheet that is gone or has another name.",
  sheetName:
    "A sheet can't have this name: 1 to 31 characters, not taken, without \\ / ? * [ ] : and no apostrophe at either end.",
  unreadable: (file, why) => `${file} was not opened: ${why} The workbook that was open is still here.`,
  problems: {
    "xlsx-not-a-workbook": "this is not an Excel workbook (.xlsx).",
    "xlsx-old-or-encrypted":
      "this is an old .xls file, or one with a password. Save it in Excel as .xlsx without a password.",
    "xlsx-damaged": "the file is damaged or incomplete.",
    "xlsx-too-large": "unpacked, the file is larger than can be handled here.",
    "xlsx-unsafe": "the file holds parts that are not safe to read.",
    "xlsx-bad-reference": "the file names a cell outside the sheet.",
    "xlsx-sheet-not-found": "the sheet is not there.",
  },
};

/** @example textsFor("nl-NL").open // "Openen" */
export function textsFor(language: Language): Texts {
  return isDutch(language) ? NL : EN;
}
