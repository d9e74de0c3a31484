import { bookOf } from "../../excel/books";
import { BANK, ITEMS, itemsSheet, linesSheet } from "./books";
import { openPane, paneOn, type Opened } from "./desk";

/** Cleared, written as a memorial, and its documents decided on as is asked. */
async function worked(approve: boolean): Promise<Opened> {
  const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
  await pane.after((actions) => actions.setName("Els"));
  await pane.after((actions) => actions.match());
  const own = pane.state().journal.preview?.questions.find(({ kind }) => kind === "route");
  if (own?.kind === "route") await pane.after((actions) => actions.answerRoute(own.ownAccount, "suspense", "2000"));
  await pane.after((actions) => actions.setAccount("debtors", "1310"));
  await pane.after((actions) => actions.makeMemorial());
  if (approve) await pane.after((actions) => actions.approveAll());
  return pane;
}

const sheets = ({ excel }: Opened) => excel.workbook.sheets.map(({ name }) => name);
const heads = ({ excel }: Opened, name: string) => {
  const { cells } = excel.workbook.sheets.find((sheet) => sheet.name === name)!;
  return Array.from({ length: cells.columnCount }, (_, c) => cells.value(0, c)).filter(
    (value) => value !== null && value !== "",
  );
};

describe("removing everything", () => {
  it("leaves the user's own sheets as they were, and a pane that knows nothing any more", async () => {
    const pane = await worked(false);
    expect(sheets(pane)).toEqual(expect.arrayContaining(["Beslissingen", "Koppelingen", "Memoriaal"]));
    await pane.after((actions) => actions.removeAll(false));
    expect(sheets(pane)).toEqual([ITEMS, BANK]);
    expect(heads(pane, BANK)).toEqual(["Datum", "Naam", "Omschrijving", "Bedrag"]);
    const { outcome, marked, who, settings, message, sources, journal } = pane.state();
    expect({ outcome, marked, who }).toEqual({ outcome: undefined, marked: false, who: "" });
    expect(settings.profile.accounts.debtors).toBe("1300");
    expect(journal.memorials).toEqual([]);
    expect(sources.items?.rowsRead).toBe(3);
    expect(message?.text).toBe("Afletter is uit deze werkmap verwijderd.");
    const again = await paneOn(pane.excel);
    expect(again.state().outcome).toBeUndefined();
    expect(again.state().who).toBe("");
  });

  it("can be followed by a run that begins anew", async () => {
    const pane = await worked(false);
    await pane.after((actions) => actions.removeAll(false));
    await pane.after((actions) => actions.match());
    expect(pane.state().outcome?.lines.cleared.count).toBe(2);
    expect(sheets(pane)).toEqual(expect.arrayContaining(["Beslissingen", "Koppelingen"]));
  });

  it("leaves a memorial with approved documents, unless that goes too", async () => {
    const pane = await worked(true);
    expect(pane.state().journal.memorials[0]?.documents.approved).toBe(2);
    expect(sheets(pane)).toContain("Geleerd");
    await pane.after((actions) => actions.removeAll(false));
    expect(sheets(pane)).toEqual([ITEMS, BANK, "Memoriaal"]);
    const other = await worked(true);
    await other.after((actions) => actions.removeAll(true));
    expect(sheets(other)).toEqual([ITEMS, BANK]);
  });
});
