import type { MemorialColumn } from "../../words/sheets/memorial-columns";
import { dateTime } from "../cell";
import type { CellStyleName, SheetCell } from "../sheet";
import { documentNumber } from "./columns";
import type { MemorialInput } from "./input";

/** How the cells of each column look; every cell that is not empty has the same. */
export function memorialStyles({
  journal,
  reviews,
}: Pick<MemorialInput, "journal" | "reviews">): Record<MemorialColumn, CellStyleName | undefined> {
  const texts = <T>(values: Iterable<T>, cell: (value: T) => SheetCell, style: CellStyleName): CellStyleName => {
    for (const value of values) if (cell(value)?.value.kind === "text") return "text";
    return style;
  };
  return {
    ...STYLES,
    document: texts(journal.documents, ({ number }) => documentNumber(number), "ordinal"),
    statusAt: texts(reviews.values(), ({ at }) => dateTime(at ?? ""), "dateTime"),
  };
}

const STYLES: Readonly<Record<Exclude<MemorialColumn, "document" | "statusAt">, CellStyleName | undefined>> = {
  line: "ordinal",
  journal: "code",
  date: "date",
  period: "text",
  account: "text",
  accountName: "text",
  relationCode: "text",
  relationName: "text",
  invoiceNumber: "text",
  description: "text",
  debit: "amount",
  credit: "amount",
  currency: "code",
  foreign: "amount",
  rate: undefined,
  vatCode: "text",
  costCentre: "text",
  costUnit: "text",
  source: "link",
  documentTotal: "amount",
  documentBalance: "amount",
  status: "input",
  statusBy: "text",
  statusReason: "text",
  note: "text",
  match: "ordinal",
};
