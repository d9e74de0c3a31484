import type { ListPage, MemorialDocument } from "../../../worker/api";
import type { ListState } from "../../model";
import type { Desk } from "../desk";

/** How many rows of the list are here at a time when nobody has said more. */
const WINDOW = 100;

/** Asks the engine for the rows that the list shows now, the match folded out among them, and how many a bulk acceptance would take. */
export async function refreshList(desk: Desk): Promise<void> {
  const { store, engine } = desk;
  const { tab, query, offset, rows, bulk, unfolded } = store.get().list;
  const [page, above, detail] = await Promise.all([
    engine.page(tab, query, offset, Math.max(rows.length, WINDOW)),
    engine.suggestionsAbove(bulk.score),
    unfolded && engine.detail(unfolded.match),
  ]);
  if (detail && store.get().list.unfolded?.match === detail.match) {
    store.set(({ list }) => ({ list: { ...list, unfolded: { match: detail.match, detail } } }));
  }
  store.set(({ list }) =>
    // an answer to a question that is no longer asked is dropped
    list.tab === tab && list.query === query && list.offset === offset
      ? { list: { ...list, ...shownOf(page), bulk: { ...list.bulk, count: above.length } } }
      : {},
  );
}

/** Makes the lists ready to be searched, behind everything else; a search that comes before is only slower. */
export function prepareSearch({ engine }: Desk): void {
  engine.prepareSearch().catch(() => undefined);
}

/** A window of a list as the state has it. */
export function shownOf({ total, rows, heads }: ListPage): Pick<ListState, "total" | "rows" | "heads"> {
  return { total, rows, heads };
}

/** Above so many matches, making up a memorial takes longer than anyone waits for between two decisions. */
const MANY = 2_000;

/** What a memorial would hold, after a decision: worked out at once where it is looked at, or when someone does. */
export async function refreshJournalLater(desk: Desk): Promise<void> {
  const { place, outcome } = desk.store.get();
  if (place === "journal" || (outcome?.tabs.cleared ?? 0) <= MANY) {
    await refreshJournal(desk);
    return;
  }
  desk.journalBehind = true;
  desk.store.set(({ journal }) => ({ journal: { ...journal, preview: undefined } }));
}

/** Asks the engine what a memorial would hold now, and which memorials and documents stand. */
export async function refreshJournal(desk: Desk): Promise<void> {
  const { store, engine } = desk;
  desk.journalBehind = false;
  const [preview, memorials, asOf] = await Promise.all([engine.previewJournal(), engine.memorials(), engine.lastDay()]);
  const { journal: before } = store.get();
  // a memorial of which everything was taken back is none: the next one can be made
  const shown = memorials.find(({ memorial }) => memorial === before.shown) ?? memorials.at(-1);
  const documents = shown ? await allDocuments(desk, shown.memorial) : [];
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
  await refreshUnfolded(desk);
  await refreshHistory(desk);
}

/** Documents that come at a time: no answer keeps the pane from drawing. */
const DOCUMENTS = 1_000;

async function allDocuments({ engine }: Desk, memorial: number): Promise<MemorialDocument[]> {
  const documents: MemorialDocument[] = [];
  for (let isLast = false; !isLast;) {
    const some = await engine.documents(memorial, documents.length, DOCUMENTS);
    documents.push(...some);
    isLast = some.length < DOCUMENTS;
  }
  return documents;
}

/** Why the document that is folded out is one, as it stands now: its note may be another. */
async function refreshUnfolded({ store, engine }: Desk): Promise<void> {
  const { documents, unfolded } = store.get().journal;
  const document = documents.find(({ number }) => number === unfolded?.number);
  if (!document) return;
  const detail = await engine.detail(document.match);
  store.set(({ journal }) =>
    journal.unfolded?.number === document.number
      ? { journal: { ...journal, unfolded: { number: document.number, detail } } }
      : {},
  );
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
