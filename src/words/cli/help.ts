import { phrases, type Language } from "../language";

/** What `afletter --help` prints, part by part. */
const texts = phrases({
  nl: {
    title: "afletter - letter openstaande posten af vanaf de opdrachtregel",
    match: `  afletter match
    --open-items BESTAND[#BLAD]   openstaande posten: .xlsx of .csv
    --statement BESTAND[#BLAD]    bankregels: .xlsx, .csv of een bankbestand (CAMT.053, MT940, CODA,
                                  of een ZIP daarvan); mag vaker.
                                  Zonder: posten tegen elkaar
    --payout BESTAND              uitbetalingsrapport van Mollie, Stripe, Shopify Payments, Adyen, PayPal,
                                  MultiSafepay, Buckaroo of Pay.nl: .csv of .xlsx; mag vaker
    --profile NAAM|BESTAND.json   exact, afas, snelstart of afletter (standaard)
    --ledger receivable|payable|mixed   welke kant de lijst is, waar de koppen het niet zeggen
    --memory BESTAND.json         wat eerder geleerd is; met --approve-all ook bijgewerkt
    --map BESTAND.json            welke kolom wat is, waar de koppen het niet zeggen
    --decimal comma|point         waar bedragen op twee manieren te lezen zijn
    --date-order dmy|mdy|ymd      waar datums op twee manieren te lezen zijn
    --language nl|nl-BE|en        taal van uitleg en meldingen
    --approve-all --by NAAM --at TIJDSTIP   keurt alle boekstukken goed
    --matches BESTAND.csv         elke regel met elke post waarmee zij centen deelt
    --json BESTAND|-              het resultaat; - is standaarduitvoer
    --workbook BESTAND.xlsx       de bronnen met kleuren en status, en het memoriaal
    --journal BESTAND --format snelstart|exact|afas|twinfield|e-boekhouden|moneybird|yuki|xaf|csv
                                  de goedgekeurde boekstukken zoals dit pakket ze inleest; ernaast BESTAND.pairs.csv
                                  waar het pakket daarmee de facturen aftikt, en BESTAND.unbooked.csv
                                  met wat bij route pairs alleen af te tikken is
`,
    read: `  afletter read BESTAND[#BLAD] [--json BESTAND|-]   wat er in een bestand gelezen is, letterlijk:
                                  een bankbestand, een blad of een CSV-bestand
    --ledger, --map, --decimal, --date-order, --language   als bij match
`,
    export: `  afletter export RESULTAAT.json --format …         schrijft het journaal van een resultaat opnieuw
    --journal BESTAND|-           waarheen; standaarduitvoer als dit ontbreekt
`,
    general: `  afletter --help               deze uitleg; na match, read of export alleen die van de opdracht
  afletter --version            versie
`,
    mapping: `Een mapping (--map) ziet er zo uit; een kolom is haar kop, letter of nummer, en headRow 0 betekent zonder koppen:
  {"openItems": {"headRow": 5, "columns": {"invoiceNumber": "C", "openAmount": "Saldo"}},
   "statement": {"columns": {"bookingDate": "Datum", "amount": "Bedrag", "description": "F"}}}
`,
    exit: `Exitstatus: 0 gereed; 1 gereed, maar niet elke rij was leesbaar (elk op standaardfout als
bestand:rij:kolom: melding); 2 niets gedaan (één regel op standaardfout zegt waarom).
`,
  },
  en: {
    title: "afletter - clears open items from the command line",
    match: `  afletter match
    --open-items FILE[#SHEET]     open items: .xlsx or .csv
    --statement FILE[#SHEET]      bank lines: .xlsx, .csv or a bank file (CAMT.053, MT940, CODA,
                                  or a ZIP of those); may be given
                                  more than once. Left out: items against each other
    --payout FILE                 payout report of Mollie, Stripe, Shopify Payments, Adyen, PayPal,
                                  MultiSafepay, Buckaroo or Pay.nl: .csv or .xlsx; may be given more often
    --profile NAME|FILE.json      exact, afas, snelstart or afletter (default)
    --ledger receivable|payable|mixed   which side the list is, where its heads do not tell
    --memory FILE.json            what was learnt before; with --approve-all also brought up to date
    --map FILE.json               which column is what, where the heads do not tell
    --decimal comma|point         where amounts can be read in two ways
    --date-order dmy|mdy|ymd      where dates can be read in two ways
    --language nl|nl-BE|en        of explanations and messages; Dutch if left out
    --approve-all --by NAME --at TIME   approves all documents
    --matches FILE.csv            every line with every item that it shares cents with
    --json FILE|-                 the result; - is standard output
    --workbook FILE.xlsx          the sources with colours and status, and the memorial
    --journal FILE --format snelstart|exact|afas|twinfield|e-boekhouden|moneybird|yuki|xaf|csv
                                  the approved documents as this package imports them; beside it FILE.pairs.csv where
                                  the package ticks off invoices by it, and FILE.unbooked.csv with what is
                                  only to be ticked off (route pairs)
`,
    read: `  afletter read FILE[#SHEET] [--json FILE|-]     what was read from a file, literally:
                                  a bank file, a sheet or a CSV file
    --ledger, --map, --decimal, --date-order, --language   as with match
`,
    export: `  afletter export RESULT.json --format …         writes the journal of a result again
    --journal FILE|-              where to; standard output if left out
`,
    general: `  afletter --help               this text; after match, read or export that of the command alone
  afletter --version            version
`,
    mapping: `A mapping (--map) looks like this; a column is its head, letter or number, and headRow 0 means without heads:
  {"openItems": {"headRow": 5, "columns": {"invoiceNumber": "C", "openAmount": "Balance"}},
   "statement": {"columns": {"bookingDate": "Date", "amount": "Amount", "description": "F"}}}
`,
    exit: `Exit status: 0 done; 1 done, but some rows could not be read (each on standard error as
file:row:column: message); 2 nothing was done (one line on standard error says why).
`,
  },
});

/** The commands, in the order in which the help names them. */
export const COMMAND_NAMES = ["match", "read", "export"] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/**
 * The help text, with a line break at its end: of one command, or of all.
 *
 * @example helpText("en", "export") // "  afletter export RESULT.json --format …"
 */
export function helpText(language: Language, command?: CommandName): string {
  const words = texts(language);
  const { mapping, exit } = words;
  if (command === undefined) {
    const commands = COMMAND_NAMES.map((name) => words[name]).join("\n");
    return `${words.title}\n\n${commands}\n${words.general}\n${mapping}\n${exit}`;
  }
  return [words[command], ...(command === "export" ? [] : [mapping]), exit].join("\n");
}
