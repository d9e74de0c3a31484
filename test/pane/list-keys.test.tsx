import { act, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { PaneState } from "../../src/pane/model";
import { Living, mockVerbs, show, type Verbs } from "./show";
import { CLEARED, clearedMatch, openRow } from "./states-cleared";

function row(position: number): HTMLElement {
  const found = screen.getAllByRole("row").find((one) => one.getAttribute("aria-rowindex") === String(position));
  if (!found) throw new Error(`no row ${position}`);
  return found;
}

/** The list with its first row in focus. */
function focused(state: PaneState): { user: UserEvent; verbs: Verbs } {
  const verbs = mockVerbs();
  render(<Living state={state} verbs={verbs} />);
  act(() => row(1).focus());
  return { user: userEvent.setup(), verbs };
}

describe("the list by keyboard", () => {
  it("is one stop for Tab", () => {
    show(CLEARED);
    const stops = screen.getAllByRole("row").filter((one) => one.tabIndex === 0);
    expect(stops).toEqual([row(1)]);
  });

  it("walks with the arrows and shows the cells of the row it comes to", async () => {
    const { user, verbs } = focused(CLEARED);
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
    expect(row(2)).toHaveFocus();
    expect(row(2)).toHaveAttribute("aria-selected", "true");
    expect(verbs.select.mock.calls.map(([position]) => position as number)).toEqual([1, 2, 1]);
  });

  it("jumps to the end and back", async () => {
    const { user } = focused(CLEARED);
    await user.keyboard("{End}");
    expect(row(21)).toHaveFocus();
    await user.keyboard("{Home}");
    expect(row(1)).toHaveFocus();
  });

  it("accepts with Enter and refuses with Delete", async () => {
    const { user, verbs } = focused(CLEARED);
    await user.keyboard("{Enter}{ArrowDown}{Delete}");
    expect(verbs.accept).toHaveBeenCalledWith([313]);
    expect(verbs.refuse).toHaveBeenCalledWith([314]);
  });

  it("folds out with right and in with left", async () => {
    const { user, verbs } = focused(CLEARED);
    await user.keyboard("{ArrowRight}");
    expect(verbs.unfold).toHaveBeenLastCalledWith(313);
    await user.keyboard("{ArrowLeft}");
    expect(verbs.unfold).toHaveBeenLastCalledWith(undefined);
  });

  it("folds an open row out with the reason in full", async () => {
    const { user } = focused({
      ...CLEARED,
      list: { ...CLEARED.list, tab: "open", total: 3, rows: [0, 1, 2].map(openRow) },
    });
    await user.keyboard(" ");
    expect(screen.getByRole("button", { name: "Openstaande posten, rij 6" })).toBeVisible();
  });

  it("neither accepts nor refuses while something else is going on", async () => {
    const { user, verbs } = focused({ ...CLEARED, busy: { task: "mark", cancellable: false } });
    await user.keyboard("{Enter}{Delete}");
    expect(verbs.accept).not.toHaveBeenCalled();
    expect(verbs.refuse).not.toHaveBeenCalled();
  });

  it("stays where it was when the row goes: the next one comes under it", async () => {
    const { user, verbs, to } = { ...show({ ...CLEARED, list: { ...CLEARED.list, position: 0 } }) };
    act(() => row(1).focus());
    await user.keyboard("{Enter}");
    expect(verbs.accept).toHaveBeenCalledWith([313]);
    to({ ...CLEARED, list: { ...CLEARED.list, position: 0, total: 20, rows: CLEARED.list.rows.slice(1) } });
    expect(row(1)).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(verbs.accept).toHaveBeenLastCalledWith([314]);
  });
});

describe("a list of 100,000 matches", () => {
  const huge: PaneState = {
    ...CLEARED,
    list: {
      ...CLEARED.list,
      tab: "cleared",
      total: 100_000,
      rows: Array.from({ length: 100 }, (_, index) => clearedMatch(index)),
    },
  };

  it("draws only what is in view", () => {
    show(huge);
    expect(screen.getAllByRole("row").length).toBeLessThan(40);
    expect(screen.getByRole("grid")).toHaveAttribute("aria-rowcount", "100000");
  });

  it("asks for the rows that come into view, once", () => {
    const { verbs, to } = show({ ...huge, list: { ...huge.list, rows: [] } });
    expect(verbs.window.mock.calls).toEqual([[0, 100]]);
    to({ ...huge, list: { ...huge.list, rows: [], position: 0 } });
    expect(verbs.window).toHaveBeenCalledTimes(1);
  });

  it("asks for nothing while the rows in view are here", () => {
    const { verbs } = show(huge);
    expect(verbs.window).not.toHaveBeenCalled();
  });

  it("scrolls to the row that was chosen in the sheet, and asks for it", () => {
    const { verbs, to } = show(huge);
    to({ ...huge, list: { ...huge.list, position: 70_000 } });
    expect(row(70_001)).toBeInTheDocument();
    const [offset, count] = verbs.window.mock.calls.at(-1) as [number, number];
    expect(offset).toBeLessThanOrEqual(70_000);
    expect(offset + count).toBeGreaterThan(70_000);
  });
});
