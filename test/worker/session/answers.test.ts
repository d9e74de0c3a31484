import type { Engine } from "../../../src/worker/api";
import { ANSWERED, cleared, csvOf, ELS, PIET, profile, readBack, reopened, set } from "./book";

const WAITING = profile();
const standing = (engine: Engine) => engine.documents().map(({ number, status }) => `${number} ${status}`);
const asked = (engine: Engine) =>
  engine.previewJournal().questions.map(({ kind, documents }) => `${kind} ${documents}`);

/** A memorial that was written before it was said how the second bank account reaches the ledger. */
function unanswered() {
  const engine = cleared(WAITING);
  const { memorial } = engine.proposeJournal("Memoriaal", ELS);
  engine.readMemorial(readBack(memorial));
  return { engine, memorial };
}

const answer = (engine: Engine) => engine.configure({ language: "nl", profile: ANSWERED });

describe("a document that waits for an answer", () => {
  test("can't be approved, and its question stays open after it was proposed", () => {
    const { engine } = unanswered();
    expect(asked(engine)).toEqual(["route 1"]);
    const { refused } = engine.approve(["1", "2", "3"], PIET);
    expect(refused).toMatchObject([{ code: "documentWithoutAccount", place: { source: "Memoriaal" }, found: "3" }]);
    expect(standing(engine)).toEqual(["1 approved", "2 approved", "3 proposed"]);
  });

  test("can't be approved either before its sheet was read", () => {
    const engine = cleared(WAITING);
    engine.proposeJournal("Memoriaal", ELS);
    expect(engine.approve(["3"], PIET).refused).toMatchObject([{ code: "documentWithoutAccount", found: "3" }]);
  });

  test("can be approved once the accountant filled in the account in the sheet", () => {
    const { engine, memorial } = unanswered();
    engine.readMemorial(readBack(memorial, set("Rekening", 6, "2010")));
    expect(asked(engine)).toEqual([]);
    expect(engine.approve(["3"], PIET).refused).toEqual([]);
    expect(csvOf(engine).text).toContain("2010");
  });

  test("makes nothing anew while the answer is not there", () => {
    const { engine } = unanswered();
    expect(engine.previewJournal()).toMatchObject({ documents: 0 });
    expect(engine.previewJournal().renews).toBeUndefined();
  });
});

describe("making the memorial again after the answer", () => {
  test("takes the place of a sheet that nobody decided on or changed", () => {
    const { engine } = unanswered();
    answer(engine);
    expect(engine.previewJournal()).toMatchObject({ documents: 3, renews: 3, questions: [] });
    const { memorial, replaces, documents } = engine.proposeJournal("Memoriaal 2", PIET, ["Memoriaal"]);
    expect([memorial.name, replaces, documents]).toEqual(["Memoriaal", true, []]);
    engine.readMemorial(readBack(memorial));
    expect(engine.approve(["1", "2", "3"], PIET).refused).toEqual([]);
    expect(csvOf(engine).text).toContain("2010");
  });

  test("takes a new sheet where the old one is gone", () => {
    const { engine } = unanswered();
    answer(engine);
    const { memorial, replaces } = engine.proposeJournal("Memoriaal 2", PIET, []);
    expect([memorial.name, replaces]).toEqual(["Memoriaal 2", false]);
    expect(standing(engine)).toEqual(["1 proposed", "2 proposed", "3 proposed"]);
  });

  test("leaves what was approved where it is, and marks on the old sheet what moved", () => {
    const { engine } = unanswered();
    engine.approve(["1"], PIET);
    answer(engine);
    const { memorial, replaces, documents } = engine.proposeJournal("Memoriaal 2", PIET, ["Memoriaal"]);
    expect([memorial.name, replaces]).toEqual(["Memoriaal 2", false]);
    expect(documents.map(({ sheet, number, status }) => [sheet, number, status])).toEqual([
      ["Memoriaal", "3", "rejected"],
    ]);
    expect(standing(engine)).toEqual(["4 proposed"]);
  });

  test("does not write over what the accountant changed in the sheet", () => {
    const { engine, memorial } = unanswered();
    engine.readMemorial(readBack(memorial, set("Omschrijving", 1, "Nagekeken")));
    answer(engine);
    expect(engine.proposeJournal("Memoriaal 2", PIET, ["Memoriaal"])).toMatchObject({ replaces: false });
  });

  test("works in a fresh pane too", () => {
    const { engine, memorial } = unanswered();
    const again = reopened(engine, ANSWERED, readBack(memorial));
    expect(again.previewJournal()).toMatchObject({ documents: 3, renews: 3 });
    expect(again.proposeJournal("Memoriaal 2", PIET, ["memoriaal"])).toMatchObject({ replaces: true });
  });

  test("takes back documents that the answer makes needless", () => {
    const { engine } = unanswered();
    engine.configure({ language: "nl", profile: profile({ route: "pairs" }) });
    expect(engine.previewJournal()).toMatchObject({ documents: 2, renews: 3, leftOut: [{ reason: "pairs" }] });
    engine.proposeJournal("Memoriaal 2", PIET, ["Memoriaal"]);
    expect(standing(engine)).toEqual(["1 proposed", "2 proposed"]);
  });
});

describe("a memorial that was taken back", () => {
  test("by undo frees its documents, and the next takes the place of its sheet", () => {
    const engine = cleared(ANSWERED);
    const { memorial } = engine.proposeJournal("Memoriaal", ELS);
    engine.readMemorial(readBack(memorial));
    expect(engine.undo(ELS).documents.map(({ number, status }) => `${number} ${status}`)).toEqual([
      "1 rejected",
      "2 rejected",
      "3 rejected",
    ]);
    expect(standing(engine)).toEqual([]);
    const next = engine.proposeJournal("Memoriaal 2", PIET, ["Memoriaal"]);
    expect([next.memorial.name, next.replaces]).toEqual(["Memoriaal", true]);
    expect(standing(engine)).toEqual(["1 proposed", "2 proposed", "3 proposed"]);
  });

  test("by redo stands again as it stood", () => {
    const engine = cleared(ANSWERED);
    const { memorial } = engine.proposeJournal("Memoriaal", ELS);
    engine.readMemorial(readBack(memorial));
    engine.undo(ELS);
    expect(engine.redo(ELS).documents.map(({ status }) => status)).toEqual(["proposed", "proposed", "proposed"]);
    expect(engine.approve(["1", "2", "3"], PIET).refused).toEqual([]);
  });

  test("because its sheet was deleted is made again", () => {
    const engine = cleared(ANSWERED);
    const { memorial } = engine.proposeJournal("Memoriaal", ELS);
    engine.readMemorial(readBack(memorial));
    engine.readMemorial([]);
    expect(engine.previewJournal()).toMatchObject({ documents: 3, renews: 3 });
    expect(engine.proposeJournal("Memoriaal", PIET).replaces).toBe(false);
    expect(standing(engine)).toEqual(["1 proposed", "2 proposed", "3 proposed"]);
  });
});

test("what was approved or rejected is never made again", () => {
  const { engine } = unanswered();
  engine.reject(["3"], PIET);
  engine.approve(["1", "2"], PIET);
  expect(standing(engine)).toEqual(["1 approved", "2 approved", "3 rejected"]);
  answer(engine);
  const { documents, renews, questions } = engine.previewJournal();
  expect([documents, renews, questions]).toEqual([0, undefined, []]);
});
