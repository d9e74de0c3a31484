import { ANSWERED, cleared, ELS, opened } from "./book";

const LINE = { sheet: "Bank", row: 2 };
const ITEM = { sheet: "Posten", row: 2 };
const OTHER = { sheet: "Posten", row: 3 };

test("a line and an item are asked about in either order", () => {
  const engine = cleared(ANSWERED);
  const why = "Deze horen al bij elkaar: zij zijn samen afgeletterd onder nummer 1.";
  expect(engine.whyNot(LINE, ITEM)).toBe(why);
  expect(engine.whyNot(ITEM, LINE)).toBe(why);
});

test("the answer follows what was decided since the run", () => {
  const engine = cleared(ANSWERED);
  expect(engine.whyNot(LINE, OTHER)).toBe("De regel is al afgeletterd met 2025-0012, onder nummer 1.");
  engine.refuse([1], ELS);
  expect(engine.whyNot(LINE, ITEM)).toBe("U hebt dit voorstel eerder afgewezen.");
});

test("an item that the user blocked is blocked", () => {
  const engine = cleared(ANSWERED);
  engine.refuse([1], ELS);
  engine.block("Posten", 2, true, ELS);
  expect(engine.whyNot(LINE, ITEM)).toBe("De post is geblokkeerd voor afletteren.");
});

test("rows that are not ours, two lines, and a workbook without a run have no answer", () => {
  const engine = cleared(ANSWERED);
  expect(engine.whyNot(LINE, { sheet: "Blad3", row: 1 })).toBeUndefined();
  expect(engine.whyNot(LINE, { sheet: "Bank", row: 3 })).toBeUndefined();
  expect(opened(ANSWERED).whyNot(LINE, ITEM)).toBeUndefined();
});
