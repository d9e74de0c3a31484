import type { Random } from "./random";

/** A customer or payer as a ledger and a bank know one. */
export interface Person {
  readonly code: string;
  readonly name: string;
  readonly iban: string;
}

const FIRST =
  "Anna Bram Carla Daan Els Femke Gijs Hanna Ivo Jasmijn Koen Lotte Mees Noor Olaf Pim Roos Sem Tess Wout".split(" ");
const BETWEEN = ["", "", "", "van ", "de ", "van der ", "van den "];
const LAST =
  "Aalbers Bakker Cornelisse Dekker Evers Franken Groot Hendriks Ismaili Jansen Kuiper Langeveld Mulder Nijhuis Oosterhout Postma Quist Ruiter Schouten Terpstra Uittenbogaard Verbeek Willemsen Yildirim Zandstra".split(
    " ",
  );
const TRADE =
  "Bouwbedrijf Installatiebureau Schildersbedrijf Bakkerij Drukkerij Garage Hoveniersbedrijf Transport Advies Apotheek Slagerij Rijwielhandel Kwekerij Timmerfabriek Cateraar".split(
    " ",
  );
const FORM = ["B.V.", "BV", "V.O.F.", "N.V.", "", "Holding B.V."];
const TOWN =
  "Almelo Breda Culemborg Delft Ede Franeker Gouda Hoorn Kampen Leiden Meppel Nijkerk Oss Purmerend Roden Sneek Tiel Urk Venlo Weert".split(
    " ",
  );
const BANKS = ["ABNA", "INGB", "RABO", "TRIO", "SNSB", "KNAB", "BUNQ", "ASNB"];

/** A company or a private person with a valid Dutch IBAN. The number keeps names apart. */
export function person(random: Random, number: number): Person {
  const name = random.chance(0.6)
    ? `${random.pick(TRADE)} ${random.pick(LAST)} ${random.pick(TOWN)} ${number} ${random.pick(FORM)}`.trim()
    : `${random.pick(FIRST)} ${random.pick(BETWEEN)}${random.pick(LAST)}-${random.pick(LAST)} ${number}`;
  return { code: String(10000 + number), name, iban: iban(random) };
}

/** @example iban(random(1)) // "NL..INGB........" with right check digits */
export function iban(random: Random): string {
  const rest = random.pick(BANKS) + random.digits(10);
  const value = Array.from(rest + "NL00")
    .map((c) => parseInt(c, 36))
    .join("");
  let remainder = 0;
  for (const digit of value) remainder = (remainder * 10 + Number(digit)) % 97;
  return `NL${String(98 - remainder).padStart(2, "0")}${rest}`;
}
