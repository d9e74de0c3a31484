import { phrases, type Language } from "../language";

/** Why a command does nothing: one line on standard error (spec 11). */
const texts = phrases({
  nl: {
    unforeseen: (what: string) => `er ging iets mis dat wij niet hadden voorzien. Er is niets geschreven. ${what}`,
    noCommand: "geen opdracht opgegeven. Kies uit match, read en export, of vraag uitleg met --help.",
    unknownCommand: (name: string) => `de opdracht '${name}' bestaat niet. Kies uit match, read en export.`,
    unknownOption: (name: string, command: string) => `de optie ${name} bestaat niet bij ${command}. Zie --help.`,
    missingValue: (name: string) => `achter ${name} ontbreekt een waarde.`,
    noValueExpected: (name: string) => `${name} krijgt geen waarde.`,
    givenTwice: (name: string) => `${name} mag maar één keer.`,
    required: (name: string) => `${name} ontbreekt.`,
    notAChoice: (name: string, found: string, choices: string) =>
      `${name} kan niet '${found}' zijn. Kies uit ${choices}.`,
    tooManyFiles: (found: string) => `'${found}' is te veel: geef één bestand op.`,
    together: (name: string, needed: string) => `${name} kan niet zonder ${needed}.`,
    notATime: (found: string) => `--at '${found}' is geen tijdstip. Verwacht is jjjj-mm-dd of jjjj-mm-dd uu:mm.`,
    file: (path: string, what: string) => `${path}: ${what}`,
    system: {
      ENOENT: "bestaat niet, of de map ervan niet.",
      EACCES: "geen toegang. Controleer de rechten.",
      EPERM: "geen toegang. Controleer de rechten.",
      EROFS: "staat op een schijf waarop niet geschreven kan worden.",
      EISDIR: "is een map, geen bestand.",
      ENOTDIR: "de map ervan is geen map.",
      ENOSPC: "de schijf is vol. Er is niets bewaard.",
      EDQUOT: "de schijfruimte is op. Er is niets bewaard.",
      EFBIG: "is groter dan deze schijf toelaat. Er is niets bewaard.",
      EIO: "de schijf geeft een fout.",
      EMFILE: "er staan te veel bestanden open.",
      EPIPE: "de ontvanger is gestopt met lezen.",
      ENAMETOOLONG: "de naam is te lang.",
    },
    systemOther: (code: string) => `kan niet worden gelezen of geschreven (${code}).`,
    stdout: "standaarduitvoer",
    tooLarge: (path: string) => `${path}: is groter dan 512 MB en is niet ingelezen.`,
    sheetOfFile: (path: string) => `${path}: dit bestand heeft geen bladen; laat #blad weg.`,
    whichSheet: (path: string, sheets: string) =>
      `${path}: meer dan één blad kan de lijst met openstaande posten zijn (${sheets}). Kies er een met ${path}#blad.`,
    noSuchSheet: (path: string, sheet: string, sheets: string) =>
      `${path}: er is geen blad '${sheet}'. De bladen heten ${sheets}.`,
    decided: (path: string) =>
      `${path}: in deze werkmap is al afgeletterd; wat daar beslist is mag niet nog een keer. Geef haar ook als --open-items op, of neem het bestand zoals het daarvoor was.`,
    linksGone: (path: string) =>
      `${path}: de beslissingen staan er nog, het blad Koppelingen niet meer. Zonder dat blad is niet te zien wat al is afgeletterd.`,
    noSheets: (path: string) => `${path}: er staat geen zichtbaar blad in.`,
    notAList: (path: string) => `${path}: is geen lijst met openstaande posten. Verwacht is .xlsx of .csv.`,
    brokenQuotes: (path: string, row: number) =>
      `${path}:${row}: het aanhalingsteken dat hier opent wordt niet goed gesloten, zodat rijen in elkaar overlopen. Herstel het en probeer het opnieuw.`,
    askDecimal: (path: string, column: string) =>
      `${path}: de bedragen in kolom ${column} zijn op twee manieren te lezen. Geef --decimal comma of --decimal point op.`,
    askDateOrder: (path: string, column: string) =>
      `${path}: de datums in kolom ${column} zijn op twee manieren te lezen. Geef --date-order dmy, mdy of ymd op.`,
    askRoute: (account: string) =>
      `hoe de regels${account && ` van rekening ${account}`} in het grootboek komen is niet bekend. Geef met --profile een profiel op met ownAccounts."${account}".route (suspense, relation, pairs of bank).`,
    askSuspense: (account: string) =>
      `op welke tussenrekening de regels${account && ` van ${account}`} staan is niet bekend. Geef met --profile een profiel op met ownAccounts."${account}".account.`,
    askBankLedger: (account: string) =>
      `op welke grootboekrekening ${account ? `bankrekening ${account}` : "de bank"} staat is niet bekend. Geef met --profile een profiel op met ownAccounts."${account}".ledger.`,
    askAccount: (name: string) =>
      `welke rekening ${name} is, is niet bekend. Geef met --profile een profiel op met accounts.${name}.`,
    nothingApproved:
      "alleen goedgekeurde boekstukken gaan naar het journaal en er is er geen goedgekeurd. Voeg --approve-all --by NAAM --at TIJDSTIP toe.",
    nothingApprovedIn: (path: string) =>
      `${path}: alleen goedgekeurde boekstukken gaan naar het journaal en in dit resultaat is er geen goedgekeurd.`,
    fourEyes:
      "het profiel vraagt om vier ogen: wie voorstelt, keurt niet zelf goed. Maak een werkmap met --workbook en laat een ander daarin goedkeuren.",
    notAPayout: (file: string) =>
      `${file}: is geen uitbetalingsrapport dat Afletter kent (Mollie, Stripe, Shopify Payments, Adyen, PayPal, MultiSafepay, Buckaroo, Pay.nl).`,
    memoryStartsEmpty: "bestaat nog niet; Afletter begint met een leeg geheugen.",
    noStdout: (name: string) => `${name} kan niet naar standaarduitvoer; geef een bestand op.`,
    sameFile: (path: string) => `${path}: wordt al gelezen of geschreven; kies een andere naam.`,
    sameStdout: "er kan maar één uitvoer naar standaarduitvoer; geef voor de andere een bestand op.",
    givenBefore: (path: string) =>
      `${path}: is twee keer opgegeven. Wat dubbel gelezen wordt, zou dubbel worden afgeletterd.`,
    isStatement: (path: string) =>
      `${path}: dit is een lijst met bankregels, geen lijst met openstaande posten. Zijn de bestanden verwisseld? Wijs anders met --map de kolommen aan.`,
    isOpenItems: (path: string) =>
      `${path}: dit is een lijst met openstaande posten, geen bankafschrift. Zijn de bestanden verwisseld?`,
    sheetTooLarge: (name: string) =>
      `${name}: past niet op een blad van Excel (1.048.576 rijen en 16.384 kolommen, waarvan drie voor de status). Laat --workbook weg.`,
    unknownProfile: (found: string, names: string) =>
      `--profile '${found}' is geen ingebouwd profiel (${names}) en geen bestand.`,
    notJson: (path: string, row: number) => `${path}:${row}: is geen JSON.`,
    notAResult: (path: string, what: string) =>
      `${path}: is geen resultaat van afletter match dat hier gelezen kan worden (${what}).`,
    mapWrong: (path: string, where: string, what: string) => `${path}: ${where}: ${what}`,
    mapObject: "hier wordt een object verwacht.",
    mapUnknownField: (fields: string) => `dit veld bestaat niet. Mogelijk zijn ${fields}.`,
    mapNoColumn: "deze kolom is er niet. Geef de kop, de letter of het nummer van de kolom.",
    mapHeadRow: "hier wordt een rijnummer vanaf 0 verwacht.",
  },
  en: {
    unforeseen: (what: string) => `something went wrong that we had not foreseen. Nothing was written. ${what}`,
    noCommand: "no command given. Choose match, read or export, or ask for --help.",
    unknownCommand: (name: string) => `there is no command '${name}'. Choose match, read or export.`,
    unknownOption: (name: string, command: string) => `${command} has no option ${name}. See --help.`,
    missingValue: (name: string) => `a value is missing after ${name}.`,
    noValueExpected: (name: string) => `${name} takes no value.`,
    givenTwice: (name: string) => `${name} may be given only once.`,
    required: (name: string) => `${name} is missing.`,
    notAChoice: (name: string, found: string, choices: string) =>
      `${name} cannot be '${found}'. Choose from ${choices}.`,
    tooManyFiles: (found: string) => `'${found}' is too many: give one file.`,
    together: (name: string, needed: string) => `${name} cannot do without ${needed}.`,
    notATime: (found: string) => `--at '${found}' is not a time. Expected is yyyy-mm-dd or yyyy-mm-dd hh:mm.`,
    file: (path: string, what: string) => `${path}: ${what}`,
    system: {
      ENOENT: "does not exist, or its folder does not.",
      EACCES: "no permission. Check the rights.",
      EPERM: "no permission. Check the rights.",
      EROFS: "stands on a disk that cannot be written to.",
      EISDIR: "is a folder, not a file.",
      ENOTDIR: "its folder is not a folder.",
      ENOSPC: "the disk is full. Nothing was kept.",
      EDQUOT: "the disk quota is used up. Nothing was kept.",
      EFBIG: "is larger than this disk allows. Nothing was kept.",
      EIO: "the disk reports an error.",
      EMFILE: "too many files are open.",
      EPIPE: "the receiver stopped reading.",
      ENAMETOOLONG: "the name is too long.",
    },
    systemOther: (code: string) => `cannot be read or written (${code}).`,
    stdout: "standard output",
    tooLarge: (path: string) => `${path}: is larger than 512 MB and was not read.`,
    sheetOfFile: (path: string) => `${path}: this file has no sheets; leave out #sheet.`,
    whichSheet: (path: string, sheets: string) =>
      `${path}: more than one sheet can be the list of open items (${sheets}). Choose one with ${path}#sheet.`,
    noSuchSheet: (path: string, sheet: string, sheets: string) =>
      `${path}: there is no sheet '${sheet}'. The sheets are ${sheets}.`,
    decided: (path: string) =>
      `${path}: clearing was done in this workbook already, and what was decided there must not be done again. Give it as --open-items too, or take the file as it was before.`,
    linksGone: (path: string) =>
      `${path}: the decisions are still there, the sheet of links is not. Without it nobody can tell what was cleared.`,
    noSheets: (path: string) => `${path}: has no visible sheet.`,
    notAList: (path: string) => `${path}: is not a list of open items. Expected is .xlsx or .csv.`,
    brokenQuotes: (path: string, row: number) =>
      `${path}:${row}: the quotation mark that opens here is not closed properly, so that rows run into each other. Correct it and try again.`,
    askDecimal: (path: string, column: string) =>
      `${path}: the amounts in column ${column} can be read in two ways. Give --decimal comma or --decimal point.`,
    askDateOrder: (path: string, column: string) =>
      `${path}: the dates in column ${column} can be read in two ways. Give --date-order dmy, mdy or ymd.`,
    askRoute: (account: string) =>
      `how the lines${account && ` of account ${account}`} reach the ledger is not known. Give a --profile with ownAccounts."${account}".route (suspense, relation, pairs or bank).`,
    askSuspense: (account: string) =>
      `which suspense account holds the lines${account && ` of ${account}`} is not known. Give a --profile with ownAccounts."${account}".account.`,
    askBankLedger: (account: string) =>
      `which ledger account holds ${account ? `bank account ${account}` : "the bank"} is not known. Give a --profile with ownAccounts."${account}".ledger.`,
    askAccount: (name: string) => `which account is ${name} is not known. Give a --profile with accounts.${name}.`,
    nothingApproved:
      "only approved documents go to the journal and none is approved. Add --approve-all --by NAME --at TIME.",
    nothingApprovedIn: (path: string) =>
      `${path}: only approved documents go to the journal and none is approved in this result.`,
    fourEyes:
      "the profile asks for four eyes: who proposes does not approve. Make a workbook with --workbook and let someone else approve in it.",
    notAPayout: (file: string) =>
      `${file}: is not a payout report that Afletter knows (Mollie, Stripe, Shopify Payments, Adyen, PayPal, MultiSafepay, Buckaroo, Pay.nl).`,
    memoryStartsEmpty: "does not exist yet; Afletter starts with an empty memory.",
    noStdout: (name: string) => `${name} cannot go to standard output; give a file.`,
    sameFile: (path: string) => `${path}: is read or written already; choose another name.`,
    sameStdout: "only one output can go to standard output; give a file for the other.",
    givenBefore: (path: string) => `${path}: is given twice. What is read twice would be cleared twice.`,
    isStatement: (path: string) =>
      `${path}: this is a list of bank lines, not of open items. Were the files swapped? If not, point out the columns with --map.`,
    isOpenItems: (path: string) =>
      `${path}: this is a list of open items, not a bank statement. Were the files swapped?`,
    sheetTooLarge: (name: string) =>
      `${name}: does not fit on a sheet of Excel (1,048,576 rows and 16,384 columns, three of them for the status). Leave out --workbook.`,
    unknownProfile: (found: string, names: string) =>
      `--profile '${found}' is no built-in profile (${names}) and no file.`,
    notJson: (path: string, row: number) => `${path}:${row}: is not JSON.`,
    notAResult: (path: string, what: string) =>
      `${path}: is not a result of afletter match that can be read here (${what}).`,
    mapWrong: (path: string, where: string, what: string) => `${path}: ${where}: ${what}`,
    mapObject: "an object is expected here.",
    mapUnknownField: (fields: string) => `there is no such field. Possible are ${fields}.`,
    mapNoColumn: "there is no such column. Give its head, its letter or its number.",
    mapHeadRow: "a row number from 0 up is expected here.",
  },
});

export type Refusals = ReturnType<typeof texts>;

/** @example refusals("nl").required("--open-items") // "--open-items ontbreekt." */
export function refusals(language: Language): Refusals {
  return texts(language);
}
