import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Frame, type Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { emptySheet, emptyWorkbook } from "../../src/xlsx/cells";
import { writeWorkbook } from "../../src/xlsx/write-workbook";

/** A pane of our own with the genuine Office.js and nothing else: what is tested here is the host. */
const PANE = `<!doctype html><html lang="nl"><head><title>Proef</title><script src="/office/office.js"></script></head>
<body><main><h1>Proef</h1><button>Knop</button></main><script>
window.events = [];
Office.onReady(() => Excel.run(async (context) => {
  const { worksheets } = context.workbook;
  worksheets.onChanged.add(async ({ address, changeType }) => { events.push("changed " + address + " " + changeType); });
  worksheets.onSelectionChanged.add(async ({ address }) => { events.push("selected " + address); });
  worksheets.onActivated.add(async ({ worksheetId }) => { events.push("activated " + worksheetId); });
  worksheets.onDeleted.add(async ({ worksheetId }) => { events.push("deleted " + worksheetId); });
  await context.sync();
  window.listening = true;
}));
</script></body></html>`;

function workbook(): Uint8Array {
  const book = emptyWorkbook();
  const [bank, items] = [emptySheet("Bank"), emptySheet("Posten")];
  book.sheets.push(bank, items);
  ["Datum", "Bedrag", "Status"].forEach((head, column) => bank.cells.setValue(0, column, head));
  [121, 242, 363].forEach((amount, row) => bank.cells.setValue(row + 1, 1, amount));
  bank.cells.setFormula(4, 1, "=SUM(B2:B4)", 726);
  bank.cells.setFormula(1, 3, '=HYPERLINK("#Posten!A2","Posten, rij 2")', "Posten, rij 2");
  bank.conditionalFormats.push({
    ranges: "A2:C4",
    priority: 1,
    stopIfTrue: false,
    rule: { kind: "expression", formula: '$C2="cleared"', fill: "C6EFCE", fontColor: "006100" },
  });
  return writeWorkbook(book);
}

async function start(page: Page, query = "?empty"): Promise<Frame> {
  await page.route("**/pane.html*", (route) => route.fulfill({ contentType: "text/html", body: PANE }));
  await page.goto(`/${query}`);
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench!.ready);
  const bytes = [...workbook()];
  await page.evaluate((file) => window.workbench!.open(file, "Proef.xlsx"), bytes);
  return paneOf(page);
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = page.locator(".pane iframe");
  await frame.waitFor();
  const pane = await (await frame.elementHandle()).contentFrame();
  await pane!.waitForFunction(() => "listening" in window);
  return pane!;
}

const events = (pane: Frame) => pane.evaluate(() => (window as unknown as { events: string[] }).events);
const shown = (page: Page, sheet: string, row: number, column: number) =>
  page.evaluate(([s, r, c]) => window.workbench!.shown(s, r, c), [sheet, row, column] as const);

test.afterEach(async ({ page }) => {
  expect(await page.evaluate(() => window.workbench?.unknown)).toEqual([]);
});

test("the genuine Office.js boots as Excel on the web, in the page's language and theme", async ({ page }) => {
  const pane = await start(page);
  const told = () =>
    pane.evaluate(() => ({
      host: Office.context.host,
      platform: Office.context.platform,
      language: Office.context.displayLanguage,
      dark: Office.context.officeTheme.isDarkTheme,
      supported: Office.context.requirements.isSetSupported("ExcelApi", "1.9"),
    }));
  expect(await told()).toEqual({
    host: "Excel",
    platform: "OfficeOnline",
    language: "nl-NL",
    dark: false,
    supported: true,
  });
  await page.getByRole("button", { name: "Donker thema" }).click();
  expect((await told()).dark).toBe(true);
  await page.getByRole("combobox", { name: "Taal" }).selectOption("en-US");
  await expect(page.getByRole("button", { name: "Open", exact: true })).toBeVisible();
  await expect.poll(async () => (await paneOf(page)).evaluate(() => Office.context.displayLanguage)).toBe("en-US");
});

test("document settings are kept in the workbook, and the pane runs on while it is closed", async ({ page }) => {
  const pane = await start(page);
  await pane.evaluate(
    () =>
      new Promise<void>((resolve) => {
        Office.context.document.settings.set("profiel", { naam: "snelstart" });
        Office.context.document.settings.saveAsync(() => resolve());
      }),
  );
  await page.getByRole("button", { name: "Taakvenster sluiten" }).click();
  await expect(page.locator(".pane")).toBeHidden();
  await page.getByRole("button", { name: "Afletter", exact: true }).click();
  await expect(page.locator(".pane")).toBeVisible();
  const profile = (frame: Frame) => frame.evaluate(() => Office.context.document.settings.get("profiel") as unknown);
  expect(await profile(pane)).toEqual({ naam: "snelstart" });
  await page.getByRole("combobox", { name: "Taal" }).selectOption("en-US");
  await expect.poll(async () => profile(await paneOf(page))).toEqual({ naam: "snelstart" });
});

test("what the add-in writes, colours and selects is what the sheet shows", async ({ page }) => {
  const pane = await start(page);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const posten = context.workbook.worksheets.getItem("Posten");
      posten.getRange("A1:B2").values = [
        ["Factuur", "Bedrag"],
        ["VF-2025-0012", 1210.5],
      ];
      posten.getRange("B2").numberFormat = [["#,##0.00"]];
      posten.activate();
      posten.getRange("A2:B2").select();
      context.workbook.worksheets.getItem("Bank").getRange("C3").values = [["cleared"]];
      await context.sync();
    }),
  );
  expect(await shown(page, "Posten", 1, 1)).toMatchObject({ v: "1.210,50" });
  expect(await shown(page, "Bank", 2, 0)).toMatchObject({ interceptorStyle: { bg: { rgb: "#C6EFCE" } } });
  expect(await shown(page, "Bank", 3, 0)).toBeUndefined();
  await expect.poll(() => page.evaluate(() => window.workbench!.grid.active.model.name)).toBe("Posten");
});

test("what a person types is read as Excel reads it, calculated, and told to the add-in", async ({ page }) => {
  const pane = await start(page);
  const canvas = await page.locator("canvas[id^=univer-sheet-main-canvas]").boundingBox();
  await page.mouse.click(canvas!.x + 46 + 64 + 20, canvas!.y + 20 + 20 + 10); // B2
  await expect.poll(() => events(pane)).toContain("selected B2");
  await page.keyboard.type("1.210,50");
  await page.keyboard.press("Enter");
  await expect.poll(() => events(pane)).toContain("changed B2 RangeEdited");
  const values = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Bank").getRange("B2:B5").load("values");
      await context.sync();
      return range.values as unknown;
    }),
  );
  expect(values).toEqual([[1210.5], [242], [363], [1815.5]]);
  expect(await shown(page, "Bank", 4, 1)).toMatchObject({ v: "1815,5" });
});

test("a click on a link goes where it leads, as in Excel", async ({ page }) => {
  const pane = await start(page);
  const canvas = await page.locator("canvas[id^=univer-sheet-main-canvas]").boundingBox();
  await page.mouse.click(canvas!.x + 46 + 3 * 64 + 20, canvas!.y + 20 + 20 + 10); // D2
  await expect.poll(() => page.evaluate(() => window.workbench!.grid.active.model.name)).toBe("Posten");
  await expect.poll(() => events(pane)).toContain("selected A2");
});

test("a workbook that is saved and opened again holds what was done to it", async ({ page }) => {
  const pane = await start(page);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Bank").getRange("B2").values = [[1000]];
      await context.sync();
    }),
  );
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Opslaan" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("Proef.xlsx");
  await page.setInputFiles("input[type=file]", {
    name: "Terug.xlsx",
    mimeType: "application/octet-stream",
    buffer: await readFile(await file.path()),
  });
  await expect(page.getByRole("heading", { name: "Terug.xlsx" })).toBeVisible();
  expect(await shown(page, "Bank", 4, 1)).toMatchObject({ v: 1605, f: "=SUM(B2:B4)" });
});

test("a file that is no workbook is refused with a reason, and what was open stays", async ({ page }) => {
  await start(page);
  await page.setInputFiles("input[type=file]", {
    name: "afschrift.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("geen werkmap"),
  });
  await expect(page.getByRole("alert")).toContainText("afschrift.xlsx is niet geopend");
  await expect(page.getByRole("heading", { name: "Proef.xlsx" })).toBeVisible();
  expect(await shown(page, "Bank", 0, 0)).toMatchObject({ v: "Datum" });
});

test("a hundred thousand rows come onto the sheet without a wait to speak of", async ({ page }) => {
  const pane = await start(page);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Groot");
      for (let start = 0; start < 100_000; start += 20_000) {
        const block = Array.from({ length: 20_000 }, (_, row) => [start + row, "Overboeking"]);
        sheet.getRangeByIndexes(start, 0, 20_000, 2).values = block;
        await context.sync();
      }
      sheet.activate();
      sheet.getRange("A99999").select();
      await context.sync();
    }),
  );
  expect(await shown(page, "Groot", 99_999, 0)).toMatchObject({ v: 99_999 });
});

test("the page goes round with F6, resizes the pane by keyboard, and has no accessibility faults", async ({ page }) => {
  await start(page);
  const splitter = page.getByRole("separator", { name: "Breedte van het taakvenster" });
  await splitter.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(splitter).toHaveAttribute("aria-valuenow", "366");
  await page.getByRole("button", { name: "Openen", exact: true }).focus();
  await page.keyboard.press("F6");
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest(".titlebar, .pane") === null)).toBe(true);
  await page.keyboard.press("Shift+F6");
  await page.keyboard.press("Shift+F6");
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
  const { violations } = await new AxeBuilder({ page }).exclude("#sheet").exclude("iframe").analyze();
  const faults = violations.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes.map(({ target }) => target))}`);
  expect(faults).toEqual([]);
});
