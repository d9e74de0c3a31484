import { dateOf } from "../domain/dates/calendar";
import { decimalRate } from "../sheets/memorial/rate";
import { delimited, guarded } from "./delimited";
import type { Exporter } from "./exporter";
import { lineText } from "./line-text";
import { amountText, dutchDate, signedOf } from "./values";

const HEADS = [
  "Dagboek: Code",
  "Boekjaar",
  "Periode",
  "Boekstuknummer",
  "Valuta",
  "Wisselkoers",
  "Boekdatum",
  "Grootboekrekening",
  "Omschrijving",
  "Onze ref.",
  "Bedrag",
  "Aantal",
  "BTW-code",
  "BTW-percentage",
  "BTW-bedrag",
  "Opmerkingen",
  "Project",
  "Kostenplaats: Code",
  "Kostenplaats: Omschrijving",
  "Kostendrager: Code",
  "Kostendrager: Omschrijving",
  "Code",
  "Naam",
];

/**
 * Exact Online, Import > CSV/Excel > Memoriaalboekingen (formats.md 4.2): one amount column, debit
 * positive and credit negative, in the currency of the entry; lines of one entry share their
 * Boekstuknummer. Exact ticks off by match sets, not by the entry: `pairs` says which lines belong together.
 */
export const exact: Exporter = {
  id: "exact",
  name: "Exact Online",
  extension: "csv",
  needsPairs: true,
  write(documents, context) {
    const base = context.baseCurrency ?? "EUR";
    const rows = documents.flatMap((document) => {
      const { year, month } = dateOf(document.date);
      // one entry has one currency: where a line has no foreign amount, the entry is in the base currency
      const foreign = document.lines.every((line) => line.foreign !== undefined);
      return document.lines.map((line) => {
        const signed = foreign ? Math.sign(signedOf(line)) * (line.foreign ?? 0) : signedOf(line);
        const currency = foreign ? line.currency : base;
        return [
          guarded(document.journal),
          String(year),
          String(month),
          guarded(document.number),
          currency,
          foreign ? (decimalRate(line, base) ?? "1").replace(".", ",") : "1",
          dutchDate(document.date),
          guarded(line.account),
          guarded(lineText(document, line, context.language, 60)),
          guarded(line.invoiceNumber),
          amountText(signed, currency, ","),
          "",
          guarded(line.vatCode ?? ""),
          "",
          "",
          "",
          "",
          guarded(line.costCentre ?? ""),
          "",
          guarded(line.costUnit ?? ""),
          "",
          guarded(line.relationCode),
          guarded(line.relationName),
        ];
      });
    });
    return delimited([HEADS, ...rows], ";");
  },
};
