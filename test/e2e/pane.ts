import { expect, type Frame, type FrameLocator, type Page } from "@playwright/test";

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

/** The pane's own page, for what only a frame can be asked. */
export async function paneFrame({ page }: Desk): Promise<Frame> {
  const frame = await (await page.locator("iframe").elementHandle())?.contentFrame();
  if (!frame) throw new Error("the workbench has no pane");
  return frame;
}

/** Opens a workbook made by a test, and waits until the pane has looked at it. */
export async function openWorkbook(desk: Desk, bytes: Uint8Array, name: string): Promise<void> {
  await desk.page.evaluate(
    ([text, file]) =>
      window.workbench!.open(
        Uint8Array.from(atob(text), (c) => c.charCodeAt(0)),
        file,
      ),
    [Buffer.from(bytes).toString("base64"), name] as const,
  );
  await expect(desk.pane.getByRole("tablist").first()).toBeVisible();
  await settled(desk);
}

/** Waits until nothing is going on any more. */
export async function settled({ pane }: Desk): Promise<void> {
  await expect(pane.locator("main[aria-busy=false]")).toBeVisible();
}

/** Makes the task pane as wide as its user could, with the keys of the edge between sheet and pane. */
export async function setPaneWidth({ page }: Desk, width: number): Promise<void> {
  const edge = page.getByRole("separator");
  await edge.press("End");
  for (let at = 320; at < width; at += 16) await edge.press("ArrowLeft");
  await expect(edge).toHaveAttribute("aria-valuenow", String(width));
}

/** Takes the mouse off the pane: the tooltip of the last click is no part of the place. */
export async function restMouse({ page, pane }: Desk): Promise<void> {
  await page.mouse.move(10, 450);
  await expect(pane.locator("[role=tooltip]:visible")).toHaveCount(0);
}
