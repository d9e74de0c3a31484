import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import type { PaneState } from "../../src/pane/model";
import type { GroupRow, ListRow } from "../../src/worker/api";
import { Living, mockVerbs, show } from "./show";
import { CLEARED, openRow } from "./states-cleared";

const head = (key: string, name: string, isOpen: boolean, sums: GroupRow["sums"]): GroupRow => ({
  kind: "group",
  key,
  name,
  count: sums.reduce((count, sum) => count + sum.count, 0),
  sums,
  currency: "EUR",
  isOpen,
});

const matches = CLEARED.list.rows.slice(0, 3);
const GROUPS: readonly ListRow[] = [
  head("c 1", "Bakkerij De Korenbloem", true, [{ side: "line", count: 2, amount: 242000 }]),
  ...matches.slice(0, 2),
  head("c 2", "Garage De Wit", false, [{ side: "line", count: 4, amount: -12345 }]),
  head("c 3", "Kaas & Co", true, [{ side: "line", count: 1, amount: 100 }]),
  ...matches.slice(2),
];

const GROUPED: PaneState = {
  ...CLEARED,
  list: {
    ...CLEARED.list,
    query: { search: "", sort: "date", groups: { all: "open", but: ["c 2"] } },
    total: GROUPS.length,
    rows: GROUPS,
    heads: Uint32Array.from([0, 3, 4]),
  },
};

function row(position: number): HTMLElement {
  const found = screen.getAllByRole("row").find((one) => one.getAttribute("aria-rowindex") === String(position));
  if (!found) throw new Error(`no row ${position}`);
  return found;
}

describe("a list by relation", () => {
  it("is asked for with a button that says whether it is so, and folded as a whole with another", async () => {
    const { user, verbs, to } = show(CLEARED);
    const button = screen.getByRole("button", { name: "Per relatie" });
    expect(button).toHaveAttribute("aria-pressed", "false");
    await user.click(button);
    expect(verbs.ask).toHaveBeenCalledWith({ groups: { all: "open", but: [] } });
    to(GROUPED);
    await user.click(screen.getByRole("button", { name: "Alles invouwen" }));
    expect(verbs.ask).toHaveBeenLastCalledWith({ groups: { all: "folded", but: [] } });
    await user.click(screen.getByRole("button", { name: "Per relatie", pressed: true }));
    expect(verbs.ask).toHaveBeenLastCalledWith({ groups: undefined });
  });

  it("is a tree of two levels: relations with count and amount, and their rows", async () => {
    const { container } = show(GROUPED);
    expect(screen.getByRole("treegrid", { name: "Voorstellen" })).toHaveAttribute("aria-rowcount", "6");
    expect(row(1)).toHaveAttribute("aria-level", "1");
    expect(row(1)).toHaveAttribute("aria-expanded", "true");
    expect(within(row(1)).getByText("€ 2.420,00")).toBeVisible();
    expect(within(row(1)).getByText("2 rijen")).toBeVisible();
    expect(row(2)).toHaveAttribute("aria-level", "2");
    expect(row(4)).toHaveAttribute("aria-expanded", "false");
    expect(await axe(container)).toHaveNoViolations();
  });

  it("tells lines and items apart where a relation has both open", () => {
    const both = head("c 1", "De Boer B.V.", true, [
      { side: "line", count: 1, amount: 5000 },
      { side: "item", count: 2, amount: 7500 },
    ]);
    const rows = [both, openRow(0), openRow(1), openRow(2)];
    show({ ...GROUPED, list: { ...GROUPED.list, tab: "open", total: 4, rows, heads: Uint32Array.from([0]) } });
    expect(within(row(1)).getByText(/3 rijen · bankregels €\s50,00 · posten €\s75,00/)).toBeVisible();
  });

  it("is folded and unfolded with the mouse", async () => {
    const { user, verbs } = show(GROUPED);
    await user.click(screen.getByRole("button", { name: "Invouwen: Bakkerij De Korenbloem" }));
    expect(verbs.foldGroup).toHaveBeenLastCalledWith(0, GROUPS[0]);
    await user.click(screen.getByRole("button", { name: "Uitvouwen: Garage De Wit" }));
    expect(verbs.foldGroup).toHaveBeenLastCalledWith(3, GROUPS[3]);
  });

  it("is walked by keyboard: left goes to the relation and folds it, right and space unfold", async () => {
    const verbs = mockVerbs();
    render(<Living state={GROUPED} verbs={verbs} />);
    const user = userEvent.setup();
    act(() => row(1).focus());
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(row(3)).toHaveFocus();
    await user.keyboard("{ArrowLeft}");
    expect(row(1)).toHaveFocus();
    await user.keyboard("{ArrowRight}");
    expect(verbs.foldGroup).not.toHaveBeenCalled();
    await user.keyboard("{ArrowLeft}");
    expect(verbs.foldGroup).toHaveBeenLastCalledWith(0, GROUPS[0]);
    act(() => row(4).focus());
    await user.keyboard("{ArrowRight}");
    expect(verbs.foldGroup).toHaveBeenLastCalledWith(3, GROUPS[3]);
    await user.keyboard(" ");
    expect(verbs.foldGroup).toHaveBeenCalledTimes(3);
    await user.keyboard("{Delete}");
    expect(verbs.refuse).not.toHaveBeenCalled();
  });
});
