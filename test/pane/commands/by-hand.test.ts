import { bookOf } from "../../excel/books";
import { parseArea } from "../../../src/workbench/grid/area";
import { selectAreas } from "../../../src/workbench/grid/selection";
import { BANK, DECEMBER, INVOICES, ITEMS, itemsSheet, linesSheet } from "./books";
import { columnUnder, openPane, paneOn, sheetIn, typeInto, type Opened } from "./desk";

/** The user selects with the mouse, areas with Ctrl between them. */
async function select(pane: Opened, name: string, ...addresses: string[]): Promise<void> {
  const { grid } = pane.excel;
  const sheet = grid.sheets.find(({ model }) => model.name === name)!;
  selectAreas(
    grid,
    sheet,
    addresses.map((address) => parseArea(address)!),
  );
  await pane.idle();
}

/** Cleared by the engine but for invoice 2025-0102 of 242,00 and a line of 99,00 that names nothing. */
async function opened(): Promise<Opened> {
  const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
  await pane.after((actions) => actions.match());
  await pane.after((actions) => actions.openByHand(true));
  return pane;
}

const status = ({ excel }: Opened, sheet: string) => columnUnder(sheetIn(excel, sheet), "Afletter status");

describe("rows selected in the sheets", () => {
  it("are added up live, sheet by sheet, while clearing by hand is open", async () => {
    const pane = await opened();
    await select(pane, ITEMS, "A3:E3");
    expect(pane.state().byHand.weighed).toMatchObject({ items: { count: 1, amount: 24200 }, hindrance: "nothing" });
    await select(pane, BANK, "C4");
    expect(pane.state().byHand.weighed).toMatchObject({
      lines: { count: 1, amount: 9900 },
      items: { count: 1, amount: 24200 },
      difference: -14300,
      ways: ["inPart"],
    });
    await select(pane, BANK, "A2:A3", "A4");
    expect(pane.state().byHand.weighed).toMatchObject({ lines: { count: 1 }, used: 2 });
  });

  it("find their match in the list as before once it is closed", async () => {
    const pane = await opened();
    await pane.after((actions) => actions.openByHand(false));
    await select(pane, BANK, "A2");
    expect(pane.state().byHand.picks).toEqual([]);
    expect(pane.state().list.unfolded).toBeDefined();
  });

  it("are cleared in part, marked and kept, and the next run leaves them alone", async () => {
    const pane = await opened();
    await select(pane, ITEMS, "A3");
    await select(pane, BANK, "A4");
    await pane.after((actions) => actions.clearByHand("inPart"));
    expect([status(pane, BANK), status(pane, ITEMS)]).toEqual([
      ["ok", "ok", "ok"],
      ["ok", "partial", "ok"],
    ]);
    expect(pane.state().byHand.weighed).toMatchObject({ items: { count: 1, amount: 14300 }, used: 1 });
    await pane.after((actions) => actions.match());
    expect(status(pane, ITEMS)).toEqual(["ok", "partial", "ok"]);
    const again = await paneOn(pane.excel);
    expect(again.state().stale).toBe(0);
    expect(again.state().outcome?.lines.cleared).toEqual({ count: 3, amount: 28050 });
  });

  it("are split as the user says, and kept so when the pane is opened again", async () => {
    const pane = await opened();
    await select(pane, ITEMS, "A3");
    await select(pane, BANK, "A4");
    expect(pane.state().byHand.split).toMatchObject([{ row: 3, label: "2025-0102", left: 24200, usual: 9900 }]);
    await pane.after((actions) => actions.clearSplit([{ sheet: ITEMS, row: 3, amount: 4000 }]));
    expect([status(pane, BANK), status(pane, ITEMS)]).toEqual([
      ["ok", "ok", "partial"],
      ["ok", "partial", "ok"],
    ]);
    expect(pane.state().byHand.weighed).toMatchObject({ lines: { amount: 5900 }, items: { amount: 20200 } });
    const again = await paneOn(pane.excel);
    await again.after((actions) => actions.undo());
    expect(status(again, ITEMS)).toEqual(["ok", "open", "ok"]);
    await again.after((actions) => actions.redo());
    expect(status(again, BANK)).toEqual(["ok", "ok", "partial"]);
  });

  it("stay as they are when the user undoes it", async () => {
    const pane = await opened();
    await select(pane, ITEMS, "A3");
    await select(pane, BANK, "A4");
    await pane.after((actions) => actions.clearByHand("inPart"));
    await pane.after((actions) => actions.undo());
    expect(status(pane, ITEMS)).toEqual(["ok", "open", "ok"]);
  });

  it("are not cleared on figures that were changed meanwhile: they are read again first", async () => {
    const pane = await opened();
    await select(pane, ITEMS, "A3");
    await select(pane, BANK, "A4");
    typeInto(pane, BANK, "D4", [[242]]);
    await pane.idle();
    await pane.after((actions) => actions.clearByHand("inPart"));
    // now they are equal: "in part" is no longer what was asked
    expect(status(pane, ITEMS)).toEqual(["ok", "open", "ok"]);
    expect(pane.state().byHand.weighed).toMatchObject({ difference: 0, ways: ["whole"] });
  });
});

describe("items selected without a bank line", () => {
  const CREDIT = ["10001", "Bakkerij Jansen", "2025-0110", DECEMBER + 3, -242] as const;

  it("are cleared among themselves, undone as one step, and kept", async () => {
    const pane = await openPane(bookOf(itemsSheet([...INVOICES, CREDIT]), linesSheet([])));
    await pane.after((actions) => actions.match());
    await pane.after((actions) => actions.undo());
    await pane.after((actions) => actions.openByHand(true));
    await select(pane, ITEMS, "A2:A5");
    await pane.after((actions) => actions.clearSelection());
    expect(status(pane, ITEMS)).toEqual(["open", "ok", "open", "ok"]);
    expect((await paneOn(pane.excel)).state().stale).toBe(0);
    await pane.after((actions) => actions.undo());
    expect(status(pane, ITEMS)).toEqual(["open", "open", "open", "open"]);
  });

  it("are left alone where nothing is certain, and it says so", async () => {
    const pane = await opened();
    await select(pane, ITEMS, "A2:A4");
    await pane.after((actions) => actions.clearSelection());
    expect(pane.state().message).toEqual({
      intent: "warning",
      text: "Binnen deze selectie valt niets zeker tegen elkaar weg.",
    });
    await pane.after((actions) => actions.suggestRemainders(100));
    expect(pane.state().message?.text).toBe("Er zijn geen restanten die zo klein zijn.");
  });

  it("are proposed as bad debts: a suggestion, until someone accepts it", async () => {
    const pane = await opened();
    await select(pane, ITEMS, "A3");
    await pane.after((actions) => actions.suggestBadDebts());
    expect(status(pane, ITEMS)).toEqual(["ok", "suggestion", "ok"]);
  });
});
