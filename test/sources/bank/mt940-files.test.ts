import { sumOf } from "../../../src/sources/bank/decimal-text";
import { readBankFile } from "../../../src/sources/bank/read-bank-file";
import { readMt940 } from "../../../src/sources/bank/mt940";
import { dataFile } from "../data";

/** Statements, entries, sum of the entries, first opening, last closing, sum of what does not tie: by a script of its own. */
const FILES: readonly (readonly [string, number, number, string, string, string, string])[] = [
  ["abnamro-01", 2, 10, "-345.93", "3236.28", "1849.75", "3040.60"],
  ["abnamro-02-mixed", 2, 10, "-6021.10", "10000.90", "3976.90", "13.10"],
  ["abnamro-03-ideal", 1, 1, "10.50", "10000.00", "10010.00", "0.50"],
  ["abnamro-04-incasso", 1, 1, "10.50", "10000.00", "10010.00", "0.50"],
  ["abnamro-05-periodiek", 1, 1, "10.50", "10000.00", "10010.00", "0.50"],
  ["abnamro-06-structured-overboeking", 1, 1, "10.50", "10000.00", "10010.00", "0.50"],
  ["asn-01", 7, 3, "-2081.78", "13290.34", "11208.56", "0.00"],
  ["bunq-01", 1, 111, "-26.67", "32.33", "5.66", "0.00"],
  ["cz-kb-02", 1, 3, "1870.00", "35122.00", "36992.00", "0.00"],
  ["de-iso8859", 1, 2, "2200.00", "2187.95", "4387.95", "0.00"],
  ["de-sparkasse-01", 2, 2, "-40.00", "194.57", "154.57", "0.00"],
  ["de-sparkasse-reversal", 1, 1, "-1027.25", "931052.29", "931304.50", "1279.46"],
  ["deutsche-bank-de-01", 1, 1, "-12.35", "0.00", "0.00", "12.35"],
  ["deutsche-bank-nl-01", 1, 2, "4.00", "0.00", "5.87", "1.87"],
  ["ing-01-old", 1, 7, "-45.59", "0.00", "3.47", "49.06"],
  ["ing-02-structured", 1, 21, "-190.45", "436.90", "246.45", "0.00"],
  ["ing-03-eu-incasso", 1, 1, "-50.00", "1000.00", "950.00", "0.00"],
  ["ing-04-references", 1, 1, "-100.00", "10000.00", "9900.00", "0.00"],
  ["ing-05-purp", 1, 1, "-10.00", "10000.00", "9990.00", "0.00"],
  ["knab-01", 2, 3, "-6260.00", "0.00", "798.98", "4500.00"],
  ["knab-02", 1, 2, "1010.00", "0.00", "1010.00", "0.00"],
  ["knab-03-ideal", 1, 1, "-1.00", "1000.00", "999.00", "0.00"],
  ["knab-04-incasso", 1, 1, "-10.00", "1000.00", "990.00", "0.00"],
  ["knab-05-empty", 1, 0, "0.00", "1010.00", "1010.00", "0.00"],
  ["knab-06", 1, 5, "-151.84", "1000.21", "945.21", "96.84"],
  ["moneyou-01", 1, 2, "11.76", "43119.71", "43131.47", "0.00"],
  ["rabobank-01-old", 4, 5, "-1589.09", "473.17", "4101.82", "1372.49"],
  ["rabobank-02-iban", 2, 4, "-70.00", "1000.00", "930.00", "0.00"],
  ["rabobank-03-structured", 2, 9, "17698.39", "1147.95", "18846.34", "0.00"],
  ["rabobank-04-multi-line", 1, 2, "-100.01", "5000.00", "5100.00", "200.01"],
  ["rabobank-05-line-break", 1, 1, "1000.00", "10000.50", "11000.50", "0.00"],
  ["rabobank-06-to-savings", 1, 1, "100.00", "1000.00", "1100.00", "0.00"],
  ["rabobank-07-old-many", 23, 11, "-10755.68", "17431.67", "6675.99", "0.00"],
  ["rabobank-08-sepa", 2, 12, "18428.30", "1147.95", "18846.34", "729.91"],
  ["rabobank-16-debit-opening", 1, 0, "0.00", "-12.00", "-12.00", "0.00"],
  ["sns-01", 2, 2, "-25.00", "1234.56", "1209.56", "0.00"],
  ["sns-02-many", 16, 4, "45012.45", "534.03", "45546.48", "0.00"],
  ["triodos-01", 1, 2, "-715.70", "4975.09", "4370.79", "111.40"],
  ["triodos-02", 2, 8, "-90.98", "1000.00", "1009.14", "0.00"],
  ["triodos-03-iban", 1, 3, "948.00", "0.00", "948.00", "0.00"],
  ["vanlanschot-01", 3, 4, "-203.99", "5053.33", "4849.34", "0.00"],
];

const read = (name: string) => readMt940(`${name}.sta`, dataFile(`mt940/${name}.sta`));
const entry = (name: string, row: number) =>
  read(name)
    .statements.flatMap(({ entries }) => entries)
    .find((found) => found.row === row);
const two = (text: string | undefined): string => sumOf([text ?? ""], 2);

describe("MT940 files of banks", () => {
  it.each(FILES)("%s: statements, entries, balances and differences are those of the file", (name, ...expected) => {
    const { statements, problems } = read(name);
    const entries = statements.flatMap((statement) => statement.entries);
    expect([
      statements.length,
      entries.length,
      sumOf(
        entries.map(({ amount }) => amount ?? ""),
        2,
      ),
      two(statements[0].opening),
      two(statements.at(-1)?.closing),
      sumOf(
        statements.map(({ difference }) => difference?.replace("-", "") ?? ""),
        2,
      ),
    ]).toEqual(expected);
    expect(problems).toEqual([]);
    expect(entries.map(({ row }) => row)).toEqual(entries.map((_, i) => i + 1));
  });

  it.each(FILES.map(([name]) => name))("%s is known by its content", (name) => {
    const file = readBankFile("afschrift.txt", dataFile(`mt940/${name}.sta`));
    expect(file).toMatchObject({ kind: "statement", format: "mt940", statements: read(name).statements });
  });

  it.each([
    ["ing-02-structured", "NL68INGB0000012345"],
    ["rabobank-01-old", "1291.99.348"],
    ["rabobank-05-line-break", "NL84RABO01212121212"],
    ["bunq-01", "NL88BUNQ8576984473"],
    ["triodos-02", "0666666666"],
    ["vanlanschot-01", "0878787878"],
    ["de-iso8859", "10020030/1234567"],
  ])("%s: the account stands without the bank's name and the currency", (name, account) => {
    expect(read(name).statements[0].account).toBe(account);
  });

  it("tells of statements that do not tie and of a gap between two of them", () => {
    expect(read("abnamro-01").notices.map(({ code, found }) => [code, found])).toEqual([
      ["statementDoesNotTie", "2038.00"],
      ["statementDoesNotTie", "1002.60"],
      ["statementGap", "2876.84"],
    ]);
  });
});

describe("texts of MT940 entries, each in its bank's layout", () => {
  it.each([
    [
      "ABN AMRO, card payment",
      "abnamro-01",
      2,
      { date: "2011-05-23", valueDate: "2011-05-21", amount: "-11.59", name: "DIRCKIII FIL2500 KATWIJK", code: "426" },
    ],
    ["ABN AMRO, old transfer", "abnamro-01", 10, { name: "MYCOM DEN HAAG", iban: "528939882" }],
    [
      "ABN AMRO, cells: a number cut at the border is put together",
      "abnamro-02-mixed",
      4,
      {
        amount: "4",
        name: "NS GROEP INZAKE NSR IDEA",
        iban: "NL70ABNA0888888888",
        description: "4851430136 0030000735822580 NS E-TICKET(S)",
        endToEndId: "26-01-2014 18:14 0030000735822580",
      },
    ],
    [
      "ABN AMRO, cells with a betalingskenmerk",
      "abnamro-02-mixed",
      6,
      { name: "BELASTINGDIENST", iban: "NL86INGB0002445588", paymentReference: "1234567890098876" },
    ],
    [
      "ABN AMRO, cells: a word cut at the border is put together",
      "abnamro-04-incasso",
      1,
      {
        name: "BHBBAAA B.V.",
        iban: "NL83RABO0353535355",
        description: "MAANDTERMIJN JANUARI",
        endToEndId: "AA 2014-11-11 10:20:47/0000000007",
      },
    ],
    [
      "ABN AMRO, code words",
      "abnamro-06-structured-overboeking",
      1,
      { name: "CAFE MON AMI", iban: "NL57INGB0001212121", description: "897789005" },
    ],
    [
      "ASN, fixed lines",
      "asn-01",
      1,
      { amount: "-2000.00", name: "j blom", iban: "NL41INGB6918735645", description: "Salaris december 2019" },
    ],
    [
      "ASN, code words in fixed lines",
      "asn-01",
      2,
      {
        name: "MULTI TANK CARD BV",
        iban: "NL92ABNA5209930499",
        description: "Relatienummer 1755481/Factuurnr.7903792-07-01-2020/B.t.w. bedrag 10.73/Inzake geleverde diensten",
        endToEndId: "1755481/5570",
      },
    ],
    [
      "bunq, an iDEAL payment",
      "bunq-01",
      9,
      {
        amount: "-108.75",
        name: "Stichting Test Payments collecting for mr-joy",
        iban: "NL30ABNA0524590958",
        description: "M2438111M122IZHS 0030003724612388 Order ORD171882 mr-joy.nl mr-joy",
      },
    ],
    [
      "German, ISO-8859-1",
      "de-iso8859",
      2,
      { amount: "3000", name: "MÜLLER", iban: "0847564700", code: "051", date: "2002-11-02" },
    ],
    [
      "German, UTF-8 and a reversal of a credit: money out",
      "de-sparkasse-reversal",
      1,
      {
        amount: "-1027.25",
        reversal: true,
        name: "GEBÜHREN MANUELL GG UST-FREI",
        description: "STORNO RECHNUNGSABSCHLUSS PER 01.02.2020",
      },
    ],
    [
      "German, a returned direct debit with the charges on the second line of :61:",
      "deutsche-bank-de-01",
      1,
      {
        amount: "-12.35",
        reversal: true,
        charges: "0.50",
        iban: "DE50712345600200691329",
        endToEndId: "A1.200080779.400143254.4961336",
      },
    ],
    [
      "ING before 2014, soft hyphens for hyphens",
      "ing-01-old",
      3,
      {
        iban: "0111111111",
        description:
          "0111111111 ING iDEAL KN: TMG TANGO TRANSACTIENR 0050000534527978 10-06-2010 15:32 TMG TANGO ING Bank inzake GPKyoto",
      },
    ],
    ["ING before 2014, an IBAN in the text", "ing-03-eu-incasso", 1, { iban: "NL58INGB0000003000", amount: "-50.00" }],
    [
      "ING, a code word cut at the line's end",
      "ing-02-structured",
      9,
      { name: "KPN - MOBIEL", iban: "NL75INGB0000012345", endToEndId: "02164810730000043", code: "01018" },
    ],
    ["ING, own savings account", "ing-02-structured", 8, { iban: "0007654332", amount: "100.00" }],
    [
      "ING, betalingskenmerk in :61:",
      "ing-02-structured",
      12,
      { name: "BELASTINGDIENST", iban: "NL86INGB0002445588", paymentReference: "1850426746401070" },
    ],
    [
      "ING, a purpose behind the text",
      "ing-05-purp",
      1,
      { name: "T-Mobile Netherlands BV", description: "Factuurnummer 858585858585", endToEndId: "400313131313" },
    ],
    [
      "Knab in 2014",
      "knab-01",
      2,
      { name: "PICQER", iban: "NL65INGB0123456789", description: "FACTUUR 201403110, 201403113" },
    ],
    ["Knab, an amount without a comma", "knab-01", 3, { amount: "500", name: "MMS ONLINE NEDERLAND B.V." }],
    [
      "Knab, a word cut at the line's end",
      "knab-04-incasso",
      1,
      {
        name: "ABLAS",
        description: "ABLAS:9999999999, FACTUURNUMMER:88888888",
        endToEndId: "DD2EFGAD446A45379D13C0DHDHDHDHAS",
      },
    ],
    ["MoneYou, booked before the year's end", "moneyou-01", 1, { date: "2018-12-31", valueDate: "2019-01-01" }],
    [
      "Rabobank before SEPA",
      "rabobank-07-old-many",
      3,
      { name: "INSURRANCE", iban: "0101000731", paymentReference: "490022201282", code: "060" },
    ],
    ["Rabobank before SEPA, a giro number", "rabobank-07-old-many", 9, { iban: "2445588", amount: "-3076.00" }],
    [
      "Rabobank, several lines",
      "rabobank-03-structured",
      1,
      {
        name: "Nespresso Nederland B.V.",
        iban: "NL96RBOS0523149468",
        description: "674725433 1120000153447185 14144467636004962",
        endToEndId: "02-04-2013 22:56 1120000153447185",
        code: "102",
      },
    ],
    [
      "Rabobank, code word cut at the line's end and slashes in the text",
      "rabobank-05-line-break",
      1,
      {
        name: "AAAAAA RRRRRRRRRRR BBBBB DFDFDFDFDFDFDF CCC",
        description: "BETALINGSKENM.: 342157/DEC- 16, ONZE REF.: 12345678, TOELICHTINB: Gruitjes",
        endToEndId: "REF17/22/4444 555555/DEC- 16",
      },
    ],
    ["Rabobank, bank costs", "rabobank-03-structured", 6, { description: "KostenPeriode 01-01-2013 t/m 31-03-2013" }],
    [
      "SNS",
      "sns-02-many",
      2,
      { name: "f. spark bedrijf n.v.", iban: "NL11RABO0987654321", amount: "15000.00", date: "2014-09-10" },
    ],
    [
      "Triodos",
      "triodos-03-iban",
      1,
      {
        iban: "NL12RABO0888888888",
        description:
          "METSELAARBAASIK PAARDENA POSTBUS 969 8888BB UTRETRECH NEDERLAND STORTING AANDELENKAPITAAL ZAAK NR 40000",
      },
    ],
    ["Triodos before IBAN", "triodos-01", 2, { iban: "0133967858", description: "HUUR KANTOOR - FEB 2010" }],
    [
      "Van Lanschot",
      "vanlanschot-01",
      1,
      { name: "ABDFGEKSLJFN ASLDJDKE B.V", iban: "NL81RABO0444444444", description: "201400-001" },
    ],
    ["a bank of Macedonia, a part a line", "cz-kb-02", 3, { name: "IVOTEHNA DOOEL SKOPJE", iban: "300000000460495" }],
  ])("%s", (_, name, row, expected) => {
    expect(entry(name, row)).toMatchObject({ row, ...expected });
  });
});
