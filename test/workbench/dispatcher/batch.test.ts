import { deleteSheet, findSheet } from "../../../src/workbench/grid/worksheets";
import { openWorkbook } from "../../office/host";
import { bankWorkbook, workbookOf } from "../workbooks";

async function error(run: Promise<unknown>): Promise<OfficeExtension.Error> {
  return run.then(
    () => {
      throw new Error("nothing was refused");
    },
    (thrown: unknown) => {
      if (thrown instanceof OfficeExtension.Error) return thrown;
      throw thrown;
    },
  );
}

function read(address = "A1"): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Bank").getRange(address);
    range.load("values");
    await context.sync();
    return range.values[0][0] as unknown;
  });
}

describe("a batch", () => {
  it("stops at the first refusal, keeps what was done before it, and names the statement", async () => {
    const { grid } = openWorkbook(bankWorkbook());
    const refused = await error(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Bank");
        sheet.getRange("A1").values = [["eerst"]];
        sheet.getRange("A2").values = [["te", "veel"]];
        sheet.getRange("A3").values = [["daarna"]];
        await context.sync();
      }),
    );
    expect([refused.code, refused.debugInfo.errorLocation]).toEqual(["InvalidArgument", "values"]);
    const { cells } = grid.active.model;
    expect([cells.value(0, 0), cells.value(2, 0)]).toEqual(["eerst", 45659]);
  });

  it("names a member that the stand-in does not know, in the error and on the console", async () => {
    const { dispatcher } = openWorkbook(bankWorkbook());
    const told = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const refused = await error(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Bank").getRange("A1").flashFill();
        await context.sync();
      }),
    );
    expect([refused.code, refused.message]).toEqual(["ApiNotFound", expect.stringContaining("Range.flashFill()")]);
    expect(told).toHaveBeenCalledWith(expect.stringContaining("Range.flashFill()"));
    expect(dispatcher.requests.at(-1)?.error ?? dispatcher.requests.at(-2)?.error).toBe("ApiNotFound");
    told.mockRestore();
  });

  it("leaves Office.js's own rule alone: what was not loaded can't be read", async () => {
    openWorkbook(bankWorkbook());
    const refused = await error(
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Bank").getRange("A1");
        await context.sync();
        return range.values;
      }),
    );
    expect(refused.code).toBe("PropertyNotLoaded");
  });

  it("loads nested properties, all scalars, and parts of collections", async () => {
    openWorkbook(bankWorkbook());
    const found = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ name: true, $top: 1 } as Excel.Interfaces.WorksheetCollectionLoadOptions);
      const range = worksheets.getItem("Bank").getRange("A1");
      range.load({ values: true, worksheet: { name: true }, format: { font: { bold: true } } });
      const sheet = worksheets.getItem("Posten");
      sheet.load();
      await context.sync();
      return [worksheets.items.map((s) => s.name), range.worksheet.name, range.format.font.bold, sheet.visibility];
    });
    expect(found).toEqual([["Bank"], "Bank", false, "Visible"]);
  });

  it("lets go of the ranges that a run held on to", async () => {
    const { dispatcher, settled } = openWorkbook(bankWorkbook());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Bank").getRange("A1").load("values");
      await context.sync();
    });
    await settled();
    expect(dispatcher.referenceCount).toBe(0);
  });

  it("writes 4,000 rows in one request although Office.js cuts them into pieces", async () => {
    const { grid, requests } = openWorkbook(workbookOf({ Bank: [["x"]] }));
    const values = Array.from({ length: 4_000 }, (_, at) => [at, `regel ${at}`]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Bank").getRange("A1:B4000").values = values;
      await context.sync();
    });
    expect(grid.active.model.cells.value(3_999, 1)).toBe("regel 3999");
    expect(requests.count).toBe(1);
    expect(requests.largest).toBeGreaterThan(60_000);
  });
});

describe("the limits of Excel on the web", () => {
  it("refuse a request of more than 5 MB", async () => {
    const { grid } = openWorkbook(bankWorkbook());
    const refused = await error(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Bank").getRange("A1").values = [["x".repeat(5 * 1024 * 1024)]];
        await context.sync();
      }),
    );
    expect(refused.code).toBe("RequestPayloadSizeLimitExceeded");
    expect(grid.active.model.cells.value(0, 0)).toBe("Datum");
  });

  it("refuse an answer of more than 5 MB", async () => {
    const text = "é".repeat(30_000);
    openWorkbook(workbookOf({ Bank: Array.from({ length: 100 }, () => [text]) }));
    expect((await error(read("A1:A100"))).code).toBe("ResponsePayloadSizeLimitExceeded");
  });
});

describe("faults on demand", () => {
  it("fail the n-th batch, before or after it did its work", async () => {
    const { faults, grid } = openWorkbook(bankWorkbook());
    const write = (text: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Bank").getRange("A1").values = [[text]];
        await context.sync();
      });
    faults.failBatch(2);
    faults.failBatchAfter(3, "RequestAborted");
    await write("een");
    expect((await error(write("twee"))).code).toBe("GeneralException");
    expect(grid.active.model.cells.value(0, 0)).toBe("een");
    expect((await error(write("drie"))).code).toBe("RequestAborted");
    expect(grid.active.model.cells.value(0, 0)).toBe("drie");
  });

  it("delete a sheet between two batches", async () => {
    const { faults, grid } = openWorkbook(bankWorkbook());
    faults.beforeBatch(2, () => {
      const sheet = findSheet(grid, "Bank");
      if (sheet) deleteSheet(grid, sheet);
    });
    expect(await read()).toBe("Datum");
    expect((await error(read())).code).toBe("ItemNotFound");
  });

  it("refuse or hold a batch while a user is typing in a cell", async () => {
    const { faults } = openWorkbook(bankWorkbook());
    faults.cellEdit(true);
    expect((await error(read())).code).toBe("InvalidOperationInCellEditMode");
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      const range = context.workbook.worksheets.getItem("Bank").getRange("A1");
      range.load("values");
      await context.sync();
      return range.values[0][0] as unknown;
    });
    faults.cellEdit(false);
    expect(await waiting).toBe("Datum");
  });

  it("answer late or never", async () => {
    const { faults } = openWorkbook(bankWorkbook());
    faults.delayBatch(1, 5);
    expect(await read()).toBe("Datum");
    faults.dropBatch(1);
    const answered = await Promise.race([read(), new Promise((resolve) => setTimeout(() => resolve("nothing"), 20))]);
    expect(answered).toBe("nothing");
  });
});
