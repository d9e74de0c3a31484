import { screen, waitFor, within } from "@testing-library/react";
import type { PaneState } from "../../src/pane/model";
import { show } from "./show";
import { at, READ } from "./states";
import { CLEARED, PREVIEW, PROPOSED, QUESTIONED } from "./states-cleared";

const WITHOUT_ACCOUNT = {
  code: "documentWithoutAccount",
  place: { source: "Memoriaal 1", row: 14, column: "F" },
  found: "90001",
};

const OWN = "NL91ABNA0417164300";

function previewing(preview = PREVIEW, who = ""): PaneState {
  return { ...at("journal", CLEARED), who, journal: { ...READ.journal, preview } };
}

describe("Memoriaal", () => {
  it("leads to clearing when there is nothing to book yet", async () => {
    const { user, verbs } = show(at("journal", READ));
    expect(screen.getByRole("heading", { name: "Nog niets te boeken" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Naar afletteren" }));
    expect(verbs.goToPlace).toHaveBeenCalledWith("match");
  });

  it("shows what will be booked: documents, lines, periods, and debit equal to credit", () => {
    show(previewing());
    expect(screen.getByText("312")).toBeVisible();
    expect(screen.getByText("668")).toBeVisible();
    expect(screen.getByText("2025-11 t/m 2026-01")).toBeVisible();
    expect(screen.getAllByText("€ 171.004,22")).toHaveLength(2);
    expect(screen.getByText("Debet en credit zijn gelijk")).toBeVisible();
  });

  it("takes a name while it is typed: the field gives way as soon as the memorial is made", async () => {
    const { user, verbs } = show({ ...previewing(), who: "" });
    await user.type(screen.getByRole("textbox", { name: "Uw naam" }), "E. de Vries");
    await waitFor(() => expect(verbs.setName).toHaveBeenCalledWith("E. de Vries"));
  });

  it("says of an account that a question still decides that it is to be chosen", () => {
    show(previewing({ ...QUESTIONED, accounts: [{ account: "", name: "", debit: 3_909_485, credit: 0 }] }));
    expect(screen.getByText("Nog te kiezen")).toBeVisible();
  });

  it("says so when debit and credit differ", () => {
    show(previewing({ ...PREVIEW, credit: PREVIEW.credit - 1 }));
    expect(screen.getByText("Debet en credit zijn niet gelijk")).toBeVisible();
  });

  it("changes an account in place where it comes from the settings", async () => {
    const state = previewing();
    const profile = { ...state.settings.profile, accounts: { debtors: "1300" } };
    const { user, verbs } = show({ ...state, settings: { ...state.settings, profile } });
    await user.click(screen.getByRole("button", { name: "Rekening voor debiteuren wijzigen" }));
    const field = screen.getByRole("textbox", { name: "Rekening" });
    await user.clear(field);
    await user.type(field, "1310{Enter}");
    expect(verbs.setAccount).toHaveBeenCalledWith("debtors", "1310");
    expect(screen.queryByRole("button", { name: /tussenrekening/ })).not.toBeInTheDocument();
  });

  it("counts the matches that get no document, with the reason", () => {
    const leftOut = [
      { match: 1, reason: "pairs" as const },
      { match: 2, reason: "pairs" as const },
      { match: 3, reason: "closedPeriod" as const },
    ];
    show(previewing({ ...PREVIEW, leftOut }));
    expect(screen.getByText("2 matches krijgen geen boekstuk: uw pakket verwerkt dit afschrift zelf.")).toBeVisible();
    expect(screen.getByText(/^1 match valt in een afgesloten periode/)).toBeVisible();
  });

  it("makes the memorial", async () => {
    const { user, verbs } = show(previewing());
    await user.click(screen.getByRole("button", { name: "Memoriaalboeking maken" }));
    expect(verbs.makeMemorial).toHaveBeenCalledTimes(1);
  });
});

describe("the route of an own account", () => {
  const question = () => within(screen.getByRole("region", { name: `Hoe komt bankrekening ${OWN} in uw grootboek?` }));

  it("is asked with four answers of which none is chosen beforehand", async () => {
    const { user, verbs } = show(previewing(QUESTIONED));
    expect(question().getAllByRole("radio")).toHaveLength(4);
    for (const answer of question().getAllByRole("radio")) expect(answer).not.toBeChecked();
    await user.click(question().getByRole("button", { name: "Opslaan" }));
    expect(verbs.answerRoute).not.toHaveBeenCalled();
  });

  it("through a suspense account waits for the number of that account", async () => {
    const { user, verbs } = show(previewing(QUESTIONED));
    await user.click(question().getByRole("radio", { name: /^Via een tussenrekening/ }));
    await user.click(question().getByRole("button", { name: "Opslaan" }));
    expect(verbs.answerRoute).not.toHaveBeenCalled();
    await user.type(question().getByRole("textbox", { name: /^Tussenrekening/ }), "2000");
    await user.click(question().getByRole("button", { name: "Opslaan" }));
    expect(verbs.answerRoute).toHaveBeenCalledWith(OWN, "suspense", "2000");
  });

  it("open on the relation needs no account", async () => {
    const { user, verbs } = show(previewing(QUESTIONED));
    await user.click(question().getByRole("radio", { name: /^Ze staan open op de relatie/ }));
    await user.click(question().getByRole("button", { name: "Opslaan" }));
    expect(verbs.answerRoute).toHaveBeenCalledWith(OWN, "relation");
  });

  it("through the bank asks for the ledger account of the bank", async () => {
    const { user, verbs } = show(previewing(QUESTIONED));
    await user.click(question().getByRole("radio", { name: /^Ze zijn nog nergens geboekt/ }));
    await user.type(question().getByRole("textbox", { name: /^Grootboekrekening van de bank/ }), "1100");
    await user.click(question().getByRole("button", { name: "Opslaan" }));
    expect(verbs.setBankLedger).toHaveBeenCalledWith(OWN, "1100");
    expect(verbs.answerRoute).toHaveBeenCalledWith(OWN, "bank");
  });

  it("does not stop the proposal from being made", async () => {
    const { user, verbs } = show(previewing(QUESTIONED));
    await user.click(screen.getByRole("button", { name: "Memoriaalboeking maken" }));
    expect(verbs.makeMemorial).toHaveBeenCalledTimes(1);
  });
});

describe("an account that is missing", () => {
  it("is asked by its name", async () => {
    const questions = [{ kind: "account" as const, account: "paymentDifferences" as const, documents: 12 }];
    const { user, verbs } = show(previewing({ ...PREVIEW, questions }));
    const asked = within(screen.getByRole("region", { name: "Welke rekening gebruikt u voor betalingsverschillen?" }));
    expect(asked.getByText("12 boekstukken wachten hierop")).toBeVisible();
    await user.type(asked.getByRole("textbox", { name: "Rekening" }), "7980");
    await user.click(asked.getByRole("button", { name: "Opslaan" }));
    expect(verbs.setAccount).toHaveBeenCalledWith("paymentDifferences", "7980");
  });
});

describe("approval", () => {
  it("of all documents is the primary action once the memorial stands", async () => {
    const { user, verbs } = show(PROPOSED);
    expect(screen.getByText("7 van 40 boekstukken goedgekeurd")).toBeVisible();
    expect(screen.getByText("Voorgesteld door P. Jansen op 14-01-2026 10:32")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "29 boekstukken goedkeuren" }));
    expect(verbs.approveAll).toHaveBeenCalledTimes(1);
  });

  it("waits for a name", async () => {
    const { user, verbs } = show({ ...PROPOSED, who: "" });
    const primary = screen.getByRole("button", { name: "29 boekstukken goedkeuren" });
    expect(primary).toHaveAccessibleDescription("Voer uw naam in om goed te keuren.");
    await user.click(primary);
    expect(verbs.approveAll).not.toHaveBeenCalled();
    await user.type(screen.getByRole("textbox", { name: "Uw naam" }), "E. de Vries{Enter}");
    expect(verbs.setName).toHaveBeenCalledWith("E. de Vries");
  });

  it("no longer waits as soon as the name is typed", async () => {
    const { user, verbs } = show({ ...PROPOSED, who: "" });
    await user.type(screen.getByRole("textbox", { name: "Uw naam" }), "E. de Vries");
    await waitFor(() => expect(verbs.setName).toHaveBeenCalledWith("E. de Vries"));
    expect(screen.getByRole("textbox", { name: "Uw naam" })).toHaveFocus();
  });

  it("waits for the questions only where a document waits for one", async () => {
    const waiting = (of: (index: number) => boolean) => ({
      ...PROPOSED,
      journal: {
        ...PROPOSED.journal,
        preview: QUESTIONED,
        documents: PROPOSED.journal.documents.map((document, index) =>
          of(index) ? { ...document, problem: WITHOUT_ACCOUNT } : document,
        ),
      },
    });
    const { user, verbs, to } = show(waiting((index) => index === 0));
    expect(screen.getByText(/^1 boekstuk wacht op een antwoord hierboven/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "28 boekstukken goedkeuren" }));
    expect(verbs.approveAll).toHaveBeenCalledTimes(1);
    to({ ...waiting(() => true), journal: { ...waiting(() => true).journal, memorials: [] } });
    const primary = screen.getByRole("button", { name: "29 boekstukken goedkeuren" });
    expect(primary).toHaveAccessibleDescription("Beantwoord eerst de vragen hierboven om goed te keuren.");
    await user.click(primary);
    expect(verbs.approveAll).toHaveBeenCalledTimes(1);
  });

  it("under four eyes waits for another name than that of who proposed", async () => {
    const { settings } = PROPOSED;
    const fourEyes = { ...PROPOSED, settings: { ...settings, profile: { ...settings.profile, fourEyes: true } } };
    const { user, verbs, to } = show({ ...fourEyes, who: "p jansen" });
    const primary = () => screen.getByRole("button", { name: "29 boekstukken goedkeuren" });
    expect(primary()).toHaveAccessibleDescription(
      "Vier ogen: P. Jansen heeft dit voorgesteld. Een ander keurt goed, onder de eigen naam.",
    );
    await user.click(primary());
    expect(verbs.approveAll).not.toHaveBeenCalled();
    to({ ...fourEyes, who: "E. de Vries" });
    await user.click(primary());
    expect(verbs.approveAll).toHaveBeenCalledTimes(1);
  });

  it("or rejection of chosen documents names their numbers", async () => {
    const { user, verbs } = show(PROPOSED);
    await user.click(screen.getByRole("checkbox", { name: "Boekstuk 90001 kiezen" }));
    await user.click(screen.getByRole("checkbox", { name: "Boekstuk 90003 kiezen" }));
    expect(screen.getByRole("checkbox", { name: "Alles kiezen" })).toBePartiallyChecked();
    await user.click(screen.getByRole("button", { name: "Goedkeuren" }));
    expect(verbs.approve).toHaveBeenCalledWith(["90001", "90003"]);
    await user.click(screen.getByRole("button", { name: "Afwijzen" }));
    expect(verbs.reject).not.toHaveBeenCalled();
    await user.type(screen.getByRole("textbox", { name: "Reden van afwijzing" }), "Verkeerde klant");
    await user.click(screen.getByRole("button", { name: "Afwijzen" }));
    expect(verbs.reject).toHaveBeenCalledWith(["90001", "90003"], "Verkeerde klant");
  });

  it("shows the sheet of the memorial", async () => {
    const { user, verbs } = show(PROPOSED);
    await user.click(screen.getByRole("button", { name: "Toon blad Memoriaal 1" }));
    expect(verbs.goToMemorial).toHaveBeenCalledTimes(1);
  });
});
