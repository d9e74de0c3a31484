import { parseArea } from "../../../src/workbench/grid/area";
import { selectAreas } from "../../../src/workbench/grid/selection";
import { bookOf } from "../../excel/books";
import { BANK, itemsSheet, linesSheet } from "./books";
import { openPane, type Opened } from "./desk";

async function grouped(): Promise<Opened> {
  const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
  await pane.after((actions) => actions.match());
  await pane.after((actions) => actions.setTab("cleared"));
  await pane.after((actions) => actions.ask({ groups: { all: "open", but: [] } }));
  return pane;
}

const shown = (pane: Opened) =>
  pane.state().list.rows.map((row) => (row.kind === "group" ? row.name : row.kind === "match" ? row.match : row.row));

/** Folds or unfolds the group whose head stands at a position. */
async function fold(pane: Opened, position: number): Promise<void> {
  const row = pane.state().list.rows[position];
  if (row?.kind !== "group") throw new Error(`no group at ${position}`);
  await pane.after((actions) => actions.foldGroup(position, row));
}

describe("a list by relation", () => {
  it("is folded and unfolded group by group, the head staying where it was", async () => {
    const pane = await grouped();
    expect(shown(pane)).toEqual(["Bakkerij Jansen", 1, "Garage De Wit", 2]);
    await fold(pane, 0);
    expect(shown(pane)).toEqual(["Bakkerij Jansen", "Garage De Wit", 2]);
    expect(pane.state().list).toMatchObject({ position: 0, total: 3 });
    await fold(pane, 0);
    expect(shown(pane)).toEqual(["Bakkerij Jansen", 1, "Garage De Wit", 2]);
    expect([...(pane.state().list.heads ?? [])]).toEqual([0, 2]);
  });

  it("stays by relation on another tab and after a run, and follows a decision", async () => {
    const pane = await grouped();
    await pane.after((actions) => actions.refuse([2]));
    expect(shown(pane)).toEqual(["Bakkerij Jansen", 1]);
    await pane.after((actions) => actions.setTab("open"));
    expect(pane.state().list.rows[0]).toMatchObject({ kind: "group" });
    await pane.after((actions) => actions.match());
    expect(pane.state().list.query.groups).toEqual({ all: "open", but: [] });
  });

  it("opens the group of a row that is selected in its sheet, and shows its match there", async () => {
    const pane = await grouped();
    await pane.after((actions) => actions.ask({ groups: { all: "folded", but: [] } }));
    expect(shown(pane)).toEqual(["Bakkerij Jansen", "Garage De Wit"]);
    const { grid } = pane.excel;
    selectAreas(
      grid,
      grid.sheets.find(({ model }) => model.name === BANK)!,
      [parseArea("A3")!],
    );
    // following a selection is no command that is waited for
    await pane.idle();
    await pane.idle();
    expect(shown(pane)).toEqual(["Bakkerij Jansen", "Garage De Wit", 2]);
    expect(pane.state().list).toMatchObject({ position: 2, unfolded: { match: 2 } });
  });
});
