import { screen } from "@testing-library/react";
import type { PaneState } from "../../src/pane/model";
import { show } from "./show";
import { CLEARED, DETAIL } from "./states-cleared";

const NOTE = { text: "Gebeld met de klant.", who: "Els", at: "2026-01-05 09:30" };
const [FIRST, ...OTHERS] = CLEARED.list.rows;
const match = FIRST?.kind === "match" ? FIRST.match : 0;

/** The first suggestion folded out, with this note on it. */
function unfolded(note?: typeof NOTE): PaneState {
  const detail = { ...DETAIL, match, ...(note ? { note } : {}) };
  const rows = FIRST?.kind === "match" && note ? [{ ...FIRST, note: note.text }, ...OTHERS] : CLEARED.list.rows;
  return { ...CLEARED, list: { ...CLEARED.list, rows, unfolded: { match, detail } } };
}

describe("a note on a match", () => {
  it("is typed where the match is folded out, and saved with the button", async () => {
    const { user, verbs } = show(unfolded());
    await user.click(screen.getByRole("button", { name: "Notitie toevoegen" }));
    expect(screen.getByRole("textbox", { name: "Notitie" })).toHaveFocus();
    await user.keyboard("Gebeld,{Enter}betaalt vrijdag");
    await user.click(screen.getByRole("button", { name: "Bewaren" }));
    expect(verbs.note).toHaveBeenCalledWith(match, "Gebeld,\nbetaalt vrijdag");
    expect(screen.getByRole("button", { name: "Notitie toevoegen" })).toHaveFocus();
  });

  it("is saved with Ctrl+Enter and left as it was with Escape", async () => {
    const { user, verbs } = show(unfolded(NOTE));
    await user.click(screen.getByRole("button", { name: "Notitie wijzigen" }));
    await user.keyboard(" Weg.{Escape}");
    expect(verbs.note).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Notitie wijzigen" }));
    await user.keyboard(" Betaald.{Control>}{Enter}{/Control}");
    expect(verbs.note).toHaveBeenCalledWith(match, "Gebeld met de klant. Betaald.");
  });

  it("stands there with who wrote it and when, and can be removed", async () => {
    const { user, verbs } = show(unfolded(NOTE));
    expect(screen.getByRole("heading", { name: "Notitie" })).toBeVisible();
    expect(screen.getByText("Gebeld met de klant.")).toBeVisible();
    expect(screen.getByText(/^Els, 05-01-2026 09:30$/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Notitie verwijderen" }));
    expect(verbs.note).toHaveBeenCalledWith(match, "");
  });

  it("is seen on the row while it is folded", () => {
    const state = unfolded(NOTE);
    show({ ...state, list: { ...state.list, unfolded: undefined } });
    expect(screen.getByRole("img", { name: "Notitie: Gebeld met de klant." })).toBeVisible();
  });
});
