import { listSheets } from "../../src/excel/read/list-sheets";
import { whenReady } from "../../src/excel/ready";
import { forget, recall, remember } from "../../src/excel/user/remember";
import { language, theme, workbookIdentity } from "../../src/excel/user/surroundings";
import { openWorkbook } from "../office/host";
import { bookOf, sheetOf, withTable } from "./books";

const ROWS = [
  ["Datum", "Bedrag"],
  [45658, 121],
];

describe("the sheets of a workbook", () => {
  it("are listed with what choosing one needs, in three round trips", async () => {
    const locked = sheetOf("Beveiligd", [[null], [null, "x"]]);
    locked.protection = { options: {} };
    const hidden = { ...sheetOf("Verborgen", []), visibility: "veryHidden" as const };
    const { requests } = openWorkbook(bookOf(withTable(sheetOf("Bank", ROWS), "Regels", "A1:B2"), locked, hidden));
    const sheets = await listSheets();
    expect(sheets).toMatchObject([
      {
        name: "Bank",
        visibility: "visible",
        used: { address: "A1:B2", rows: 2, columns: 2 },
        table: { name: "Regels", address: "A1:B2" },
        isProtected: false,
        isFiltered: false,
        isMarked: false,
      },
      { name: "Beveiligd", isProtected: true, used: { address: "B2" } },
      { name: "Verborgen", visibility: "veryHidden" },
    ]);
    expect(sheets[2].used).toBeUndefined();
    expect(requests.count).toBe(3);
  });

  it("say whether a filter hides rows", async () => {
    const sheet = sheetOf("Bank", ROWS);
    const filters = '<filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn>';
    sheet.autoFilter = { ref: "A1:B2", criteria: new Map([[0, filters]]) };
    openWorkbook(bookOf(sheet));
    expect((await listSheets())[0].isFiltered).toBe(true);
  });
});

describe("what the workbook remembers", () => {
  it("gives back what was kept, and nothing after it is forgotten", async () => {
    openWorkbook(bookOf(sheetOf("Bank", ROWS)));
    expect(await recall("mapping")).toBeUndefined();
    await remember("mapping", { Bank: { headRow: 3 } });
    await remember("mapping", { Bank: { headRow: 4 } });
    expect(await recall("mapping")).toEqual({ Bank: { headRow: 4 } });
    await forget("mapping");
    expect(await recall("mapping")).toBeUndefined();
  });

  it("takes what it can't read for nothing", async () => {
    const book = bookOf(sheetOf("Bank", ROWS));
    openWorkbook(book);
    await Excel.run(async (context) => {
      context.workbook.settings.add("afletter.mapping", "{kapot");
      await context.sync();
    });
    expect(await recall("mapping")).toBeUndefined();
  });
});

describe("where the pane runs", () => {
  it("knows the language of Excel, and takes English for what is not Dutch", () => {
    const { context } = openWorkbook(bookOf(sheetOf("Bank", ROWS)));
    const heard = ["nl-NL", "nl-BE", "en-US", "de-DE"].map((displayLanguage) => {
      context.displayLanguage = displayLanguage;
      return language();
    });
    expect(heard).toEqual(["nl", "nl-BE", "en", "en"]);
  });

  it("knows whether Excel is dark, also by its colour alone", () => {
    const { context } = openWorkbook(bookOf(sheetOf("Bank", ROWS)));
    expect(theme()).toEqual({ isDark: false, background: "#FFFFFF" });
    Object.assign(context, { officeTheme: { bodyBackgroundColor: "#262626" } });
    expect(theme()).toEqual({ isDark: true, background: "#262626" });
    Object.assign(context, { officeTheme: undefined });
    expect(theme()).toEqual({ isDark: false });
  });

  it("tells workbooks apart by place and name", async () => {
    openWorkbook(bookOf(sheetOf("Bank", ROWS)));
    const { name, url } = await workbookIdentity();
    expect(name).not.toBe("");
    expect(url).toBe("https://localhost/workbook.xlsx");
  });

  it("knows an Excel that is too old, and a page outside Excel", async () => {
    const { context } = openWorkbook(bookOf(sheetOf("Bank", ROWS)));
    const onReady = (host: string | null) => Object.assign(Office, { onReady: () => Promise.resolve({ host }) });
    onReady("Excel");
    expect(await whenReady()).toBe("excel");
    context.excelApi = "1.8";
    expect(await whenReady()).toBe("tooOld");
    onReady(null);
    expect(await whenReady()).toBe("outside");
  });
});
