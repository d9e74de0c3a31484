import { screen, within } from "@testing-library/react";
import type { AssignmentRule } from "../../src/domain/profile/profile";
import type { PaneState } from "../../src/pane/model";
import { show } from "./show";
import { CLEARED, DETAIL, openRow } from "./states-cleared";

const RULE: AssignmentRule = { when: [{ field: "iban", equals: "NL91ABNA0417164300" }], relation: "10001" };
const [FIRST] = CLEARED.list.rows;
const match = FIRST?.kind === "match" ? FIRST.match : 0;

const unfolded = (rules: readonly AssignmentRule[] = []): PaneState => ({
  ...CLEARED,
  list: { ...CLEARED.list, unfolded: { match, detail: { ...DETAIL, match, rule: RULE } } },
  settings: { ...CLEARED.settings, profile: { ...CLEARED.settings.profile, assignmentRules: rules } },
});

describe("Altijd zo doen", () => {
  it("shows the rule, tried on the statement, before it is saved and the suggestion accepted", async () => {
    const { user, verbs } = show(unfolded());
    await user.click(screen.getByRole("button", { name: "Altijd zo doen" }));
    const form = within(screen.getByRole("region", { name: "Nieuwe toewijzingsregel" }));
    expect(form.getByRole("combobox", { name: "Veld" })).toHaveDisplayValue("Tegenrekening");
    expect(form.getByRole("textbox", { name: "Tekst" })).toHaveValue("NL91ABNA0417164300");
    expect(form.getByRole("textbox", { name: "Relatiecode" })).toHaveValue("10001");
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(verbs.tryRule).toHaveBeenLastCalledWith(RULE);
    expect(verbs.setRules).not.toHaveBeenCalled();
    await user.click(form.getByRole("button", { name: "Opslaan" }));
    expect(verbs.setRules).toHaveBeenCalledWith([RULE]);
    expect(verbs.accept).toHaveBeenCalledWith([match]);
  });

  it("saves nothing when it is cancelled", async () => {
    const { user, verbs } = show(unfolded());
    await user.click(screen.getByRole("button", { name: "Altijd zo doen" }));
    await user.click(screen.getByRole("button", { name: "Annuleren" }));
    expect(screen.getByRole("button", { name: "Altijd zo doen" })).toHaveFocus();
    expect(verbs.setRules).not.toHaveBeenCalled();
    expect(verbs.accept).not.toHaveBeenCalled();
  });

  it("says that there is such a rule already", () => {
    show(unfolded([{ ...RULE, name: "De Boer" }]));
    expect(screen.getByText("Hiervoor is al een regel.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Altijd zo doen" })).not.toBeInTheDocument();
  });

  it("makes a rule of an open bank line, where to still to be said", async () => {
    const rule: AssignmentRule = { when: [{ field: "name", equals: "KPN B.V." }], direction: "out" };
    const rows = [{ ...openRow(1), rule }];
    const { user, verbs } = show({ ...CLEARED, list: { ...CLEARED.list, tab: "open", total: 1, rows } });
    await user.click(screen.getByRole("button", { name: /^Uitleg bij/ }));
    await user.click(screen.getByRole("button", { name: "Regel maken" }));
    const save = screen.getByRole("button", { name: "Opslaan" });
    expect(save).toHaveAttribute("aria-disabled", "true");
    await user.type(screen.getByRole("textbox", { name: "Rekeningnummer" }), "4500");
    await user.click(save);
    expect(verbs.setRules).toHaveBeenCalledWith([{ ...rule, account: "4500" }]);
    expect(verbs.accept).not.toHaveBeenCalled();
  });
});
