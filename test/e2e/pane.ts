import { expect, type FrameLocator, type Page } from "@playwright/test";

/** The workbench in a page, and the pane in it. */
export interface Desk {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** requests that left this machine; a test ends with none */
  readonly outside: readonly string[];
}

/**
 * Opens the workbench and waits until the pane has looked at the workbook.
 *
 * @param query e.g. "?language=en-US&theme=dark"; `empty` starts without the sample
 */
export async function openDesk(page: Page, query = ""): Promise<Desk> {
  const outside: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!/^(https:\/\/localhost:3000\/|data:|blob:)/.test(url)) outside.push(url);
  });
  await page.goto(`/${query}`);
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench!.ready);
  const pane = page.frameLocator("iframe");
  await expect(pane.getByRole("tablist").first()).toBeVisible();
  return { page, pane, outside };
}

/** A picture of the whole workbench, for people to look at; the folder is not kept in git. */
export async function picture({ page }: Desk, name: string): Promise<void> {
  await page.screenshot({ path: `test/e2e/screenshots/${name}.png` });
}

/** Members of Office.js that the pane asked for and the stand-in does not have. */
export async function unknownMembers({ page }: Desk): Promise<readonly string[]> {
  return page.evaluate(() => window.workbench!.unknown);
}

/** The value of a cell in the workbook, as the grid holds it: rows and columns from 0. */
export async function cell({ page }: Desk, sheet: string, row: number, column: number): Promise<unknown> {
  return page.evaluate(
    ([name, r, c]) => {
      const found = window.workbench!.grid.sheets.find(({ model }) => model.name === name);
      return found?.model.cells.value(r, c);
    },
    [sheet, row, column] as const,
  );
}
