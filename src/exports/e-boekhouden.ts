import { isoOf } from "../domain/dates/iso";
import type { JournalDocument } from "../domain/journal/document";
import type { ExportContext, Exporter } from "./exporter";
import { lineText } from "./line-text";
import { amountText, signedOf } from "./values";
import { el, maybe, xmlText } from "./xml";

/**
 * e-Boekhouden.nl mutations as XML (formats.md 4.5), kind Memoriaal: the first line of a document is the
 * account of the mutation, every other line a counter line. A counter line on the credit side is
 * positive, for it is what the first account stands against.
 */
export const eBoekhouden: Exporter = {
  id: "e-boekhouden",
  name: "e-Boekhouden.nl",
  extension: "xml",
  needsPairs: true,
  write: (documents, context) =>
    xmlText(
      el(
        "Mutaties",
        documents.map((document) => mutation(document, context)),
      ),
    ),
};

function mutation(document: JournalDocument, context: ExportContext) {
  const base = context.baseCurrency ?? "EUR";
  const [first, ...others] = document.lines;
  const relation = document.lines.find(({ relationCode }) => relationCode !== "");
  return el("cMutatie", [
    el("Soort", "Memoriaal"),
    el("Datum", isoOf(document.date)),
    el("Rekening", first.account),
    maybe("RelatieCode", relation?.relationCode),
    maybe("Factuurnummer", document.lines.find(({ invoiceNumber }) => invoiceNumber !== "")?.invoiceNumber),
    el("Boekstuk", document.number),
    el("Omschrijving", lineText(document, first, context.language, 200)),
    el("InExBTW", "EX"),
    el(
      "MutatieRegels",
      others.map((line) => {
        const amount = amountText(-signedOf(line), base, ".");
        return el("cMutatieRegel", [
          el("BedragInvoer", amount),
          el("BedragExclBTW", amount),
          el("BedragBTW", "0.00"),
          el("BedragInclBTW", amount),
          el("BTWCode", line.vatCode ?? "GEEN"),
          el("BTWPercentage", "0"),
          el("TegenrekeningCode", line.account),
          maybe("KostenplaatsID", line.costCentre),
        ]);
      }),
    ),
  ]);
}
