/** The pane for who sees, reads or moves otherwise: contrast themes, magnified, without motion, by ear. */
import { expect, test, type Frame } from "@playwright/test";
import { openDesk, paneFrame, picture, settled, unknownMembers, type Desk } from "./pane";

const PLACES = ["Bronnen", "Afletteren", "Memoriaal", "Instellingen"];

/**
 * The colours of the four contrast themes of Windows 11: text on ground, a link, what is off, what is chosen, a
 * button's text. A page that paints in the system's own colours, in the pairs that belong together, is legible in each.
 */
const THEMES = {
  aquatic: {
    Canvas: "#202020",
    CanvasText: "#ffffff",
    LinkText: "#75e9fc",
    GrayText: "#a6a6a6",
    Highlight: "#8ee3f0",
    HighlightText: "#263b50",
    ButtonFace: "#202020",
    ButtonText: "#ffffff",
  },
  desert: {
    Canvas: "#fffaef",
    CanvasText: "#3d3d3d",
    LinkText: "#1c5e75",
    GrayText: "#676767",
    Highlight: "#903909",
    HighlightText: "#fff5e3",
    ButtonFace: "#fffaef",
    ButtonText: "#202020",
  },
  dusk: {
    Canvas: "#2d3236",
    CanvasText: "#ffffff",
    LinkText: "#70ebde",
    GrayText: "#a6a6a6",
    Highlight: "#a1bfde",
    HighlightText: "#212d3b",
    ButtonFace: "#2d3236",
    ButtonText: "#b6f6f0",
  },
  nightSky: {
    Canvas: "#000000",
    CanvasText: "#ffffff",
    LinkText: "#8080ff",
    GrayText: "#a6a6a6",
    Highlight: "#d6b4fd",
    HighlightText: "#2b2b2b",
    ButtonFace: "#000000",
    ButtonText: "#ffee32",
  },
} as const;
type SystemColor = keyof (typeof THEMES)["dusk"];

/** Each text that shows, as the system colours that its own colour and its ground may be. */
function painted(frame: Frame): Promise<{ text: string; color: string[]; ground: string[] }[]> {
  return frame.evaluate((names) => {
    const probe = document.createElement("i");
    probe.style.forcedColorAdjust = "none";
    document.body.append(probe);
    const known = names.map((name) => {
      probe.style.color = name;
      return [name, getComputedStyle(probe).color] as const;
    });
    probe.remove();
    const namesOf = (color: string) => known.filter(([, value]) => value === color).map(([name]) => name);
    const groundOf = (element: Element): string => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!/, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor;
      }
      return known[0][1];
    };
    return [...document.querySelectorAll("main *, footer *, [role=tab]")].flatMap((element) => {
      const text = [...element.childNodes]
        .map((node) => (node.nodeType === 3 ? node.textContent : ""))
        .join("")
        .trim();
      if (text === "" || !element.checkVisibility({ visibilityProperty: true })) return [];
      return [{ text, color: namesOf(getComputedStyle(element).color), ground: namesOf(groundOf(element)) }];
    });
  }, Object.keys(THEMES.dusk));
}

/** How far two colours are apart, by WCAG 2.2. */
function contrast(a: string, b: string): number {
  const light = (color: string) => {
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [high, low] = [light(a), light(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** The texts that are hard to read in one of the themes, whichever of their possible colours is meant. */
async function illegible(frame: Frame): Promise<string[]> {
  const texts = await painted(frame);
  expect(texts.length).toBeGreaterThan(10);
  return texts.flatMap(({ text, color, ground }) => {
    const pairs = color.flatMap((front) => ground.map((back) => [front, back] as [SystemColor, SystemColor]));
    const legible = (theme: (typeof THEMES)[keyof typeof THEMES]) =>
      pairs.some(([front, back]) => contrast(theme[front], theme[back]) >= 4.5);
    const bad = (Object.keys(THEMES) as (keyof typeof THEMES)[]).filter((name) => !legible(THEMES[name]));
    return bad.length > 0 ? [`${text}: ${color.join("/")} on ${ground.join("/")} in ${bad.join(", ")}`] : [];
  });
}

async function clear(desk: Desk): Promise<void> {
  await desk.pane.getByRole("button", { name: "Automatisch afletteren" }).click();
  await expect(desk.pane.getByRole("grid")).toBeVisible();
  await settled(desk);
}

/** Goes to each place in turn, as it is after a run. */
async function atEachPlace({ pane, page }: Desk, look: (place: string) => Promise<void>): Promise<void> {
  for (const place of PLACES) {
    await pane.getByRole("tab", { name: place, exact: true }).first().click();
    await settled({ pane, page, outside: [] });
    await test.step(place, () => look(place));
  }
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`contrast themes on a ${colorScheme} ground`, () => {
    test.use({ contextOptions: { forcedColors: "active", reducedMotion: "reduce" }, colorScheme });

    test("every text has system colours that are legible in all four, and nothing moves by itself", async ({
      page,
    }) => {
      const desk = await openDesk(page);
      await settled(desk);
      const frame = await paneFrame(desk);
      await clear(desk);
      await atEachPlace(desk, async (place) => {
        expect.soft(await illegible(frame), place).toEqual([]);
        const moving = await frame.evaluate(
          () =>
            document.getAnimations().filter((animation) => {
              const timing = animation.effect?.getComputedTiming();
              return timing !== undefined && (timing.iterations === Infinity || Number(timing.duration) > 50);
            }).length,
        );
        expect.soft(moving, place).toBe(0);
        await picture(desk, `access-contrast-${colorScheme}-${place}`);
      });
      expect(await unknownMembers(desk)).toEqual([]);
    });
  });
}

test("magnified to 200 % nothing is lost: a pane of 320 pixels then has 160 by 190", async ({ page }) => {
  const desk = await openDesk(page);
  const { pane } = desk;
  await settled(desk);
  // what WebView2 does to the page when the user zooms the pane: half as many CSS pixels each way
  await page.addStyleTag({ content: ".pane iframe { width: 160px !important; height: 190px !important; }" });
  await clear(desk);
  await atEachPlace(desk, async (place) => {
    const lost = await pane.locator("html").evaluate((html) => {
      const wide = [...html.querySelectorAll("main, footer, [role=tablist]")].filter(
        (element) => getComputedStyle(element).overflowX !== "auto" && element.scrollWidth > element.clientWidth + 1,
      );
      const main = html.querySelector("main");
      // what does not fit is scrolled to, to the last button of the bar at the bottom
      html.querySelector("footer")?.scrollIntoView();
      const bar = html.querySelector("footer button:last-of-type")?.getBoundingClientRect();
      const reached = bar === undefined || (bar.bottom <= innerHeight && bar.right <= innerWidth && bar.left >= 0);
      return {
        page: html.scrollWidth - html.clientWidth,
        wide: wide.map((e) => e.tagName),
        room: main?.clientHeight ?? 0,
        reached,
      };
    });
    expect.soft([lost.page, lost.wide], place).toEqual([0, []]);
    expect.soft(lost.room, place).toBeGreaterThanOrEqual(180);
    expect.soft(lost.reached, place).toBe(true);
    await page.locator("iframe").screenshot({ path: `test/e2e/screenshots/access-200-${place}.png` });
  });
  expect(await unknownMembers(desk)).toEqual([]);
});

test("a screen reader hears what runs, how far it is, and the outcome", async ({ page }) => {
  const desk = await openDesk(page, "?language=nl-BE");
  await settled(desk);
  const frame = await paneFrame(desk);
  await frame.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const live = document.querySelectorAll("[role=status], [role=alert], [aria-live]");
    const listen = new MutationObserver((changes) => {
      for (const { target } of changes) {
        const text = (target instanceof Element ? target : target.parentElement)?.textContent ?? "";
        if (text !== "" && heard.at(-1) !== text) heard.push(text);
      }
    });
    for (const region of live) listen.observe(region, { childList: true, characterData: true, subtree: true });
  });
  // Dutch in Belgium by itself: Excel says so
  await expect(frame.locator("html")).toHaveAttribute("lang", "nl-BE");
  await desk.pane.getByRole("button", { name: "Automatisch afpunten" }).click();
  await expect(desk.pane.getByRole("grid")).toBeVisible();
  await settled(desk);
  const heard = await frame.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard.some((text) => /^Afpunten(: \d+ %)?$/.test(text))).toBe(true);
  expect(heard.at(-1)).toMatch(/^\d+ van \d+ bankregels afgepunt/);
  await desk.pane.getByRole("row").first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(desk.pane.getByRole("heading", { name: "Gevonden" })).toBeVisible();
  await expect(desk.pane.locator("main")).not.toContainText(/afgeletterd|afletteren/i);
  expect(await unknownMembers(desk)).toEqual([]);
});
