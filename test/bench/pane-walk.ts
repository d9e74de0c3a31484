import { PATIENCE, type Desk } from "./pane-browser";

interface Step {
  readonly verb: string;
  /** milliseconds until it shows */
  readonly shown: number;
  /** milliseconds until all of it stands in the workbook */
  readonly done: number;
  readonly "round trips": number;
}

/** The way of someone who lives in the pane: by keyboard alone, each verb with the time that it keeps them waiting. */
export async function walkByKeyboard(desk: Desk): Promise<Step[]> {
  const { page, pane } = desk;
  const steps: Step[] = [];
  const rows = pane.getByRole("row");
  const focused = pane.locator("[role=row]:focus");
  const step = async (verb: string, press: () => Promise<void>, shows: () => Promise<unknown>) => {
    const start = Date.now();
    await press();
    await shows();
    const shown = Date.now() - start;
    await pane.locator("main[aria-busy=false]").waitFor({ timeout: PATIENCE });
    const done = Date.now() - start;
    steps.push({ verb, shown, done, "round trips": (await desk.batches(start)).length });
    await desk.settled();
  };
  const key = (name: string) => () => page.keyboard.press(name);
  const focusIs = (index: number) => () =>
    pane.locator(`[role=row][aria-rowindex="${index}"]:focus`).getByText("€").first().waitFor();
  const suggested = async () =>
    Number((await pane.getByRole("tab", { name: /Voorstellen/ }).innerText()).replaceAll(/\D/g, ""));
  const countIs = (count: number) => () =>
    pane
      .getByRole("tab", { name: new RegExp(`^${count.toLocaleString("nl-NL")}\\s`) })
      .first()
      .waitFor();

  await pane.getByRole("tab", { name: /Voorstellen/ }).focus();
  await step("list of suggestions", key("Enter"), () => rows.first().waitFor());
  const total = Number(await pane.getByRole("grid").getAttribute("aria-rowcount"));
  await rows.first().focus();
  await step("next row", key("ArrowDown"), focusIs(2));
  await step("fold out", key("ArrowRight"), () => focused.getByRole("gridcell").nth(1).waitFor());
  await step("fold in", key("ArrowLeft"), () => focused.getByRole("gridcell").nth(1).waitFor({ state: "detached" }));
  await step("last row", key("End"), focusIs(total));
  await step("first row", key("Home"), focusIs(1));
  await step(
    "search",
    () => pane.getByRole("searchbox").fill("factuur"),
    () => pane.locator(`[role=grid]:not([aria-rowcount="${total}"])`).waitFor(),
  );
  await step(
    "search is over",
    () => pane.getByRole("searchbox").fill(""),
    () => pane.locator(`[role=grid][aria-rowcount="${total}"]`).waitFor(),
  );
  const before = await suggested();
  await rows.first().focus();
  await step("refuse", key("Delete"), countIs(before - 1));
  await step("undo", () => pane.getByRole("button", { name: "Ongedaan maken" }).press("Enter"), countIs(before));
  const memorial = pane.getByRole("tab", { name: "Memoriaal", exact: true });
  await memorial.focus();
  await step("place Memoriaal", key("Enter"), () =>
    pane.getByRole("button", { name: "Memoriaalboeking maken" }).waitFor(),
  );
  await step(
    "make the memorial",
    () => pane.getByRole("button", { name: "Memoriaalboeking maken" }).press("Enter"),
    () => pane.locator("main[aria-busy=true]").waitFor(),
  );
  return steps;
}
