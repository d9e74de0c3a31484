import { PROFILES } from "../../../src/domain/profile/builtin";
import type { Engine, ListQuery, Tab } from "../../../src/worker/api";
import { ELS } from "./book";
import { longCleared } from "./long-lists";

const WORDS = ["klant", "2025-0012", "99,50", "klant b 2025", "korting", "niemand", "klánt C3"];

function found(engine: Engine, tab: Tab, search: string, more: Partial<ListQuery> = {}) {
  return engine.page(tab, { search, sort: "date", ...more }, 0, 1000).rows;
}

const everywhere = (engine: Engine) =>
  (["suggested", "cleared", "open"] as const).flatMap((tab) => WORDS.map((word) => found(engine, tab, word)));

function prepared(engine: Engine): Engine {
  const steps = engine.prepareSearch();
  while (!steps.next().done);
  return engine;
}

describe("a search", () => {
  test("finds the same whether the lists were made ready for it or not", () => {
    expect(everywhere(prepared(longCleared(60)))).toEqual(everywhere(longCleared(60)));
    expect(found(longCleared(60), "cleared", "2025-0012")).toHaveLength(1);
  });

  test("finds what was decided since: a match in another list, a row that is open again, a note", () => {
    const engine = prepared(longCleared(60));
    const [row] = found(engine, "cleared", "2025-0012");
    const match = row.kind === "match" ? row.match : 0;
    engine.note(match, "Gebeld met Els", ELS);
    expect(found(engine, "cleared", "gebeld 2025-0012")).toHaveLength(1);
    expect(found(engine, "open", "2025-0012")).toHaveLength(0);
    engine.refuse([match], ELS);
    expect(found(engine, "cleared", "2025-0012")).toHaveLength(0);
    expect(found(engine, "open", "2025-0012")).toHaveLength(2);
    engine.undo(ELS);
    expect(found(engine, "cleared", "2025-0012")).toHaveLength(1);
    expect(found(engine, "open", "2025-0012")).toHaveLength(0);
  });

  test("finds what is said in the language that was chosen since", () => {
    const engine = longCleared(60);
    const [row] = found(engine, "cleared", "2025-0012");
    engine.refuse([row.kind === "match" ? row.match : 0], ELS);
    prepared(engine);
    const [open] = found(engine, "open", "2025-0012");
    const reason = open.kind === "open" ? open.reason : "";
    expect(found(engine, "open", reason)).not.toHaveLength(0);
    engine.configure({ language: "en", profile: PROFILES.afletter });
    expect(found(engine, "open", reason)).toHaveLength(0);
  });

  test("goes on when something is decided while the lists are made ready", () => {
    const engine = longCleared(60);
    const steps = engine.prepareSearch();
    steps.next();
    engine.undo(ELS);
    while (!steps.next().done);
    expect(found(engine, "cleared", "klant")).toHaveLength(0);
    expect(found(engine, "open", "klant").length).toBeGreaterThan(60);
  });
});
