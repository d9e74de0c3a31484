import { screen, within } from "@testing-library/react";
import { PROFILES } from "../../src/domain/profile/builtin";
import type { PaneState } from "../../src/pane/model";
import { mockVerbs, show } from "./show";
import { at, READ } from "./states";

const SETTINGS = at("settings", READ);

function withProfile(profile: Partial<PaneState["settings"]["profile"]>): PaneState {
  return { ...SETTINGS, settings: { ...SETTINGS.settings, profile: { ...PROFILES.afletter, ...profile } } };
}

describe("Instellingen", () => {
  it("offers the four profiles, each with its essence", async () => {
    const { user, verbs } = show(SETTINGS);
    expect(screen.getByRole("radio", { name: /^Afletter/ })).toBeChecked();
    await user.click(screen.getByRole("radio", { name: /^Exact Online.*Geen verschil toegestaan/ }));
    expect(verbs.setProfile).toHaveBeenCalledWith("exact");
  });

  it("says in words which difference is written off", () => {
    show(SETTINGS);
    expect(
      screen.getByText(
        /^Verschil kleiner dan €\s1,00 én kleiner dan 20 %, of kleiner dan €\s10,00 én kleiner dan 2 %: automatisch afgeboekt\.$/,
      ),
    ).toBeVisible();
  });

  it("says that nothing is written off where the profile allows no difference", () => {
    show(withProfile(PROFILES.exact));
    expect(screen.getByText("Elk verschil blijft open staan.")).toBeVisible();
  });

  it("answers the example while the user types", async () => {
    const { user } = show(SETTINGS);
    expect(screen.getByText(/verschil €\s4,90 = 0,98 %, wordt afgeboekt\.$/)).toBeVisible();
    const paid = screen.getByRole("textbox", { name: "Betaald" });
    await user.clear(paid);
    await user.type(paid, "480,00");
    expect(screen.getByText(/verschil €\s20,00 = 4,00 %, blijft open\.$/)).toBeVisible();
    await user.clear(paid);
    await user.type(paid, "veel");
    expect(screen.getByText("Voer een bedrag boven nul in")).toBeVisible();
  });

  it("changes a limit, and takes it away when it is emptied", async () => {
    const { user, verbs } = show(withProfile({ tolerance: [{ maxAmount: "1.00", maxPercent: "20" }] }));
    const limit = within(screen.getByRole("group", { name: "Betalingsverschillen, grens 1" }));
    const amount = limit.getByRole("textbox", { name: "Bedrag (€)" });
    await user.clear(amount);
    await user.type(amount, "2,50{Enter}");
    expect(verbs.setTolerance).toHaveBeenLastCalledWith([{ maxPercent: "20", maxAmount: "2.50" }]);
    await user.clear(amount);
    await user.type(amount, "{Enter}");
    expect(verbs.setTolerance).toHaveBeenLastCalledWith([{ maxPercent: "20" }]);
  });

  it("takes one more limit, of which either suffices", async () => {
    const { user, verbs } = show(withProfile({ tolerance: [{ maxAmount: "5.00" }] }));
    await user.click(screen.getByRole("button", { name: "Grens toevoegen: Betalingsverschillen" }));
    const added = within(screen.getByRole("group", { name: "Betalingsverschillen, grens 2" }));
    await user.type(added.getByRole("textbox", { name: "Percentage (%)" }), "1,5{Enter}");
    expect(verbs.setTolerance).toHaveBeenLastCalledWith([{ maxAmount: "5.00" }, { maxPercent: "1.50" }]);
  });

  it("says whether a difference of exactly the limit counts", async () => {
    const { user, verbs } = show(
      withProfile({ tolerance: [{ maxAmount: "1.00", strict: true }, { maxPercent: "2" }] }),
    );
    const [first, second] = screen.getAllByRole("checkbox", { name: "Een verschil van precies de grens telt mee" });
    expect([first, second].map((box) => (box as HTMLInputElement).checked)).toEqual([false, true]);
    await user.click(first);
    expect(verbs.setTolerance).toHaveBeenLastCalledWith([{ maxAmount: "1.00" }, { maxPercent: "2" }]);
    await user.click(second);
    expect(verbs.setTolerance).toHaveBeenLastCalledWith([
      { maxAmount: "1.00", strict: true },
      { maxPercent: "2", strict: true },
    ]);
  });

  it("says what may be written off by hand, and takes another limit for it", async () => {
    const { user, verbs } = show(withProfile({ toleranceByHand: [{ maxPercent: "3" }] }));
    expect(screen.getByText("Verschil hoogstens 3 %: u kunt het bij handmatig afletteren afboeken.")).toBeVisible();
    const limit = within(screen.getByRole("group", { name: "Handmatig afletteren, grens 1" }));
    await user.type(limit.getByRole("textbox", { name: "Bedrag (€)" }), "25,00{Enter}");
    expect(verbs.changeProfile).toHaveBeenLastCalledWith({
      toleranceByHand: [{ maxPercent: "3", maxAmount: "25.00" }],
    });
    const paid = screen.getByRole("textbox", { name: "Betaald" });
    await user.clear(paid);
    await user.type(paid, "487,50");
    expect(screen.getByText(/verschil €\s12,50 = 2,50 %, kunt u handmatig afboeken\.$/)).toBeVisible();
  });

  it("names a limit for clearing by hand among what is not as built in, and takes it back", async () => {
    const { user, verbs } = show(withProfile({ toleranceByHand: [{ maxAmount: "25.00" }] }));
    await user.click(screen.getByRole("button", { name: /^1 / }));
    const [entry] = within(screen.getByRole("list", { name: "Afwijkingen van het ingebouwde profiel" })).getAllByRole(
      "listitem",
    );
    expect(entry).toHaveTextContent(/Toegestaan verschil, handmatighoogstens €\s25,00 \(ingebouwd: /);
    await user.click(within(entry).getByRole("button", { name: "Terugzetten: Toegestaan verschil, handmatig" }));
    expect(verbs.resetSetting).toHaveBeenCalledWith("toleranceByHand");
  });

  it("shows the limits only as words where they can't be changed", () => {
    show(SETTINGS, mockVerbs(["setTolerance"]));
    expect(screen.queryByRole("textbox", { name: "Bedrag (€)" })).not.toBeInTheDocument();
  });

  it("takes the account numbers and the name", async () => {
    const { user, verbs } = show(SETTINGS);
    const debtors = screen.getByRole("textbox", { name: "Debiteuren" });
    await user.clear(debtors);
    await user.type(debtors, "1310{Enter}");
    await user.type(screen.getByRole("textbox", { name: "Uw naam" }), "E. de Vries");
    await user.tab();
    expect(verbs.setAccount).toHaveBeenCalledWith("debtors", "1310");
    expect(verbs.setAccount).toHaveBeenCalledTimes(1);
    expect(verbs.setName).toHaveBeenCalledWith("E. de Vries");
  });

  it("changes how a bank account reaches the ledger", async () => {
    const own = { NL91ABNA0417164300: { route: "suspense" as const, account: "2000" } };
    const { user, verbs } = show(withProfile({ ownAccounts: own }));
    expect(screen.getByText("Via een tussenrekening")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Wijzigen: antwoord voor NL91ABNA0417164300" }));
    await user.click(screen.getByRole("radio", { name: /^Het pakket verwerkt het afschrift nog/ }));
    await user.click(screen.getByRole("button", { name: "Opslaan" }));
    expect(verbs.answerRoute).toHaveBeenCalledWith("NL91ABNA0417164300", "pairs");
  });

  it("changes the language", async () => {
    const { user, verbs } = show(SETTINGS);
    await user.selectOptions(screen.getByRole("combobox", { name: "Taal" }), "English");
    expect(verbs.setLanguage).toHaveBeenCalledWith("en");
  });

  it("asks before it removes the marks", async () => {
    const { user, verbs } = show({ ...SETTINGS, marked: true });
    const marks = within(screen.getByRole("region", { name: "Markeringen" }));
    await user.click(marks.getByRole("button", { name: "Markeringen verwijderen" }));
    expect(verbs.removeMarks).not.toHaveBeenCalled();
    expect(marks.getByRole("alert")).toHaveTextContent("Kolommen en kleuren van Afletter worden verwijderd.");
    await user.click(marks.getByRole("button", { name: "Verwijderen" }));
    expect(verbs.removeMarks).toHaveBeenCalledTimes(1);
  });

  it("says that there are no marks instead of offering to remove them", () => {
    show(SETTINGS);
    expect(screen.getByText("Er staan nu geen markeringen in deze werkmap.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Markeringen verwijderen" })).not.toBeInTheDocument();
  });

  it("says that nothing leaves this device", () => {
    show(SETTINGS);
    expect(screen.getByText(/^Niets verlaat dit apparaat\./)).toBeVisible();
  });
});
