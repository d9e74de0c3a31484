/** The main job, as a newcomer does it: from the sample to an approved memorial, saved and opened again. */
import { expect, test } from "@playwright/test";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import type { Workbook } from "../../src/xlsx/workbook";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { throughLibreOffice } from "../xlsx/libreoffice";
import { openDesk, picture, unknownMembers } from "./pane";

test("from the sample workbook to an approved memorial, saved and opened again", async ({ page }) => {
  const desk = await openDesk(page);
  const { pane } = desk;

  await test.step("the pane has looked already: both lists with their control totals", async () => {
    await expect(pane.getByText("€ 43.215,15")).toBeVisible();
    await expect(pane.getByText("€ 16.078,03")).toBeVisible();
    await picture(desk, "1-sources");
  });

  await test.step("one click clears what the evidence proves", async () => {
    await pane.getByRole("button", { name: "Automatisch afletteren" }).click();
    await expect(pane.getByText("49 van 70 bankregels afgeletterd").first()).toBeVisible();
    await expect(pane.getByText("€ 39.154,80 van € 80.037,15").first()).toBeVisible();
    // writing the state sheets and the marks moves nobody away from what they look at
    expect(await page.evaluate(() => window.workbench!.grid.active.model.name)).toBe("Openstaande posten");
    await picture(desk, "2-matched");
  });

  await test.step("a part payment is accepted", async () => {
    const row = pane.getByRole("row").filter({ hasText: "Stadskoerier Groningen B.V." }).first();
    await row.getByRole("button", { name: /^Accepteren/ }).click();
    await expect(pane.getByText("50 van 70 bankregels afgeletterd").first()).toBeVisible();
    await picture(desk, "3-accepted");
  });

  await test.step("how the bank reaches the ledger is asked once", async () => {
    await pane.getByRole("button", { name: "Verder naar memoriaal" }).click();
    await pane.getByRole("radio", { name: /Via een tussenrekening/ }).click();
    await pane.getByRole("textbox", { name: /tussenrekening/i }).fill("2000");
    await picture(desk, "4-route");
    await pane.getByRole("button", { name: "Opslaan" }).click();
    await expect(pane.getByText("Debet en credit zijn gelijk")).toBeVisible();
  });

  await test.step("the memorial is written and approved", async () => {
    await pane.getByRole("button", { name: "Memoriaalboeking maken" }).click();
    await expect(pane.getByText("0 van 50 boekstukken goedgekeurd")).toBeVisible();
    await picture(desk, "5-memorial");
    const who = pane.getByRole("textbox", { name: "Uw naam" });
    await who.fill("Els de Vries");
    await who.press("Tab");
    await pane.getByRole("button", { name: "50 boekstukken goedkeuren" }).click();
    await expect(pane.getByText("50 van 50 boekstukken goedgekeurd")).toBeVisible();
    await picture(desk, "6-approved");
  });

  await test.step("the approved documents are downloaded as CSV", async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      pane.getByRole("button", { name: "CSV downloaden" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("Memoriaal.csv");
  });

  const saved = Uint8Array.from(await page.evaluate(() => Array.from(window.workbench!.save())));

  await test.step("the saved workbook holds colours, status, journal and control total", () => {
    const workbook = readWorkbook(saved);
    const sheet = (name: string) => workbook.sheets.find((s) => s.name === name)!;
    expect(workbook.sheets.map((s) => s.name)).toEqual([
      "Openstaande posten",
      "Bank december",
      "Beslissingen",
      "Koppelingen",
      "Memoriaal",
      "Geleerd",
    ]);
    const codes = (name: string, column: number, first: number, last: number) =>
      Array.from({ length: last - first + 1 }, (_, i) => sheet(name).cells.value(first - 1 + i, column));
    const bank = codes("Bank december", 10, 2, 71);
    expect(bank.filter((code) => code === "approved")).toHaveLength(50);
    expect(sheet("Bank december").conditionalFormats).toHaveLength(7);
    expect(sheet("Openstaande posten").conditionalFormats).toHaveLength(7);
    expect(sheet("Memoriaal").tables).toHaveLength(1);
  });

  await test.step("another program calculates the same totals, to the cent", () => {
    const ours = readWorkbook(saved);
    const calculated = formulasOf(ours);
    expect(calculated.length).toBeGreaterThan(100);
    // what is cached is made wrong: only who calculates gets it right
    const memorial = ours.sheets.find((sheet) => sheet.name === "Memoriaal")!;
    for (const { row, column, formula } of calculated) memorial.cells.setFormula(row, column, formula, -1);
    const theirs = throughLibreOffice(writeWorkbook(ours)).sheets.find((sheet) => sheet.name === "Memoriaal")!;
    const rounded = (value: unknown) => (typeof value === "number" ? Math.round(value * 100) / 100 : value);
    expect(calculated.map(({ row, column }) => rounded(theirs.cells.value(row, column)))).toEqual(
      calculated.map(({ value }) => rounded(value)),
    );
  });

  await test.step("opened again, the pane knows everything that was decided", async () => {
    await page.evaluate((bytes) => window.workbench!.open(bytes, "saved.xlsx"), Array.from(saved));
    await expect(pane.getByText("€ 43.215,15")).toBeVisible();
    await pane.getByRole("tab", { name: "Memoriaal" }).click();
    await expect(pane.getByText("50 van 50 boekstukken goedgekeurd")).toBeVisible();
    await pane.getByRole("tab", { name: "Afletteren" }).first().click();
    await expect(pane.getByText("50 van 70 bankregels afgeletterd").first()).toBeVisible();
    await picture(desk, "7-opened-again");
  });

  expect(await unknownMembers(desk)).toEqual([]);
  expect(desk.outside).toEqual([]);
});

/** The formulas of the memorial with what they came to. */
function formulasOf(workbook: Workbook) {
  const { cells } = workbook.sheets.find((sheet) => sheet.name === "Memoriaal")!;
  return Array.from({ length: cells.rowCount }, (_, row) =>
    Array.from({ length: cells.columnCount }, (__, column) => {
      const formula = cells.formula(row, column);
      return formula === undefined ? [] : [{ row, column, formula, value: cells.value(row, column) }];
    }),
  ).flat(2);
}
