import type { JournalDocument } from "../../domain/journal/document";
import { entryAt, rowStarts } from "../row-starts";
import type { SheetCell } from "../sheet";
import type { Body, Column } from "./columns";
import type { MemorialInput } from "./input";

/** So many rows of the table, from the one at `offset` on. */
export function bodyRows(
  { journal: { documents } }: Pick<MemorialInput, "journal">,
  columns: readonly Column[],
  body: Body,
  offset: number,
  count: number,
): SheetCell[][] {
  if (documents.length === 0) return [columns.map(() => null)].slice(offset, offset + count);
  const starts = startsOf(documents);
  const rows: SheetCell[][] = [];
  const end = Math.min(offset + count, starts[documents.length]);
  for (let at = entryAt(starts, offset); at < documents.length && starts[at] < end; at++) {
    const document = documents[at];
    const first = body.first + starts[at];
    const lastRow = first + document.lines.length - 1;
    const [from, to] = [Math.max(0, offset - starts[at]), Math.min(document.lines.length, end - starts[at])];
    for (let i = from; i < to; i++) {
      const row = { document, line: document.lines[i], position: i + 1, row: first + i, lastRow };
      rows.push(columns.map(({ cell }) => cell(row)));
    }
  }
  return rows;
}

const places = new WeakMap<readonly JournalDocument[], Uint32Array>();

/** The first row of each document, from 0, and one more: how many rows there are; made once for the documents as they are. */
function startsOf(documents: readonly JournalDocument[]): Uint32Array {
  const known = places.get(documents);
  if (known) return known;
  const starts = rowStarts(documents, ({ lines }) => lines.length);
  places.set(documents, starts);
  return starts;
}
