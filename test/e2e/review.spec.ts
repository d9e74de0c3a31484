/** The hour after the run: lists by relation, notes, what is refused, rules, splitting, and all of it after opening again. */
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Locator } from "@playwright/test";
import {
  openDesk,
  openWorkbook,
  paneFrame,
  picture,
  restMouse,
  setPaneWidth,
  settled,
  unknownMembers,
  type Desk,
} from "./pane";

const ITEMS = "Openstaande posten";
const BANK = "Bank december";

/** The sample, cleared, in a pane of this width. */
async function cleared(desk: Desk, width: number): Promise<void> {
  await settled(desk);
  await setPaneWidth(desk, width);
  await desk.pane.getByRole("button", { name: "Automatisch afletteren" }).click();
  await expect(desk.pane.getByRole("grid")).toBeVisible();
  await settled(desk);
}

/** A picture of the pane as it stands, and what a machine can say about it. */
async function look(desk: Desk, name: string): Promise<void> {
  await restMouse(desk);
  await desk.page.locator("iframe").screenshot({ path: `test/e2e/screenshots/${name}.png` });
  const { violations } = await new AxeBuilder({ page: desk.page })
    .include(["iframe", "html"])
    .exclude(["iframe", "[data-tabster-dummy]"])
    .analyze();
  expect
    .soft(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join("; ")}`))
    .toEqual([]);
  const wide = await desk.pane.getByRole("main").evaluate((main) => main.scrollWidth - main.clientWidth);
  expect.soft(wide, `${name}: nothing to scroll sideways`).toBe(0);
}

async function reopened(desk: Desk): Promise<void> {
  const saved = Uint8Array.from(await desk.page.evaluate(() => Array.from(window.workbench!.save())));
  await openWorkbook(desk, saved, "opnieuw.xlsx");
  await desk.pane.getByRole("tab", { name: "Afletteren", exact: true }).first().click();
  await settled(desk);
}

/** Which row of which sheet is selected in the workbook, as Excel shows it. */
async function selected({ page }: Desk): Promise<string> {
  return page.evaluate(() => {
    const { active, selections } = window.workbench!.grid;
    const [area] = selections.get(active.id) ?? [];
    return `${active.model.name} ${area ? area.row + 1 : ""}`;
  });
}

/** Goes to a row as people do: the sheet's tab, and the box that names the cell. */
async function selectRow({ page }: Desk, sheet: string, row: number): Promise<void> {
  await page.getByText(sheet, { exact: true }).first().click();
  const box = page.locator("[data-u-comp=defined-name] input, input[data-u-comp=defined-name]").first();
  await box.click();
  await box.fill(`A${row}`);
  await box.press("Enter");
}

/** The row, as Excel shows it, in which a text stands on a sheet of the workbook, the first time or a later one. */
async function rowOf({ page }: Desk, sheet: string, text: string, nth = 1): Promise<number> {
  return page.evaluate(
    ([name, wanted, which]) => {
      let seen = 0;
      const cells = window.workbench!.grid.sheets.find(({ model }) => model.name === name)!.model.cells;
      for (let row = 0; row < cells.rowCount; row++) {
        for (let column = 0; column < cells.columnCount; column++) {
          if (cells.value(row, column) === wanted && ++seen === which) return row + 1;
        }
      }
      throw new Error(`${wanted} stands nowhere on ${name}`);
    },
    [sheet, text, nth] as const,
  );
}

/** Which row of the list has the focus: its place and level. */
async function focused(desk: Desk): Promise<string> {
  return (await paneFrame(desk)).evaluate(() => {
    const at = document.activeElement;
    return `${at?.getAttribute("role") ?? ""} ${at?.getAttribute("aria-rowindex") ?? ""} level ${at?.getAttribute("aria-level") ?? ""}`;
  });
}

test("the lists stand by relation, and are walked and folded by keyboard", async ({ page }) => {
  const desk = await openDesk(page);
  const { pane } = desk;
  await cleared(desk, 320);
  await pane
    .getByRole("tab", { name: /Afgeletterd$/ })
    .last()
    .click();
  await settled(desk);
  await pane.getByRole("button", { name: "Per relatie" }).click();
  const tree = pane.getByRole("treegrid", { name: "Afgeletterde matches" });
  await expect(tree).toBeVisible();
  const whole = Number(await tree.getAttribute("aria-rowcount"));
  await look(desk, "review-grouped-320");

  const rows = tree.getByRole("row");
  await rows.first().focus();
  await expect(rows.first()).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("ArrowDown");
  expect(await focused(desk)).toBe("row 2 level 2");
  await page.keyboard.press("ArrowLeft");
  expect(await focused(desk)).toBe("row 1 level 1");
  await page.keyboard.press("ArrowLeft");
  await expect(rows.first()).toHaveAttribute("aria-expanded", "false");
  expect(Number(await tree.getAttribute("aria-rowcount"))).toBeLessThan(whole);
  await page.keyboard.press("ArrowRight");
  await expect(tree).toHaveAttribute("aria-rowcount", String(whole));
  expect(await focused(desk)).toBe("row 1 level 1");

  await pane.getByRole("button", { name: "Alles invouwen" }).click();
  await expect(tree.locator("[aria-level='2']")).toHaveCount(0);
  await pane.getByRole("combobox", { name: "Volgorde" }).selectOption("Op bedrag");
  await look(desk, "review-folded-320");
  await setPaneWidth(desk, 400);
  await pane.getByRole("tab", { name: /Open$/ }).last().click();
  await settled(desk);
  await pane.getByRole("button", { name: "Alles uitvouwen" }).click();
  await look(desk, "review-grouped-open-400");

  // opened again they stand as they were left
  await reopened(desk);
  await expect(pane.getByRole("treegrid", { name: "Open posten en bankregels" })).toBeVisible();
  await expect(pane.getByRole("combobox", { name: "Volgorde" })).toHaveValue("amount");
  expect(await unknownMembers(desk)).toEqual([]);
});

test("a note, a refusal and what was accepted in bulk stand after opening again, and are undone from there", async ({
  page,
}) => {
  const desk = await openDesk(page);
  const { pane } = desk;
  await cleared(desk, 400);
  const count = pane.getByRole("heading", { name: /bankregels afgeletterd$/ });
  const list = pane.getByRole("grid");
  const tab = (name: RegExp): Locator => pane.getByRole("tab", { name }).last();

  await test.step("a note is typed from the keyboard", async () => {
    await list.getByRole("row").first().focus();
    await page.keyboard.press("ArrowRight");
    await pane.getByRole("button", { name: "Notitie toevoegen" }).press("Enter");
    await page.keyboard.type("Gebeld: betaalt vrijdag.");
    await look(desk, "review-note-typed-400");
    await page.keyboard.press("Control+Enter");
    await expect(pane.getByText("Gebeld: betaalt vrijdag.")).toBeVisible();
    await settled(desk);
    await expect(pane.getByRole("button", { name: "Notitie wijzigen" })).toBeVisible();
    await look(desk, "review-note-400");
  });

  const noted = (await list.getByRole("row").first().getByTitle(/./).first().textContent()) ?? "";
  await test.step("a suggestion that is refused does not come back, not even after another run", async () => {
    const before = Number(await list.getAttribute("aria-rowcount"));
    const second = list.getByRole("row").nth(1);
    const gone = await second.locator("span[title]").first().textContent();
    const items = await second.innerText();
    await second.getByRole("button", { name: /^Afwijzen/ }).click();
    await expect(list).toHaveAttribute("aria-rowcount", String(before - 1));
    await settled(desk);
    await pane.getByRole("button", { name: "Opnieuw afletteren" }).click();
    await settled(desk);
    await tab(/Voorstellen$/).click();
    await settled(desk);
    const texts = await list.getByRole("row").allInnerTexts();
    expect(texts, `${gone ?? ""} is not offered again`).not.toContain(items);
  });

  const first = await count.textContent();
  await test.step("what scores high enough is accepted with one click, undone and redone", async () => {
    await pane.getByRole("combobox", { name: "Score vanaf" }).selectOption("0 %");
    const bulk = pane.getByRole("button", { name: /accepteren$/ }).last();
    await expect(bulk).toBeEnabled();
    await bulk.click();
    await expect(count).not.toHaveText(first ?? "");
    await settled(desk);
    const after = await count.textContent();
    await pane.getByRole("button", { name: "Ongedaan maken" }).click();
    await expect(count).toHaveText(first ?? "");
    await settled(desk);
    await pane.getByRole("button", { name: "Opnieuw uitvoeren" }).click();
    await expect(count).toHaveText(after ?? "");
    await settled(desk);
  });

  await test.step("opened again everything stands, and is undone and redone from there", async () => {
    const after = await count.textContent();
    await reopened(desk);
    await expect(count).toHaveText(after ?? "");
    await pane.getByRole("button", { name: "Ongedaan maken" }).click();
    await expect(count).toHaveText(first ?? "");
    await settled(desk);
    await tab(/Voorstellen$/).click();
    await pane.getByRole("searchbox", { name: /^Zoek op/ }).fill("gebeld vrijdag");
    await expect(list).toHaveAttribute("aria-rowcount", "1");
    await expect(list.getByRole("row")).toContainText(noted);
    await expect(list.getByRole("img", { name: "Notitie: Gebeld: betaalt vrijdag." })).toBeVisible();
    await pane.getByRole("button", { name: "Opnieuw uitvoeren" }).click();
    await expect(count).toHaveText(after ?? "");
  });
  expect(await unknownMembers(desk)).toEqual([]);
  expect(desk.outside).toEqual([]);
});

test("pane and sheet follow each other, a suggestion becomes a rule, and a line is split over items", async ({
  page,
}) => {
  const desk = await openDesk(page);
  const { pane } = desk;
  await cleared(desk, 320);
  const list = pane.getByRole("grid");

  await test.step("choosing a row shows its cells in the sheet", async () => {
    await list.getByRole("row").first().focus();
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => selected(desk)).toMatch(/^(Bank december|Openstaande posten) \d+$/);
    const here = await selected(desk);
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => selected(desk)).not.toBe(here);
  });

  await test.step("selecting a row in the sheet shows its match", async () => {
    // its second payment: in part, and so a suggestion
    const line = await rowOf(desk, BANK, "Stadskoerier Groningen B.V.", 2);
    await selectRow(desk, BANK, line);
    await expect(list.locator("[aria-selected=true]")).toContainText("Stadskoerier Groningen B.V.");
    await expect(pane.getByRole("heading", { name: "Gevonden" })).toBeVisible();
  });

  await test.step("a suggestion becomes a rule that was seen first", async () => {
    await pane.getByRole("button", { name: "Altijd zo doen" }).click();
    const form = pane.getByRole("region", { name: "Nieuwe toewijzingsregel" });
    await expect(form.getByText(/^Deze regel raakt \d+ van de 70 bankregels/)).toBeVisible();
    await look(desk, "review-always-320");
    await form.getByRole("button", { name: "Opslaan" }).click();
    await expect(pane.getByRole("heading", { name: "50 van 70 bankregels afgeletterd" })).toBeVisible();
    await settled(desk);
    await pane.getByRole("tab", { name: "Instellingen", exact: true }).first().click();
    const rules = pane.getByRole("region", { name: "Toewijzingsregels" });
    await expect(rules.getByRole("button", { name: /^Regel verwijderen/ })).toHaveCount(1);
    await pane.getByRole("tab", { name: "Afletteren", exact: true }).first().click();
  });

  await test.step("a line is split over two items, as the user says", async () => {
    await pane.getByRole("button", { name: "Handmatig afletteren openen" }).click();
    const hand = pane.getByRole("region", { name: "Handmatig afletteren" });
    const one = await rowOf(desk, ITEMS, "2025-0418");
    await selectRow(desk, ITEMS, one);
    await expect(hand.getByText("1 post")).toBeVisible();
    await selectRow(desk, BANK, await rowOf(desk, BANK, "P. Hendriks"));
    await expect(hand.getByText("1 bankregel")).toBeVisible();
    await hand.getByRole("button", { name: "Zelf verdelen" }).click();
    const amount = hand.getByRole("textbox", { name: "Bedrag voor 2025-0418" });
    await amount.fill("999999");
    await expect(hand.getByText("Meer dan er openstaat")).toBeVisible();
    await amount.fill("10,00");
    await expect(hand.getByText("Blijft open op bankregel")).toBeVisible();
    await look(desk, "review-split-320");
    await hand.getByRole("button", { name: "Verdeling afletteren" }).click();
    await settled(desk);
    await pane
      .getByRole("tab", { name: /Afgeletterd$/ })
      .last()
      .click();
    await pane.getByRole("searchbox", { name: /^Zoek op/ }).fill("2025-0418 10,00");
    await expect(list).toHaveAttribute("aria-rowcount", "1");
    await picture(desk, "review-split-cleared");
  });
  expect(await unknownMembers(desk)).toEqual([]);
});
