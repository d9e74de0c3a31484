/** Clearing by hand: rows selected in both sheets, as an accountant does it with the sheets in view. */
import { expect, test } from "@playwright/test";
import { openDesk, openWorkbook, picture, settled, unknownMembers, type Desk } from "./pane";

const ITEMS = "Openstaande posten";
const BANK = "Bank december";

/** The row, as Excel shows it, in which a text stands on a sheet of the workbook. */
async function rowOf({ page }: Desk, sheet: string, text: string): Promise<number> {
  return page.evaluate(
    ([name, wanted]) => {
      const cells = window.workbench!.grid.sheets.find(({ model }) => model.name === name)!.model.cells;
      for (let row = 0; row < cells.rowCount; row++) {
        for (let column = 0; column < cells.columnCount; column++) {
          if (cells.value(row, column) === wanted) return row + 1;
        }
      }
      throw new Error(`${wanted} stands nowhere on ${name}`);
    },
    [sheet, text] as const,
  );
}

/** Goes to a row as people do: the sheet's tab, and the box that names the cell. */
async function selectRow({ page }: Desk, sheet: string, row: number): Promise<void> {
  await page.getByText(sheet, { exact: true }).first().click();
  const box = page.locator("[data-u-comp=defined-name] input, input[data-u-comp=defined-name]").first();
  await box.click();
  await box.fill(`A${row}`);
  await box.press("Enter");
}

test("rows selected in both sheets are added up, cleared, undone, and stand after opening again", async ({ page }) => {
  const desk = await openDesk(page);
  const { pane } = desk;
  await settled(desk);
  await pane.getByRole("button", { name: "Automatisch afletteren" }).click();
  await expect(pane.getByRole("grid")).toBeVisible();
  await settled(desk);
  const hand = pane.getByRole("region", { name: "Handmatig afletteren" });
  await pane.getByRole("button", { name: "Handmatig afletteren openen" }).click();

  // two invoices of one amount: the engine names both and leaves the choice
  const item = await rowOf(desk, ITEMS, "2025-0418");
  const line = await rowOf(desk, BANK, "P. Hendriks");
  await selectRow(desk, ITEMS, item);
  await expect(hand.getByText("1 post")).toBeVisible();
  await selectRow(desk, BANK, line);
  await expect(hand.getByText("1 bankregel")).toBeVisible();
  await expect(hand.getByText("€ 0,00")).toBeVisible();
  await picture(desk, "by-hand-1-selected");

  const count = pane.getByRole("heading", { name: /bankregels afgeletterd$/ });
  await expect(count).toHaveText("49 van 70 bankregels afgeletterd");
  await hand.getByRole("button", { name: "Afletteren", exact: true }).click();
  await expect(count).toHaveText("50 van 70 bankregels afgeletterd");
  await settled(desk);
  await pane.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(count).toHaveText("49 van 70 bankregels afgeletterd");
  await pane.getByRole("button", { name: "Opnieuw uitvoeren" }).click();
  await expect(count).toHaveText("50 van 70 bankregels afgeletterd");
  await settled(desk);
  await picture(desk, "by-hand-2-cleared");

  const saved = Uint8Array.from(await page.evaluate(() => Array.from(window.workbench!.save())));
  await openWorkbook(desk, saved, "opnieuw.xlsx");
  await pane.getByRole("tab", { name: "Afletteren", exact: true }).first().click();
  await expect(count).toHaveText("50 van 70 bankregels afgeletterd");
  expect(await unknownMembers(desk)).toEqual([]);
  expect(desk.outside).toEqual([]);
});
