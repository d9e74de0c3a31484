import { fireEvent, screen, within } from "@testing-library/react";
import { show } from "./show";
import { at, READ } from "./states";
import { CLEARED, PREVIEW, QUESTIONED } from "./states-cleared";

describe("the four places", () => {
  it("stand in one row, the present one chosen", () => {
    show(READ);
    const places = screen.getAllByRole("tab").map((tab) => tab.textContent);
    expect(places).toHaveLength(4);
    expect(screen.getByRole("tab", { name: "Bronnen" })).toHaveAttribute("aria-selected", "true");
    expect(screen.getByRole("tab", { name: "Instellingen" })).toHaveAttribute("aria-selected", "false");
  });

  it("are chosen", async () => {
    const { user, verbs } = show(READ);
    await user.click(screen.getByRole("tab", { name: "Afletteren" }));
    expect(verbs.goToPlace).toHaveBeenCalledWith("match");
  });

  it("name the page for a screen reader", () => {
    show(at("journal", CLEARED));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Afletter: Memoriaal");
  });
});

describe("the message", () => {
  const message = {
    intent: "error" as const,
    text: "Blad Bank mei, cel D14: '12,3,4' is geen bedrag. Verbeter de cel en lees opnieuw in.",
    place: { sheet: "Bank mei", row: 14, column: "D" },
  };

  it("is spoken at once when it is an error, goes to its cell and is dismissed", async () => {
    const { user, verbs } = show({ ...READ, message });
    expect(screen.getByRole("alert")).toHaveTextContent("'12,3,4' is geen bedrag");
    await user.click(screen.getByRole("button", { name: "Ga naar de cel" }));
    expect(verbs.goTo).toHaveBeenCalledWith(message.place);
    await user.click(screen.getByRole("button", { name: "Melding sluiten" }));
    expect(verbs.dismissMessage).toHaveBeenCalledTimes(1);
  });

  it("without a place offers nowhere to go", () => {
    show({ ...READ, message: { intent: "success", text: "Klaar." } });
    expect(screen.getByText("Klaar.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Ga naar de cel" })).not.toBeInTheDocument();
  });
});

describe("files dropped anywhere on the pane", () => {
  it("are read", () => {
    const { verbs } = show(CLEARED);
    const file = new File(["<Document/>"], "camt053.xml");
    fireEvent.drop(screen.getByRole("main"), { dataTransfer: { types: ["Files"], files: [file] } });
    expect(verbs.dropFiles).toHaveBeenCalledWith([file]);
  });

  it("are announced while they hang above it", () => {
    show(READ);
    fireEvent.dragEnter(screen.getByRole("main"), { dataTransfer: { types: ["Files"], files: [] } });
    expect(screen.getByText("Laat los om in te lezen")).toBeInTheDocument();
  });

  it("are something else than text that is dragged", () => {
    const { verbs } = show(READ);
    fireEvent.drop(screen.getByRole("main"), { dataTransfer: { types: ["text/plain"], files: [] } });
    expect(verbs.dropFiles).not.toHaveBeenCalled();
  });
});

describe("the language", () => {
  it("changes every word, and the amounts with it", () => {
    const { container, to } = show(CLEARED);
    to({ ...CLEARED, language: "en" });
    expect(screen.getByRole("heading", { name: "312 of 388 bank lines cleared" })).toBeVisible();
    expect(screen.getByText("€ 171,004.22 of € 184,220.10")).toBeVisible();
    expect(screen.getByRole("button", { name: "On to the journal" })).toBeVisible();
    expect(container.querySelector("[lang=en]")).toBeInTheDocument();
  });
});

describe("outside Excel", () => {
  it("the page says what this is and how to open it", () => {
    show({ ...READ, host: "outside" });
    expect(screen.getByRole("heading", { name: "Deze pagina werkt in Excel" })).toBeVisible();
    expect(screen.getAllByRole("listitem")).toHaveLength(3);
    expect(screen.queryByRole("tab")).not.toBeInTheDocument();
  });

  it("an Excel that is too old is told which one is needed", () => {
    show({ ...READ, host: "tooOld" });
    expect(screen.getByText("Afletter heeft Excel 2021, Microsoft 365 of Excel op het web nodig.")).toBeVisible();
  });
});

describe("the focus on the primary action", () => {
  const running = { task: "match" as const, stage: "amount", done: 1, of: 100, cancellable: true };

  it("goes to cancelling while it runs and comes back to the next step", async () => {
    const { to } = show(READ);
    screen.getByRole("button", { name: "Automatisch afletteren" }).focus();
    to({ ...READ, busy: running });
    expect(await screen.findByRole("button", { name: "Annuleren" })).toHaveFocus();
    to(at("match", CLEARED));
    expect(screen.getByRole("button", { name: "Verder naar memoriaal" })).toHaveFocus();
  });

  it("waits in the bar where there is nothing to cancel", async () => {
    const { to } = show(READ);
    screen.getByRole("button", { name: "Automatisch afletteren" }).focus();
    to({ ...READ, busy: { task: "mark", stage: "Bank december", cancellable: false } });
    expect(await screen.findByText(/Bank december/, { selector: "footer *" })).toBeVisible();
    expect(screen.getByRole("contentinfo")).toHaveFocus();
    to(READ);
    expect(screen.getByRole("button", { name: "Automatisch afletteren" })).toHaveFocus();
  });

  it("goes to the first stop of the place when what had it on the screen is gone", () => {
    const asking = { ...at("journal", CLEARED), journal: { ...READ.journal, preview: QUESTIONED } };
    const { to } = show(asking);
    screen.getAllByRole("button", { name: "Opslaan" })[0]?.focus();
    to({ ...asking, journal: { ...READ.journal, preview: PREVIEW } });
    const place = screen.getByRole("tabpanel", { name: "Memoriaal" });
    expect(within(place).getAllByRole("button")[0]).toHaveFocus();
  });

  it("stays elsewhere when it was elsewhere", async () => {
    const { to } = show(READ);
    screen.getByRole("tab", { name: "Bronnen" }).focus();
    to({ ...READ, busy: running });
    await screen.findByRole("button", { name: "Annuleren" });
    expect(screen.getByRole("tab", { name: "Bronnen" })).toHaveFocus();
  });
});
