/** Every place of the pane, as people with other eyes, widths and languages see it. */
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { openDesk, restMouse, setPaneWidth, settled, unknownMembers, type Desk } from "./pane";

const NL = {
  places: { sources: "Bronnen", match: "Afletteren", journal: "Memoriaal", settings: "Instellingen" },
  clear: "Automatisch afletteren",
  make: "Memoriaalboeking maken",
  route: /Ze staan open op de relatie/,
  save: "Opslaan",
  found: "Gevonden",
  byHand: "Handmatig afletteren openen",
  open: /Open$/,
  why: /^Uitleg bij/,
  pick: /^Handmatig afletteren: /,
  forget: "Selectie wissen",
  rule: "Regel toevoegen",
};
const EN: typeof NL = {
  places: { sources: "Sources", match: "Clear", journal: "Journal", settings: "Settings" },
  clear: "Clear automatically",
  make: "Make memorial journal",
  route: /They stand open on the relation/,
  save: "Save",
  found: "Found",
  byHand: "Open clearing by hand",
  open: /Open$/,
  why: /^Why: /,
  pick: /^Clear by hand: /,
  forget: "Forget the selection",
  rule: "Add a rule",
};

/** Theme and width go in pairs, so that each is seen with both languages and nothing is seen twice. */
const LOOKS = [
  { name: "nl-light-320", words: NL, query: "", width: 320 },
  { name: "en-light-400", words: EN, query: "?language=en-US", width: 400 },
  { name: "nl-dark-400", words: NL, query: "?theme=dark", width: 400 },
  { name: "en-dark-320", words: EN, query: "?language=en-US&theme=dark", width: 320 },
  { name: "nl-forced-colors-320", words: NL, query: "", width: 320, forced: true },
];

for (const { name, words, query, width, forced } of LOOKS) {
  test.describe(name, () => {
    test.use(forced ? { contextOptions: { forcedColors: "active" } } : {});

    test("every place fits, reads and has no accessibility faults", async ({ page }) => {
      const desk = await openDesk(page, query);
      const { pane } = desk;
      await settled(desk);
      await setPaneWidth(desk, width);
      const place = async (tab: string) => {
        await pane.getByRole("tab", { name: tab, exact: true }).first().click();
        await settled(desk);
      };
      const look = (what: string) => test.step(what, () => examine(desk, `${name}-${what}`));

      await look("1-sources");
      await place(words.places.journal);
      await look("2-nothing-to-book");
      await place(words.places.sources);

      await pane.getByRole("button", { name: words.clear }).click();
      await expect(pane.getByRole("grid")).toBeVisible();
      await settled(desk);
      await pane.getByRole("row").first().focus();
      await page.keyboard.press("ArrowRight");
      await expect(pane.getByRole("heading", { name: words.found })).toBeVisible();
      await look("3-match-unfolded");

      await pane.getByRole("button", { name: words.byHand }).click();
      await pane.getByRole("tab", { name: words.open }).last().click();
      await settled(desk);
      await pane.getByRole("button", { name: words.why }).first().click();
      await pane.getByRole("button", { name: words.pick }).click();
      await expect(pane.getByRole("button", { name: words.forget })).toBeVisible();
      await look("3b-open-and-by-hand");

      await place(words.places.journal);
      await expect(pane.getByRole("radio").first()).toBeVisible();
      await look("4-journal-question");
      await pane.getByRole("radio", { name: words.route }).click();
      await pane.getByRole("button", { name: words.save }).click();
      await pane.getByRole("button", { name: words.make }).click();
      await expect(pane.getByRole("grid")).toBeVisible();
      await settled(desk);
      await look("5-journal-memorial");

      await place(words.places.settings);
      await look("6-settings");
      await pane.getByRole("button", { name: words.rule }).click();
      await look("6b-settings-rule");
      expect(await unknownMembers(desk)).toEqual([]);
    });
  });
}

/** A picture of the whole pane from top to bottom, and what a machine can say about it. */
async function examine(desk: Desk, picture: string): Promise<void> {
  const { page, pane } = desk;
  const main = pane.getByRole("main");
  await restMouse(desk);
  const widths = await main.evaluate((element) => ({
    main: element.scrollWidth - element.clientWidth,
    page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  // no button's text runs out of the button
  const clipped = await main
    .getByRole("button")
    .evaluateAll((buttons) =>
      buttons.filter((button) => button.scrollWidth > button.clientWidth).map((button) => button.textContent),
    );
  expect.soft(clipped, `${picture}: no text runs out of its button`).toEqual([]);
  // the bar at the bottom shows whole, with room under its button
  const cut = await pane
    .locator("footer")
    .evaluateAll((bars) => bars.map((bar) => bar.scrollHeight - bar.clientHeight));
  expect
    .soft(
      cut.filter((pixels) => pixels > 0),
      `${picture}: the bar is not cut off`,
    )
    .toEqual([]);
  expect.soft(widths, `${picture}: nothing to scroll sideways`).toEqual({ main: 0, page: 0 });
  await page.locator("iframe").screenshot({ path: `test/e2e/screenshots/${picture}.png` });
  const { violations } = await new AxeBuilder({ page })
    .include(["iframe", "html"])
    .exclude(["iframe", "[data-tabster-dummy]"])
    .analyze();
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join("; ")}`);
  expect.soft(faults, picture).toEqual([]);
  const rest = await main.evaluate((element) => element.scrollHeight - element.clientHeight);
  if (rest < 40) return;
  await main.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await page.locator("iframe").screenshot({ path: `test/e2e/screenshots/${picture}-end.png` });
  await main.evaluate((element) => element.scrollTo(0, 0));
}
