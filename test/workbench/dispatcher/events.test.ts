import { parseArea } from "../../../src/workbench/grid/area";
import { selectAreas } from "../../../src/workbench/grid/selection";
import { writeValues } from "../../../src/workbench/grid/values";
import { activateSheet, deleteSheet } from "../../../src/workbench/grid/worksheets";
import { openWorkbook } from "../../office/host";
import { bankWorkbook } from "../workbooks";

function area(address: string) {
  const found = parseArea(address);
  if (!found) throw new Error(address);
  return found;
}

describe("events", () => {
  it("reach the handlers of a sheet and of all sheets: changed, selection changed, activated, deleted", async () => {
    const { grid, settled } = openWorkbook(bankWorkbook());
    const seen: unknown[] = [];
    const note = (what: string, args: object) => {
      const { address, source, triggerSource } = args as Record<string, unknown>;
      seen.push([what, address, source, triggerSource].filter((part) => part !== undefined));
      return Promise.resolve();
    };
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Bank").onChanged.add((args) => note("changed", args));
      worksheets.onChanged.add((args) => note("changed somewhere", args));
      worksheets.onSelectionChanged.add((args) => note("selected", args));
      worksheets.onActivated.add((args) => note("activated", args));
      worksheets.onDeleted.add((args) => note("deleted", args));
      worksheets.onAdded.add((args) => note("added", args));
      await context.sync();
      worksheets.getItem("Bank").getRange("A9").values = [["x"]];
      worksheets.add("Nieuw");
      await context.sync();
    });
    await settled();
    writeValues(grid, grid.sheets[1], area("B2:C3"), [
      ["a", "b"],
      ["c", "d"],
    ]);
    activateSheet(grid, grid.sheets[1]);
    selectAreas(grid, grid.sheets[1], [area("B2")]);
    // several areas, as the reference of Binding.onSelectionChanged says of this event
    selectAreas(grid, grid.sheets[1], [area("A2:B3"), area("C5")]);
    deleteSheet(grid, grid.sheets[0]);
    await settled();
    expect(seen).toEqual([
      ["changed", "A9", "Local", "ThisLocalAddin"],
      ["changed somewhere", "A9", "Local", "ThisLocalAddin"],
      ["added", "Local"],
      ["changed somewhere", "B2:C3", "Local"],
      ["activated"],
      ["selected", "B2"],
      ["selected", "A2:B3,C5"],
      ["deleted", "Local"],
    ]);
  });

  it("stop when the handler is removed (EventHandlerResult.remove)", async () => {
    const { grid, settled } = openWorkbook(bankWorkbook());
    let count = 0;
    const result = await Excel.run(async (context) => {
      const handler = context.workbook.worksheets.onChanged.add(() => {
        count++;
        return Promise.resolve();
      });
      await context.sync();
      return handler;
    });
    writeValues(grid, grid.active, area("A1"), [["x"]]);
    await settled();
    await Excel.run(result.context, async (context) => {
      result.remove();
      await context.sync();
    });
    writeValues(grid, grid.active, area("A1"), [["y"]]);
    await settled();
    expect(count).toBe(1);
  });
});
