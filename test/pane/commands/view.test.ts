/** What was said about how to look is found again when the pane, and the workbook, are opened anew (issue 6, State). */
import { bookOf } from "../../excel/books";
import { BANK, itemsSheet, linesSheet } from "./books";
import { openPane, paneOn } from "./desk";
import { reopened } from "./proposed";

const opened = async () => {
  const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
  await pane.after((actions) => actions.match());
  return pane;
};

describe("the lists, opened again", () => {
  it("stand as they were left: tab, order, criterion and search", async () => {
    const pane = await opened();
    await pane.after((actions) => actions.setTab("cleared"));
    await pane.after((actions) => actions.ask({ sort: "name", criterion: "our-reference-and-amount" }));
    await pane.after((actions) => actions.ask({ search: "jan" }));
    await pane.after((actions) => actions.ask({ search: "jansen" }));
    const { list } = (await reopened(pane)).state();
    expect(list).toMatchObject({
      tab: "cleared",
      query: { search: "jansen", sort: "name", criterion: "our-reference-and-amount" },
      total: 1,
    });
  });

  it("are by relation again, folded where all were, in a pane that is opened anew", async () => {
    const pane = await opened();
    await pane.after((actions) => actions.setTab("cleared"));
    await pane.after((actions) => actions.ask({ groups: { all: "folded", but: [] } }));
    const { list } = (await paneOn(pane.excel)).state();
    expect(list.query.groups).toEqual({ all: "folded", but: [] });
    expect(list.rows.map(({ kind }) => kind)).toEqual(["group", "group"]);
  });

  it("are as nobody looked at them where what was kept is damaged, or said by a later version", async () => {
    const pane = await opened();
    await Excel.run(async (context) => {
      context.workbook.settings.add("afletter.view", '{"tab":"all","sort":7,"search":["x"],"criterion":"guess"}');
      await context.sync();
    });
    const { list } = (await paneOn(pane.excel)).state();
    expect([list.tab, list.query]).toEqual(["suggested", { search: "", sort: "date" }]);
  });

  it("are as nobody looked at them once everything of Afletter was taken out", async () => {
    const pane = await opened();
    await pane.after((actions) => actions.setTab("open"));
    await pane.after((actions) => actions.removeAll(false));
    expect((await reopened(pane)).state().list).toMatchObject({
      tab: "suggested",
      query: { search: "", sort: "date" },
    });
  });
});

describe("a source, opened again", () => {
  it("takes its hidden rows along, if that was said: what they cleared still holds", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(BANK).getRange("3:3").rowHidden = true;
      await context.sync();
    });
    await pane.after((actions) => actions.includeHidden("lines", true));
    const { outcome } = await pane.after((actions) => actions.match());
    const again = (await reopened(pane)).state();
    expect([again.sources.includeHidden.lines, again.stale, again.outcome?.lines.cleared]).toEqual([
      true,
      0,
      outcome?.lines.cleared,
    ]);
  });

  it("keeps the balance of the ledger account that it must equal", async () => {
    const pane = await opened();
    await pane.after((actions) => actions.setLedgerBalance?.(12345));
    const again = await reopened(pane);
    expect(again.state().sources.ledgerBalance).toBe(12345);
    await again.after((actions) => actions.setLedgerBalance?.(undefined));
    expect((await reopened(again)).state().sources.ledgerBalance).toBeUndefined();
  });
});
