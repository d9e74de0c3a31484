import { accountNames } from "../sheets/memorial/account-names";
import { delimited, guarded } from "./delimited";
import type { Exporter } from "./exporter";
import { lineText } from "./line-text";
import { amountText, dutchDate, signedOf } from "./values";

/**
 * Yuki's import wizard (formats.md 4.7): eight columns without a head row, `;`, dd-mm-jjjj, decimal
 * comma; one amount, debit positive. The reference of a relation's line is its invoice number.
 */
export const yuki: Exporter = {
  id: "yuki",
  name: "Yuki",
  extension: "csv",
  needsPairs: true,
  write(documents, context) {
    const nameOf = context.accountName ?? accountNames(context.profile, context.language);
    const rows = documents.flatMap((document) =>
      document.lines.map((line) => [
        guarded(line.account),
        guarded(nameOf(line.account)),
        dutchDate(document.date),
        guarded(line.invoiceNumber || document.number),
        amountText(signedOf(line), context.baseCurrency ?? "EUR", ","),
        guarded(lineText(document, line, context.language)),
        guarded(line.relationName),
        guarded(line.relationCode),
      ]),
    );
    return delimited(rows, ";");
  },
};
