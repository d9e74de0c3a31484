import { screen, within } from "@testing-library/react";
import { show } from "./show";
import { at, READ } from "./states";
import { CLEARED, clearedMatch, DETAIL, openRow, OUTCOME } from "./states-cleared";

/** The row at a position of the list, from 1. */
function row(position: number): HTMLElement {
  const found = screen.getAllByRole("row").find((one) => one.getAttribute("aria-rowindex") === String(position));
  if (!found) throw new Error(`no row ${position}`);
  return found;
}

describe("Afletteren", () => {
  it("says the outcome in one sentence and one picture", () => {
    show(CLEARED);
    expect(screen.getByRole("heading", { name: "312 van 388 bankregels afgeletterd" })).toBeVisible();
    expect(screen.getByText("€ 171.004,22 van € 184.220,10")).toBeVisible();
    expect(screen.getByRole("img", { name: "Afgeletterd 312, voorstel 21, open 55" })).toBeVisible();
  });

  it("lets a screen reader hear the outcome", () => {
    const { container } = show(CLEARED);
    const spoken = [...container.querySelectorAll("[aria-live=polite]")].map((region) => region.textContent);
    expect(spoken).toContain("312 van 388 bankregels afgeletterd, € 171.004,22 van € 184.220,10");
  });

  it("breaks the outcome down per criterion, money in and out apart", async () => {
    const { user } = show(CLEARED);
    await user.click(screen.getByRole("button", { name: "Uitsplitsing" }));
    const criteria = screen.getByRole("table", { name: "Per criterium" });
    expect(within(criteria).getByRole("row", { name: /^Betalingskenmerk en bedrag 120 €\s61\.200,00$/ })).toBeVisible();
    expect(within(criteria).getByRole("row", { name: /^Datum en bedrag \(voorstel\) 21 €\s8\.120,33$/ })).toBeVisible();
    const lines = screen.getByRole("table", { name: "Bankregels" });
    expect(within(lines).getByRole("row", { name: /^Af 87 €\s33\.219,09$/ })).toBeVisible();
  });

  it("shows while it runs what it is doing and how far, with a way to stop", async () => {
    const { user, verbs } = show({
      ...at("match", READ),
      busy: { task: "match", stage: "our-reference", done: 41233, of: 100000, cancellable: true },
    });
    expect(screen.getByRole("progressbar", { name: "Onze referentie" })).toHaveAttribute("aria-valuenow", "41");
    expect(screen.getByText("41.233 van 100.000")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Annuleren" }));
    expect(verbs.cancel).toHaveBeenCalledTimes(1);
  });

  it("speaks progress in quarters", () => {
    const running = (done: number) => ({
      ...at("match", READ),
      busy: { task: "match" as const, stage: "our-reference", done, of: 100, cancellable: true },
    });
    const { container, to } = show(running(41));
    const spoken = (): (string | null)[] =>
      [...container.querySelectorAll("[aria-live=polite]")].map((region) => region.textContent);
    expect(spoken()).toContain("Afletteren: 25 %");
    to(running(49));
    expect(spoken()).toContain("Afletteren: 25 %");
    to(running(51));
    expect(spoken()).toContain("Afletteren: 50 %");
  });

  it("offers to start when nothing was cleared yet", async () => {
    const { user, verbs } = show(at("match", READ));
    await user.click(screen.getByRole("button", { name: "Automatisch afletteren" }));
    expect(verbs.match).toHaveBeenCalledTimes(1);
  });

  it("leads on to the journal", async () => {
    const { user, verbs } = show(CLEARED);
    await user.click(screen.getByRole("button", { name: "Verder naar memoriaal" }));
    expect(verbs.goToPlace).toHaveBeenCalledWith("journal");
  });

  it("always shows undo and redo, and lets only what is possible be done", async () => {
    const { user, verbs } = show(CLEARED);
    await user.click(screen.getByRole("button", { name: "Ongedaan maken" }));
    await user.click(screen.getByRole("button", { name: "Opnieuw uitvoeren" }));
    expect(verbs.undo).toHaveBeenCalledTimes(1);
    expect(verbs.redo).not.toHaveBeenCalled();
  });
});

describe("a row of the list", () => {
  it("shows date, name, amount, invoices, criterion and score", () => {
    show(CLEARED);
    const first = within(row(1));
    expect(first.getByText("Bakkerij De Korenbloem B.V.")).toBeVisible();
    expect(first.getByText("€ 1.210,00")).toBeVisible();
    expect(first.getByText("02-01-2026 · 2025-1200, 2025-1300, 2025-1499, …")).toBeVisible();
    expect(first.getByText("Onze referentie")).toBeVisible();
    expect(first.getByText("97 %")).toBeVisible();
  });

  it("shows the difference and what the items come to", () => {
    show(CLEARED);
    const third = within(row(3));
    expect(third.getByText("€ 1.244,66")).toBeVisible();
    expect(third.getByText("€ 1.249,56")).toBeVisible();
    expect(third.getByText("-€ 4,90")).toBeVisible();
  });

  it("is accepted or refused with its buttons, without being chosen", async () => {
    const { user, verbs } = show(CLEARED);
    await user.click(within(row(1)).getByRole("button", { name: "Accepteren: Bakkerij De Korenbloem B.V." }));
    await user.click(within(row(3)).getByRole("button", { name: "Afwijzen: Jansen & Zn." }));
    expect(verbs.accept).toHaveBeenCalledWith([313]);
    expect(verbs.refuse).toHaveBeenCalledWith([315]);
    expect(verbs.select).not.toHaveBeenCalled();
  });

  it("is chosen by a click, so that its cells are shown", async () => {
    const { user, verbs } = show(CLEARED);
    await user.click(within(row(2)).getByText("03-01-2026 · 2025-1201"));
    expect(verbs.select).toHaveBeenCalledWith(1, expect.objectContaining({ match: 314 }));
  });

  it("of an approved match can be neither accepted nor refused", () => {
    show({ ...CLEARED, list: { ...CLEARED.list, tab: "cleared", total: 20, rows: [3].map(clearedMatch) } });
    expect(within(row(1)).getByText("goedgekeurd")).toBeVisible();
    expect(within(row(1)).queryByRole("button", { name: /Accepteren|Afwijzen/ })).not.toBeInTheDocument();
  });

  it("folds out the explanation with its evidence and parts, and goes to a cell", async () => {
    const { user, verbs, to } = show(CLEARED);
    await user.click(within(row(1)).getByRole("button", { name: "Uitleg bij Bakkerij De Korenbloem B.V." }));
    expect(verbs.unfold).toHaveBeenCalledWith(313);
    to({ ...CLEARED, list: { ...CLEARED.list, unfolded: { match: 313, detail: DETAIL } } });
    expect(within(row(1)).getByText(DETAIL.explanation)).toBeVisible();
    expect(within(row(1)).getByText("rest € 242,00")).toBeVisible();
    await user.click(within(row(1)).getByRole("button", { name: "Bank december, cel E14" }));
    expect(verbs.goTo).toHaveBeenCalledWith({ sheet: "Bank december", row: 14, column: "E" });
  });

  it("that is open says why", () => {
    show({ ...CLEARED, list: { ...CLEARED.list, tab: "open", total: 103, rows: [0, 1, 2].map(openRow) } });
    expect(within(row(1)).getByText("Geen openstaande post met dit bedrag of dit kenmerk.")).toBeVisible();
    expect(within(row(3)).getByText("gedeeltelijk")).toBeVisible();
  });
});

describe("a criterion", () => {
  it("says what it asks, with an example, where its match is folded out", async () => {
    const match = clearedMatch(0);
    const list = { ...CLEARED.list, tab: "cleared" as const, total: 1, offset: 0, rows: [match] };
    const { user } = show({ ...CLEARED, list: { ...list, unfolded: { match: match.match, detail: DETAIL } } });
    await user.click(screen.getByRole("button", { name: "Wat is ‘Betalingskenmerk en bedrag’?" }));
    expect(
      screen.getByText("Betalingskenmerk en bedrag horen allebei bij precies één openstaande post."),
    ).toBeVisible();
    expect(screen.getByText(/^Kenmerk 1000 0000 2025 0012/)).toBeVisible();
  });
});

describe("a line that goes to an account", () => {
  it("shows no amount against it, for it has no items", () => {
    const match = { ...clearedMatch(0), criterion: "assignment-rule" as const, items: [], itemCount: 0, itemAmount: 0 };
    const list = { ...CLEARED.list, tab: "cleared" as const, total: 1, offset: 0, rows: [match] };
    show({ ...CLEARED, list });
    expect(within(row(1)).queryByText("€ 0,00")).not.toBeInTheDocument();
  });
});

describe("the lists", () => {
  it("carry their counts and are chosen", async () => {
    const { user, verbs } = show(CLEARED);
    await user.click(screen.getByRole("tab", { name: "103 Open" }));
    expect(verbs.setTab).toHaveBeenCalledWith("open");
  });

  it("are searched", async () => {
    const { user, verbs } = show(CLEARED);
    await user.type(screen.getByRole("searchbox", { name: "Zoek op naam, nummer of bedrag" }), "j");
    expect(verbs.ask).toHaveBeenCalledWith({ search: "j" });
  });

  it("are put in another order, and narrowed to one criterion", async () => {
    const cleared = { ...CLEARED, list: { ...CLEARED.list, tab: "cleared" as const } };
    const { user, verbs, to } = show(cleared);
    await user.selectOptions(screen.getByRole("combobox", { name: "Volgorde" }), "Op bedrag");
    expect(verbs.ask).toHaveBeenCalledWith({ sort: "amount" });
    await user.selectOptions(screen.getByRole("combobox", { name: "Criterium" }), "Betalingskenmerk en bedrag");
    expect(verbs.ask).toHaveBeenCalledWith({ criterion: "payment-reference-and-amount" });
    to({ ...cleared, list: { ...cleared.list, query: { ...cleared.list.query, criterion: "end-to-end-id" } } });
    await user.selectOptions(screen.getByRole("combobox", { name: "Criterium" }), "Alle criteria");
    expect(verbs.ask).toHaveBeenLastCalledWith({ criterion: undefined });
  });

  it("say when a search finds nothing", () => {
    show({ ...CLEARED, list: { ...CLEARED.list, query: { search: "xyz", sort: "date" }, total: 0, rows: [] } });
    expect(screen.getByText("Niets gevonden voor ‘xyz’.")).toBeVisible();
  });

  it("say when there is nothing to review", () => {
    const outcome = { ...OUTCOME, tabs: { ...OUTCOME.tabs, suggested: 0 } };
    show({ ...CLEARED, outcome, list: { ...CLEARED.list, total: 0, rows: [] } });
    expect(screen.getByText("Geen voorstellen om te beoordelen.")).toBeVisible();
  });

  it("accept everything above a score that the user sets", async () => {
    const { user, verbs } = show(CLEARED);
    await user.selectOptions(screen.getByRole("combobox", { name: "Score vanaf" }), "80 %");
    expect(verbs.setBulkScore).toHaveBeenCalledWith(0.8);
    await user.click(screen.getByRole("button", { name: "14 accepteren" }));
    expect(verbs.acceptAbove).toHaveBeenCalledWith(0.9);
  });

  it("change nothing while something else is going on", async () => {
    const { user, verbs } = show({ ...CLEARED, busy: { task: "mark", cancellable: false } });
    await user.click(within(row(1)).getByRole("button", { name: /Accepteren/ }));
    expect(verbs.accept).not.toHaveBeenCalled();
  });
});

describe("the number on a tab", () => {
  const withLines = (lines: Partial<typeof OUTCOME.lines>, tabs: Partial<typeof OUTCOME.tabs>) => ({
    ...OUTCOME,
    lines: { ...OUTCOME.lines, ...lines },
    tabs: { ...OUTCOME.tabs, ...tabs },
  });

  it("says for how many bank lines the suggestions are, where several are for one", () => {
    const suggested = { ...OUTCOME.lines.suggested, count: 18 };
    show({ ...CLEARED, outcome: withLines({ suggested }, { suggested: 21 }) });
    expect(screen.getByText("21 voorstellen voor 18 bankregels")).toBeVisible();
  });

  it("needs no words where each suggestion is for a line of its own", () => {
    const suggested = { ...OUTCOME.lines.suggested, count: 21 };
    show({ ...CLEARED, outcome: withLines({ suggested }, { suggested: 21 }) });
    expect(screen.queryByText(/voorstellen voor/)).not.toBeInTheDocument();
  });

  it("says how many of the open rows are lines, and how many items", () => {
    const { lines, items } = OUTCOME;
    const outcome = {
      ...OUTCOME,
      lines: { ...lines, open: { ...lines.open, count: 1 } },
      items: { ...items, open: { ...items.open, count: 1210 } },
    };
    show({ ...CLEARED, outcome, list: { ...CLEARED.list, tab: "open", rows: [openRow(0)], total: 1 } });
    expect(screen.getByText("1 bankregel en 1.210 posten")).toBeVisible();
  });
});
