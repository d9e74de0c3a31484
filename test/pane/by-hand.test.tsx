import { screen, within } from "@testing-library/react";
import type { Weighed } from "../../src/worker/api";
import { show } from "./show";
import { CLEARED, openRow } from "./states-cleared";

const SHORT: Weighed = {
  lines: { count: 1, amount: 97000 },
  items: { count: 2, amount: 100000 },
  difference: -3000,
  currency: "EUR",
  used: 0,
  ways: ["withDifference", "inPart"],
};

const opened = (weighed?: Weighed) => ({ ...CLEARED, byHand: { open: true, picks: [], weighed } });

describe("Handmatig afletteren", () => {
  it("is folded away until it is asked for", async () => {
    const { user, verbs } = show(CLEARED);
    expect(screen.queryByText(/Selecteer in beide bladen/)).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Handmatig afletteren openen" }));
    expect(verbs.openByHand).toHaveBeenCalledWith(true);
  });

  it("says what to do while nothing is selected", () => {
    show(opened());
    expect(screen.getByText(/Selecteer in beide bladen de rijen die bij elkaar horen/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Afletteren" })).not.toBeInTheDocument();
  });

  it("adds up both sides, names the difference and offers the ways that fit", async () => {
    const { user, verbs } = show(opened(SHORT));
    const section = within(screen.getByRole("region", { name: "Handmatig afletteren" }));
    expect(section.getByText("1 bankregel")).toBeVisible();
    expect(section.getByText("€ 970,00")).toBeVisible();
    expect(section.getByText("2 posten")).toBeVisible();
    expect(section.getByText("-€ 30,00")).toBeVisible();
    await user.click(section.getByRole("button", { name: "Afletteren met verschil" }));
    expect(verbs.clearByHand).toHaveBeenCalledWith("withDifference");
    await user.click(section.getByRole("button", { name: "Gedeeltelijk afletteren" }));
    expect(verbs.clearByHand).toHaveBeenCalledWith("inPart");
  });

  it("says why a difference can't be written off, and why rows can't be cleared", () => {
    const { to } = show(opened({ ...SHORT, ways: ["inPart"], beyondTolerance: true }));
    expect(screen.getByText(/groter dan het profiel toestaat/)).toBeVisible();
    to(opened({ ...SHORT, ways: [], hindrance: "currencies" }));
    expect(screen.getByText("Deze rijen zijn in verschillende valuta.")).toBeVisible();
    expect(screen.queryByText("€ 970,00")).not.toBeInTheDocument();
  });

  it("clears items among themselves, and proposes them as bad debts, where no line was picked", async () => {
    const { user, verbs, to } = show(opened({ ...SHORT, lines: { count: 0, amount: 0 } }));
    await user.click(screen.getByRole("button", { name: "Onderling afletteren" }));
    expect(verbs.clearSelection).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole("button", { name: "Voorstellen als oninbaar" }));
    expect(verbs.suggestBadDebts).toHaveBeenCalledTimes(1);
    to(opened(SHORT));
    expect(screen.queryByRole("button", { name: "Onderling afletteren" })).not.toBeInTheDocument();
  });

  it("proposes all small remainders in one go, from the list of what is open", async () => {
    const list = { ...CLEARED.list, tab: "open" as const, total: 1, offset: 0, rows: [openRow(0)] };
    const { user, verbs } = show({ ...CLEARED, list });
    await user.selectOptions(screen.getByRole("combobox", { name: "Restanten tot" }), "500");
    await user.click(screen.getByRole("button", { name: "Voorstellen om restanten af te boeken" }));
    expect(verbs.suggestRemainders).toHaveBeenCalledWith(500);
  });

  it("couples two relations, once, and the settings take it back", async () => {
    const pair = ["10001", "20005"] as const;
    const { user, verbs, to } = show(opened({ ...SHORT, pair }));
    await user.click(screen.getByRole("button", { name: "Relaties 10001 en 20005 koppelen" }));
    expect(verbs.couple).toHaveBeenCalledWith(pair, true);
    const { settings } = CLEARED;
    const coupled = { ...settings, profile: { ...settings.profile, coupled: [pair] } };
    to({ ...opened({ ...SHORT, pair }), settings: coupled });
    expect(screen.queryByRole("button", { name: /koppelen$/ })).not.toBeInTheDocument();
    to({ ...CLEARED, place: "settings", settings: coupled });
    await user.click(screen.getByRole("button", { name: "Koppeling 10001 en 20005 opheffen" }));
    expect(verbs.couple).toHaveBeenLastCalledWith(pair, false);
  });

  it("takes an open row of the list along", async () => {
    const row = openRow(0);
    const { user, verbs } = show({
      ...CLEARED,
      list: { ...CLEARED.list, tab: "open", total: 1, offset: 0, rows: [row] },
    });
    await user.click(screen.getByRole("button", { name: /^Uitleg bij/ }));
    await user.click(screen.getByRole("button", { name: /^Handmatig afletteren: / }));
    expect(verbs.pick).toHaveBeenCalledWith({ sheet: row.sheet, row: row.row });
  });

  it("blocks an item of the list, and releases one that is blocked", async () => {
    const items = [0, 1, 2, 3].map((at) => openRow(at)).filter(({ side }) => side === "item");
    const [row] = items;
    const open = (status: "open" | "blocked") => ({
      ...CLEARED,
      list: { ...CLEARED.list, tab: "open" as const, total: 1, offset: 0, rows: [{ ...row, status }] },
    });
    const { user, verbs, to } = show(open("open"));
    await user.click(screen.getByRole("button", { name: /^Uitleg bij/ }));
    await user.click(screen.getByRole("button", { name: /^Blokkeren: / }));
    expect(verbs.block).toHaveBeenCalledWith({ sheet: row.sheet, row: row.row }, true);
    to(open("blocked"));
    await user.click(screen.getByRole("button", { name: /^Vrijgeven: / }));
    expect(verbs.block).toHaveBeenCalledWith({ sheet: row.sheet, row: row.row }, false);
  });
});
