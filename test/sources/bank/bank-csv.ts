import type { BankFile } from "../../../src/sources/bank/bank-file";
import { readBankCsv } from "../../../src/sources/bank/csv/read-bank-csv";
import { bytesOf } from "../data";

/** A CSV of a bank, by its lines. */
export function csvFile(...lines: readonly string[]): BankFile {
  const file = readBankCsv("bank.csv", bytesOf(lines.join("\r\n")));
  if (!file) throw new Error("not known as a bank's CSV");
  return file;
}

/** The heads of ING since 2021. */
export const ING =
  '"Datum";"Naam / Omschrijving";"Rekening";"Tegenrekening";"Code";"Af Bij";"Bedrag (EUR)";"Mutatiesoort";"Mededelingen";"Saldo na mutatie";"Tag"';

/** A row of ING. */
export function ingRow(
  date: string,
  sign: string,
  amount: string,
  balance: string,
  text = "",
  account = "NL20INGB0001234567",
): string {
  return `"${date}";"J. Jansen";"${account}";"NL91ABNA0417164300";"OV";"${sign}";"${amount}";"Overschrijving";"${text}";"${balance}";""`;
}
