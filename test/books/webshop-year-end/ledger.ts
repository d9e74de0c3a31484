/**
 * The sample workbook's content: a small webshop for bicycle parts at the end of 2025. All
 * names, accounts and amounts are invented. Every row stands for a situation that an
 * accountant meets in such a year-end; the comments name the less obvious ones.
 */

/** One open item, as the debtors' list prints it. */
export interface ItemRow {
  code: string;
  name: string;
  invoice: string;
  date: string;
  description: string;
  amount: string;
  /** what is open, where it is not the whole amount */
  open?: string;
  paymentReference?: string;
  endToEnd?: string;
  blocked?: boolean;
}

/** One line of the bank's export. */
export interface BankRow {
  date: string;
  name: string;
  iban: string;
  kind: "Overschrijving" | "iDEAL" | "Incasso" | "Verzamelbetaling" | "Diversen";
  amount: string;
  text: string;
}

export const OWN_ACCOUNT = iban("INGB", "0006284510");
export const SAVINGS = iban("INGB", "0940117263");

/** Customers: code, name, account. */
const CUSTOMERS = {
  vanDijk: ["10001", "Rijwielhandel Van Dijk B.V.", iban("RABO", "0312745566")],
  jansen: ["10002", "Tweewielers Jansen", iban("INGB", "0004418276")],
  fietspunt: ["10003", "Fietspunt Utrecht B.V.", iban("ABNA", "0539218847")],
  bakker: ["10004", "M. Bakker", iban("INGB", "0007713402")],
  deWit: ["10005", "S. de Wit", iban("RABO", "0158820931")],
  smits: ["10006", "Wielersport Smits V.O.F.", iban("ABNA", "0412277815")],
  peeters: ["10007", "Fietsen Peeters", "BE" + check("BE", "0689994270") + "0689994270"],
  mulder: ["10008", "T. Mulder", iban("SNSB", "0987312245")],
  gemeente: ["10009", "Gemeente Zandvoort", iban("BNGH", "0285012347")],
  koerier: ["10010", "Stadskoerier Groningen B.V.", iban("TRIO", "0788123490")],
  visser: ["10011", "A. Visser", iban("ASNB", "0708812345")],
  visserTwee: ["10012", "A. Visser", iban("KNAB", "0255117784")],
  verhuur: ["10013", "Strandverhuur Noord B.V.", iban("RABO", "0344190226")],
  school: ["10014", "Basisschool De Regenboog", iban("INGB", "0008827164")],
  hendriks: ["10015", "P. Hendriks", iban("RABO", "0170035528")],
  club: ["10016", "Toerclub De Kettingpers", iban("RABO", "0366120094")],
  bezorg: ["10017", "Bezorgmaat Nederland B.V.", iban("ABNA", "0610348822")],
  deBoer: ["10018", "L. de Boer", iban("INGB", "0002250917")],
  kramer: ["10019", "Kramer Fietsen & Zn.", iban("ABNA", "0455009312")],
  yilmaz: ["10020", "E. Yılmaz", iban("INGB", "0009912873")],
} as const;

type Customer = keyof typeof CUSTOMERS;

function item(
  who: Customer,
  invoice: string,
  date: string,
  amount: string,
  description: string,
  more: Partial<ItemRow> = {},
): ItemRow {
  const [code, name] = CUSTOMERS[who];
  return { code, name, invoice, date, amount, description, ...more };
}

function paid(
  who: Customer,
  date: string,
  amount: string,
  text: string,
  kind: BankRow["kind"] = "Overschrijving",
): BankRow {
  const [, name, account] = CUSTOMERS[who];
  return { date, name, iban: account, amount, text, kind };
}

export const ITEMS: readonly ItemRow[] = [
  item("vanDijk", "2025-0398", "2025-11-03", "1210.00", "Kettingen en cassettes"),
  item("vanDijk", "2025-0417", "2025-11-17", "847.00", "Remblokken"),
  item("vanDijk", "2025-0452", "2025-12-04", "2057.00", "Velgen 28 inch"),
  item("vanDijk", "2025-0453", "2025-12-04", "-242.00", "Creditnota retour velgen"),
  item("jansen", "2025-0399", "2025-11-03", "363.00", "Binnenbanden"),
  item("jansen", "2025-0421", "2025-11-19", "181.50", "Ventieldopjes en pompen"),
  item("jansen", "2025-0440", "2025-11-28", "484.00", "Zadels"),
  item("fietspunt", "2025-0402", "2025-11-05", "3025.00", "Naafdynamo's"),
  item("fietspunt", "2025-0433", "2025-11-24", "1512.50", "Verlichtingssets"),
  item("fietspunt", "2025-0461", "2025-12-09", "968.00", "Spatborden"),
  item("bakker", "2025-0405", "2025-11-06", "59.95", "Fietstas"),
  item("deWit", "2025-0406", "2025-11-06", "124.90", "Slot en kabel"),
  item("deWit", "2025-0436", "2025-11-25", "34.95", "Bel en spiegel"),
  item("smits", "2025-0408", "2025-11-10", "1452.00", "Racewielen"),
  item("smits", "2025-0444", "2025-12-01", "726.00", "Stuurlint en pedalen"),
  item("smits", "2025-0458", "2025-12-08", "544.50", "Bidonhouders"),
  item("peeters", "2025-0409", "2025-11-10", "605.00", "Kettingolie, export België", {
    paymentReference: "090933755493",
  }),
  item("peeters", "2025-0447", "2025-12-02", "423.50", "Buitenbanden, export België", {
    paymentReference: ogm("1209337554"),
  }),
  item("mulder", "2025-0411", "2025-11-11", "89.90", "Helm"),
  item("mulder", "2025-0459", "2025-12-08", "44.95", "Handschoenen"),
  item("gemeente", "2025-0412", "2025-11-12", "4840.00", "Dienstfietsen onderhoud", {
    paymentReference: kenmerk("067931951601240"),
  }),
  item("gemeente", "2025-0448", "2025-12-02", "2420.00", "Dienstfietsen onderhoud", {
    paymentReference: kenmerk("189827218201120"),
  }),
  item("koerier", "2025-0413", "2025-11-13", "1815.00", "Bakfietswielen"),
  item("koerier", "2025-0445", "2025-12-01", "1250.00", "Onderdelen bakfietsen"), // paid in part
  item("koerier", "2025-0469", "2025-12-15", "302.50", "Remkabels"),
  item("visser", "2025-0414", "2025-11-13", "74.50", "Achterlicht"), // two customers with this name
  item("visserTwee", "2025-0437", "2025-11-26", "74.50", "Achterlicht"),
  item("verhuur", "2025-0415", "2025-11-14", "907.50", "Verhuurfietsen, onderdelen"),
  item("verhuur", "2025-0449", "2025-12-03", "653.40", "Sloten"),
  item("verhuur", "2025-0450", "2025-12-03", "-108.90", "Creditnota sloten"),
  item("school", "2025-0416", "2025-11-14", "242.00", "Fietsenrek"),
  item("school", "2025-0462", "2025-12-10", "145.20", "Reparatieset"),
  item("hendriks", "2025-0418", "2025-11-17", "49.95", "Onderhoudsabonnement november"), // equal amounts, no number
  item("hendriks", "2025-0456", "2025-12-05", "49.95", "Onderhoudsabonnement december"),
  item("club", "2025-0419", "2025-11-18", "399.30", "Clubkleding", { endToEnd: "INC-2025-11-0007" }),
  item("club", "2025-0457", "2025-12-05", "399.30", "Clubkleding", { endToEnd: "INC-2025-12-0004" }),
  item("bezorg", "2025-0422", "2025-11-20", "2178.00", "Koerierstassen"),
  item("bezorg", "2025-0455", "2025-12-05", "1089.00", "Koerierstassen"),
  item("bezorg", "2025-0470", "2025-12-15", "1573.00", "Regenkleding", { blocked: true }), // in dispute
  item("deBoer", "2025-0425", "2025-11-20", "219.00", "Kinderzitje"),
  item("deBoer", "2025-0463", "2025-12-10", "64.95", "Mandje"),
  item("kramer", "2025-0426", "2025-11-21", "1331.00", "Versnellingen"),
  item("kramer", "2025-0460", "2025-12-09", "786.50", "Derailleurs"),
  item("kramer", "2025-0471", "2025-12-16", "242.00", "Kabels en moffen"),
  item("yilmaz", "2025-0428", "2025-11-21", "139.00", "Koplamp"),
  item("yilmaz", "2025-0464", "2025-12-11", "27.50", "Bel"),
  item("jansen", "2025-0472", "2025-12-16", "290.40", "Bagagedragers"),
  item("fietspunt", "2025-0473", "2025-12-17", "1210.00", "Lampen"),
  item("smits", "2025-0474", "2025-12-17", "-121.00", "Creditnota pedalen"),
  item("smits", "2025-0475", "2025-12-18", "847.00", "Pedalen"),
  item("bakker", "2025-0476", "2025-12-18", "32.50", "Bandenplakset"),
  item("mulder", "2025-0477", "2025-12-19", "58.00", "Regenhoes"),
  item("school", "2025-0478", "2025-12-19", "96.80", "Ventielen"),
  item("verhuur", "2025-0479", "2025-12-22", "1028.50", "Winteronderhoud"),
  item("koerier", "2025-0480", "2025-12-22", "484.00", "Winterbanden"),
  item("gemeente", "2025-0481", "2025-12-22", "605.00", "Onderhoud december"),
  item("vanDijk", "2025-0482", "2025-12-23", "1694.00", "Banden"),
  item("bezorg", "2025-0483", "2025-12-23", "871.20", "Tassen"),
  item("kramer", "2025-0484", "2025-12-24", "363.00", "Tandwielen"),
  item("deWit", "2025-0485", "2025-12-24", "79.95", "Pomp"),
];

const supplier = (date: string, name: string, bank: string, number: string, amount: string, text: string): BankRow => ({
  date,
  name,
  iban: iban(bank, number),
  amount,
  text,
  kind: "Overschrijving",
});

export const LINES: readonly BankRow[] = [
  paid("vanDijk", "2025-12-01", "1210.00", "Factuur 2025-0398"),
  paid("jansen", "2025-12-01", "363.00", "2025 0399 binnenbanden"),
  paid("fietspunt", "2025-12-01", "3025.00", "VF2025-0402"),
  paid("bakker", "2025-12-01", "59.95", "Order 5519 factuur 2025-0405", "iDEAL"),
  paid("deWit", "2025-12-02", "124.90", "factuurnr.20250406", "iDEAL"),
  supplier("2025-12-02", "Shimano Benelux B.V.", "ABNA", "0240110288", "-6413.00", "Factuur SB-119827"),
  paid("smits", "2025-12-02", "1452.00", "2025-0408"),
  paid("peeters", "2025-12-02", "605.00", "+++090/9337/55493+++"),
  paid("mulder", "2025-12-03", "89.90", "betaling helm factuur 2O25-0411"), // a letter O for a nought
  paid("gemeente", "2025-12-03", "4840.00", `Betalingskenmerk ${kenmerk("067931951601240")}`),
  paid("koerier", "2025-12-03", "1815.00", "Uw factuur 2025/0413"),
  supplier("2025-12-03", "Vattenfall Klantenservice N.V.", "INGB", "0000827935", "-412.37", "Termijnbedrag december"),
  paid("verhuur", "2025-12-04", "907.50", "fact 2025-0415 verhuur"),
  paid("school", "2025-12-04", "242.00", "Fietsenrek, 2025-0416"),
  paid("vanDijk", "2025-12-05", "847.00", "2025-0417"),
  paid("club", "2025-12-05", "399.30", "Incasso clubkleding november Kenmerk: INC-2025-11-0007", "Incasso"),
  paid("jansen", "2025-12-05", "181.50", "0421"), // only the tail of the number, from a known account
  paid("bezorg", "2025-12-08", "2178.00", "Koerierstassen, uw nr 2025-0422"),
  paid("deBoer", "2025-12-08", "219.00", "2025-0425 kinderzitje", "iDEAL"),
  paid("kramer", "2025-12-08", "1331.00", "2025-0426"),
  paid("yilmaz", "2025-12-08", "139.00", "Koplamp 2025-0428", "iDEAL"),
  {
    date: "2025-12-09",
    name: "Stichting Mollie Payments",
    iban: iban("ABNA", "0524590958"),
    kind: "Verzamelbetaling",
    amount: "1846.22",
    text: "T14086537.2512.01 uitbetaling webshop",
  },
  paid("fietspunt", "2025-12-09", "1512.50", "2025-0433"),
  paid("deWit", "2025-12-09", "34.95", "bel en spiegel 2025-0436", "iDEAL"),
  paid("jansen", "2025-12-10", "484.00", "2025-0440"),
  paid("smits", "2025-12-10", "725.50", "2025-0444"), // fifty cents short
  paid("koerier", "2025-12-10", "750.00", "2025-0445 eerste deel"), // part payment
  paid("peeters", "2025-12-10", "423.50", `+++${ogmText("1209337554")}+++`),
  supplier(
    "2025-12-10",
    "Belastingdienst",
    "INGB",
    "0002445588",
    "-8922.00",
    "Omzetbelasting oktober aanslagnummer 821763924B015100",
  ),
  paid("gemeente", "2025-12-11", "2420.00", `Betalingskenmerk ${kenmerk("189827218201120")}`),
  paid("verhuur", "2025-12-11", "544.50", "2025-0449 minus creditnota 2025-0450"),
  paid("vanDijk", "2025-12-11", "1815.00", "2025-0452 / 2025-0453 verrekend"),
  supplier("2025-12-11", "PostNL Pakketten Benelux", "INGB", "0005361122", "-1288.65", "Factuur 4417720031"),
  paid("bezorg", "2025-12-12", "1089.00", "2025-0455"),
  paid("hendriks", "2025-12-12", "49.95", "abonnement"), // two items of this amount: a question
  paid("club", "2025-12-12", "399.30", "Incasso clubkleding december Kenmerk: INC-2025-12-0004", "Incasso"),
  {
    date: "2025-12-12",
    name: "Fietsonderdelen24 B.V.",
    iban: SAVINGS,
    kind: "Diversen",
    amount: "-5000.00",
    text: "Naar zakelijke spaarrekening",
  },
  paid("smits", "2025-12-15", "544.55", "2025-0458 bidonhouders"), // five cents too much
  paid("mulder", "2025-12-15", "44.95", "2025-0459", "iDEAL"),
  paid("kramer", "2025-12-15", "786.50", "factuur 2025-0460"),
  paid("fietspunt", "2025-12-15", "968.00", "20250461"),
  paid("school", "2025-12-16", "145.20", "2025-0462"),
  paid("deBoer", "2025-12-16", "64.95", "2025-0463 mandje", "iDEAL"),
  paid("yilmaz", "2025-12-16", "27.50", "2025-0464", "iDEAL"),
  paid("vanDijk", "2025-12-16", "1210.00", "Factuur 2025-0398"), // paid a second time
  supplier("2025-12-16", "KPN B.V.", "ABNA", "0428428428", "-96.80", "Factuur 25120998871"),
  {
    date: "2025-12-17",
    name: "M. Bakker",
    iban: CUSTOMERS.bakker[2],
    kind: "Incasso",
    amount: "-59.95",
    text: "STORNO MD06 factuur 2025-0405 terugboeking op verzoek",
  },
  {
    date: "2025-12-17",
    name: "ING Bank N.V.",
    iban: "",
    kind: "Diversen",
    amount: "-3.50",
    text: "Kosten terugboeking incasso",
  },
  paid("koerier", "2025-12-18", "302.50", "2025-0469"),
  {
    date: "2025-12-18",
    name: "A. Visser",
    iban: iban("INGB", "0001827361"),
    kind: "iDEAL",
    amount: "74.50",
    text: "achterlicht",
  }, // which A. Visser?
  paid("jansen", "2025-12-19", "290.40", "Bagagedragers"), // no number: account and amount
  {
    date: "2025-12-19",
    name: "Stichting Mollie Payments",
    iban: iban("ABNA", "0524590958"),
    kind: "Verzamelbetaling",
    amount: "2104.80",
    text: "T14086537.2512.02 uitbetaling webshop",
  },
  paid("kramer", "2025-12-19", "242.00", "2O25 0471 kabels"),
  paid("fietspunt", "2025-12-22", "1210.00", "2025-0473"),
  paid("smits", "2025-12-22", "726.00", "2025-0475 en credit 0474"),
  {
    date: "2025-12-22",
    name: "J. Terpstra",
    iban: iban("RABO", "0133558741"),
    kind: "Overschrijving",
    amount: "375.00",
    text: "storting",
  }, // nobody knows this one
  paid("bakker", "2025-12-22", "32.50", "2025-0476 plakset", "iDEAL"),
  {
    date: "2025-12-23",
    name: "Hr. W. Mulder",
    iban: iban("ABNA", "0577001238"),
    kind: "Overschrijving",
    amount: "58.00",
    text: "namens T. Mulder 2025-0477",
  }, // a third party pays
  paid("verhuur", "2025-12-23", "1028.50", "Winteronderhoud 2025-0479"),
  supplier("2025-12-23", "Verhuurmakelaar Kade 12", "RABO", "0318845572", "-2450.00", "Huur januari 2026"),
  paid("koerier", "2025-12-24", "484.00", "2025-0480"),
  paid("school", "2025-12-24", "96.80", "uw factuur 2025-0487 ventielen"), // a typing error: 0478
  paid("bezorg", "2025-12-24", "1573.00", "2025-0470"), // names the blocked invoice
  paid("gemeente", "2025-12-29", "605.00", "Factuur 2025-0481 onderhoud december"),
  paid("vanDijk", "2025-12-29", "1694.00", "2025-0482"),
  paid("bezorg", "2025-12-30", "871.20", "factuur 2025-0485"), // names another customer's invoice
  paid("kramer", "2025-12-30", "363.00", "tandwielen"),
  supplier("2025-12-30", "Salarissen december", "INGB", "0000000000", "-7318.44", "Salarisbatch 2025-12"),
  {
    date: "2025-12-31",
    name: "ING Bank N.V.",
    iban: "",
    kind: "Diversen",
    amount: "-14.85",
    text: "Kosten zakelijk betaalpakket december",
  },
  {
    date: "2025-12-31",
    name: "ING Bank N.V.",
    iban: "",
    kind: "Diversen",
    amount: "11.27",
    text: "Creditrente vierde kwartaal",
  },
];

export const OPENING_BALANCE = "18422.61";

/** The account of a customer, for the debtors' list. */
export function accountOf(code: string): string {
  const customer = Object.values(CUSTOMERS).find((c) => c[0] === code);
  if (!customer) throw new Error(`no customer ${code}`);
  return customer[2];
}

/** A Dutch IBAN with right check digits. */
function iban(bank: string, number: string): string {
  return `NL${check("NL", bank + number)}${bank}${number}`;
}

function check(country: string, rest: string): string {
  const digits = Array.from(rest + country + "00")
    .map((c) => parseInt(c, 36))
    .join("");
  return String(98n - (BigInt(digits) % 97n)).padStart(2, "0");
}

/** A Dutch betalingskenmerk: a check digit (weights 2, 4, 8, 5, 10, 9, 7, 3, 6, 1 from the right) and 15 digits. */
function kenmerk(fifteen: string): string {
  const weights = [2, 4, 8, 5, 10, 9, 7, 3, 6, 1];
  const sum = Array.from(fifteen)
    .reverse()
    .reduce((s, d, i) => s + Number(d) * weights[i % 10], 0);
  const digit = 11 - (sum % 11);
  return (digit === 10 ? "1" : digit === 11 ? "0" : String(digit)) + fifteen;
}

/** A Belgian structured communication: ten digits and their remainder modulo 97. */
function ogm(ten: string): string {
  return ten + String(Number(ten) % 97 || 97).padStart(2, "0");
}

function ogmText(ten: string): string {
  const digits = ogm(ten);
  return `${digits.slice(0, 3)}/${digits.slice(3, 7)}/${digits.slice(7)}`;
}
