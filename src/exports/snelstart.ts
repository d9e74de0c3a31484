import { delimited, guarded } from "./delimited";
import type { Exporter } from "./exporter";
import { lineText } from "./line-text";
import { dutchDate, sideText } from "./values";

const HEADS = [
  "fldDagboek",
  "fldBoekingcode",
  "fldDatum",
  "fldGrootboeknummer",
  "fldDebet",
  "fldCredit",
  "fldOmschrijving",
  "fldRelatiecode",
  "fldFactuurnummer",
  "fldBoekstuk",
  "fldKostenplaatsnummer",
];

/**
 * SnelStart 12, import of table Boekingen: `;`, decimal comma, dd-mm-jjjj, a head row, and no byte order
 * mark, which SnelStart refuses (formats.md 4.1). Lines of one booking share their boekingcode; relation
 * and invoice number on the debtor's line are what ticks off the invoice. The relation must exist already.
 */
export const snelstart: Exporter = {
  id: "snelstart",
  name: "SnelStart",
  extension: "csv",
  write(documents, context) {
    const base = context.baseCurrency ?? "EUR";
    const rows = documents.flatMap((document) =>
      document.lines.map((line) => [
        guarded(document.journal),
        guarded(document.number),
        dutchDate(document.date),
        guarded(line.account),
        sideText(line.debit, base, ","),
        sideText(line.credit, base, ","),
        guarded(lineText(document, line, context.language)),
        guarded(line.relationCode),
        guarded(line.invoiceNumber),
        guarded(document.number),
        guarded(line.costCentre ?? ""),
      ]),
    );
    return delimited([HEADS, ...rows], ";");
  },
};
