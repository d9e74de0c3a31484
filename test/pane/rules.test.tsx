import { screen, within } from "@testing-library/react";
import type { AssignmentRule } from "../../src/domain/profile/profile";
import { PROFILES } from "../../src/domain/profile/builtin";
import { show } from "./show";
import { at, DAY, READ } from "./states";

const KPN: AssignmentRule = { when: [{ field: "description", contains: "KPN" }], direction: "out", account: "4500" };
const RENT: AssignmentRule = { name: "Huur", when: [{ field: "name", equals: "Verhuur B.V." }], relation: "10044" };

function settings(rules: readonly AssignmentRule[] = []) {
  const state = at("settings", READ);
  const profile = { ...PROFILES.afletter, assignmentRules: rules };
  return { ...state, settings: { ...state.settings, profile } };
}

const card = () => within(screen.getByRole("region", { name: "Toewijzingsregels" }));

describe("Toewijzingsregels", () => {
  it("says what a rule is for while there are none", () => {
    show(settings());
    expect(card().getByText("Er zijn nog geen regels.")).toBeVisible();
  });

  it("makes a rule from what was typed, tried on the statement first", async () => {
    const { user, verbs, to } = show(settings());
    await user.click(card().getByRole("button", { name: "Regel toevoegen" }));
    expect(card().getByRole("button", { name: "Opslaan" })).toHaveAttribute("aria-disabled", "true");
    await user.type(card().getByRole("textbox", { name: "Tekst" }), "KPN");
    await user.selectOptions(card().getByRole("combobox", { name: "Richting" }), "Alleen af");
    await user.type(card().getByRole("textbox", { name: "Bedrag tot en met" }), "1.250,50");
    await user.type(card().getByRole("textbox", { name: "Rekeningnummer" }), "4500");
    await user.type(card().getByRole("textbox", { name: "Btw-code" }), "VH");
    const rule = { ...KPN, maxAmount: "1250.50", vatCode: "VH" };
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(verbs.tryRule).toHaveBeenLastCalledWith(rule);
    const line = { sheet: "Bank", row: 4, date: DAY, name: "KPN B.V.", amount: -6050, currency: "EUR" };
    const state = settings();
    to({ ...state, settings: { ...state.settings, trial: { hits: 3, of: 70, examples: [line] } } });
    expect(card().getByText("Deze regel raakt 3 van de 70 bankregels.", { exact: false })).toBeVisible();
    expect(card().getByText("-€ 60,50")).toBeVisible();
    expect(card().getByText("en 2 meer")).toBeVisible();
    await user.click(card().getByRole("button", { name: "Opslaan" }));
    expect(verbs.setRules).toHaveBeenCalledWith([rule]);
  });

  it("changes a rule and keeps its name", async () => {
    const { user, verbs } = show(settings([KPN, RENT]));
    await user.click(card().getByRole("button", { name: "Regel wijzigen: Huur" }));
    const target = card().getByRole("textbox", { name: "Relatiecode" });
    await user.clear(target);
    await user.type(target, "10045");
    await user.click(card().getByRole("button", { name: "Opslaan" }));
    expect(verbs.setRules).toHaveBeenCalledWith([KPN, { ...RENT, relation: "10045" }]);
  });

  it("puts a rule before another, and takes one away", async () => {
    const { user, verbs } = show(settings([KPN, RENT]));
    await user.click(card().getByRole("button", { name: "Eerder: Huur" }));
    expect(verbs.setRules).toHaveBeenCalledWith([RENT, KPN]);
    await user.click(card().getByRole("button", { name: "Regel verwijderen: bevat ‘KPN’" }));
    expect(verbs.setRules).toHaveBeenCalledWith([RENT]);
  });

  it("does not offer to change a pattern, which only the file can hold", () => {
    show(settings([{ when: [{ field: "description", pattern: "^SEPA .* KPN" }], account: "4500" }]));
    expect(card().getByText("^SEPA .* KPN")).toBeVisible();
    expect(card().queryByRole("button", { name: /^Regel wijzigen/ })).not.toBeInTheDocument();
  });
});

describe("Profiel als bestand", () => {
  it("says how many settings are the office's own, and saves them", async () => {
    const { user, verbs } = show(settings([KPN]));
    expect(screen.getByText("1 instelling wijkt af van het ingebouwde profiel.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Profiel opslaan als bestand" }));
    expect(verbs.saveProfile).toHaveBeenCalledTimes(1);
  });

  it("takes a file", async () => {
    const { user, verbs } = show(settings());
    const file = new File(["{}"], "kantoor.json", { type: "application/json" });
    await user.upload(screen.getByLabelText("Profiel uit bestand laden", { selector: "input" }), file);
    expect(verbs.loadProfile).toHaveBeenCalledWith(file);
  });
});
