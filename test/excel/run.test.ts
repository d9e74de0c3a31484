import { HostError, toHostError } from "../../src/excel/errors";
import { inExcel, supports } from "../../src/excel/run";
import { openWorkbook } from "../office/host";
import { bookOf, sheetOf } from "./books";

const open = () => openWorkbook(bookOf(sheetOf("Bank", [["Datum"]])));

describe("what Excel refuses", () => {
  it("comes out as a code of ours, with the sheet and Excel's own code", async () => {
    const { faults } = open();
    faults.failBatch(1, "AccessDenied");
    const refused = inExcel((context) => context.sync().then(() => touch(context)), { sheet: "Bank" });
    await expect(refused).rejects.toMatchObject({
      name: "HostError",
      code: "protected",
      facts: { sheet: "Bank", detail: "AccessDenied" },
    });
  });

  it("is unknown, with Excel's own code, where we have no sentence for it", async () => {
    const { faults } = open();
    faults.failBatch(1, "GeneralException");
    await expect(inExcel(touch)).rejects.toMatchObject({ code: "unknown", facts: { detail: "GeneralException" } });
  });

  it("is too large, where a request is beyond 5 MB", async () => {
    open();
    const refused = inExcel(async (context) => {
      const values = Array.from({ length: 60_000 }, () => ["x".repeat(100)]);
      context.workbook.worksheets.getItem("Bank").getRange("A1:A60000").values = values;
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: "tooLarge" });
  });

  it("is a sheet that is gone, where it can't be found", async () => {
    open();
    const refused = inExcel(async (context) => {
      context.workbook.worksheets.getItem("Kas").activate();
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: "sheetGone" });
  });

  it("leaves bugs and aborts as they are", async () => {
    open();
    const bug = new TypeError("x is undefined");
    await expect(inExcel(() => Promise.reject(bug))).rejects.toBe(bug);
    const known = new HostError("filtered", { sheet: "Bank" });
    expect(toHostError(known)).toBe(known);
  });
});

describe("what this Excel can do above the floor", () => {
  it("is asked at run time", () => {
    const { context } = open();
    context.excelApi = "1.12";
    expect([supports("1.10"), supports("1.13")]).toEqual([true, false]);
  });
});

async function touch(context: Excel.RequestContext): Promise<void> {
  context.workbook.load("name");
  await context.sync();
}
