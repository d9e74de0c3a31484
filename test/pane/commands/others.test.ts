/** Another person's change is noticed before anything is written, also where Excel told nothing of it, and nothing of theirs is overwritten (issue 6, State). */
import { bookOf } from "../../excel/books";
import { BANK, ITEMS, itemsSheet, linesSheet } from "./books";
import { columnUnder, openPane, paneOn, sheetIn, typeInto, type Opened } from "./desk";
import { proposed } from "./proposed";

jest.setTimeout(60_000);

const SOMEONE = "Iemand anders heeft intussen in deze werkmap beslist.";

/** Both invoices that were paid are cleared. */
async function cleared() {
  const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
  const { list } = await pane.after((actions) => actions.match());
  const [first, second] = list.rows.map((row) => (row.kind === "match" ? row.match : 0));
  return { pane, first, second };
}

const decisions = ({ excel }: Opened) => columnUnder(sheetIn(excel, "Beslissingen"), "Code").filter(Boolean);

/** Match numbers beside the invoices, as they stand in the sheet. */
const marks = ({ excel }: Opened) => {
  const sheet = sheetIn(excel, ITEMS);
  const numbers = columnUnder(sheet, "Afletter nr.");
  return Object.fromEntries(columnUnder(sheet, "Factuurnummer").map((invoice, at) => [String(invoice), numbers[at]]));
};

/** The rows of the invoices change places with all that stands in them, and Excel tells nothing. */
function sortSilently({ excel }: Opened): void {
  const { cells } = sheetIn(excel, ITEMS);
  const all = [1, 2, 3].map((row) => Array.from({ length: cells.columnCount }, (_, c) => cells.value(row, c)));
  [...all].reverse().forEach((values, at) => {
    values.forEach((value, column) => cells.setValue(1 + at, column, value ?? null));
  });
}

describe("what someone else did meanwhile", () => {
  it("an amount of a marked row: their amount stays, its match no longer counts, and mine is decided on rows read anew", async () => {
    const { pane, first, second } = await cleared();
    typeInto(pane, BANK, "D2", [[120]]);
    await pane.idle();
    const { outcome, stale } = await pane.after((actions) => actions.refuse([second]));
    expect(sheetIn(pane.excel, BANK).cells.value(1, 3)).toBe(120);
    expect([stale, outcome?.tabs.cleared]).toEqual([1, 0]);
    expect(first).not.toBe(second);
  });

  it("an amount that Excel told nothing of: no mark is written beside it, and the next decision reads it", async () => {
    const { pane, second } = await cleared();
    sheetIn(pane.excel, BANK).cells.setValue(1, 3, 120);
    const ran = await pane.after((actions) => actions.match());
    expect(ran.message?.text).toContain("Blad Bank is veranderd sinds het werd ingelezen");
    const { stale } = await pane.after((actions) => actions.refuse([second]));
    expect([stale, sheetIn(pane.excel, BANK).cells.value(1, 3)]).toEqual([1, 120]);
  });

  it("a source sorted while Excel told nothing: no mark lands on another row, and the next decision puts them right", async () => {
    const { pane, first, second } = await cleared();
    const before = marks(pane);
    sortSilently(pane);
    const { message } = await pane.after((actions) => actions.refuse([first]));
    expect(message?.text).toContain(`Blad ${ITEMS} is veranderd sinds het werd ingelezen`);
    expect(marks(pane)).toEqual(before);
    await pane.after((actions) => actions.refuse([second]));
    expect(Object.values(marks(pane)).filter(Boolean)).toEqual([]);
    expect(decisions(pane).slice(-2)).toEqual(["refuse", "refuse"]);
  });

  it("decisions of their own are read first; mine is not done, and theirs are as they were", async () => {
    const { pane, first, second } = await cleared();
    const theirs = await paneOn(pane.excel);
    await theirs.after((actions) => actions.refuse([first]));
    const [count, links] = [decisions(pane).length, columnUnder(sheetIn(pane.excel, "Koppelingen"), "Afletter nr.")];
    const { message } = await pane.after((actions) => actions.refuse([second]));
    expect(message?.text).toContain(SOMEONE);
    expect(decisions(pane)).toHaveLength(count);
    expect(columnUnder(sheetIn(pane.excel, "Koppelingen"), "Afletter nr.")).toEqual(links);
  });

  it("as many decisions, but others: an earlier version put back and decided on is noticed all the same", async () => {
    const { pane, first, second } = await cleared();
    await pane.after((actions) => actions.refuse([first]));
    const { cells } = sheetIn(pane.excel, "Beslissingen");
    const last = cells.rowCount - 1;
    const who = 2 + Array.from({ length: cells.columnCount }, (_, c) => cells.value(last, c)).findIndex(Boolean);
    cells.setValue(last, who, "J. Bakker");
    const { message } = await pane.after((actions) => actions.refuse([second]));
    expect(message?.text).toContain(SOMEONE);
    expect(cells.value(last, who)).toBe("J. Bakker");
    expect((await pane.after((actions) => actions.refuse([second]))).message).toBeUndefined();
  });

  it("a name that begins with an apostrophe is no one else's", async () => {
    const { pane, first, second } = await cleared();
    await pane.after((actions) => actions.setName("'t Hart"));
    await pane.after((actions) => actions.refuse([first]));
    expect((await pane.after((actions) => actions.refuse([second]))).message).toBeUndefined();
  });

  it("a memorial that they approved stays approved by them: mine comes to nothing", async () => {
    const pane = await proposed();
    const theirs = await paneOn(pane.excel);
    await theirs.after((actions) => actions.setName("J. Bakker"));
    await theirs.after((actions) => actions.approveAll());
    const count = decisions(pane).length;
    const { message, journal } = await pane.after((actions) => actions.approveAll());
    expect(message?.intent).not.toBe("success");
    expect(decisions(pane)).toHaveLength(count);
    expect(new Set(journal.documents.map(({ status }) => status))).toEqual(new Set(["approved"]));
    const who = columnUnder(sheetIn(pane.excel, "Memoriaal"), "Beoordeeld door").filter(Boolean);
    expect(new Set(who)).toEqual(new Set(["J. Bakker"]));
  });
});
