import { createActions } from "../../../src/pane/commands";
import type { Desk } from "../../../src/pane/commands/desk";
import { refreshJournalLater } from "../../../src/pane/commands/sources/refresh";
import { initialState } from "../../../src/pane/initial-state";
import { createStore } from "../../../src/pane/store";
import type { JournalPreview, Outcome } from "../../../src/worker/api";

const PREVIEW = { documents: 7, questions: [], leftOut: [] } as unknown as JournalPreview;

/** A desk whose engine has cleared so many matches, and counts how often it is asked for a preview. */
function deskWith(cleared: number) {
  const asked: string[] = [];
  const answers: Record<string, unknown> = {
    previewJournal: PREVIEW,
    memorials: [],
    decisions: { total: 0, rows: [] },
  };
  const engine = new Proxy(
    {},
    {
      get: (_, verb: string) => () => {
        asked.push(verb);
        return Promise.resolve(answers[verb]);
      },
    },
  );
  const store = createStore(initialState({ version: "0", address: "" }));
  store.set({ place: "match", outcome: { tabs: { suggested: 0, cleared, open: 0 } } as unknown as Outcome });
  const desk = { store, engine } as unknown as Desk;
  return { desk, store, previews: () => asked.filter((verb) => verb === "previewJournal").length };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("what a memorial would hold, after a decision", () => {
  it("is worked out at once in a ledger of ordinary size", async () => {
    const { desk, store, previews } = deskWith(2_000);
    await refreshJournalLater(desk);
    expect([previews(), store.get().journal.preview]).toEqual([1, PREVIEW]);
  });

  it("waits in a large one until someone goes to the memorial", async () => {
    const { desk, store, previews } = deskWith(2_001);
    await refreshJournalLater(desk);
    expect([previews(), store.get().journal.preview]).toEqual([0, undefined]);
    createActions(desk).goToPlace("journal");
    await turn();
    await turn();
    expect([previews(), store.get().journal.preview]).toEqual([1, PREVIEW]);
  });

  it("is worked out at once where the memorial is looked at, however large", async () => {
    const { desk, store, previews } = deskWith(100_000);
    store.set({ place: "journal" });
    await refreshJournalLater(desk);
    expect(previews()).toBe(1);
  });
});
