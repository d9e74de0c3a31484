import { screen, within } from "@testing-library/react";
import type { PaneState } from "../../src/pane/model";
import { mockVerbs, show } from "./show";
import { ITEMS, LINES, READ } from "./states";

function withItems(items: Partial<typeof ITEMS>): PaneState {
  return { ...READ, sources: { ...READ.sources, items: { ...ITEMS, ...items } } };
}

/** The card of a list, by its heading. */
function card(name: string) {
  return within(screen.getByRole("region", { name }));
}

describe("Bronnen", () => {
  it("shows where each list stands, how many rows were read and its control totals", () => {
    show(READ);
    expect(card("Openstaande posten").getByText("Openstaande posten · A5:J64")).toBeVisible();
    expect(card("Openstaande posten").getByText("58 rijen")).toBeVisible();
    expect(card("Openstaande posten").getByText("€ 48.211,35")).toBeVisible();
    expect(card("Bankregels").getByText("70 rijen")).toBeVisible();
    expect(card("Bankregels").getByText("€ 14.204,99")).toBeVisible();
  });

  it("starts clearing from the one primary action", async () => {
    const { user, verbs } = show(READ);
    await user.click(screen.getByRole("button", { name: "Automatisch afletteren" }));
    expect(verbs.match).toHaveBeenCalledTimes(1);
  });

  it("without bank lines clears the items against each other, and says so", async () => {
    const { user, verbs } = show({ ...READ, sources: { ...READ.sources, lines: [] } });
    expect(card("Bankregels").getByText(/worden de openstaande posten onderling afgeletterd/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Posten onderling afletteren" }));
    expect(verbs.match).toHaveBeenCalledTimes(1);
  });

  it("says what is still needed without open items, and doesn't start", async () => {
    const { user, verbs } = show({ ...READ, sources: { ...READ.sources, items: undefined } });
    const primary = screen.getByRole("button", { name: "Automatisch afletteren" });
    expect(primary).toHaveAccessibleDescription("Kies eerst een blad met openstaande posten, of lees een lijst in.");
    await user.click(primary);
    expect(verbs.match).not.toHaveBeenCalled();
  });

  it("lists the rows that were left out with why, and goes to one of them", async () => {
    const { user, verbs } = show(READ);
    await user.click(screen.getByRole("button", { name: "2 rijen overgeslagen" }));
    expect(screen.getByText("titel")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Rij 64" }));
    expect(verbs.goTo).toHaveBeenCalledWith({ sheet: "Openstaande posten", row: 64 });
  });

  it("goes to the cell that could not be read", async () => {
    const problem = { code: "notAnAmount", place: { source: "Bank mei", row: 14, column: "D" }, found: "12,3,4" };
    const { user, verbs } = show(withItems({ problems: [problem] }));
    await user.click(screen.getByRole("button", { name: "Ga naar de cel" }));
    expect(verbs.goTo).toHaveBeenCalledWith({ sheet: "Bank mei", row: 14, column: "D" });
  });

  it("asks how a column is written when it reads both ways, and waits for the answer", async () => {
    const { user, verbs } = show(
      withItems({ questions: [{ kind: "decimal", field: "openAmount", column: "F", choices: ["comma", "point"] }] }),
    );
    const asked = card("Vraag over blad Openstaande posten");
    await user.click(asked.getByRole("button", { name: "Opslaan" }));
    expect(verbs.answerTable).not.toHaveBeenCalled();
    await user.click(asked.getByRole("radio", { name: /komma voor de centen/ }));
    await user.click(asked.getByRole("button", { name: "Opslaan" }));
    expect(verbs.answerTable).toHaveBeenCalledWith("Openstaande posten", { decimal: "comma" });
  });

  it("takes hidden rows in only when the user says so", async () => {
    const { user, verbs } = show(withItems({ hiddenRows: 12 }));
    await user.click(screen.getByRole("checkbox", { name: "Verborgen rijen meenemen" }));
    expect(verbs.includeHidden).toHaveBeenCalledWith("items", true);
  });

  it("compares the list with the balance of the ledger and shows the difference", async () => {
    const { user, verbs, to } = show(READ);
    const field = screen.getByRole("textbox", { name: "Saldo volgens het grootboek" });
    await user.type(field, "48.000,00{Enter}");
    expect(verbs.setLedgerBalance).toHaveBeenCalledWith(4800000);
    to({ ...READ, sources: { ...READ.sources, ledgerBalance: 4800000 } });
    expect(screen.getByText("Verschil met de lijst: -€ 211,35")).toBeVisible();
  });

  it("takes files that are chosen", async () => {
    const { user, verbs } = show(READ);
    const file = new File(["<Document/>"], "camt053.xml", { type: "text/xml" });
    await user.upload(screen.getByLabelText("Bestanden kiezen: bankafschrift, lijst of uitbetalingsrapport"), file);
    expect(verbs.dropFiles).toHaveBeenCalledWith([file]);
  });

  it("shows that a file agrees with its balances, or by how much it does not", () => {
    const statement = {
      account: "NL91ABNA0417164300",
      currency: "EUR",
      from: "01-12-2025",
      to: "31-12-2025",
      entries: 70,
      opening: 1000,
      closing: 3000,
      difference: 0,
    };
    const file = (name: string, difference: number) => ({
      name,
      state: "read" as const,
      sheets: [],
      reading: {
        file: name,
        sha256: "",
        problems: [],
        sheets: [],
        left: [],
        statements: [{ ...statement, difference }],
      },
    });
    show({ ...READ, sources: { ...READ.sources, files: [file("goed.xml", 0), file("fout.xml", 1210)] } });
    expect(card("goed.xml").getByText("Sluit aan op het eindsaldo")).toBeVisible();
    expect(card("fout.xml").getByText("Sluit niet aan: verschil € 12,10")).toBeVisible();
  });

  it("names the sheets that a workbook became, offers to use one that is not used, and takes a file back", async () => {
    const list = (name: string, kind: "items" | "unknown") => ({
      spec: { name, columnWidths: [], rows: [], tables: [], colorRules: [], validations: [] },
      following: 2,
      hidden: [],
      kind,
    });
    const { user, verbs } = show({
      ...READ,
      sources: {
        ...READ.sources,
        files: [
          {
            name: "posten.xlsx",
            state: "read",
            sheets: ["Crediteuren", "Overig"],
            reading: {
              file: "posten.xlsx",
              sha256: "",
              problems: [],
              sheets: [list("Crediteuren", "items"), list("Overig", "unknown")],
              left: [{ sheet: "Toelichting", why: "noTable" }],
              statements: [],
            },
          },
        ],
      },
    });
    const file = card("posten.xlsx");
    expect(file.getByText("Wordt niet gebruikt: openstaande posten")).toBeVisible();
    expect(file.getByText("Niet overgenomen: het blad Toelichting (geen lijst)")).toBeVisible();
    await user.click(file.getByRole("button", { name: "Blad Crediteuren gebruiken als openstaande posten" }));
    expect(verbs.useSheet).toHaveBeenCalledWith("items", "Crediteuren");
    expect(file.getByRole("button", { name: "Kolommen aanwijzen op blad Overig" })).toBeVisible();
    await user.click(file.getByRole("button", { name: "Inlezen van posten.xlsx ongedaan maken" }));
    expect(verbs.removeFile).toHaveBeenCalledWith("posten.xlsx");
  });

  it("names a file that was refused", () => {
    show({ ...READ, sources: { ...READ.sources, files: [{ name: "foto.jpg", state: "refused", sheets: [] }] } });
    expect(card("foto.jpg").getByText("foto.jpg is niet ingelezen")).toBeVisible();
  });
});

describe("an empty workbook", () => {
  const empty: PaneState = { ...READ, sources: { ...READ.sources, items: undefined, lines: [] } };

  it("says what a usable sheet looks like and offers the sample", async () => {
    const { user, verbs } = show(empty);
    expect(screen.getByText("Openstaande posten: datum, bedrag en factuurnummer of relatie")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Voorbeeld downloaden" }));
    expect(verbs.openSample).toHaveBeenCalledTimes(1);
  });

  it("offers no sample where there is none", () => {
    show(empty, mockVerbs(["openSample"]));
    expect(screen.queryByRole("button", { name: "Voorbeeld downloaden" })).not.toBeInTheDocument();
  });

  it("has no primary action, for there is nothing to clear", () => {
    show(empty);
    expect(screen.queryByRole("button", { name: "Automatisch afletteren" })).not.toBeInTheDocument();
  });
});

describe("choosing columns", () => {
  const changing: PaneState = {
    ...READ,
    sources: {
      ...READ.sources,
      change: {
        role: "lines",
        sheet: "Bank december",
        headRow: 1,
        mapping: { bookingDate: 1, description: 3 },
        columns: [
          { position: 1, letter: "A", head: "Datum", samples: ["02-12-2025"] },
          { position: 2, letter: "B", head: "Mutatie", samples: ["1.210,00"] },
          { position: 3, letter: "C", head: "Omschrijving", samples: ["Factuur 2025-0012"] },
        ],
      },
    },
  };

  it("says which field is still needed, and applies once it is there", async () => {
    const { user, verbs } = show(changing);
    expect(screen.getByText("Nog nodig: Bedrag, Debet of af of Credit of bij")).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "Kolom B: Mutatie" }), "Bedrag");
    await user.click(screen.getByRole("button", { name: "Toepassen" }));
    expect(verbs.chooseSheet).toHaveBeenCalledWith("lines", "Bank december", 1, {
      bookingDate: 1,
      description: 3,
      amount: 2,
    });
  });

  it("takes a field away from the column that had it", async () => {
    const { user } = show(changing);
    await user.selectOptions(screen.getByRole("combobox", { name: "Kolom B: Mutatie" }), "Omschrijving");
    expect(screen.getByRole("combobox", { name: "Kolom C: Omschrijving" })).toHaveDisplayValue("Niet gebruiken");
  });

  it("looks at another sheet when it is chosen", async () => {
    const { user, verbs } = show(changing);
    await user.selectOptions(screen.getByRole("combobox", { name: "Blad" }), "Openstaande posten");
    expect(verbs.previewSheet).toHaveBeenCalledWith("lines", "Openstaande posten");
  });

  it("leaves everything as it was on cancel", async () => {
    const { user, verbs } = show(changing);
    await user.click(screen.getByRole("button", { name: "Annuleren" }));
    expect(verbs.closeChange).toHaveBeenCalledTimes(1);
    expect(verbs.chooseSheet).not.toHaveBeenCalled();
  });
});

describe("several statement sheets", () => {
  it("shows each, and takes one out", async () => {
    const { user, verbs } = show({
      ...READ,
      sources: { ...READ.sources, lines: [LINES, { ...LINES, sheet: "Bank januari" }] },
    });
    await user.click(screen.getByRole("button", { name: "Blad Bank januari niet gebruiken" }));
    expect(verbs.dropSheet).toHaveBeenCalledWith("lines", "Bank januari");
  });
});

describe("a payout report that was dropped", () => {
  const PAYOUT = {
    provider: "Mollie",
    reference: "14086537.2603.05",
    currency: "EUR",
    date: "2026-03-06",
    transactions: 7,
    gross: 42_350,
    refunds: 6050,
    chargebacks: 12_100,
    fees: 242,
    reserves: 0,
    corrections: 0,
    payout: 23_958,
    difference: 0,
    ties: true,
  };
  const dropped = (payout: Partial<typeof PAYOUT>): PaneState => ({
    ...READ,
    sources: {
      ...READ.sources,
      files: [
        {
          name: "mollie.csv",
          state: "read",
          sheets: ["Uitbetaling"],
          reading: {
            file: "mollie.csv",
            sha256: "",
            problems: [],
            sheets: [],
            left: [],
            statements: [],
            payouts: [{ ...PAYOUT, ...payout }],
          },
        },
      ],
    },
  });

  it("shows gross, what was held back and what was paid out, and that it ties", () => {
    show(dropped({}));
    const file = card("mollie.csv");
    expect(file.getByText(/Mollie, uitbetaling 14086537\.2603\.05/)).toBeVisible();
    expect(file.getByText("€ 423,50")).toBeVisible();
    expect(file.getByText("-€ 2,42")).toBeVisible();
    expect(file.getByText("€ 239,58")).toBeVisible();
    expect(file.getByText("Sluit tot op de transactie")).toBeVisible();
  });

  it("shows the difference where it does not tie, and that no journal is made of it", () => {
    show(dropped({ difference: 100, ties: false }));
    expect(card("mollie.csv").getByText("Sluit niet: verschil € 1,00. Er komt geen journaalpost van.")).toBeVisible();
  });
});
