/** The add-in's group on the ribbon and its shortcuts, by the genuine Office.js: as Excel starts them. */
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { openDesk, paneFrame, picture, settled, unknownMembers } from "./pane";

const ribbon = (page: Page) => page.getByRole("toolbar", { name: "Lint" });
const button = (page: Page, name: string) => ribbon(page).getByRole("button", { name });

test("the buttons and the keys open the pane and do there what its own buttons do", async ({ page }) => {
  const desk = await openDesk(page);
  const { pane } = desk;
  await settled(desk);
  await page.getByRole("button", { name: "Taakvenster sluiten" }).click();
  await expect(page.locator(".pane")).toBeHidden();

  await button(page, "Memoriaal schrijven").click();
  await expect(page.locator(".pane")).toBeVisible();
  await expect(pane.getByText("Er is niets te boeken. Letter eerst af.")).toBeVisible();

  await button(page, "Markeringen verwijderen").click();
  await expect(pane.getByText("Er staan geen kolommen of kleuren van Afletter in deze werkmap.")).toBeVisible();
  await expect(pane.getByRole("tab", { name: "Instellingen" })).toHaveAttribute("aria-selected", "true");
  // the keys as Excel knows them
  await expect(pane.getByText("Ctrl+Shift+Alt+L", { exact: true })).toBeVisible();

  await button(page, "Automatisch afletteren").click();
  await expect(pane.getByRole("grid")).toBeVisible();
  await settled(desk);
  await picture(desk, "ribbon-cleared");
  await button(page, "Markeringen verwijderen").click();
  await expect(pane.getByText(/^De kolommen en kleuren van Afletter zijn verwijderd/)).toBeVisible();

  // what runs in the pane outlives it: closed and opened it is the same page
  const frame = await paneFrame(desk);
  await frame.evaluate(() => document.body.setAttribute("data-same", ""));
  await page.getByRole("button", { name: "Taakvenster sluiten" }).click();
  await button(page, "Afletter openen").click();
  await expect(pane.locator("body[data-same]")).toBeVisible();

  // the keys do the same, from the sheet
  await page.locator(".sheet").click({ position: { x: 300, y: 300 } });
  await page.keyboard.press("Control+Shift+Alt+KeyR");
  await expect(pane.getByText("Er staan geen kolommen of kleuren van Afletter in deze werkmap.")).toBeVisible();
  await page.keyboard.press("Control+Shift+Alt+KeyK");
  await expect(pane.getByRole("button", { name: "Handmatig afletteren sluiten" })).toBeVisible();
  await expect(pane.getByRole("status", { name: "Meldingen" })).toContainText(/rij|post/);
  // Excel on the web leaves keys that are pressed in the pane to the pane
  await pane.getByRole("tab", { name: "Bronnen" }).click();
  await pane.getByRole("tab", { name: "Bronnen" }).press("Control+Shift+Alt+KeyL");
  await settled(desk);
  await expect(pane.getByRole("tab", { name: "Bronnen" })).toHaveAttribute("aria-selected", "true");

  const { violations } = await new AxeBuilder({ page }).include(".ribbon").analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(await unknownMembers(desk)).toEqual([]);
});

test("the group is in the language of Excel, and its buttons are reached and pressed by keyboard", async ({ page }) => {
  const desk = await openDesk(page, "?language=en-US");
  await settled(desk);
  const group = page.getByRole("toolbar", { name: "Ribbon" }).getByRole("group", { name: "Afletter" });
  await expect(group.getByRole("button")).toHaveText([
    "Open Afletter",
    "Clear automatically",
    "Couple the selection",
    "Write the memorial",
    "Remove the marks",
  ]);
  await group.getByRole("button", { name: "Clear automatically" }).focus();
  await page.keyboard.press("Enter");
  await expect(desk.pane.getByRole("grid")).toBeVisible();
  // completed at once, so that the ribbon is not kept waiting
  await expect(group.getByRole("button", { name: "Clear automatically" })).toBeEnabled();
  await settled(desk);
  expect(await unknownMembers(desk)).toEqual([]);
});
