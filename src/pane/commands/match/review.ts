import { changesOf } from "../../../domain/profile/changes";
import { selectRows } from "../../../excel/user/select";
import type { ListQuery, ReviewRow, Tab } from "../../../worker/api";
import type { Actions } from "../../model";
import type { Desk } from "../desk";
import { savePreferences } from "../settings/preferences";
import { refreshList, shownOf } from "../sources/refresh";
import { quick } from "../task";

type ReviewActions = Pick<Actions, "setTab" | "ask" | "window" | "select" | "foldGroup" | "unfold" | "setBulkScore">;

/** Rows of a list that are asked for before anyone scrolls. */
const FIRST_ROWS = 100;

/** How long a row must stay chosen before its cells are shown, in milliseconds: held arrow keys pass by. */
const REST = 120;

/** Looking through the lists (ux.md, 2). Nothing here decides or writes anything. */
export function reviewActions(desk: Desk): ReviewActions {
  const { store, engine } = desk;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  async function unfold(match: number | undefined): Promise<void> {
    store.set(({ list }) => ({ list: { ...list, unfolded: match === undefined ? undefined : { match } } }));
    if (match === undefined) return;
    const detail = await engine.detail(match);
    store.set(({ list }) => (list.unfolded?.match === match ? { list: { ...list, unfolded: { match, detail } } } : {}));
  }

  /** Another list: its rows come first, so that nothing is acted on under the wrong tab. */
  async function showTab(tab: Tab): Promise<void> {
    const { search, sort, groups } = store.get().list.query;
    // what one criterion cleared is another thing than what it suggests
    const query: ListQuery = {
      search,
      sort: tab !== "suggested" && sort === "score" ? "date" : sort,
      ...(groups && { groups: { ...groups, but: [] } }),
    };
    const page = await engine.page(tab, query, 0, FIRST_ROWS);
    store.set(({ list }) => ({
      list: { ...list, ...shownOf(page), unfolded: undefined, position: undefined, tab, query, offset: 0 },
    }));
  }

  return {
    setTab: (tab) => quick(desk, () => showTab(tab)),
    ask(query) {
      store.set(({ list }) => ({
        list: { ...list, unfolded: undefined, position: undefined, query: { ...list.query, ...query }, offset: 0 },
      }));
      quick(desk, () => refreshList(desk));
    },
    window(offset, count) {
      const { tab, query } = store.get().list;
      quick(desk, async () => {
        const page = await engine.page(tab, query, offset, count);
        store.set(({ list }) =>
          list.tab === tab && list.query === query ? { list: { ...list, ...shownOf(page), offset } } : {},
        );
      });
    },
    select(position, row) {
      store.set(({ list }) => ({ list: { ...list, position } }));
      clearTimeout(waiting);
      if (row.kind === "group") return;
      waiting = setTimeout(() => quick(desk, () => showRows(desk, row)), REST);
    },
    foldGroup(position, { key, isOpen }) {
      const { groups } = store.get().list.query;
      if (!groups) return;
      const others = groups.but.filter((one) => one !== key);
      const but = isOpen === (groups.all === "open") ? [...others, key] : others;
      // the head stays where it is: only what is below it comes or goes
      store.set(({ list }) => ({
        list: { ...list, position, query: { ...list.query, groups: { ...groups, but } } },
      }));
      quick(desk, () => refreshList(desk));
    },
    unfold: (match) => quick(desk, () => unfold(match)),
    setBulkScore(score) {
      store.set(({ list }) => ({ list: { ...list, bulk: { ...list.bulk, score } } }));
      quick(desk, () => refreshList(desk));
      quick(desk, () => rememberScore(desk, score));
    },
  };
}

/** The score that the user sets is a setting of the profile (spec 8 and 9). */
async function rememberScore({ store }: Desk, score: number): Promise<void> {
  store.set(({ settings }) => ({
    settings: { ...settings, profile: { ...settings.profile, minimumScore: score.toFixed(2) } },
  }));
  await savePreferences({ changes: changesOf(store.get().settings.profile) });
}

/** Shows the cells of a row of the list in the sheets; the statement's sheet comes to the front. */
async function showRows(desk: Desk, row: ReviewRow): Promise<void> {
  const places =
    row.kind === "open"
      ? [{ sheet: row.sheet, row: row.row }]
      : (await desk.engine.detail(row.match)).parts.map(({ sheet, row: at }) => ({ sheet, row: at }));
  desk.shown = new Set(places.map((place) => `${place.sheet} ${place.row}`));
  const sheets = [...new Set(places.map(({ sheet }) => sheet))].reverse();
  for (const sheet of sheets) {
    await selectRows(
      sheet,
      places.filter((place) => place.sheet === sheet).map((place) => place.row),
    );
  }
}
