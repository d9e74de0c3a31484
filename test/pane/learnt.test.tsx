import { screen, within } from "@testing-library/react";
import { show } from "./show";
import { at, READ } from "./states";
import { CLEARED } from "./states-cleared";

const SETTINGS = at("settings", READ);
const withLearnt = (facts: number, refused: number) => ({
  ...SETTINGS,
  settings: { ...SETTINGS.settings, learnt: { facts, refused } },
});

describe("Wat is geleerd", () => {
  it("says that nothing was learnt, and takes the file of another office", async () => {
    const { user, verbs } = show(withLearnt(0, 0));
    const card = within(screen.getByRole("region", { name: "Wat is geleerd" }));
    expect(card.getByText("Er is nog niets geleerd.")).toBeVisible();
    expect(card.queryByRole("button", { name: "Alles vergeten" })).not.toBeInTheDocument();
    const file = new File(["{}"], "geleerd.json", { type: "application/json" });
    await user.upload(card.getByLabelText("Bestand toevoegen", { selector: "input" }), file);
    expect(verbs.loadLearnt).toHaveBeenCalledWith(file);
  });

  it("counts what was learnt, and saves it as a file", async () => {
    const { user, verbs } = show(withLearnt(1234, 1));
    const card = within(screen.getByRole("region", { name: "Wat is geleerd" }));
    expect(card.getByText("1.234 feiten, 1 geweigerd paar.")).toBeVisible();
    await user.click(card.getByRole("button", { name: "Opslaan als bestand" }));
    expect(verbs.saveLearnt).toHaveBeenCalledTimes(1);
  });

  it("forgets everything only when it was asked twice", async () => {
    const { user, verbs } = show(withLearnt(3, 0));
    const card = within(screen.getByRole("region", { name: "Wat is geleerd" }));
    await user.click(card.getByRole("button", { name: "Alles vergeten" }));
    expect(card.getByRole("alert")).toHaveTextContent("Uw beslissingen blijven.");
    expect(verbs.forgetLearnt).not.toHaveBeenCalled();
    await user.click(card.getByRole("button", { name: "Annuleren" }));
    expect(card.queryByRole("alert")).not.toBeInTheDocument();
    await user.click(card.getByRole("button", { name: "Alles vergeten" }));
    await user.click(card.getByRole("button", { name: "Ja, alles vergeten" }));
    expect(verbs.forgetLearnt).toHaveBeenCalledTimes(1);
  });
});

describe("Waarom niet samen?", () => {
  const asked = (whyNot?: string) => ({ ...CLEARED, byHand: { open: true, picks: [], whyNot } });

  it("answers for the two rows that are selected", () => {
    const { to } = show(asked("De post is geblokkeerd voor afletteren."));
    const place = within(screen.getByRole("region", { name: "Waarom niet samen?" }));
    expect(place.getByRole("status")).toHaveTextContent("De post is geblokkeerd voor afletteren.");
    to(asked());
    expect(screen.queryByRole("region", { name: "Waarom niet samen?" })).not.toBeInTheDocument();
  });
});

describe("a suggestion, folded out", () => {
  it("shows its score and what that is made of", () => {
    const { list } = CLEARED;
    const row = list.rows.find((one) => one.kind === "match")!;
    const detail = {
      match: row.kind === "match" ? row.match : 0,
      explanation: "Alleen het bedrag is gelijk.",
      score: "Score 66 %: bedrag 60, geleerde naam 6.",
      evidence: [],
      parts: [],
    };
    show({ ...CLEARED, list: { ...list, unfolded: { match: detail.match, detail } } });
    expect(screen.getByText(/^Score 66\s%: bedrag 60, geleerde naam 6\.$/)).toBeVisible();
  });
});
