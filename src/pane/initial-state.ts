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
    list: { tab: "suggested", search: "", total: 0, offset: 0, rows: [], bulk: { score: 0.8, count: 0 } },
    byHand: { open: false, picks: [] },
    journal: { documents: [] },
    settings: { profile: PROFILES.afletter, profiles: Object.values(PROFILES), version },
    manifest: `${address}/manifest.xml`,
    marked: false,
  };
}
