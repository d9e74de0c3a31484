import { openPane, sheetIn, type Opened } from "./desk";
import { longWorkbook } from "./long-workbook";

// a whole job in each: more than the usual time on a busy machine
jest.setTimeout(120_000);

const isMarked = ({ excel }: Opened, sheet: string) => sheetIn(excel, sheet).conditionalFormats.length > 0;

/** Clears, and stops as soon as marking begins. */
async function stoppedWhileMarking(pane: Opened): Promise<void> {
  pane.actions.match();
  for (;;) {
    const { busy } = pane.state();
    if (busy?.task === "mark" && (busy.done ?? 0) > 0) break;
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  expect(pane.state().busy?.cancellable).toBe(true);
  pane.actions.cancel();
  await pane.idle();
}

describe("marking that is stopped", () => {
  it("keeps what was decided, leaves no half of the marks, and says so", async () => {
    const pane = await openPane(longWorkbook(2_500));
    await pane.after((actions) => actions.setName("Els de Vries"));
    await stoppedWhileMarking(pane);
    const { outcome, unmarked, message } = pane.state();
    expect(outcome?.tabs.cleared).toBe(2_500);
    expect(sheetIn(pane.excel, "Beslissingen").cells.rowCount).toBeGreaterThan(2_500);
    expect(unmarked).toEqual(["Posten", "Bank"]);
    expect([isMarked(pane, "Posten"), isMarked(pane, "Bank")]).toEqual([false, false]);
    expect(message?.text).toBe(
      "Blad Posten is niet gekleurd. Het kleuren is gestopt; wat is afgeletterd, is bewaard. " +
        "Blad Bank is niet gekleurd. Het kleuren is gestopt; wat is afgeletterd, is bewaard.",
    );
  });

  it("is done after all where the user asks for it", async () => {
    const pane = await openPane(longWorkbook(2_500));
    await stoppedWhileMarking(pane);
    const { unmarked } = await pane.after((actions) => actions.markAgain());
    expect(unmarked).toEqual([]);
    expect([isMarked(pane, "Posten"), isMarked(pane, "Bank")]).toEqual([true, true]);
  });

  it("takes marks that stood there away rather than leaving some of them old", async () => {
    const pane = await openPane(longWorkbook(2_500));
    await pane.after((actions) => actions.match());
    expect(isMarked(pane, "Posten")).toBe(true);
    await stoppedWhileMarking(pane);
    expect(isMarked(pane, "Posten")).toBe(false);
  });
});
