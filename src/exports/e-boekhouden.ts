import { isoOf } from "../domain/dates/iso";
import type { JournalDocument, JournalLine } from "../domain/journal/document";
import type { ExportContext, Exporter } from "./exporter";
import { lineText } from "./line-text";
import { amountText, signedOf } from "./values";
import { el, maybe, xmlText, type XmlElement } from "./xml";

/**
 * e-Boekhouden.nl mutations as XML (formats.md 4.5), kind Memoriaal: the first line of a document is the
 * account of the mutation, every other line a counter line. A counter line on the credit side is
 * positive, for it is what the first account stands against. A mutation names one invoice: a document of
 * more becomes a mutation per invoice, all with its number, so that each is named.
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
        documents.flatMap((document) => mutations(document, context)),
      ),
    ),
};

function mutations(document: JournalDocument, context: ExportContext): XmlElement[] {
  const [first, ...others] = document.lines;
  return byInvoice(others).map((lines) => mutation(document, first, lines, context));
}

/** Counter lines by the invoice that they name; what names none goes with the one before. */
function byInvoice(lines: readonly JournalLine[]): JournalLine[][] {
  const groups: JournalLine[][] = [];
  let named = "";
  for (const line of lines) {
    const own = line.invoiceNumber === "" ? named : JSON.stringify([line.relationCode, line.invoiceNumber]);
    if (groups.length === 0 || (named !== "" && own !== named)) groups.push([]);
    groups[groups.length - 1].push(line);
    named = own;
  }
  return groups;
}

function mutation(
  document: JournalDocument,
  first: JournalLine,
  lines: readonly JournalLine[],
  context: ExportContext,
) {
  const base = context.baseCurrency ?? "EUR";
  const said = [...lines, first];
  const find = (field: "relationCode" | "invoiceNumber") => said.find((line) => line[field] !== "")?.[field];
  return el("cMutatie", [
    el("Soort", "Memoriaal"),
    el("Datum", isoOf(document.date)),
    el("Rekening", first.account),
    maybe("RelatieCode", find("relationCode")),
    maybe("Factuurnummer", find("invoiceNumber")),
    el("Boekstuk", document.number),
    el("Omschrijving", lineText(document, first, context.language, 200)),
    el("InExBTW", "EX"),
    el(
      "MutatieRegels",
      lines.map((line) => {
        const amount = amountText(-signedOf(line), base, ".");
        return el("cMutatieRegel", [
          el("BedragInvoer", amount),
          el("BedragExclBTW", amount),
          el("BedragBTW", "0.00"),
          el("BedragInclBTW", amount),
          el("BTWCode", line.vatCode ?? "GEEN"),
          el("BTWPercentage", "0"),
          el("TegenrekeningCode", line.account),
          // e-Boekhouden knows cost centres by a number of its own
          maybe("KostenplaatsID", /^\d+$/.test(line.costCentre ?? "") ? line.costCentre : undefined),
        ]);
      }),
    ),
  ]);
}
