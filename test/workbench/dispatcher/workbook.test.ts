import { parseAreas } from "../../../src/workbench/grid/area";
import { selectAreas } from "../../../src/workbench/grid/selection";
import { openWorkbook } from "../../office/host";
import { bankWorkbook } from "../workbooks";

async function code(run: () => Promise<unknown>): Promise<string> {
  try {
    await run();
    return "done";
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : String(error);
  }
}

describe("Excel.Workbook", () => {
  beforeEach(() => void openWorkbook(bankWorkbook()));

  it("gives its name, its selection and its active cell", async () => {
    const { grid } = openWorkbook(bankWorkbook());
    selectAreas(grid, grid.active, parseAreas("A2:A3 C2"));
    const found = await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.load("name,readOnly");
      const ranges = workbook.getSelectedRanges();
      ranges.load("address");
      ranges.areas.load("items/address");
      const cell = workbook.getActiveCell();
      cell.load("address");
      await context.sync();
      return [workbook.name, workbook.readOnly, ranges.address, ranges.areas.items.length, cell.address];
    });
    expect(found).toEqual(["Book1.xlsx", false, "Bank!A2:A3,Bank!C2", 2, "Bank!A2"]);
  });

  it("refuses to give one selected range where several are selected (Workbook.getSelectedRange)", async () => {
    const { grid } = openWorkbook(bankWorkbook());
    selectAreas(grid, grid.active, parseAreas("A2 C2"));
    const result = await code(() =>
      Excel.run(async (context) => {
        context.workbook.getSelectedRange().load("address");
        await context.sync();
      }),
    );
    expect(result).toBe("ItemNotFound");
  });

  it("takes the hints about drawing and calculating, and calculates (Application)", async () => {
    const found = await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculate("Full");
      application.load("calculationMode,decimalSeparator");
      await context.sync();
      return [application.calculationMode, application.decimalSeparator];
    });
    expect(found).toEqual(["Automatic", ","]);
  });
});

describe("Excel.NamedItemCollection", () => {
  it("names ranges and constants, hides them, finds and deletes them", async () => {
    const { workbook } = openWorkbook(bankWorkbook());
    const found = await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const range = names.add("_afletter_status", worksheets.getItem("Bank").getRange("D1:D4"));
      range.visible = false;
      names.add("_afletter_versie", "=2");
      worksheets.getItem("Posten").names.add("eigen", "=Posten!$A$2");
      names.load("items/name,items/visible,items/formula,items/scope,items/type,items/value");
      const cells = names.getItem("_AFLETTER_STATUS").getRangeOrNullObject();
      cells.load("address");
      const none = names.getItemOrNullObject("weg");
      const noRange = names.getItem("_afletter_versie").getRangeOrNullObject();
      await context.sync();
      names.getItem("_afletter_versie").delete();
      const count = names.getCount();
      await context.sync();
      return [
        names.items.map((n): unknown[] => [n.name, n.visible, n.formula, n.scope, n.type, n.value]),
        cells.address,
        [none.isNullObject, noRange.isNullObject, count.value],
      ];
    });
    expect(found).toEqual([
      [
        ["_afletter_status", false, "=Bank!$D$1:$D$4", "Workbook", "Range", "=Bank!$D$1:$D$4"],
        ["_afletter_versie", true, "=2", "Workbook", "Integer", 2],
      ],
      "Bank!D1:D4",
      [true, true, 1],
    ]);
    expect([...workbook.names.values()].map((name) => name.sheet)).toEqual([undefined, "Posten"]);
  });

  it.each([
    ["a name that is an address", "A1", "InvalidArgument"],
    ["a name with a space", "mijn naam", "InvalidArgument"],
    ["a name that is taken", "BESTAAT", "ItemAlreadyExists"],
  ])("refuses %s", async (_title, name, expected) => {
    openWorkbook(bankWorkbook());
    const result = await code(() =>
      Excel.run(async (context) => {
        context.workbook.names.add("bestaat", "=1");
        context.workbook.names.add(name, "=1");
        await context.sync();
      }),
    );
    expect(result).toBe(expected);
  });

  it("moves the range of a name along when columns are inserted before it", async () => {
    const { workbook } = openWorkbook(bankWorkbook());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Bank");
      context.workbook.names.add("status", sheet.getRange("D1:D4"));
      sheet.getRange("A:B").insert("Right");
      await context.sync();
    });
    expect(workbook.names.get("status")?.formula).toBe("Bank!$F$1:$F$4");
  });
});

describe("Excel.SettingCollection", () => {
  it("keeps values by key, whatever they are, and deletes them", async () => {
    const { workbook } = openWorkbook(bankWorkbook());
    const found = await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("mapping", { A: 1 });
      settings.add("taal", "nl");
      const mapping = settings.getItem("mapping");
      mapping.load("key,value");
      settings.load("items/key,items/value");
      const none = settings.getItemOrNullObject("weg");
      await context.sync();
      settings.getItem("taal").delete();
      settings.add("mapping", [1]);
      const count = settings.getCount();
      await context.sync();
      return [mapping.key, mapping.value, settings.items.length, none.isNullObject, count.value] as unknown[];
    });
    expect(found).toEqual(["mapping", { A: 1 }, 2, true, 1]);
    expect([...workbook.settings]).toEqual([["mapping", "[1]"]]);
  });
});

describe("protection", () => {
  it.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    ["values", "AccessDenied", (s) => (s.getRange("A1").values = [["x"]])],
    ["number formats", "AccessDenied", (s) => (s.getRange("A1").numberFormat = [["@"]])],
    ["fills", "AccessDenied", (s) => (s.getRange("A1").format.fill.color = "#FF0000")],
    ["inserting columns", "AccessDenied", (s) => s.getRange("A:A").insert("Right")],
    ["clearing", "AccessDenied", (s) => s.getRange("A1").clear()],
    ["conditional formats", "AccessDenied", (s) => s.getRange("A1").conditionalFormats.add("Custom")],
    [
      "validations",
      "AccessDenied",
      (s) => (s.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a" } }),
    ],
    ["tables", "AccessDenied", (s) => s.tables.add("A1:C4", true)],
    ["column widths", "AccessDenied", (s) => (s.getRange("A:A").format.columnWidth = 50)],
    ["filters", "AccessDenied", (s) => s.autoFilter.apply("A1:C4")],
    ["values of unlocked cells, which it allows", "done", (s) => (s.getRange("E1").values = [["x"]])],
    ["row heights, which its options allow", "done", (s) => (s.getRange("1:1").format.rowHeight = 30)],
  ])("of a sheet holds for %s: %s", async (_title, expected, run) => {
    openWorkbook(bankWorkbook());
    const result = await code(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Bank");
        sheet.getRange("E1").format.protection.locked = false;
        sheet.protection.protect({ allowFormatRows: true });
        run(sheet);
        await context.sync();
      }),
    );
    expect(result).toBe(expected);
  });

  it("is told, and taken away with the right password only (WorksheetProtection)", async () => {
    openWorkbook(bankWorkbook());
    const result = await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Bank");
      protection.protect({ allowSort: true }, "geheim");
      protection.load("protected,options");
      await context.sync();
      const wrong = await code(async () => {
        protection.unprotect("anders");
        await context.sync();
      });
      protection.unprotect("geheim");
      const before = [protection.protected, protection.options.allowSort, protection.options.allowFormatCells];
      protection.load("protected");
      await context.sync();
      return [...before, wrong, protection.protected];
    });
    expect(result).toEqual([true, true, false, "AccessDenied", false]);
  });

  it("of the workbook's structure holds for its sheets (WorkbookProtection)", async () => {
    openWorkbook(bankWorkbook());
    const result = await code(() =>
      Excel.run(async (context) => {
        context.workbook.protection.protect();
        context.workbook.worksheets.add("Nieuw");
        await context.sync();
      }),
    );
    expect(result).toBe("AccessDenied");
  });
});
