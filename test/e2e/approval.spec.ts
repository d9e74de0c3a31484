/** Approval as two colleagues do it: four eyes, some rejected, opened again, one taken back, exported, and tampered with. */
import { expect, test } from "@playwright/test";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { openDesk, openWorkbook, picture, settled, unknownMembers } from "./pane";

test("two colleagues approve a memorial, and nobody changes it unseen", async ({ page }) => {
  const desk = await openDesk(page);
  const { pane } = desk;
  const place = (name: string) => pane.getByRole("tab", { name, exact: true }).first();
  const signAs = async (who: string) => {
    const name = pane.getByRole("textbox", { name: "Uw naam" });
    await name.fill(who);
    await name.press("Tab");
    await settled(desk);
  };

  await test.step("Els proposes, and four eyes keeps her from approving it herself", async () => {
    await place("Instellingen").click();
    await pane.getByRole("switch", { name: "Vier ogen" }).click();
    await settled(desk);
    await signAs("Els de Vries");
    await place("Bronnen").click();
    await pane.getByRole("button", { name: "Automatisch afletteren" }).click();
    await pane.getByRole("button", { name: "Verder naar memoriaal" }).click();
    await pane.getByRole("radio", { name: /Via een tussenrekening/ }).click();
    await pane.getByRole("textbox", { name: /tussenrekening/i }).fill("2000");
    await pane.getByRole("button", { name: "Opslaan" }).click();
    await pane.getByRole("button", { name: "Memoriaalboeking maken" }).click();
    await expect(pane.getByText(/^0 van \d+ boekstukken goedgekeurd/)).toBeVisible();
    await expect(pane.getByText(/Vier ogen: Els de Vries heeft dit voorgesteld/)).toBeVisible();
    await picture(desk, "approval-1-four-eyes");
  });

  await test.step("Piet rejects one with a reason and approves the others", async () => {
    await signAs("Piet Smit");
    await pane.getByRole("checkbox", { name: "Boekstuk 1 kiezen", exact: true }).click();
    await pane.getByRole("button", { name: "Afwijzen", exact: true }).click();
    await pane.getByRole("textbox", { name: "Reden van afwijzing" }).fill("Verkeerde klant");
    await pane.getByRole("button", { name: "Afwijzen", exact: true }).click();
    await expect(pane.getByText("1 boekstuk afgewezen; de rijen zijn weer open")).toBeVisible();
    await pane.getByRole("button", { name: /^\d+ boekstukken goedkeuren$/ }).click();
    await expect(pane.getByText("Alle boekstukken zijn beoordeeld.", { exact: false })).toBeVisible();
    await picture(desk, "approval-2-approved");
  });

  const save = async () => Uint8Array.from(await page.evaluate(() => Array.from(window.workbench!.save())));
  const first = await save();

  await test.step("opened again, an approval of last time is taken back, with what rests on it named", async () => {
    await openWorkbook(desk, first, "opnieuw.xlsx");
    await place("Memoriaal").click();
    await pane.getByRole("button", { name: /^Beslissingen \(/ }).click();
    await pane.getByRole("searchbox", { name: "Zoek in beslissingen" }).fill("goedgekeurd");
    await pane
      .getByRole("button", { name: /^Ongedaan maken: Goedgekeurd/ })
      .first()
      .click();
    await expect(pane.getByText("Er rust niets op deze beslissing.")).toBeVisible();
    await picture(desk, "approval-3-undo");
    await pane.getByRole("button", { name: "Maak ongedaan" }).click();
    await expect(pane.getByText("1 beslissing ongedaan gemaakt")).toBeVisible();
    await pane.getByRole("button", { name: "1 boekstuk goedkeuren" }).click();
    await expect(pane.getByText("1 boekstuk goedgekeurd")).toBeVisible();
  });

  await test.step("the approved documents leave for the package, once", async () => {
    await pane.getByRole("combobox", { name: "Voor welk pakket" }).selectOption("Exact Online");
    const downloads: string[] = [];
    page.on("download", (file) => downloads.push(file.suggestedFilename()));
    await pane.getByRole("button", { name: "Bestand voor Exact Online downloaden" }).click();
    await expect
      .poll(() => downloads.sort())
      .toEqual(["Memoriaal Exact Online koppelingen.csv", "Memoriaal Exact Online.csv"]);
    await expect(pane.getByRole("checkbox", { name: /^Memoriaal\s*alles geëxporteerd/ })).toBeVisible();
    await picture(desk, "approval-4-exported");
  });

  await test.step("the reconciliation is a sheet of its own", async () => {
    await pane.getByRole("button", { name: "Aansluitingsoverzicht maken" }).click();
    await expect(pane.getByText("Het overzicht staat op blad Aansluiting.")).toBeVisible();
    await picture(desk, "approval-5-reconciliation");
  });

  await test.step("a cell of an approved document that was changed is noticed and named", async () => {
    const workbook = readWorkbook(await save());
    const { cells } = workbook.sheets.find(({ name }) => name === "Memoriaal")!;
    const head = Array.from({ length: cells.rowCount }, (_, row) => row).find(
      (row) => cells.value(row, 0) === "Boekstuk",
    )!;
    const account = Array.from({ length: cells.columnCount }, (_, c) => c).find(
      (c) => cells.value(head, c) === "Rekening",
    )!;
    // the second document, for the first was rejected
    const row = Array.from({ length: cells.rowCount }, (_, at) => at).find((at) => cells.value(at, 0) === 2)!;
    cells.setValue(row, account, "9999");
    await openWorkbook(desk, writeWorkbook(workbook), "gewijzigd.xlsx");
    await expect(pane.getByText(/boekstuk 2 is na de goedkeuring veranderd/)).toBeVisible();
    await picture(desk, "approval-6-tampered");
  });

  expect(await unknownMembers(desk)).toEqual([]);
  expect(desk.outside).toEqual([]);
});
