import { dateOf } from "../domain/dates/calendar";
import { isoOf } from "../domain/dates/iso";
import type { JournalDocument } from "../domain/journal/document";
import type { ExportContext, Exporter } from "./exporter";
import { lineText } from "./line-text";
import { amountText, two } from "./values";
import { el, maybe, xmlText } from "./xml";

/**
 * Twinfield transactions as XML (formats.md 4.4): provisional, so that Twinfield's own user makes them
 * final. `dim1` is the G/L account, `dim2` the relation; amounts are positive with a point.
 */
export const twinfield: Exporter = {
  id: "twinfield",
  name: "Twinfield",
  extension: "xml",
  needsPairs: true,
  write: (documents, context) =>
    xmlText(
      el(
        "transactions",
        documents.map((document) => transaction(document, context)),
      ),
    ),
};

function transaction(document: JournalDocument, context: ExportContext) {
  const { year, month } = dateOf(document.date);
  const base = context.baseCurrency ?? "EUR";
  return el(
    "transaction",
    [
      el("header", [
        maybe("office", context.administration),
        el("code", document.journal),
        el("currency", base),
        el("date", isoOf(document.date).replaceAll("-", "")),
        el("period", `${year}/${two(month)}`),
        el("freetext1", document.number),
      ]),
      el(
        "lines",
        document.lines.map((line, i) =>
          el(
            "line",
            [
              el("dim1", line.account),
              maybe("dim2", line.relationCode),
              el("debitcredit", line.debit > 0 ? "debit" : "credit"),
              el("value", amountText(line.debit + line.credit, base, ".")),
              maybe("invoicenumber", line.invoiceNumber),
              el("description", lineText(document, line, context.language, 40)),
              maybe("vatcode", line.vatCode),
            ],
            { type: "detail", id: String(i + 1) },
          ),
        ),
      ),
    ],
    { destiny: "temporary" },
  );
}
