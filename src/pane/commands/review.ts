import { selectRows } from "../../excel/select";
import type { Actions } from "../model";
import type { Desk } from "./desk";
import { refreshList } from "./refresh";

type ReviewActions = Pick<Actions, "setTab" | "setSearch" | "window" | "select" | "unfold" | "setBulkScore">;

/** Looking through the lists (ux.md, 2). Nothing here decides or writes anything. */
export function reviewActions(desk: Desk): ReviewActions {
  const { store, engine } = desk;

  async function unfold(match: number | undefined): Promise<void> {
    store.set(({ list: { unfolded: _, ...list } }) => ({
      list: match === undefined ? list : { ...list, unfolded: { match } },
    }));
    if (match === undefined) return;
    const detail = await engine.detail(match);
    store.set(({ list }) => (list.unfolded?.match === match ? { list: { ...list, unfolded: { match, detail } } } : {}));
  }

  const show = (change: Partial<ReturnType<typeof store.get>["list"]>) => {
    store.set(({ list: { unfolded: _, position: __, ...list } }) => ({
      list: { ...list, rows: [], offset: 0, ...change },
    }));
    void refreshList(desk);
  };

  return {
    setTab: (tab) => show({ tab }),
    setSearch: (search) => show({ search }),
    window(offset, count) {
      const { tab, search } = store.get().list;
      void engine.page(tab, search, offset, count).then((page) => {
        store.set(({ list }) =>
          list.tab === tab && list.search === search
            ? { list: { ...list, offset, total: page.total, rows: page.rows } }
            : {},
        );
      });
    },
    select(position, row) {
      store.set(({ list }) => ({ list: { ...list, position } }));
      void showRows(desk, row);
    },
    unfold: (match) => void unfold(match),
    setBulkScore(score) {
      store.set(({ list }) => ({ list: { ...list, bulk: { ...list.bulk, score } } }));
      void refreshList(desk);
    },
  };
}

/** Shows the cells of a row of the list in the sheets; the statement's sheet comes to the front. */
async function showRows(desk: Desk, row: Parameters<Actions["select"]>[1]): Promise<void> {
  const places =
    row.kind === "open"
      ? [{ sheet: row.sheet, row: row.row }]
      : (await desk.engine.detail(row.match)).parts.map(({ sheet, row: at }) => ({ sheet, row: at }));
  const sheets = [...new Set(places.map(({ sheet }) => sheet))].reverse();
  for (const sheet of sheets) {
    await selectRows(
      sheet,
      places.filter((place) => place.sheet === sheet).map((place) => place.row),
    );
  }
}
