/** The main path without a mouse: every stop of the keyboard is reachable, named, and seen to have the focus. */
import { expect, test, type Frame } from "@playwright/test";
import { openDesk, paneFrame, picture, settled, type Desk } from "./pane";

// so that how a stop looks needs no waiting for
test.use({ contextOptions: { reducedMotion: "reduce" } });

test("from the first tab to an approved memorial by keyboard alone", async ({ page }) => {
  const desk = await openDesk(page);
  const { pane } = desk;
  await settled(desk);
  const walk = await walker(desk);

  await test.step("the places are walked with the arrow keys", async () => {
    // from Excel's own part of the task pane into ours
    await page.getByRole("button", { name: "Taakvenster sluiten" }).focus();
    await page.keyboard.press("Tab");
    for (const place of ["Bronnen", "Afletteren", "Memoriaal", "Instellingen", "Bronnen"]) {
      await expect(pane.getByRole("tab", { name: place })).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(pane.getByRole("heading", { level: 1 })).toHaveText(`Afletter: ${place}`);
      await page.keyboard.press("ArrowRight");
    }
    await page.keyboard.press("ArrowLeft");
  });

  await test.step("the sources are cleared", async () => {
    await walk.to("Automatisch afletteren");
    await page.keyboard.press("Enter");
    await expect(pane.getByText("49 van 70 bankregels afgeletterd").first()).toBeVisible();
    await settled(desk);
    await expect(pane.getByRole("button", { name: "Verder naar memoriaal" })).toBeFocused();
  });

  await test.step("a suggestion is looked into and accepted from its row", async () => {
    await pane.getByRole("tab", { name: "Afletteren" }).first().focus();
    await walk.to(/^row /);
    const wanted = pane.getByRole("row").filter({ hasText: "Stadskoerier Groningen B.V." }).first();
    const position = await wanted.getAttribute("data-position");
    for (let at = Number(await walk.attribute("data-position")); at < Number(position); at++) {
      await page.keyboard.press("ArrowDown");
      await expect(pane.locator(`[role=row][data-position="${at + 1}"]`)).toBeFocused();
    }
    await expect(wanted).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await expect(wanted.getByRole("heading", { name: "Gevonden" })).toBeVisible();
    await page.keyboard.press("ArrowLeft");
    await expect(wanted.getByRole("heading", { name: "Gevonden" })).toHaveCount(0);
    await page.keyboard.press("Enter");
    await expect(pane.getByText("50 van 70 bankregels afgeletterd").first()).toBeVisible();
    await settled(desk);
    expect(await walk.here()).toMatch(/^row /);
  });

  await test.step("the question about the bank is answered", async () => {
    await walk.to("Verder naar memoriaal");
    await page.keyboard.press("Space");
    await expect(pane.getByRole("radio").first()).toBeVisible();
    await pane.getByRole("tab", { name: "Memoriaal" }).focus();
    await walk.to(/^radio /);
    await page.keyboard.press("Space");
    await walk.to("Tussenrekening");
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("2000");
    await walk.to("Opslaan");
    await page.keyboard.press("Enter");
    await expect(pane.getByRole("radio")).toHaveCount(0);
    await settled(desk);
  });

  await test.step("the memorial is made, signed and approved", async () => {
    await walk.to("Memoriaalboeking maken");
    await page.keyboard.press("Enter");
    await expect(pane.getByText("0 van 50 boekstukken goedgekeurd")).toBeVisible();
    await settled(desk);
    await pane.getByRole("tab", { name: "Memoriaal" }).focus();
    await walk.to("Uw naam");
    await page.keyboard.type("Els de Vries");
    await walk.to("50 boekstukken goedkeuren");
    await page.keyboard.press("Enter");
    await expect(pane.getByText("50 van 50 boekstukken goedgekeurd")).toBeVisible();
    await picture(desk, "keyboard-approved");
  });
});

interface Walker {
  /** presses Tab until the focus is on what is called so; every stop on the way must look focused */
  to(name: string | RegExp): Promise<void>;
  /** role and name of what has the focus, e.g. "button Opslaan" */
  here(): Promise<string>;
  attribute(name: string): Promise<string | null>;
}

const MOST_STOPS = 60;

async function walker(desk: Desk): Promise<Walker> {
  const frame = await paneFrame(desk);
  const { keyboard } = desk.page;
  const here = async () => (await stop(frame)).name;
  return {
    here,
    attribute: (name) => frame.evaluate((n) => document.activeElement?.getAttribute(n) ?? null, name),
    async to(name) {
      const names: string[] = [];
      for (let count = 0; count < MOST_STOPS; count++) {
        const at = await stop(frame);
        names.push(at.name);
        if (typeof name === "string" ? at.name.endsWith(` ${name}`) : name.test(at.name)) return;
        await keyboard.press("Tab");
        const left = await frame.evaluate(leave);
        expect.soft(at.looks, `${at.name} looks focused when it is`).not.toEqual(left);
      }
      throw new Error(`Tab never came to ${String(name)}: ${names.join(", ").slice(0, 2000)}`);
    },
  };
}

interface Stop {
  readonly name: string;
  /** outlines, shadows and borders of the element and of what draws its focus for it */
  readonly looks: readonly string[];
}

/** What has the focus now. It is remembered in the page, so that `leave` can look at it again. */
function stop(frame: Frame): Promise<Stop> {
  return frame.evaluate(async () => {
    // a line under a field takes a moment to grow
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
    const element = document.activeElement as HTMLElement;
    const page = window as unknown as { stop: HTMLElement; looksOf: (at: HTMLElement) => string[] };
    page.stop = element;
    page.looksOf = (at) => {
      const drawn = [at, at.parentElement, at.parentElement?.parentElement].filter((one) => one instanceof HTMLElement);
      return drawn.flatMap((one) =>
        [undefined, "::before", "::after"].map((part) => {
          const style = getComputedStyle(one, part);
          const seen = style.outlineStyle !== "none" && !/^rgba\(.*, 0\)$|transparent/.test(style.outlineColor);
          const outline = seen ? `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}` : "none";
          return `${outline} | ${style.boxShadow} | ${style.borderBottomColor} ${style.transform}`;
        }),
      );
    };
    const labels = (element as HTMLInputElement).labels;
    const name =
      element.getAttribute("aria-label") ??
      (labels?.length
        ? [...labels].map((label) => label.textContent.replace(/\*$/, "").trim()).join(" ")
        : undefined) ??
      element.textContent.trim().slice(0, 80);
    const role = element.getAttribute("role") ?? (element as HTMLInputElement).type ?? element.tagName.toLowerCase();
    return { name: `${role} ${name}`, looks: page.looksOf(element) };
  });
}

/** How the last stop looks now that the focus is elsewhere. */
async function leave(): Promise<string[]> {
  for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  const page = window as unknown as { stop: HTMLElement; looksOf: (at: HTMLElement) => string[] };
  return page.looksOf(page.stop);
}
