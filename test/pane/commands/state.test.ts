/** What changes under the pane (issue 6, State): noticed, and only what is affected is asked again; nothing of another is overwritten. */
import { bookOf } from "../../excel/books";
import { BANK, INVOICES, ITEMS, itemsSheet, linesSheet } from "./books";
import { columnUnder, openPane, paneOn, sheetIn, typeInto, type Opened } from "./desk";

/** Lets Excel do something as its user would. */
async function inExcel(work: (sheets: Excel.WorksheetCollection) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });
}

const statuses = ({ excel }: Opened): Record<string, unknown> => {
  const sheet = sheetIn(excel, ITEMS);
  const codes = columnUnder(sheet, "Afletter status");
  return Object.fromEntries(columnUnder(sheet, "Factuurnummer").map((invoice, at) => [String(invoice), codes[at]]));
};

const decisions = ({ excel }: Opened) => columnUnder(sheetIn(excel, "Beslissingen"), "Nr.").filter(Boolean);

describe("data that changes under the pane", () => {
  it("sorted: every match follows its rows, and nothing is asked again", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    const first = await pane.after((actions) => actions.match());
    typeInto(pane, ITEMS, "A2:E4", [...INVOICES].reverse());
    await pane.idle();
    const { outcome, stale } = await pane.after((actions) => actions.readAgain());
    expect([outcome?.lines.cleared, stale]).toEqual([first.outcome?.lines.cleared, 0]);
    await pane.after((actions) => actions.match());
    expect(statuses(pane)).toEqual({ "2025-0101": "ok", "2025-0102": "open", "2025-0103": "ok" });
  });

  it("one amount changed: only its match is asked again, the others hold", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    await pane.after((actions) => actions.match());
    typeInto(pane, BANK, "D2", [[120]]);
    await pane.idle();
    const { outcome, stale, message } = await pane.after((actions) => actions.readAgain());
    expect([stale, outcome?.lines.cleared.count]).toEqual([1, 1]);
    expect(message?.text).toContain("Bij 1 aflettering is een rij veranderd of verdwenen");
    const again = await pane.after((actions) => actions.match());
    expect(again.outcome?.tabs.cleared).toBeGreaterThanOrEqual(1);
  });

  it("filtered out after it was read: a row takes no part in the next run", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    expect(pane.state().sources.lines[0]?.hiddenRows).toBe(0);
    await inExcel((sheets) => {
      sheets.getItem(BANK).getRange("3:3").rowHidden = true;
    });
    const { outcome, sources } = await pane.after((actions) => actions.match());
    expect(sources.lines[0]).toMatchObject({ rowsRead: 2, hiddenRows: 1 });
    expect(outcome?.lines.cleared.count).toBe(1);
  });

  it("its sheet renamed: the matches are found under the new name, and what was said of the sheet goes along", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    const first = await pane.after((actions) => actions.match());
    await inExcel((sheets) => {
      sheets.getItem(ITEMS).name = "Debiteuren december";
    });
    await pane.idle();
    const again = await pane.after((actions) => actions.match());
    expect(again.message).toBeUndefined();
    expect([again.sources.items?.sheet, again.outcome?.lines.cleared, again.stale]).toEqual([
      "Debiteuren december",
      first.outcome?.lines.cleared,
      0,
    ]);
  });
});

describe("two people in one workbook", () => {
  /** Two panes on one workbook, both after a run that cleared two invoices. */
  async function both() {
    const mine = await openPane(bookOf(itemsSheet(), linesSheet()));
    const { list } = await mine.after((actions) => actions.match());
    const [first, second] = list.rows.map((row) => (row.kind === "match" ? row.match : 0));
    const theirs = await paneOn(mine.excel);
    return { mine, theirs, first, second };
  }
  const numbers = ({ excel }: Opened) => columnUnder(sheetIn(excel, "Koppelingen"), "Afletter nr.");

  it("what a colleague decided is read before anything is written, and nothing of it is lost", async () => {
    const { mine, theirs, first, second } = await both();
    await theirs.after((actions) => actions.refuse([first]));
    const after = decisions(mine);
    const { message, outcome } = await mine.after((actions) => actions.refuse([second]));
    expect(message?.text).toBe(
      "Iemand anders heeft intussen in deze werkmap beslist. Dat is nu ingelezen en er is niets overschreven; wat u net deed, is niet uitgevoerd. Bekijk de lijst en doe het zo nodig opnieuw.",
    );
    expect(decisions(mine)).toEqual(after);
    // theirs is refused, mine still stands
    expect(outcome?.tabs.cleared).toBe(1);
  });

  it("and the next decision goes on top of theirs, under a number of its own", async () => {
    const { mine, theirs, first, second } = await both();
    await theirs.after((actions) => actions.refuse([first]));
    await mine.after((actions) => actions.refuse([second]));
    const before = decisions(mine).length;
    const { message, outcome } = await mine.after((actions) => actions.refuse([second]));
    expect([message, outcome?.tabs.cleared]).toEqual([undefined, 0]);
    const now = decisions(mine);
    expect([now.length, new Set(now).size]).toEqual([before + 1, before + 1]);
    expect(statuses(mine)).toMatchObject({ "2025-0101": "open", "2025-0103": "open" });
  });

  it("a decision that is no longer possible because of theirs says whose it is", async () => {
    const { mine, theirs, first } = await both();
    await theirs.after((actions) => actions.refuse([first]));
    const { message } = await mine.after((actions) => actions.accept([first]));
    expect(message?.text).toContain("Iemand anders heeft intussen in deze werkmap beslist.");
  });

  it("a run after theirs does not write over their links", async () => {
    const { mine, theirs, first } = await both();
    await theirs.after((actions) => actions.refuse([first]));
    const [links, decided] = [numbers(mine), decisions(mine)];
    const ran = await mine.after((actions) => actions.match());
    expect(ran.message?.text).toContain("Iemand anders heeft intussen in deze werkmap beslist.");
    expect([numbers(mine), decisions(mine)]).toEqual([links, decided]);
    const again = await mine.after((actions) => actions.match());
    expect([again.message, again.outcome?.lines.cleared.count]).toEqual([undefined, 1]);
  });

  it("a memorial is not made over what a colleague decided", async () => {
    const { mine, theirs, first } = await both();
    await mine.after((actions) => actions.goToPlace("journal"));
    await theirs.after((actions) => actions.refuse([first]));
    const { message, journal } = await mine.after((actions) => actions.makeMemorial());
    expect(message?.text).toContain("Iemand anders heeft intussen in deze werkmap beslist.");
    expect([journal.sheet, mine.excel.workbook.sheets.some(({ name }) => name === "Memoriaal")]).toEqual([
      undefined,
      false,
    ]);
  });
});
