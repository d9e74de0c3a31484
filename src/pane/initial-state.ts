import { PROFILES } from "../domain/profile/builtin";
import type { PaneState } from "./model";

/** The pane before it has looked at anything. */
export function initialState({ version, address }: { version: string; address: string }): PaneState {
  return {
    host: "starting",
    place: "sources",
    language: "nl",
    theme: "light",
    who: "",
    sources: { lines: [], sheets: [], includeHidden: { items: false, lines: false }, files: [], problems: [] },
    stale: 0,
    list: {
      tab: "suggested",
      query: { search: "", sort: "date" },
      total: 0,
      offset: 0,
      rows: [],
      bulk: { score: Number(PROFILES.afletter.minimumScore), count: 0 },
    },
    byHand: { open: false, picks: [] },
    journal: {
      documents: [],
      memorials: [],
      exportAs: { format: "csv", administration: "", companyName: "", taxNumber: "", again: false },
      exported: [],
      history: { search: "", total: 0, rows: [] },
    },
    settings: { profile: PROFILES.afletter, profiles: Object.values(PROFILES), version },
    manifest: `${address}/manifest.xml`,
    marked: false,
  };
}
