import { screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { PROFILES } from "../../src/domain/profile/builtin";
import type { Profile } from "../../src/domain/profile/profile";
import type { PaneState } from "../../src/pane/model";
import { show } from "./show";
import { at, READ } from "./states";
import { PROPOSED } from "./states-cleared";

function withProfile(profile: Partial<Profile>): PaneState {
  const settings = at("settings", READ);
  return { ...settings, settings: { ...settings.settings, profile: { ...PROFILES.afletter, ...profile } } };
}

describe("the settings of a profile", () => {
  it("are choices in words, each with what it does in one sentence", async () => {
    const { user, verbs } = show(withProfile({}));
    const choice = screen.getByRole("combobox", { name: "Gedeeltelijke betaling" });
    expect(choice).toHaveAccessibleDescription("Wat er gebeurt als een genoemde factuur te weinig betaald is.");
    await user.selectOptions(choice, "Afletteren");
    expect(verbs.changeProfile).toHaveBeenCalledWith({ partPayment: "clear" });
    await user.selectOptions(screen.getByRole("combobox", { name: "Gelijke posten" }), "De oudste afletteren");
    expect(verbs.changeProfile).toHaveBeenLastCalledWith({ equalItems: "oldest" });
    for (const [name, part] of [
      ["Welke verschillen", { differences: "short" }],
      ["Verschil gemeten aan", { toleranceOf: "open" }],
      ["Btw over betalingskorting", { discountVat: "correct" }],
      ["Te veel betaald", { overpayment: "clear" }],
    ] as const) {
      await user.selectOptions(screen.getByRole("combobox", { name }), Object.values(part)[0] ?? "");
      expect(verbs.changeProfile).toHaveBeenLastCalledWith(part);
    }
  });

  it("are a whole number of months for the window, and refuse what is none", async () => {
    const { user, verbs } = show(withProfile({}));
    const months = screen.getByRole("textbox", { name: "Tijdvak voor combinaties (maanden)" });
    await user.clear(months);
    await user.type(months, "1,5{Enter}");
    expect(screen.getByText("Voer een geheel aantal maanden in, van 0 tot en met 120")).toBeVisible();
    await user.clear(months);
    await user.type(months, "3{Enter}");
    expect(verbs.changeProfile).toHaveBeenCalledWith({ window: { months: 3 } });
  });

  it("are criteria to switch off, and on again in their built-in place", async () => {
    const { user, verbs } = show(withProfile({ criteria: ["batch", "date", "suggestion"] }));
    await user.click(screen.getByRole("button", { name: "Criteria kiezen" }));
    await user.click(screen.getByRole("checkbox", { name: "Datum" }));
    expect(verbs.changeProfile).toHaveBeenLastCalledWith({ criteria: ["batch", "suggestion"] });
    await user.click(screen.getByRole("checkbox", { name: "Combinatie van posten" }));
    expect(verbs.changeProfile).toHaveBeenLastCalledWith({ criteria: ["batch", "date", "combination", "suggestion"] });
  });

  it("are the journal's code, first number, and the day through which it is closed", async () => {
    const { user, verbs } = show(withProfile({}));
    const code = screen.getByRole("textbox", { name: "Dagboekcode" });
    await user.clear(code);
    await user.type(code, "95{Enter}");
    expect(verbs.changeProfile).toHaveBeenLastCalledWith({ journal: { code: "95", firstNumber: 1 } });
    const closed = screen.getByLabelText("Afgesloten tot en met");
    await user.type(closed, "2025-12-31");
    expect(verbs.changeProfile).toHaveBeenLastCalledWith({
      journal: { code: "90", firstNumber: 1, closedThrough: "2025-12-31" },
    });
  });

  it("are the VAT in the fees of each provider: a rate, reverse charge or exempt", async () => {
    const { user, verbs, to } = show(withProfile({}));
    await user.click(screen.getByRole("button", { name: "Btw per provider" }));
    expect(screen.getByRole("combobox", { name: "Mollie" })).toHaveDisplayValue("21 % btw");
    expect(screen.getByRole("combobox", { name: "Stripe" })).toHaveDisplayValue("Btw verlegd");
    await user.selectOptions(screen.getByRole("combobox", { name: "Mollie" }), "Vrijgesteld van btw");
    expect(verbs.changeProfile).toHaveBeenLastCalledWith({ feeVat: { mollie: "exempt" } });
    to(withProfile({ feeVat: { mollie: "9.5" } }));
    expect(screen.getByRole("combobox", { name: "Mollie" })).toHaveDisplayValue("9,5 % btw");
    await user.selectOptions(screen.getByRole("combobox", { name: "Mollie" }), "21 % btw");
    expect(verbs.resetSetting).toHaveBeenCalledWith("feeVat");
  });

  it("are every account that a journal may need, most of them folded away", async () => {
    const { user, verbs } = show(withProfile({}));
    expect(screen.queryByRole("textbox", { name: "Oninbare vorderingen" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Meer rekeningen" }));
    await user.type(screen.getByRole("textbox", { name: "Oninbare vorderingen" }), "4900{Enter}");
    expect(verbs.setAccount).toHaveBeenCalledWith("badDebts", "4900");
  });
});

describe("what differs from the built-in profile", () => {
  it("is named with what it is and what it was, and can be set back", async () => {
    const own = withProfile({
      partPayment: "clear",
      criteria: PROFILES.afletter.criteria.filter((name) => name !== "date"),
      accounts: { ...PROFILES.afletter.accounts, debtors: "1310" },
    });
    const { user, verbs, container } = show(own);
    await user.click(screen.getByRole("button", { name: "3 instellingen wijken af van het ingebouwde profiel." }));
    const list = within(screen.getByRole("list", { name: "Afwijkingen van het ingebouwde profiel" }));
    expect(list.getByText("Afletteren (ingebouwd: Voorstellen)")).toBeVisible();
    expect(list.getByText(/^zonder Datum \(ingebouwd: 21\)|^zonder Datum/)).toBeVisible();
    expect(list.getByText(/^Debiteuren 1310, .*\(ingebouwd: Debiteuren 1300, /)).toBeVisible();
    await user.click(list.getByRole("button", { name: "Terugzetten: Gedeeltelijke betaling" }));
    expect(verbs.resetSetting).toHaveBeenCalledWith("partPayment");
    expect(await axe(container)).toHaveNoViolations();
  });

  it("is nothing where nothing was changed", () => {
    show(withProfile({}));
    expect(screen.getByText("Gelijk aan het ingebouwde profiel.")).toBeVisible();
  });
});

describe("Alles verwijderen", () => {
  it("says what goes and what stays before it does anything", async () => {
    const { user, verbs } = show({ ...PROPOSED, place: "settings" });
    const card = within(screen.getByRole("region", { name: "Alles verwijderen" }));
    await user.click(card.getByRole("button", { name: "Alles verwijderen" }));
    expect(verbs.removeAll).not.toHaveBeenCalled();
    expect(card.getByText("De bladen Beslissingen, Koppelingen en Geleerd")).toBeVisible();
    expect(card.getByText("Memorialen met goedgekeurde boekstukken")).toBeVisible();
    expect(card.getByText(/niet ongedaan worden gemaakt/)).toBeVisible();
    await user.click(card.getByRole("button", { name: "Alles verwijderen" }));
    expect(verbs.removeAll).toHaveBeenCalledWith(false);
    expect(card.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("takes approved memorials along only where that is said", async () => {
    const { user, verbs } = show({ ...PROPOSED, place: "settings" });
    const card = within(screen.getByRole("region", { name: "Alles verwijderen" }));
    await user.click(card.getByRole("button", { name: "Alles verwijderen" }));
    await user.click(card.getByRole("checkbox", { name: "Ook goedgekeurde memorialen verwijderen" }));
    expect(card.getByText("Ook memorialen met goedgekeurde boekstukken")).toBeVisible();
    await user.click(card.getByRole("button", { name: "Alles verwijderen" }));
    expect(verbs.removeAll).toHaveBeenCalledWith(true);
  });

  it("does nothing where it is left", async () => {
    const { user, verbs } = show(at("settings", READ));
    const card = within(screen.getByRole("region", { name: "Alles verwijderen" }));
    await user.click(card.getByRole("button", { name: "Alles verwijderen" }));
    expect(card.queryByRole("checkbox")).not.toBeInTheDocument();
    await user.click(card.getByRole("button", { name: "Laten staan" }));
    expect(verbs.removeAll).not.toHaveBeenCalled();
  });
});
