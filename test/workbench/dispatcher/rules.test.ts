import { openWorkbook } from "../../office/host";
import { bankWorkbook } from "../workbooks";

function rule(range: Excel.Range, formula: string, fill = "#C6EFCE"): Excel.ConditionalFormat {
  const format = range.conditionalFormats.add("Custom");
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = fill;
  format.custom.format.font.color = "#006100";
  return format;
}

describe("Excel.ConditionalFormat", () => {
  beforeEach(() => void openWorkbook(bankWorkbook()));

  it("adds a rule by formula with its colours, on top of the others (ConditionalFormatCollection.add)", async () => {
    const { grid } = openWorkbook(bankWorkbook());
    const found = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Bank").getRange("A2:C4");
      rule(range, '=$D2="a"');
      const second = rule(range, '=$D2="b"');
      second.stopIfTrue = true;
      range.conditionalFormats.load("items/id,items/type,items/priority,items/stopIfTrue");
      await context.sync();
      return range.conditionalFormats.items.map((item) => [item.type, item.priority, item.stopIfTrue]);
    });
    expect(found).toEqual([
      ["Custom", 0, true],
      ["Custom", 1, false],
    ]);
    expect(grid.active.model.conditionalFormats[0]).toMatchObject({
      ranges: "A2:C4",
      priority: 1,
      rule: { kind: "expression", formula: '$D2="b"', fill: "C6EFCE", fontColor: "006100" },
    });
  });

  it("moves a rule to the back with a negative priority (ConditionalFormat.priority)", async () => {
    const found = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Bank").getRange("A2:C4");
      rule(range, "=1");
      rule(range, "=2");
      rule(range, "=3").priority = -1;
      range.conditionalFormats.load("items");
      await context.sync();
      const { items } = range.conditionalFormats;
      for (const item of items) item.customOrNullObject.rule.load("formula");
      await context.sync();
      return items.map((item) => item.customOrNullObject.rule.formula);
    });
    expect(found).toEqual(["=2", "=1", "=3"]);
  });

  it("finds, reads and deletes one rule (getItem, getRangeOrNullObject, delete)", async () => {
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Bank");
      const format = rule(sheet.getRange("A2:C4"), "=1");
      rule(sheet.getRange("A3"), "=2");
      format.load("id");
      await context.sync();
      const again = sheet.getRange().conditionalFormats.getItem(format.id);
      const range = again.getRangeOrNullObject();
      range.load("address");
      again.custom.load("rule/formula,format/fill/color,format/font/color");
      await context.sync();
      again.delete();
      const count = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      const { custom } = again;
      return [range.address, custom.rule.formula, custom.format.fill.color, custom.format.font.color, count.value];
    });
    expect(found).toEqual(["Bank!A2:C4", "=1", "#C6EFCE", "#006100", 1]);
  });

  it("frees only the range that is cleared (ConditionalFormatCollection.clearAll)", async () => {
    const { grid } = openWorkbook(bankWorkbook());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Bank");
      rule(sheet.getRange("A1:C4"), "=1");
      sheet.getRange("B2:B3").conditionalFormats.clearAll();
      await context.sync();
    });
    expect(grid.active.model.conditionalFormats.map((format) => format.ranges)).toEqual(["A1:C1 A2:A3 C2:C3 A4:C4"]);
  });

  it("refuses a rule that isn't there with ItemNotFound", async () => {
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Bank").getRange("A1").conditionalFormats.getItem("weg").load("type");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

describe("Excel.DataValidation", () => {
  beforeEach(() => void openWorkbook(bankWorkbook()));

  it("lets cells take the choices of a list, from a text or a range (DataValidation.rule)", async () => {
    const { grid } = openWorkbook(bankWorkbook());
    const found = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const range = worksheets.getItem("Bank").getRange("D2:D4");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "voorgesteld,goedgekeurd" } };
      const other = worksheets.getItem("Bank").getRange("E2:E4");
      other.dataValidation.rule = {
        list: { inCellDropDown: true, source: worksheets.getItem("Posten").getRange("A2:A9") },
      };
      range.dataValidation.load("rule,type");
      other.dataValidation.load("rule");
      await context.sync();
      return [
        range.dataValidation.type,
        range.dataValidation.rule.list?.source,
        other.dataValidation.rule.list?.source,
      ];
    });
    expect(found).toEqual(["List", "voorgesteld,goedgekeurd", "=Posten!$A$2:$A$9"]);
    expect(grid.active.model.validations[0]).toEqual({
      ranges: "D2:D4",
      rule: { kind: "list", formula: '"voorgesteld,goedgekeurd"' },
    });
  });

  it("frees cells of their rule and leaves the others theirs (DataValidation.clear)", async () => {
    const { grid } = openWorkbook(bankWorkbook());
    const type = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Bank").getRange("D2:D4");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      range.getCell(1, 0).dataValidation.clear();
      range.dataValidation.load("type");
      await context.sync();
      return range.dataValidation.type;
    });
    expect(type).toBe("Inconsistent");
    expect(grid.active.model.validations.map((validation) => validation.ranges)).toEqual(["D2 D4"]);
  });

  it("refuses choices of more than 255 characters with InvalidArgument", async () => {
    const run = Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem("Bank").getRange("D2");
      dataValidation.rule = { list: { inCellDropDown: true, source: "abc,".repeat(64) } };
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
