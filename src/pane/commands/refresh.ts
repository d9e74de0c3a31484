import type { Desk } from "./desk";

/** How many rows of the list are here at a time when nobody has said more. */
const WINDOW = 100;

/** Asks the engine for the rows that the list shows now, and how many a bulk acceptance would take. */
export async function refreshList(desk: Desk): Promise<void> {
  const { store, engine } = desk;
  const { tab, query, offset, rows, bulk } = store.get().list;
  const [page, above] = await Promise.all([
    engine.page(tab, query, offset, Math.max(rows.length, WINDOW)),
    engine.suggestionsAbove(bulk.score),
  ]);
  store.set(({ list }) =>
    // an answer to a question that is no longer asked is dropped
    list.tab === tab && list.query === query && list.offset === offset
      ? { list: { ...list, total: page.total, rows: page.rows, bulk: { ...list.bulk, count: above.length } } }
      : {},
  );
}

/** Asks the engine what a memorial would hold now, and which memorials and documents stand. */
export async function refreshJournal(desk: Desk): Promise<void> {
  const { store, engine } = desk;
  const [preview, memorials, asOf] = await Promise.all([engine.previewJournal(), engine.memorials(), engine.lastDay()]);
  const { journal: before } = store.get();
  // a memorial of which everything was taken back is none: the next one can be made
  const shown = memorials.find(({ memorial }) => memorial === before.shown) ?? memorials.at(-1);
  const documents = shown ? await engine.documents(shown.memorial) : [];
  const was = before.shown ?? before.memorials.at(-1)?.memorial;
  // the user may have given the sheet another name
  const sheet = shown && (was === undefined || was === shown.memorial ? (before.sheet ?? shown.sheet) : shown.sheet);
  store.set(({ journal }) => ({
    journal: {
      ...journal,
      sheet,
      shown: journal.shown === shown?.memorial ? journal.shown : undefined,
      memorials,
      preview,
      documents,
      asOf,
    },
  }));
  await refreshHistory(desk);
}

/** How many decisions are there when nobody has asked for more. */
const DECISIONS = 20;

/** Asks the engine for the decisions that are looked for now. */
export async function refreshHistory({ store, engine }: Desk, count = DECISIONS): Promise<void> {
  const { search, rows } = store.get().journal.history;
  const page = await engine.decisions(search, 0, Math.max(count, rows.length));
  store.set(({ journal }) =>
    journal.history.search === search ? { journal: { ...journal, history: { ...journal.history, ...page } } } : {},
  );
}
