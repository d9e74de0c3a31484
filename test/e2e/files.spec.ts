/** Files that come from outside: bank statements onto the pane, workbooks onto the workbench. */
import { expect, test, type Locator } from "@playwright/test";
import { readFileSync } from "node:fs";
import { emptySheet, emptyWorkbook } from "../../src/xlsx/cells";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { cell, openDesk, picture, settled, type Desk } from "./pane";

const DATA = "test/sources/data/camt053";
const NAME = "sns-nl-v02-structured.xml";
const STATEMENT = readFileSync(`${DATA}/${NAME}`);
const TWO_ACCOUNTS = "sns-asn-nl-v02-two-accounts.xml";

test("an empty workbook says what a usable sheet is, and bank files become sheets that tie with their balances", async ({
  page,
}) => {
  const desk = await openDesk(page, "?empty");
  const { pane } = desk;
  await settled(desk);

  await test.step("the empty state helps", async () => {
    await expect(pane.getByRole("heading", { name: "Geen bruikbaar blad gevonden" })).toBeVisible();
    await expect(pane.getByText("Openstaande posten: datum, bedrag en factuurnummer of relatie")).toBeVisible();
    await expect(pane.getByRole("button", { name: "Automatisch afletteren" })).toHaveCount(0);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      pane.getByRole("button", { name: "Voorbeeld downloaden" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("afletter-voorbeeld.xlsx");
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
    await picture(desk, "files-empty");
  });

  await test.step("what is no statement is refused, with the file's name and the place", async () => {
    const half = STATEMENT.subarray(0, Math.floor(STATEMENT.length / 2));
    await choose(desk, { name: "half.xml", buffer: half });
    const broken = pane.getByRole("region", { name: "half.xml" });
    await expect(broken.getByText("half.xml is niet ingelezen")).toBeVisible();
    const line = half.toString().split("\n").length;
    await expect(broken.getByText(new RegExp(`half\\.xml.*${line}.*breekt hier af of is beschadigd`))).toBeVisible();
    await choose(desk, { name: "notitie.txt", buffer: Buffer.from("Bel Jansen over factuur 2025-0012.\n") });
    const text = pane.getByRole("region", { name: "notitie.txt" });
    await expect(text.getByText("notitie.txt is niet ingelezen")).toBeVisible();
    await expect(text.getByText(/notitie\.txt.*(CAMT\.053|bankbestand)/)).toBeVisible();
    expect(await sheets(desk)).toHaveLength(1);
    await picture(desk, "files-refused");
  });

  await test.step("a statement that is dropped becomes a sheet; its sum is the change of the balance", async () => {
    await drop(pane.getByText("Bestanden inlezen"), { name: NAME, buffer: STATEMENT });
    const card = pane.getByRole("region", { name: NAME });
    await expect(card.getByText("Sluit aan op het eindsaldo")).toBeVisible();
    await expect(card.getByText("€ 1.000,00")).toBeVisible();
    await expect(card.getByText("€ 950,00")).toBeVisible();
    await settled(desk);
    const sheet = (await sheets(desk)).at(-1)!;
    expect(await columnSum(desk, sheet)).toBe(-5000);
    await expect(pane.getByRole("region", { name: "Bankregels" }).getByText("-€ 50,00")).toBeVisible();
    await picture(desk, "files-statement");
  });

  await test.step("the same file is not added twice", async () => {
    const before = await sheets(desk);
    await drop(pane.getByText("Bestanden inlezen"), { name: "kopie.xml", buffer: STATEMENT });
    await expect(pane.getByText("kopie.xml is al ingelezen", { exact: false }).first()).toBeVisible();
    expect(await sheets(desk)).toEqual(before);
  });

  await test.step("a file of two accounts shows the proof of each", async () => {
    await choose(desk, { name: TWO_ACCOUNTS, buffer: readFileSync(`${DATA}/${TWO_ACCOUNTS}`) });
    const card = pane.getByRole("region", { name: TWO_ACCOUNTS });
    await expect(card.getByText("€ 661,69")).toBeVisible();
    await expect(card.getByText("€ 1.660,87")).toBeVisible();
    await settled(desk);
    // 203,69 to 661,69 and 1.859,13 to 1.660,87
    expect(await columnSum(desk, (await sheets(desk)).at(-1)!)).toBe(45800 - 19826);
  });
});

test("a workbook that is dragged onto the sheet opens, and the pane looks at it", async ({ page }) => {
  const desk = await openDesk(page);
  await settled(desk);
  const book = emptyWorkbook();
  const sheet = emptySheet("Debiteuren");
  book.sheets.push(sheet);
  [
    ["Factuurnummer", "Datum", "Naam", "Bedrag"],
    ["2025-0001", "03-11-2025", "Bakkerij De Korenaar", "121,00"],
    ["2025-0002", "04-11-2025", "Jansen Installaties", "1.210,50"],
  ].forEach((row, at) => row.forEach((value, column) => sheet.cells.setValue(at, column, value)));
  await drop(page.locator("#sheet"), { name: "Debiteuren 2025.xlsx", buffer: Buffer.from(writeWorkbook(book)) });
  await expect(page.getByRole("heading", { name: "Debiteuren 2025.xlsx" })).toBeVisible();
  await expect(desk.pane.getByText("€ 1.331,50").first()).toBeVisible();
  expect(await cell(desk, "Debiteuren", 2, 0)).toBe("2025-0002");
});

test("a list whose heads do not tell is mapped from the keyboard, and the next month comes in by itself", async ({
  page,
}) => {
  const desk = await openDesk(page, "?empty");
  const { pane } = desk;
  await settled(desk);
  const month = (number: string, cents: string) =>
    Buffer.from(
      `Wie;Wat;Wanneer;Hoeveel\nJansen;${number}01;03-11-2025;12,${cents}\nSmit;${number}02;04-11-2025;7,25\n`,
    );
  const column = (letter: string, head: string) => pane.getByRole("combobox", { name: `Kolom ${letter}: ${head}` });
  const choices = [
    ["A", "Wie", "Relatienaam"],
    ["B", "Wat", "Factuurnummer"],
    ["C", "Wanneer", "Factuurdatum"],
    ["D", "Hoeveel", "Openstaand bedrag"],
  ] as const;

  await test.step("the columns are shown with what stands in them, and what is still needed is said", async () => {
    await choose(desk, { name: "mei.csv", buffer: month("2025", "50") });
    await expect(pane.getByRole("heading", { name: "Kolommen aanwijzen" })).toBeVisible();
    await expect(pane.getByRole("radio", { name: "Openstaande posten" })).toBeChecked();
    await expect(pane.getByText(/^Nog nodig:/)).toHaveCount(3);
    await expect(pane.getByRole("button", { name: "Toepassen" })).toBeDisabled();
    await picture(desk, "files-mapping");
  });

  await test.step("each is chosen with the keyboard", async () => {
    for (const [letter, head, field] of choices) {
      await column(letter, head).focus();
      await page.keyboard.type(field);
      await expect(column(letter, head).locator("option:checked")).toHaveText(field);
    }
    await expect(pane.getByText(/^Nog nodig:/)).toHaveCount(0);
    await pane.getByRole("button", { name: "Toepassen" }).focus();
    await page.keyboard.press("Enter");
    await settled(desk);
    await expect(pane.getByRole("region", { name: "Openstaande posten" }).getByText("€ 19,75").first()).toBeVisible();
  });

  await test.step("the next month is known by its heads, once the last one is taken back", async () => {
    await pane.getByRole("button", { name: "Inlezen van mei.csv ongedaan maken" }).click();
    await expect(pane.getByText("mei.csv is weer uit de werkmap gehaald.")).toBeVisible();
    expect(await sheets(desk)).not.toContain("mei");
    await choose(desk, { name: "juni.csv", buffer: month("2026", "75") });
    await expect(pane.getByRole("region", { name: "Openstaande posten" }).getByText("€ 20,00").first()).toBeVisible();
    expect(await cell(desk, "juni", 1, 1)).toBe("202601");
  });
});

interface TestFile {
  readonly name: string;
  readonly buffer: Buffer;
}

/** As the button of the drop zone does it. */
async function choose(desk: Desk, { name, buffer }: TestFile): Promise<void> {
  await desk.pane.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer });
  await settled(desk);
}

/** As a hand does it: the file hangs above the place, and is let go. */
async function drop(place: Locator, { name, buffer }: TestFile): Promise<void> {
  await place.evaluate(
    (element, [file, text]) => {
      const carried = new DataTransfer();
      carried.items.add(new File([Uint8Array.from(atob(text), (c) => c.charCodeAt(0))], file));
      for (const type of ["dragenter", "dragover", "drop"]) {
        element.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: carried }));
      }
    },
    [name, buffer.toString("base64")] as const,
  );
}

function sheets({ page }: Desk): Promise<string[]> {
  return page.evaluate(() => window.workbench!.grid.sheets.map(({ model }) => model.name));
}

/** Cents in the column of a statement sheet that is headed as the amount, by the cells themselves. */
function columnSum({ page }: Desk, name: string): Promise<number> {
  return page.evaluate((wanted) => {
    const { cells } = window.workbench!.grid.sheets.find(({ model }) => model.name === wanted)!.model;
    for (let row = 0; row < cells.rowCount; row++) {
      for (let column = 0; column < cells.columnCount; column++) {
        if (cells.value(row, column) !== "Bedrag") continue;
        let sum = 0;
        for (let below = row + 1; below < cells.rowCount; below++) {
          const value = cells.value(below, column);
          if (typeof value === "number") sum += Math.round(value * 100);
        }
        return sum;
      }
    }
    throw new Error(`${wanted} has no column Bedrag`);
  }, name);
}
