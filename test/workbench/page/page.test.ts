import { leaveFor } from "../../../src/workbench/page/leave-pane";
import { clampPaneWidth, createStore } from "../../../src/workbench/page/state";
import { textsFor, type Texts } from "../../../src/workbench/page/texts";
import { inDutch } from "../../../src/workbench/page/univer/dutch";

test("the pane is never narrower than 320 nor wider than 640 pixels", () => {
  expect([100, 320, 350.4, 9000].map(clampPaneWidth)).toEqual([320, 320, 350, 640]);
});

test("who listens hears of every change, until they stop listening", () => {
  const store = createStore({ width: 350, open: true });
  const heard: number[] = [];
  const stop = store.subscribe(() => heard.push(store.get().width));
  store.set({ width: 400 });
  stop();
  store.set({ width: 500 });
  expect(heard).toEqual([400]);
  expect(store.get()).toEqual({ width: 500, open: true });
});

test("Tab past the end of the pane goes on to the page, Escape goes to the sheet", () => {
  expect([leaveFor(13), leaveFor(15), leaveFor(23)]).toEqual(["start", "sheet", undefined]);
});

test("both languages say everything, and no sentence is the same in both by accident", () => {
  const [dutch, english] = [textsFor("nl-NL"), textsFor("en-US")];
  expect(Object.keys(dutch)).toEqual(Object.keys(english));
  const same = (Object.keys(dutch) as (keyof Texts)[]).filter((key) => dutch[key] === english[key]);
  expect(same).toEqual(["paneButton", "paneTitle"]);
  expect(dutch.unreadable("a.xlsx", dutch.problems["xlsx-damaged"])).toBe(
    "a.xlsx is niet geopend: het bestand is beschadigd of niet volledig. De werkmap die open was, is er nog.",
  );
});

test("Univer's words are Dutch where there are Dutch ones, and English where not", () => {
  expect(inDutch({ a: { x: "Copy", y: "Paste" }, b: "Sheet" }, { a: { x: "Kopiëren" } })).toEqual({
    a: { x: "Kopiëren", y: "Paste" },
    b: "Sheet",
  });
});
