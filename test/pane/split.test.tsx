import { screen, within } from "@testing-library/react";
import type { PaneState } from "../../src/pane/model";
import type { SplitRow, Weighed } from "../../src/worker/api";
import { show } from "./show";
import { CLEARED } from "./states-cleared";

const WEIGHED: Weighed = {
  lines: { count: 1, amount: 100000 },
  items: { count: 2, amount: 130000 },
  difference: -30000,
  currency: "EUR",
  used: 0,
  ways: ["inPart"],
};
const ROWS: readonly SplitRow[] = [
  { sheet: "Posten", row: 2, label: "2025-0012", name: "De Boer B.V.", left: 80000, usual: 80000 },
  { sheet: "Posten", row: 3, label: "2025-0013", name: "De Boer B.V.", left: 50000, usual: 20000 },
];
const picked = (split: readonly SplitRow[]): PaneState => ({
  ...CLEARED,
  byHand: { open: true, picks: [], weighed: WEIGHED, split },
});

async function splitting() {
  const shown = show(picked(ROWS));
  await shown.user.click(screen.getByRole("button", { name: "Zelf verdelen" }));
  const form = within(screen.getByRole("group", { name: "Bedrag per post" }));
  const type = async (label: string, text: string) => {
    await shown.user.clear(form.getByRole("textbox", { name: `Bedrag voor ${label}` }));
    if (text !== "") await shown.user.type(form.getByRole("textbox", { name: `Bedrag voor ${label}` }), text);
  };
  return { ...shown, form, type };
}

describe("Zelf verdelen", () => {
  it("begins with the oldest first, adds up while one types, and clears what was said", async () => {
    const { user, verbs, form, type } = await splitting();
    expect(form.getByRole("textbox", { name: "Bedrag voor 2025-0013" })).toHaveValue("€\u00a0200,00");
    expect(form.getByText("De Boer B.V. · van € 800,00")).toBeVisible();
    await type("2025-0012", "600");
    await type("2025-0013", "350,50");
    expect(form.getByRole("status")).toHaveTextContent("Verdeeld€ 950,50Blijft open op bankregel€ 49,50");
    await user.click(form.getByRole("button", { name: "Verdeling afletteren" }));
    expect(verbs.clearSplit).toHaveBeenCalledWith([
      { sheet: "Posten", row: 2, amount: 60000 },
      { sheet: "Posten", row: 3, amount: 35050 },
    ]);
  });

  it("leaves an item out whose amount is emptied", async () => {
    const { user, verbs, form, type } = await splitting();
    await type("2025-0012", "");
    await user.click(form.getByRole("button", { name: "Verdeling afletteren" }));
    expect(verbs.clearSplit).toHaveBeenCalledWith([
      { sheet: "Posten", row: 2, amount: 0 },
      { sheet: "Posten", row: 3, amount: 20000 },
    ]);
  });

  it("says what does not add up, and does not clear it", async () => {
    const { user, verbs, form, type } = await splitting();
    await type("2025-0013", "500,01");
    expect(form.getByText("Meer dan er openstaat")).toBeVisible();
    await type("2025-0013", "20x");
    expect(form.getByText("Geen bedrag")).toBeVisible();
    await type("2025-0013", "-1");
    expect(form.getByText("Andere kant dan de post")).toBeVisible();
    await type("2025-0013", "300");
    expect(form.getByText("Er is meer verdeeld dan er op de bankregels openstaat.")).toBeVisible();
    await user.click(form.getByRole("button", { name: "Verdeling afletteren" }));
    expect(verbs.clearSplit).not.toHaveBeenCalled();
  });

  it("is not offered where there is nothing to split", () => {
    show(picked([]));
    expect(screen.queryByRole("button", { name: "Zelf verdelen" })).not.toBeInTheDocument();
  });
});
