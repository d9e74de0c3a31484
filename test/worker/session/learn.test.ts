import type { CellValue } from "../../../src/sources/table/cells/cells";
import { runToEnd } from "../../../src/domain/reconcile";
import { readMemory } from "../../../src/domain/learn/read-memory";
import type { Engine } from "../../../src/worker/api";
import { ANSWERED, ELS, opened, PIET, readBack } from "./book";

/** The engine after a run, with its memorial proposed. */
function proposed(engine: Engine): Engine {
  runToEnd(engine.match(ELS));
  engine.proposeJournal("Memoriaal", ELS);
  return engine;
}

function numbersOf(engine: Engine): string[] {
  return engine.documents().map(({ number }) => number);
}

function factsOf(engine: Engine) {
  const read = readMemory(engine.learntFile(), "geleerd.json");
  return "memory" in read ? read.memory.facts.map((f) => `${f.clue} ${f.text} ${f.value} ${f.confirmed}`) : [];
}

/** The sheet of what was learnt, as these facts. */
function sheetOf(engine: Engine, facts: readonly object[]) {
  engine.takeLearntFile(JSON.stringify({ schema: 1, facts }), "geleerd.json");
  return readBack(engine.learntSheet());
}

test("approving a memorial teaches which names belong to which relation, and gives the sheet to write", () => {
  const engine = proposed(opened(ANSWERED));
  const [first] = numbersOf(engine);
  const changed = engine.approve([first], PIET);
  expect(changed.learnt?.name).toBe("Geleerd");
  expect(factsOf(engine)).toEqual(["name BOER DE 10001 1"]);
});

test("nothing is learnt from a run, or from what waits for approval", () => {
  const engine = proposed(opened(ANSWERED));
  expect(factsOf(engine)).toEqual([]);
  expect(engine.refuse([1], ELS).learnt).toBeUndefined();
});

test("an approval that is undone is unlearnt, and learnt again when it is redone", () => {
  const engine = proposed(opened(ANSWERED));
  engine.approve(numbersOf(engine), PIET);
  const all = factsOf(engine);
  expect(all).toContain("name EN KAAS 10003 1");
  expect(engine.undo(PIET).learnt).toBeDefined();
  expect(factsOf(engine)).toEqual([]);
  engine.redo(PIET);
  expect(factsOf(engine)).toEqual(all);
});

test("what the user wrote in the sheet is known from then on, and a sheet that is gone is forgotten", () => {
  const engine = opened(ANSWERED);
  const other = opened(ANSWERED);
  const blocks = sheetOf(other, [{ clue: "name", text: "JANSEN", means: "relation", value: "10002", confirmed: 3 }]);
  expect(engine.readLearnt(blocks)).toEqual({ facts: 1, refused: 0, problems: [] });
  expect(factsOf(engine)).toEqual(["name JANSEN 10002 3"]);
  expect(engine.readLearnt([])).toEqual({ facts: 0, refused: 0, problems: [] });
  expect(factsOf(engine)).toEqual([]);
});

test("a file of another office is added; one that is not right changes nothing", () => {
  const engine = opened(ANSWERED);
  const facts = [{ clue: "name", text: "JANSEN", means: "relation", value: "10002", confirmed: 2 }];
  engine.takeLearntFile(JSON.stringify({ schema: 1, facts }), "kantoor.json");
  expect(engine.takeLearntFile(JSON.stringify({ schema: 1, facts }), "kantoor.json").facts).toBe(1);
  expect(factsOf(engine)).toEqual(["name JANSEN 10002 4"]);
  const { problems } = engine.takeLearntFile("{", "kantoor.json");
  expect(problems.map(({ code, place }) => `${code} ${place.source}`)).toEqual(["memoryNotJson kantoor.json"]);
  expect(factsOf(engine)).toEqual(["name JANSEN 10002 4"]);
});

/** The last invoice has another number and another name than the bank line that pays it. */
function stranger(items: CellValue[][]): void {
  items[3] = ["10003", "Winkel Noord", "A-9", 45952, 100];
}

test("a run offers what was learnt, with its score and what that is made of", () => {
  const engine = opened(ANSWERED, stranger);
  const fact = { clue: "name", text: "EN KAAS", means: "relation", value: "10003", confirmed: 3 };
  const scores = () =>
    engine
      .page("suggested", { search: "", sort: "date" }, 0, 10)
      .rows.map((row) => (row.kind === "match" ? engine.detail(row.match).score : ""));
  runToEnd(engine.match(ELS));
  expect(scores()).toEqual(["Score 52 %: bedrag 52."]);
  engine.readLearnt(sheetOf(opened(ANSWERED), [fact]));
  runToEnd(engine.match(ELS));
  expect(scores()).toEqual(["Score 66 %: bedrag 60, geleerde naam 6."]);
});
