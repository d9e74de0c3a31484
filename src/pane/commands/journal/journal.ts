import { goTo } from "../../../excel/user/select";
import { taskWords } from "../../../words/pane/tasks";
import type { Actions } from "../../model";
import { apply } from "../match/apply";
import { stampOf, type Desk } from "../desk";
import { makeMemorial } from "./make-memorial";
import { sayProblem, takeMemorial } from "./memorial";
import { findMemorial } from "./memorial-sheets";
import { refreshJournal } from "../sources/refresh";
import { quick, say, task } from "../task";

type JournalActions = Pick<
  Actions,
  "makeMemorial" | "goToMemorial" | "showMemorial" | "unfoldDocument" | "approveAll" | "approve" | "reject"
>;

/** The memorial: proposed on a sheet, and approved (ux.md, 3). */
export function journalActions(desk: Desk): JournalActions {
  const { store, engine } = desk;
  const words = () => taskWords(store.get().language);

  return {
    makeMemorial: () => void task(desk, "write", false, () => makeMemorial(desk)),
    goToMemorial() {
      const { sheet } = store.get().journal;
      if (sheet !== undefined) void task(desk, "survey", false, () => goTo(sheet));
    },
    showMemorial: (memorial) => void task(desk, "survey", false, () => showMemorial(desk, memorial)),
    unfoldDocument: (number) => quick(desk, () => unfold(number)),
    approveAll: () => void decide("approve", undefined),
    approve: (numbers) => void decide("approve", numbers),
    reject: (numbers, reason) => void decide("reject", numbers, reason),
  };

  function decide(verb: "approve" | "reject", numbers: readonly string[] | undefined, reason?: string): Promise<void> {
    return task(desk, "write", false, async () => {
      if (store.get().who.trim() === "") {
        say(desk, { intent: "warning", text: words().nameFirst });
        return;
      }
      const title = shownTitle(desk);
      // what stands in the sheet is what is approved
      if (title !== undefined) await takeMemorial(desk, title);
      const open = store.get().journal.documents.filter(({ status }) => status === "proposed");
      // without names all are meant that can be: what waits for an answer waits by itself
      const asked = numbers && new Set(numbers);
      const chosen = open
        .filter(({ number, problem }) => (asked ? asked.has(number) : verb === "reject" || !problem))
        .map(({ number }) => number);
      if (verb === "approve") {
        const changed = await engine.approve(
          chosen.length > 0 ? chosen : open.map(({ number }) => number),
          stampOf(desk),
          title,
        );
        await apply(desk, changed);
        const refused = changed.refused.length;
        if (!sayProblem(desk, changed.refused)) done(words().approved(chosen.length - refused));
      } else {
        await apply(desk, await engine.reject(chosen, stampOf(desk), title, reason));
        done(words().rejected(chosen.length));
      }
    });
  }

  /** The document with why its match is one; its lines stand in the sheet. */
  async function unfold(number: string | undefined): Promise<void> {
    const document = store.get().journal.documents.find((one) => one.number === number);
    store.set(({ journal }) => ({ journal: { ...journal, unfolded: document && { number: document.number } } }));
    if (!document) return;
    const detail = await engine.detail(document.match);
    store.set(({ journal }) =>
      journal.unfolded?.number === number
        ? { journal: { ...journal, unfolded: { number: document.number, detail } } }
        : {},
    );
  }

  /** Says that it went well, unless something else was to be said. */
  function done(text: string): void {
    if (store.get().message === undefined) say(desk, { intent: "success", text });
  }
}

/** The name under which the memorial that is shown was written. */
export function shownTitle({ store }: Desk): string | undefined {
  const { memorials, shown } = store.get().journal;
  return (memorials.find(({ memorial }) => memorial === shown) ?? memorials.at(-1))?.sheet;
}

async function showMemorial(desk: Desk, memorial: number): Promise<void> {
  const { store } = desk;
  const title = store.get().journal.memorials.find((one) => one.memorial === memorial)?.sheet;
  if (title === undefined) return;
  const found = await findMemorial(title);
  store.set(({ journal }) => ({
    journal: { ...journal, shown: memorial, sheet: found?.sheet ?? title, unfolded: undefined },
  }));
  if (found) sayProblem(desk, await takeMemorial(desk, title));
  else await refreshJournal(desk);
}
