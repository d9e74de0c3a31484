import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { useSyncExternalStore } from "react";
import { createHints, type Hints } from "../../src/pane/hints";
import { PLACES, type PaneState } from "../../src/pane/model";
import { Pane } from "../../src/pane/screens/Pane";
import { bookOf, sheetOf } from "../excel/books";
import { openWorkbook } from "../office/host";
import { mockVerbs } from "./show";
import { READ } from "./states";
import { CLEARED } from "./states-cleared";

beforeEach(() => {
  const { context } = openWorkbook(bookOf(sheetOf("Blad1", [])));
  Object.assign(context, { partitionKey: "site." });
  localStorage.clear();
});

function Hinted({ hints, state }: { hints: Hints; state: PaneState }) {
  const left = useSyncExternalStore(hints.subscribe, hints.get);
  return <Pane state={state} actions={mockVerbs()} hints={{ left, use: hints.use }} />;
}

async function shown(state: PaneState) {
  const hints = createHints();
  await hints.load();
  const { rerender, container } = render(<Hinted hints={hints} state={state} />);
  return {
    hints,
    container,
    user: userEvent.setup(),
    to: (next: PaneState) => rerender(<Hinted hints={hints} state={next} />),
  };
}

const note = () => screen.queryByRole("note", { name: "Tip" });

describe("the hint of a place", () => {
  it("shows until it is closed, and never again for this person; the keyboard goes on in the place", async () => {
    const { user, hints, container } = await shown(READ);
    expect(note()).toHaveTextContent(/Afletter heeft uw werkmap bekeken/);
    expect((await axe(container)).violations).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Tip sluiten" }));
    expect(note()).toBeNull();
    expect(screen.getByRole("tabpanel")).toContainElement(document.activeElement as HTMLElement);
    expect(hints.get()).toEqual(["match", "journal", "settings"]);
    const again = createHints();
    await again.load();
    expect(again.get()).toEqual(["match", "journal", "settings"]);
    expect(Object.keys(localStorage)).toEqual(["site.afletter.hints"]);
  });

  it("is gone after the place was used and left, and stays while the user is there", async () => {
    const { user, to } = await shown(READ);
    await user.click(screen.getByRole("button", { name: "Automatisch afletteren" }));
    expect(note()).not.toBeNull();
    to(CLEARED);
    expect(note()).toHaveTextContent(/Loop de voorstellen na/);
    to(READ);
    expect(note()).toBeNull();
  });

  it("comes back where the place was only looked at", async () => {
    const { user, to } = await shown(READ);
    await user.click(screen.getByRole("tab", { name: "Instellingen" }));
    to({ ...READ, place: "settings" });
    expect(note()).toHaveTextContent(/^U hoeft hier niets in te stellen/);
    to(READ);
    expect(note()).not.toBeNull();
  });

  it("says nothing where the place is still empty, nor before it is known which were used", async () => {
    const { to } = await shown({ ...READ, sources: { ...READ.sources, items: undefined, lines: [] } });
    expect(note()).toBeNull();
    to({ ...READ, place: "match" });
    expect(note()).toBeNull();
    expect(createHints().get()).toEqual([]);
  });

  it("is used once, however often it is said", async () => {
    const hints = createHints();
    await hints.load();
    let told = 0;
    hints.subscribe(() => (told += 1));
    act(() => PLACES.forEach((place) => [place, place].forEach(hints.use)));
    expect([hints.get(), told]).toEqual([[], 4]);
  });

  it("is remembered in the workbook where the browser keeps nothing, as in a private window", async () => {
    const blocked = () => {
      throw new DOMException("blocked", "SecurityError");
    };
    const [set, get] = [jest.spyOn(Storage.prototype, "setItem"), jest.spyOn(Storage.prototype, "getItem")];
    for (const spy of [set, get]) spy.mockImplementation(blocked);
    const hints = createHints();
    await hints.load();
    hints.use("match");
    await new Promise((resolve) => setTimeout(resolve, 50));
    const again = createHints();
    await again.load();
    expect(again.get()).toEqual(["sources", "journal", "settings"]);
    for (const spy of [set, get]) spy.mockRestore();
  });
});
