import type { CsvColumns, CsvField, CsvTexts } from "./bank";

/** All fields, so that the texts of all rows have one shape: that makes reading them several times as fast. */
const NO_TEXTS: Readonly<Record<CsvField, string>> = {
  account: "",
  currency: "",
  date: "",
  valueDate: "",
  amount: "",
  direction: "",
  fee: "",
  balance: "",
  balanceBefore: "",
  name: "",
  iban: "",
  description: "",
  furtherDescription: "",
  lastDescription: "",
  endToEndId: "",
  batchId: "",
  paymentReference: "",
  code: "",
  returnReason: "",
  instructedAmount: "",
  instructedCurrency: "",
  number: "",
  status: "",
};

/**
 * Reads the cells of a row by field, over what stands above the heads.
 *
 * @example textReader({ skip: 1, width: 2, at: { date: 0, amount: 1 } })(["20251231", " 1,00"]).amount // "1,00"
 */
export function textReader({ at, above }: CsvColumns): (cells: readonly string[]) => CsvTexts {
  const start: CsvTexts = { ...NO_TEXTS, ...above };
  const fields = Object.entries(at) as [CsvField, number][];
  return (cells) => {
    const texts = { ...start };
    for (const [field, column] of fields) texts[field] = cells[column].trim();
    return texts;
  };
}
