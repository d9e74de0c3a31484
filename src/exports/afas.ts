import { isoOf } from "../domain/dates/iso";
import type { JournalDocument, JournalLine } from "../domain/journal/document";
import type { ExportContext, Exporter } from "./exporter";
import { lineText } from "./line-text";
import { sideText } from "./values";
import { el, maybe, xmlText, type XmlElement } from "./xml";

/** AFAS takes at most so many lines in one entry (help.afas.nl). */
const MOST_LINES = 1000;

/**
 * AFAS Profit, UpdateConnector FiEntries (formats.md 4.3): an element per journal and period, its lines
 * by kind of account (`VaAs` 1 G/L, 2 debtor, 3 creditor) with the invoice number, by which AFAS clears.
 */
export const afas: Exporter = {
  id: "afas",
  name: "AFAS Profit",
  extension: "xml",
  write(documents, context) {
    return xmlText(
      el(
        "FiEntryPar",
        groups(documents).map((group) => entry(group, context)),
      ),
    );
  },
};

/** Documents of one journal and period together, no more lines than AFAS takes, no document cut in two. */
function groups(documents: readonly JournalDocument[]): JournalDocument[][] {
  const result: JournalDocument[][] = [];
  let lines = 0;
  for (const document of documents) {
    const last = result.at(-1);
    const fits = lines + document.lines.length <= MOST_LINES;
    if (last && fits && last[0].period === document.period && last[0].journal === document.journal) {
      last.push(document);
      lines += document.lines.length;
    } else {
      result.push([document]);
      lines = document.lines.length;
    }
  }
  return result;
}

function entry(documents: readonly JournalDocument[], context: ExportContext): XmlElement {
  const [{ period, journal }] = documents;
  return el("Element", [
    el(
      "Fields",
      [
        maybe("UnId", context.administration),
        el("Year", period.slice(0, 4)),
        el("Perio", String(Number(period.slice(5)))),
        el("JoCo", journal),
      ],
      { Action: "insert" },
    ),
    el("Objects", [
      el(
        "FiEntries",
        documents.flatMap((document) => document.lines.map((line) => entryLine(document, line, context))),
      ),
    ]),
  ]);
}

function entryLine(document: JournalDocument, line: JournalLine, context: ExportContext): XmlElement {
  const base = context.baseCurrency ?? "EUR";
  const relation = line.side !== undefined && line.relationCode !== "";
  return el("Element", [
    el(
      "Fields",
      [
        el("VaAs", relation ? (line.side === "payable" ? "3" : "2") : "1"),
        el("AcNr", relation ? line.relationCode : line.account),
        el("EnDa", isoOf(document.date)),
        el("BpDa", isoOf(document.date)),
        el("BpNr", document.number),
        maybe("InId", line.invoiceNumber),
        el("Ds", lineText(document, line, context.language, 50)),
        maybe("AmDe", sideText(line.debit, base, ".")),
        maybe("AmCr", sideText(line.credit, base, ".")),
        maybe("VaId", line.vatCode),
      ],
      { Action: "insert" },
    ),
    costCentre(line, base),
  ]);
}

/** What a line weighs on a cost centre (*verbijzondering*): an object of its own beneath the line. */
function costCentre(line: JournalLine, base: string): XmlElement | undefined {
  if (!line.costCentre) return undefined;
  const fields = [
    el("DiC1", line.costCentre),
    maybe("AmDe", sideText(line.debit, base, ".")),
    maybe("AmCr", sideText(line.credit, base, ".")),
  ];
  return el("Objects", [el("FiDimEntries", [el("Element", [el("Fields", fields, { Action: "insert" })])])]);
}
