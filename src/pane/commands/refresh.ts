import type { Desk } from "./desk";

/** How many rows of the list are here at a time when nobody has said more. */
const WINDOW = 100;

/** Asks the engine for the rows that the list shows now, and how many a bulk acceptance would take. */
export async function refreshList(desk: Desk): Promise<void> {
  const { store, engine } = desk;
  const { tab, search, offset, rows, bulk } = store.get().list;
  const [page, above] = await Promise.all([
    engine.page(tab, search, offset, Math.max(rows.length, WINDOW)),
    engine.suggestionsAbove(bulk.score),
  ]);
  store.set(({ list }) =>
    // an answer to a question that is no longer asked is dropped
    list.tab === tab && list.search === search && list.offset === offset
      ? { list: { ...list, total: page.total, rows: page.rows, bulk: { ...list.bulk, count: above.length } } }
      : {},
  );
}

/** Asks the engine what a memorial would hold now, and which documents stand in the last one. */
export async function refreshJournal(desk: Desk): Promise<void> {
  const { store, engine } = desk;
  const [preview, documents] = await Promise.all([engine.previewJournal(), engine.documents()]);
  // a memorial of which everything was taken back is none: the next one can be made
  store.set(({ journal }) => ({
    journal: { ...journal, sheet: documents.length === 0 ? undefined : journal.sheet, preview, documents },
  }));
}
