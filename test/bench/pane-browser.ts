import { chromium, type Browser, type Frame, type FrameLocator, type Page } from "@playwright/test";
import { findBrowser } from "../e2e/browser";
import { probe, type Notes } from "./pane-probe";

/** How long anything may take, in milliseconds: nothing is asserted here, so this is only against hanging. */
export const PATIENCE = 1_200_000;

/** One batch for Excel, as the stand-in saw it; times in milliseconds since 1970. */
export interface Batch {
  readonly start: number;
  readonly end: number;
  readonly bytes: number;
  readonly answerBytes: number;
}

/** The workbench in a browser, with a workbook open and the pane beside it. */
export interface Desk {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly frame: () => Frame;
  batches(since: number): Promise<Batch[]>;
  /** until nothing is going on any more */
  settled(): Promise<void>;
}

declare global {
  interface Window {
    notes?: Notes;
    batches?: Batch[];
  }
}

export async function launch(): Promise<Browser> {
  const { executablePath, args } = await findBrowser();
  return chromium.launch({ executablePath, args: [...args, "--js-flags=--expose-gc"] });
}

/** Opens the workbench without a workbook; `keepBlocks` keeps what is sent to the engine, to give it to another. */
export async function openDesk(browser: Browser, address: string, keepBlocks: boolean): Promise<Desk> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  // tsx names functions by this helper, which the page does not have
  await page.addInitScript("globalThis.__name = (f) => f");
  await page.addInitScript(`globalThis.keepBlocks = ${String(keepBlocks)}`);
  await page.addInitScript(probe);
  await page.goto(`${address}/?empty`);
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench!.ready);
  const pane = page.frameLocator("iframe");
  const frame = () => {
    const found = page.frames().find((one) => one.url().includes("pane.html"));
    if (!found) throw new Error("the workbench has no pane");
    return found;
  };
  return {
    page,
    pane,
    frame,
    batches: (since) => page.evaluate((from) => window.batches!.filter(({ start }) => start >= from), since),
    async settled() {
      await pane.locator("main[aria-busy=false]").waitFor({ timeout: PATIENCE });
      // one command can follow another
      await page.waitForTimeout(300);
      await pane.locator("main[aria-busy=false]").waitFor({ timeout: PATIENCE });
    },
  };
}

/** Opens a workbook, and notes every batch for it from then on. */
export async function openWorkbook(desk: Desk, bytes: Uint8Array): Promise<void> {
  await desk.page.evaluate((text) => {
    window.workbench!.open(
      Uint8Array.from(atob(text), (c) => c.charCodeAt(0)),
      "Groot.xlsx",
    );
    const noted: Batch[] = [];
    window.batches = noted;
    const { dispatcher } = window.workbench!;
    const real = dispatcher.execute.bind(dispatcher);
    const now = () => performance.timeOrigin + performance.now();
    Object.assign(dispatcher, {
      async execute(request: string, flags?: number) {
        const start = now();
        const answer = await real(request, flags);
        const { bytes: sent, answerBytes, cleanup } = dispatcher.requests.at(-1)!;
        if (!cleanup) noted.push({ start, end: now(), bytes: sent, answerBytes });
        return answer;
      },
    });
  }, Buffer.from(bytes).toString("base64"));
  // another pane comes in the place of the one that looked at the empty workbook
  while (!(await hasRead(desk))) await desk.page.waitForTimeout(250);
  await desk.settled();
}

async function hasRead({ frame, page }: Desk): Promise<boolean> {
  try {
    const read = frame().evaluate(() => window.notes?.calls.some(({ verb }) => verb === "closeTable") ?? false);
    // who asks a frame that is going may never hear
    return await Promise.race([read, page.waitForTimeout(2_000).then(() => false)]);
  } catch {
    // one frame has gone and the next one is still to come
    return false;
  }
}
