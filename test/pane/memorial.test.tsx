import { fireEvent, screen, within } from "@testing-library/react";
import type { PaneState } from "../../src/pane/model";
import { show } from "./show";
import { at } from "./states";
import { CLEARED, DETAIL, PREVIEW, PROPOSED } from "./states-cleared";

const APPROVED = PROPOSED.journal.documents.map((document) => ({ ...document, status: "approved" as const }));
const [MEMORIAL] = PROPOSED.journal.memorials;
const ELS = { who: "Els", at: "2026-01-14 11:00" };

/** Two memorials: of the first everything was exported, of the second nothing. */
const TWO: PaneState = {
  ...PROPOSED,
  journal: {
    ...PROPOSED.journal,
    documents: APPROVED,
    memorials: [
      { ...MEMORIAL, documents: { proposed: 0, approved: 12, rejected: 0 }, exported: 12 },
      {
        memorial: 900,
        sheet: "Memoriaal 2",
        proposed: ELS,
        documents: { proposed: 0, approved: 40, rejected: 0 },
        exported: 0,
      },
    ],
  },
};

const exporting = (state: PaneState, part: Partial<PaneState["journal"]["exportAs"]>): PaneState => ({
  ...state,
  journal: { ...state.journal, exportAs: { ...state.journal.exportAs, ...part } },
});

describe("a document of the memorial", () => {
  const wrong = {
    code: "documentChanged",
    place: { source: "Memoriaal 1", row: 14, column: "F" },
    found: "90001",
  };
  const documents = PROPOSED.journal.documents.map((document, i) =>
    i === 0 ? { ...document, problem: wrong } : document,
  );

  it("that is not what was approved says so, and folded out leads to the cell", async () => {
    const { user, verbs, to } = show({ ...PROPOSED, journal: { ...PROPOSED.journal, documents } });
    const row = () => screen.getAllByRole("row")[0];
    expect(within(row()).getByText("let op")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Boekstuk 90001: waarom dit bij elkaar hoort" }));
    expect(verbs.unfoldDocument).toHaveBeenCalledWith("90001");
    const unfolded = { number: "90001", detail: DETAIL };
    to({ ...PROPOSED, journal: { ...PROPOSED.journal, documents, unfolded } });
    expect(within(row()).getByText(/boekstuk 90001 is na de goedkeuring veranderd/)).toBeVisible();
    expect(within(row()).getByText(/De omschrijving noemt factuur 2025-1200/)).toBeVisible();
    await user.click(within(row()).getByRole("button", { name: "Ga naar de cel" }));
    expect(verbs.goTo).toHaveBeenCalledWith({ sheet: "Memoriaal 1", row: 14, column: "F" });
  });
});

describe("several memorials", () => {
  it("are chosen between, each with how far its approval is", async () => {
    const { user, verbs } = show(TWO);
    await user.selectOptions(screen.getByRole("combobox", { name: "Welk memoriaal" }), [
      "Memoriaal 1: 12 van 12 goedgekeurd",
    ]);
    expect(verbs.showMemorial).toHaveBeenCalledWith(700);
  });
});

describe("the export", () => {
  it("is the primary action once everything is approved, and only then", async () => {
    const { user, verbs, to } = show(PROPOSED);
    expect(screen.queryByRole("button", { name: "CSV downloaden" })).not.toBeInTheDocument();
    to(TWO);
    await user.click(screen.getByRole("button", { name: "CSV downloaden" }));
    expect(verbs.exportJournal).toHaveBeenCalledTimes(1);
  });

  it("offers every package, plain CSV and Excel", () => {
    show(TWO);
    const formats = within(screen.getByRole("combobox", { name: "Voor welk pakket" })).getAllByRole("option");
    expect(formats.map((option) => option.textContent)).toEqual([
      "SnelStart",
      "Exact Online",
      "AFAS Profit",
      "Twinfield",
      "e-Boekhouden.nl",
      "Moneybird",
      "Yuki",
      "XML Auditfile Financieel 3.2",
      "CSV",
      "Excel",
    ]);
  });

  it("asks what the file of the package names, and says whether the invoice is ticked off by it", async () => {
    const { user, verbs, to } = show(exporting(TWO, { format: "snelstart" }));
    expect(screen.getByText(/daarmee lettert dit pakket de factuur af/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Bestand voor SnelStart downloaden" })).toBeVisible();
    to(exporting(TWO, { format: "twinfield" }));
    expect(screen.getByText(/Er komt een tweede bestand bij/)).toBeVisible();
    await user.type(screen.getByRole("textbox", { name: "Administratiecode" }), "001{Enter}");
    expect(verbs.setExport).toHaveBeenCalledWith({ administration: "001" });
    to(exporting(TWO, { format: "xaf" }));
    await user.type(screen.getByRole("textbox", { name: "Naam van de onderneming" }), "Webshop B.V.{Enter}");
    expect(verbs.setExport).toHaveBeenCalledWith({ companyName: "Webshop B.V." });
  });

  it("takes the memorials with something new beforehand, and others on request", async () => {
    const { user, verbs, to } = show(TWO);
    const group = within(screen.getByRole("group", { name: "Uit welke memorialen" }));
    const first = group.getByRole("checkbox", { name: /^Memoriaal 1\s*alles geëxporteerd/ });
    expect(first).not.toBeChecked();
    expect(group.getByRole("checkbox", { name: /^Memoriaal 2\s*40 van 40 nog niet geëxporteerd/ })).toBeChecked();
    await user.click(first);
    expect(verbs.setExport).toHaveBeenCalledWith({ memorials: [900, 700] });
    const all = TWO.journal.memorials.map((one) => ({ ...one, exported: one.documents.approved }));
    to({ ...TWO, journal: { ...TWO.journal, memorials: all } });
    expect(screen.queryByRole("button", { name: "CSV downloaden" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("checkbox", { name: "Ook wat al is geëxporteerd" }));
    expect(verbs.setExport).toHaveBeenLastCalledWith({ again: true, memorials: [700, 900] });
  });

  it("gives the list to tick off where the package processes the statement itself", async () => {
    const preview = { ...PREVIEW, documents: 0, leftOut: [{ match: 1, reason: "pairs" as const }] };
    const { user, verbs } = show({ ...at("journal", CLEARED), journal: { ...CLEARED.journal, preview } });
    await user.click(screen.getByRole("button", { name: "Koppelingen downloaden" }));
    expect(verbs.exportPairs).toHaveBeenCalledTimes(1);
  });
});

describe("the decisions", () => {
  const row = {
    id: 12,
    at: "2026-01-14 10:40",
    who: "Els",
    verb: "approve" as const,
    match: 7,
    about: "De Boer B.V. · 2025-0012",
    holds: true,
  };
  const history = {
    search: "",
    total: 45,
    rows: [{ ...row, id: 13, verb: "undo" as const, about: "11" }, row, { ...row, id: 11, holds: false }],
  };
  const state: PaneState = { ...PROPOSED, journal: { ...PROPOSED.journal, history } };
  const plan = {
    canUndo: true,
    rests: [{ ...row, id: 14 }],
    exports: [{ format: "snelstart", at: "2026-01-15 09:00" }],
    blockedBy: [],
  };

  it("are searched, and what rests on one is named before it is undone", async () => {
    const { user, verbs, to } = show(state);
    await user.click(screen.getByRole("button", { name: "Beslissingen (45)" }));
    fireEvent.change(screen.getByRole("searchbox", { name: "Zoek in beslissingen" }), { target: { value: "boer" } });
    expect(verbs.searchDecisions).toHaveBeenCalledWith("boer");
    expect(screen.getByText("van beslissing 11")).toBeVisible();
    expect(screen.getByText("ongedaan gemaakt")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Ongedaan maken: Goedgekeurd, beslissing 12" }));
    expect(verbs.planUndo).toHaveBeenCalledWith(12);
    expect(verbs.undoDecision).not.toHaveBeenCalled();
    to({ ...state, journal: { ...state.journal, history: { ...history, plan: { id: 12, plan } } } });
    expect(screen.getByText("Deze beslissing rust erop en gaat mee:")).toBeVisible();
    expect(screen.getByText(/stond in de export voor SnelStart van 15-01-2026 09:00/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Maak 2 ongedaan" }));
    expect(verbs.undoDecision).toHaveBeenCalledWith(12);
  });

  it("that something stands in the way of say what, and can't be undone", async () => {
    const blocked = { canUndo: false, rests: [], exports: [], blockedBy: [31] };
    const { user } = show({
      ...state,
      journal: { ...state.journal, history: { ...history, plan: { id: 12, plan: blocked } } },
    });
    await user.click(screen.getByRole("button", { name: "Beslissingen (45)" }));
    expect(screen.getByText(/dezelfde rijen zijn inmiddels afgeletterd onder nr. 31/)).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Maak/ })).not.toBeInTheDocument();
  });
});

describe("the reports", () => {
  it("are written as of the last day of the statement, or another day", async () => {
    const state = { ...PROPOSED, journal: { ...PROPOSED.journal, asOf: 20453 } };
    const { user, verbs } = show(state);
    await user.click(screen.getByRole("button", { name: "Aansluitingsoverzicht maken" }));
    expect(verbs.writeReport).toHaveBeenCalledWith("reconciliation", 20453);
    fireEvent.change(screen.getByLabelText("Per datum"), { target: { value: "2026-01-31" } });
    await user.click(screen.getByRole("button", { name: "Afloop na balansdatum maken" }));
    expect(verbs.writeReport).toHaveBeenCalledWith("runOff", 20484);
  });
});

describe("four eyes", () => {
  it("is a setting that says it is an agreement", async () => {
    const { user, verbs } = show(at("settings", CLEARED));
    expect(screen.getByText(/Het is een afspraak/)).toBeVisible();
    await user.click(screen.getByRole("switch", { name: "Vier ogen" }));
    expect(verbs.setFourEyes).toHaveBeenCalledWith(true);
  });
});
