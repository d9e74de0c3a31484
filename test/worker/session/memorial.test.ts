import type { Engine } from "../../../src/worker/api";
import { ANSWERED, cleared, csvOf, ELS, opened, PIET, profile, readBack, reopened, set } from "./book";

const codes = (problems: readonly { code: string; found?: string }[]) =>
  problems.map(({ code, found }) => `${code} ${found ?? ""}`);
const standing = (engine: Engine) => engine.documents().map(({ number, status }) => `${number} ${status}`);

/** A memorial of three documents that was written and read back. */
function proposed() {
  const engine = cleared(ANSWERED);
  const { memorial } = engine.proposeJournal("Memoriaal", ELS);
  engine.readMemorial(readBack(memorial));
  return { engine, memorial };
}

describe("an approved memorial", () => {
  test("is exported as it stands in its sheet, whatever the settings became since", () => {
    const { engine } = proposed();
    expect(engine.approve(["1", "2", "3"], PIET).refused).toEqual([]);
    const before = csvOf(engine);
    expect(before.text.split("\r\n").filter((line) => line.includes('"2000"') || line.includes(";2000;"))).toHaveLength(
      2,
    );
    engine.configure({ language: "nl", profile: profile({ route: "bank", ledger: "1100" }, "2999") });
    expect(csvOf(engine)).toEqual(before);
  });

  test("is the same in a fresh pane on the workbook, with the same statuses", () => {
    const { engine, memorial } = proposed();
    engine.approve(["1", "3"], PIET);
    engine.reject(["2"], PIET);
    const again = reopened(engine, profile(undefined, "2999"), readBack(memorial, set("Status", 1, "Goedgekeurd")));
    expect(standing(again)).toEqual(["1 approved", "2 rejected", "3 approved"]);
    expect(again.documents()).toEqual(engine.documents());
    expect(csvOf(again)).toEqual(csvOf(engine));
  });

  test("stays what it is when a row of a source is changed since", () => {
    const { engine, memorial } = proposed();
    engine.approve(["1", "2", "3"], PIET);
    const [decisions, links] = engine.stateSheets().map(({ spec }) => readBack(spec));
    const again = opened(ANSWERED, (items) => (items[1][4] = 12.1));
    expect(again.restore(decisions, links).stale).toBe(1);
    again.readMemorial(readBack(memorial));
    expect(standing(again)).toEqual(["1 approved", "2 approved", "3 approved"]);
    expect(csvOf(again).text).toBe(csvOf(engine).text);
  });

  test("has what the accountant changed in the sheet before approving", () => {
    const { engine, memorial } = proposed();
    engine.readMemorial(
      readBack(memorial, (rows) => {
        set("Rekening", 1, "2050")(rows);
        set("Omschrijving", 1, "Nagekeken")(rows);
      }),
    );
    expect(engine.approve(["1"], PIET).refused).toEqual([]);
    expect(csvOf(engine).text).toMatch(/2050.*Nagekeken/);
  });

  test.each([
    ["another account", "Rekening", "2050"],
    ["another description", "Omschrijving", "Anders"],
    ["another invoice", "Factuur", "2025-0099"],
  ])("that says %s since is named, and nothing is exported", (_, head, value) => {
    const { engine, memorial } = proposed();
    engine.approve(["1", "2", "3"], PIET);
    const { problems } = engine.readMemorial(readBack(memorial, set(head, 2, value)));
    expect(codes(problems)).toContain("documentChanged 1");
    expect(csvOf(engine)).toMatchObject({ text: "", problems: [{ code: "documentChanged", found: "1" }] });
    engine.readMemorial(readBack(memorial));
    expect(csvOf(engine).problems).toEqual([]);
  });

  test("of which an amount no longer fits or lines were removed is not exported either", () => {
    const { engine, memorial } = proposed();
    engine.approve(["1", "2", "3"], PIET);
    engine.readMemorial(readBack(memorial, set("Debet", 1, 1209)));
    expect(codes(csvOf(engine).problems)).toEqual(["documentOutOfBalance -1.00"]);
    engine.readMemorial(readBack(memorial, (rows) => rows.splice(rows.length - 2, 2)));
    expect(codes(csvOf(engine).problems)).toEqual(["documentGone 3"]);
  });

  test("whose sheet is gone is exported only while it would be made the same to the letter", () => {
    const { engine } = proposed();
    engine.approve(["1", "2", "3"], PIET);
    const { text } = csvOf(engine);
    expect(csvOf(reopened(engine, ANSWERED, [])).text).toBe(text);
    expect(codes(csvOf(reopened(engine, profile(undefined, "2999"), [])).problems)).toEqual([
      "documentGone 1",
      "documentGone 2",
      "documentGone 3",
    ]);
  });

  test("is not taken back by typing: the status is put back and named", () => {
    const { engine, memorial } = proposed();
    engine.approve(["1"], PIET);
    const typed = readBack(memorial, (rows) => {
      for (const line of [1, 2]) set("Status", line, "Afgewezen")(rows);
    });
    const { approve, reject, putBack, problems } = engine.readMemorial(typed);
    expect([approve, reject]).toEqual([[], []]);
    expect(putBack.map(({ sheet, number, status }) => [sheet, number, status])).toEqual([
      ["Memoriaal", "1", "approved"],
    ]);
    expect(codes(problems)).toEqual(["statusDecided 1"]);
  });
});

describe("approving in the sheet", () => {
  test("is found on any line of the document", () => {
    const { engine, memorial } = proposed();
    const typed = readBack(memorial, (rows) => {
      set("Status", 2, "Goedgekeurd")(rows);
      set("Status", 3, "afgewezen")(rows);
    });
    expect(engine.readMemorial(typed)).toEqual({
      approve: ["1"],
      reject: ["2"],
      reasons: {},
      putBack: [],
      problems: [],
    });
  });

  test("of a document whose amounts are not those of its match is refused and put back", () => {
    const { engine, memorial } = proposed();
    const typed = readBack(memorial, (rows) => {
      set("Debet", 1, 1000)(rows);
      set("Credit", 2, 1000)(rows);
      set("Status", 1, "Goedgekeurd")(rows);
    });
    const { approve } = engine.readMemorial(typed);
    expect(approve).toEqual(["1"]);
    const { refused, documents, decisions } = engine.approve(approve, PIET);
    expect(codes(refused)).toEqual(["documentFigures 1"]);
    expect(documents.map(({ number, status }) => [number, status])).toEqual([["1", "proposed"]]);
    expect(decisions).toEqual([]);
  });
});
