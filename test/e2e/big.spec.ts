/** Five thousand items and as many lines, in the browser: fast enough to wait for, and to stop. */
import { expect, test } from "@playwright/test";
import { emptySheet, emptyWorkbook } from "../../src/xlsx/cells";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { openDesk, openWorkbook, picture, settled, type Desk } from "./pane";

const COUNT = 5000;

test("five thousand items and lines are cleared, and listed to the last", async ({ page }) => {
  const desk = await openDesk(page, "?empty");
  const { pane } = desk;
  await openWorkbook(desk, ledger(COUNT), "Groot.xlsx");
  await expect(pane.getByText("5.000 rijen")).toHaveCount(2);

  await test.step("the run clears every line", async () => {
    await pane.getByRole("button", { name: "Automatisch afletteren" }).click();
    await expect(pane.getByText("5.000 van 5.000 bankregels afgeletterd").first()).toBeVisible({ timeout: 60_000 });
    await settled(desk);
    await picture(desk, "big-matched");
  });

  await test.step("the list is walked to its last row, and draws only what is in view", async () => {
    const grid = pane.getByRole("grid");
    await expect(grid).toHaveAttribute("aria-rowcount", String(COUNT));
    await pane.getByRole("row").first().focus();
    await page.keyboard.press("End");
    const last = pane.locator(`[role=row][aria-rowindex="${COUNT}"]`);
    await expect(last).toBeFocused();
    await expect(last).toContainText("€");
    expect(await pane.getByRole("row").count()).toBeLessThan(60);
    await page.keyboard.press("Home");
    await expect(pane.locator('[role=row][aria-rowindex="1"]')).toBeFocused();
    await picture(desk, "big-list");
  });
});

test("a run that is stopped half way leaves everything as it was", async ({ page }) => {
  const desk = await openDesk(page, "?empty");
  const { pane } = desk;
  // enough that no machine is done before a hand is at the button
  await openWorkbook(desk, ledger(4 * COUNT), "Groter.xlsx");
  await expect(pane.getByText("20.000 rijen")).toHaveCount(2);
  const before = await contents(desk);
  await pane.getByRole("button", { name: "Automatisch afletteren" }).click();
  await pane.getByRole("button", { name: "Annuleren" }).click();
  await expect(pane.getByText("Geannuleerd. Er is niets veranderd.")).toBeVisible();
  await settled(desk);
  expect(await contents(desk)).toEqual(before);
  await expect(pane.getByRole("tab", { name: "Bronnen" })).toHaveAttribute("aria-selected", "true");
  await expect(pane.getByRole("button", { name: "Automatisch afletteren" })).toBeEnabled();
});

/** Invoices to 500 relations, and a payment for each that names its number. */
function ledger(count: number): Uint8Array {
  const book = emptyWorkbook();
  const items = emptySheet("Openstaande posten");
  const bank = emptySheet("Bank");
  book.sheets.push(items, bank);
  const write = (sheet: typeof items, row: number, values: readonly (string | number)[]) =>
    values.forEach((value, column) => sheet.cells.setValue(row, column, value));
  write(items, 0, ["Relatiecode", "Naam", "Factuurnummer", "Factuurdatum", "Bedrag"]);
  write(bank, 0, ["Boekdatum", "Bedrag", "Naam tegenpartij", "Omschrijving"]);
  for (let at = 0; at < count; at++) {
    const invoice = `F${20250000 + at}`;
    const amount = (1000 + ((at * 7919) % 900_000)) / 100;
    const name = `Klant ${1000 + (at % 500)}`;
    write(items, at + 1, [1000 + (at % 500), name, invoice, `${two(1 + (at % 28))}-10-2025`, amount]);
    write(bank, at + 1, [`${two(1 + (at % 28))}-11-2025`, amount, name, `Betaling factuur ${invoice}`]);
  }
  return writeWorkbook(book);
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** Sheets with their size, colours and names: what a run leaves behind shows in one of them. */
function contents({ page }: Desk): Promise<unknown> {
  return page.evaluate(() =>
    window.workbench!.grid.sheets.map(({ model }) => ({
      name: model.name,
      rows: model.cells.rowCount,
      columns: model.cells.columnCount,
      rules: model.conditionalFormats.length,
      tables: model.tables.length,
    })),
  );
}
