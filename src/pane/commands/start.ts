import { onDataChanged, onSelectionChanged } from "../../excel/user/events";
import { whenReady } from "../../excel/ready";
import { language as hostLanguage, theme } from "../../excel/user/surroundings";
import { languageFor } from "../../words/language";
import { pickRows } from "./match/by-hand";
import type { Desk } from "./desk";
import { readLearnt } from "./settings/learnt";
import { memorialListener } from "./journal/memorial";
import { exportSettingsOf, preferences } from "./settings/preferences";
import { refreshList } from "./sources/refresh";
import { profileOf } from "./settings/settings";
import { look } from "./sources/sources";
import { quick, task } from "./task";
import { theirsListener } from "./theirs";
import { keepView, keptView } from "./view";

/** Opens the pane: finds out where it runs, recalls what the workbook remembers, and looks at its sheets. */
export async function start(desk: Desk): Promise<void> {
  const { store, engine } = desk;
  const host = await whenReady();
  if (host !== "excel") {
    const language = languageFor(navigator.language);
    document.documentElement.lang = language;
    store.set({ host, language, theme: systemTheme() });
    return;
  }
  await task(desk, "survey", false, async () => {
    const [known, view] = await Promise.all([preferences(), keptView()]);
    const language = known.language ?? hostLanguage();
    const profile = profileOf(known);
    document.documentElement.lang = language;
    store.set(({ settings, sources, journal, list }) => ({
      host,
      language,
      theme: hostTheme(),
      who: known.who,
      settings: { ...settings, profile },
      sources: { ...sources, includeHidden: known.includeHidden, ledgerBalance: known.ledgerBalance },
      list: { ...list, ...view, bulk: { ...list.bulk, score: Number(profile.minimumScore) } },
      journal: { ...journal, exportAs: exportSettingsOf(known) },
    }));
    keepView(store);
    await engine.configure({ language, profile });
    await engine.knowHeads(known.heads);
    const memorialChanged = memorialListener(desk);
    const theirs = theirsListener(desk);
    await onDataChanged(({ sheet, own, isRemote }) => {
      if (own === "memorial") memorialChanged(sheet, isRemote);
      else if (own === "decisions") theirs();
      else if (own === "learnt") void task(desk, "read", false, () => readLearnt(desk));
      else noteChange(desk, sheet);
    });
    await onSelectionChanged(({ sheet, rows }) => {
      const [row] = rows;
      if (row === undefined || desk.shown?.has(`${sheet} ${row}`)) return;
      // from here on the user leads: what the pane showed before counts when they come back to it
      desk.shown = new Set();
      if (store.get().byHand.open && store.get().place === "match") quick(desk, () => pickRows(desk, sheet, rows));
      else void follow(desk, sheet, row);
    });
  });
  addEventListener("focus", () => store.set({ theme: hostTheme() }));
  await look(desk);
}

/** A source that was changed is read again before anything is decided on it. */
function noteChange(desk: Desk, sheet: string): void {
  if (desk.readings.has(sheet)) desk.changed.add(sheet);
}

/** Selecting a row in a sheet finds its match in the list (spec 10); quietly, and only on that place. */
async function follow(desk: Desk, sheet: string, row: number): Promise<void> {
  const { store, engine } = desk;
  if (store.get().place !== "match" || !store.get().outcome || store.get().busy) return;
  const { sort, groups } = store.get().list.query;
  const found = await engine.matchAt(sheet, row, sort, groups);
  if (!found || found.match === store.get().list.unfolded?.match) return;
  store.set(({ list }) => ({
    list: {
      ...list,
      tab: found.tab,
      query: { search: "", sort, groups: found.groups },
      offset: Math.max(0, found.position - 20),
      position: found.position,
      unfolded: { match: found.match },
    },
  }));
  await refreshList(desk);
  const detail = await engine.detail(found.match);
  store.set(({ list }) =>
    list.unfolded?.match === found.match ? { list: { ...list, unfolded: { match: found.match, detail } } } : {},
  );
}

function hostTheme(): "light" | "dark" {
  return theme().isDark ? "dark" : "light";
}

function systemTheme(): "light" | "dark" {
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
