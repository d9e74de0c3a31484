/** Settings as an office makes them its own: changed, seen against the built-in ones, kept, as a file, and everything removed. */
import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { openDesk, openWorkbook, restMouse, setPaneWidth, settled, unknownMembers, type Desk } from "./pane";

const place = (desk: Desk, name: string) => desk.pane.getByRole("tab", { name, exact: true }).first().click();

/** A picture of a card, and what a machine can say about the place. */
async function look(desk: Desk, card: string, name: string): Promise<void> {
  const region = desk.pane.getByRole("region", { name: card, exact: true });
  await region.scrollIntoViewIfNeeded();
  await restMouse(desk);
  await region.screenshot({ path: `test/e2e/screenshots/${name}.png` });
  const { violations } = await new AxeBuilder({ page: desk.page })
    .include(["iframe", "html"])
    .exclude(["iframe", "[data-tabster-dummy]"])
    .analyze();
  expect.soft(violations.map(({ id }) => id)).toEqual([]);
  const wide = await desk.pane.getByRole("main").evaluate((main) => main.scrollWidth - main.clientWidth);
  expect.soft(wide, `${name}: nothing to scroll sideways`).toBe(0);
}

test("a profile is changed, seen against the built-in one, kept in the workbook, and goes as a file", async ({
  page,
}) => {
  const desk = await openDesk(page);
  const { pane } = desk;
  await settled(desk);
  await setPaneWidth(desk, 320);
  await place(desk, "Instellingen");
  const profile = pane.getByRole("region", { name: "Profiel", exact: true });
  await expect(profile.getByText("Gelijk aan het ingebouwde profiel.")).toBeVisible();

  const part = pane.getByRole("combobox", { name: "Gedeeltelijke betaling" });
  await part.focus();
  await part.selectOption("Afletteren");
  await settled(desk);
  await expect(part, "the keyboard goes on where it was").toBeFocused();
  await pane.getByRole("button", { name: "Btw per provider" }).click();
  await pane.getByRole("combobox", { name: "PayPal" }).selectOption("Btw verlegd");
  await settled(desk);
  const code = pane.getByRole("textbox", { name: "Dagboekcode" });
  await code.fill("95");
  await code.press("Enter");
  await settled(desk);
  await expect(code).toBeFocused();
  await look(desk, "Afletteren", "settings-clearing-320");
  await look(desk, "Kosten van betaalproviders", "settings-fee-vat-320");

  const changes = profile.getByRole("button", { name: "3 instellingen wijken af van het ingebouwde profiel." });
  await changes.click();
  await expect(profile.getByText("Afletteren (ingebouwd: Voorstellen)")).toBeVisible();
  await expect(profile.getByText("PayPal Btw verlegd (ingebouwd: geen)")).toBeVisible();
  await look(desk, "Profiel", "settings-changes-320");

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    profile.getByRole("button", { name: "Profiel opslaan als bestand" }).click(),
  ]);
  const file = readFileSync(await download.path());
  expect(JSON.parse(file.toString("utf8"))).toMatchObject({ partPayment: "clear", feeVat: { paypal: "reverse" } });

  await profile.getByRole("button", { name: "Terugzetten: Gedeeltelijke betaling" }).click();
  await settled(desk);
  await expect(pane.getByRole("combobox", { name: "Gedeeltelijke betaling" })).toHaveValue("suggest");

  const saved = Uint8Array.from(await page.evaluate(() => Array.from(window.workbench!.save())));
  await openWorkbook(desk, saved, "opnieuw.xlsx");
  await place(desk, "Instellingen");
  await expect(pane.getByRole("textbox", { name: "Dagboekcode" })).toHaveValue("95");
  await expect(
    pane.getByRole("button", { name: "2 instellingen wijken af van het ingebouwde profiel." }),
  ).toBeVisible();

  await pane
    .locator("input[type=file][aria-label='Profiel uit bestand laden']")
    .setInputFiles({ name: "kantoor.json", mimeType: "application/json", buffer: file });
  await expect(pane.getByText("Profiel Afletter is geladen.")).toBeVisible();
  await expect(pane.getByRole("combobox", { name: "Gedeeltelijke betaling" })).toHaveValue("clear");
  expect(await unknownMembers(desk)).toEqual([]);
});

test("everything of Afletter is taken out of the workbook, but for what was approved", async ({ page }) => {
  const desk = await openDesk(page);
  const { pane } = desk;
  await settled(desk);
  const names = () => page.evaluate(() => window.workbench!.grid.sheets.map(({ model }) => model.name));
  const before = await names();

  await pane.getByRole("button", { name: "Automatisch afletteren" }).click();
  await settled(desk);
  await pane.getByRole("button", { name: "Verder naar memoriaal" }).click();
  await pane.getByRole("radio", { name: /Ze staan open op de relatie/ }).click();
  await pane.getByRole("button", { name: "Opslaan" }).click();
  await pane.getByRole("button", { name: "Memoriaalboeking maken" }).click();
  await expect(pane.getByRole("heading", { name: "Memoriaal op blad Memoriaal" })).toBeVisible();
  const who = pane.getByRole("textbox", { name: "Uw naam" });
  await who.fill("Els de Vries");
  await who.press("Tab");
  await pane.getByRole("button", { name: /^\d+ boekstukken goedkeuren$/ }).click();
  await expect(pane.getByText("Alle boekstukken zijn beoordeeld.", { exact: false })).toBeVisible();
  await settled(desk);

  await place(desk, "Instellingen");
  const card = pane.getByRole("region", { name: "Alles verwijderen" });
  await card.getByRole("button", { name: "Alles verwijderen" }).click();
  await expect(card.getByText("Memorialen met goedgekeurde boekstukken")).toBeVisible();
  await look(desk, "Alles verwijderen", "settings-remove-all");
  await card.getByRole("button", { name: "Alles verwijderen" }).click();
  await expect(pane.getByText("Afletter is uit deze werkmap verwijderd.")).toBeVisible();
  await settled(desk);
  expect(await names()).toEqual([...before, "Memoriaal"]);

  await card.getByRole("button", { name: "Alles verwijderen" }).click();
  await card.getByRole("button", { name: "Laten staan" }).click();
  await place(desk, "Bronnen");
  await expect(pane.getByText("€ 43.215,15")).toBeVisible();
  expect(await unknownMembers(desk)).toEqual([]);
});
