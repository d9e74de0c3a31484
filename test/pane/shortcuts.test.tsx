import { screen, within } from "@testing-library/react";
import { show } from "./show";
import { READ } from "./states";

const settings = (shortcuts?: Record<string, string>) =>
  ({ ...READ, place: "settings", settings: { ...READ.settings, shortcuts } }) as const;

describe("the keys of the ribbon's verbs", () => {
  it("stand with the settings as this user has them, without those that start something else", () => {
    show(settings({ clearAutomatically: "Ctrl+Shift+Alt+L", removeMarks: "Ctrl+Alt+9" }));
    const card = within(screen.getByRole("region", { name: "Sneltoetsen" }));
    expect(card.getAllByRole("term").map((term) => term.textContent)).toEqual([
      "Automatisch afletteren",
      "Markeringen verwijderen",
    ]);
    expect(card.getByText("Ctrl+Alt+9")).toBeVisible();
  });

  it("are left out where Excel does not tell them", () => {
    show(settings());
    expect(screen.queryByRole("region", { name: "Sneltoetsen" })).toBeNull();
  });
});
