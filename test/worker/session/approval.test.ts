import { withSettings } from "../../../src/domain/profile/read-profile";
import { runToEnd } from "../../../src/domain/reconcile";
import type { Engine } from "../../../src/worker/api";
import { ANSWERED, cleared, csvOf, ELS, opened, PIET, profile, readBack, reopened, set } from "./book";

const FOUR_EYES = withSettings(ANSWERED, { fourEyes: true });

const codes = (problems: readonly { code: string; found?: string; expected?: string }[]) =>
  problems.map(({ code, found, expected }) => [code, found, expected].filter(Boolean).join(" "));
const standing = (engine: Engine, memorial?: number) =>
  engine.documents(memorial).map(({ number, status }) => `${number} ${status}`);
const numbers = (text: string) => [...new Set([...text.matchAll(/^"?90"?;(\d+);/gm)].map(([, number]) => number))];

/** A memorial of three documents that Els proposed, written and read back. */
function proposed(own = ANSWERED, by = ELS) {
  const engine = cleared(own);
  const { memorial } = engine.proposeJournal("Memoriaal", by);
  engine.readMemorial(readBack(memorial));
  return { engine, memorial };
}

describe("four eyes", () => {
  test("lets only another name approve than who proposed, however it is typed", () => {
    const { engine } = proposed(FOUR_EYES);
    const own = engine.approve(["1", "2"], { ...PIET, who: " els." });
    expect(codes(own.refused)).toEqual(["fourEyes 1 Els", "fourEyes 2 Els"]);
    expect(own.decisions).toEqual([]);
    // the sheet shows again what stands
    expect(own.documents.map(({ number, status }) => `${number} ${status}`)).toEqual(["1 proposed", "2 proposed"]);
    expect(engine.approve(["1", "2"], PIET).refused).toEqual([]);
    expect(standing(engine)).toEqual(["1 approved", "2 approved", "3 proposed"]);
  });

  test("holds for a status that is typed in the sheet just as well", () => {
    const { engine, memorial } = proposed(FOUR_EYES);
    const { approve } = engine.readMemorial(readBack(memorial, set("Status", 1, "Goedgekeurd")));
    expect(approve).toEqual(["1"]);
    expect(codes(engine.approve(approve, ELS, "Memoriaal").refused)).toEqual(["fourEyes 1 Els"]);
    expect(standing(engine)[0]).toBe("1 proposed");
  });

  test("refuses what nobody signed for, and leaves rejecting to anyone", () => {
    const { engine } = proposed(FOUR_EYES, { ...ELS, who: "" });
    expect(codes(engine.approve(["1"], PIET).refused)).toEqual(["fourEyesNobody 1"]);
    engine.reject(["1"], ELS);
    expect(standing(engine)[0]).toBe("1 rejected");
  });

  test("is asked only where the profile says so", () => {
    const { engine } = proposed();
    expect(engine.approve(["1"], ELS).refused).toEqual([]);
  });
});

describe("a rejection", () => {
  test("keeps its reason, in the sheet and with the decision, and frees the rows", () => {
    const { engine } = proposed();
    const { documents, outcome } = engine.reject(["2"], PIET, "Memoriaal", " Verkeerde klant ");
    expect(documents[0]?.cells.map((cell) => (cell?.value.kind === "text" ? cell.value.text : ""))).toEqual([
      "Afgewezen",
      "Piet",
      "",
      "Verkeerde klant",
    ]);
    expect(outcome.lines.cleared.count).toBe(2);
    expect(engine.decisions("verkeerde", 0, 5).rows).toMatchObject([{ verb: "reject", about: "Verkeerde klant" }]);
  });

  test("typed in the sheet takes the reason that stands beside it", () => {
    const { engine, memorial } = proposed();
    const typed = readBack(memorial, (rows) => {
      set("Status", 3, "Afgewezen")(rows);
      set("Reden van afwijzing", 4, "Al betaald")(rows);
      set("Reden van afwijzing", 1, "Terzijde")(rows);
    });
    expect(engine.readMemorial(typed)).toMatchObject({ reject: ["2"], reasons: { "2": "Al betaald" } });
  });
});

/** Els' first memorial is approved in part; the rest of the rows were cleared and proposed on a second sheet. */
function twoMemorials() {
  // the second account is not answered: its document waits
  const engine = cleared(profile());
  const first = engine.proposeJournal("Memoriaal", ELS);
  engine.readMemorial(readBack(first.memorial));
  engine.approve(["1"], PIET);
  engine.configure({ language: "nl", profile: ANSWERED });
  const second = engine.proposeJournal("Memoriaal 2", PIET, ["Memoriaal"]);
  engine.readMemorial(readBack(second.memorial), "Memoriaal 2");
  return { engine, first, second };
}

describe("several memorials", () => {
  test("stand side by side: nothing approved is made again or written over", () => {
    const { engine, second } = twoMemorials();
    expect([second.memorial.name, second.replaces]).toEqual(["Memoriaal 2", false]);
    expect(engine.memorials()).toMatchObject([
      { sheet: "Memoriaal", proposed: ELS, documents: { proposed: 1, approved: 1, rejected: 0 }, exported: 0 },
      { sheet: "Memoriaal 2", proposed: PIET, documents: { proposed: 1, approved: 0, rejected: 0 }, exported: 0 },
    ]);
    const [one, two] = engine.memorials();
    expect([standing(engine, one?.memorial), standing(engine, two?.memorial)]).toEqual([
      ["1 approved", "2 proposed"],
      ["4 proposed"],
    ]);
  });

  test("are approved each by its sheet's name, and known by a fresh pane", () => {
    const { engine, first, second } = twoMemorials();
    engine.approve(["2"], PIET, "memoriaal");
    engine.approve(["4"], ELS, "Memoriaal 2");
    const again = reopened(engine, ANSWERED);
    again.readMemorial(readBack(first.memorial), "Memoriaal");
    again.readMemorial(readBack(second.memorial), "Memoriaal 2");
    expect(again.memorials()).toEqual(engine.memorials());
    const memorials = engine.memorials().map(({ memorial }) => memorial);
    expect(numbers(csvOf(again, { memorials }).text)).toEqual(["1", "2", "4"]);
    expect(csvOf(again, { memorials })).toEqual(csvOf(engine, { memorials }));
  });

  test("wait for an answer each by itself, also an earlier one", () => {
    const engine = cleared(profile());
    engine.readMemorial(readBack(engine.proposeJournal("Memoriaal", ELS).memorial));
    engine.approve(["1", "2"], PIET);
    expect(codes(engine.documents().flatMap(({ problem }) => problem ?? []))).toEqual(["documentWithoutAccount 3"]);
    expect(engine.previewJournal().questions).toHaveLength(1);
    // what waits for nothing is approved all the same
    expect(standing(engine)).toEqual(["1 approved", "2 approved", "3 proposed"]);
  });
});

describe("an export", () => {
  test("takes what was approved and did not leave the program yet", () => {
    const { engine } = proposed();
    engine.approve(["1", "2"], PIET);
    expect(numbers(csvOf(engine).text)).toEqual(["1", "2"]);
    engine.recordExport({ format: "csv" }, PIET);
    expect(csvOf(engine).text).toBe("");
    engine.approve(["3"], PIET);
    expect(numbers(csvOf(engine).text)).toEqual(["3"]);
    expect(engine.memorials()).toMatchObject([{ documents: { approved: 3 }, exported: 2 }]);
    expect(numbers(csvOf(engine, { again: true }).text)).toEqual(["1", "2", "3"]);
    expect(engine.documents().map(({ exported }) => exported)).toEqual([true, true, undefined]);
  });

  test("is remembered by the workbook, and is not taken back by undo", () => {
    const { engine, memorial } = proposed();
    engine.approve(["1", "2", "3"], PIET);
    engine.recordExport({ format: "snelstart" }, PIET);
    const again = reopened(engine, ANSWERED, readBack(memorial));
    expect(again.memorials()).toMatchObject([{ exported: 3 }]);
    again.undo(PIET);
    // the approval was the last step that can be taken back
    expect(again.memorials()).toMatchObject([{ documents: { proposed: 3, approved: 0 }, exported: 0 }]);
  });

  test("comes with the file of pairs where the package does not tick off the invoice by the booking", () => {
    const { engine } = proposed();
    engine.approve(["1", "2", "3"], PIET);
    const names = (format: string) => engine.exportJournal({ format }, PIET).files.map(({ fileName }) => fileName);
    expect(names("csv")).toEqual(["Memoriaal.csv"]);
    expect(names("snelstart")).toEqual(["Memoriaal SnelStart.csv"]);
    expect(names("exact")).toEqual(["Memoriaal Exact Online.csv", "Memoriaal Exact Online koppelingen.csv"]);
    expect(names("twinfield")).toEqual(["Memoriaal Twinfield.xml", "Memoriaal Twinfield koppelingen.csv"]);
    expect(names("moneybird")).toEqual(["Memoriaal Moneybird.json", "Memoriaal Moneybird koppelingen.csv"]);
    expect(names("xaf")).toEqual(["Memoriaal XML Auditfile Financieel 3.2.xml"]);
    expect(names("xlsx")).toEqual(["Memoriaal.xlsx"]);
  });

  test("names accounts as the memorial does, whatever the settings became since", () => {
    const { engine, memorial } = proposed();
    engine.readMemorial(readBack(memorial, set("Rekeningnaam", 1, "Tussenrekening ABN")));
    engine.approve(["1", "2", "3"], PIET);
    for (const format of ["yuki", "xaf", "csv"]) {
      const [file] = engine.exportJournal({ format }, PIET).files;
      expect(file && "text" in file ? file.text : "").toContain("Tussenrekening ABN");
    }
  });

  test("of an account whose statement the package processes is the list to tick off", () => {
    const engine = cleared(profile({ route: "pairs" }));
    const { files, documents } = engine.exportPairs();
    expect([files[0]?.fileName, documents]).toEqual(["Koppelingen.csv", 1]);
    const rows = (files[0] && "text" in files[0] ? files[0].text : "").trim().split("\r\n").slice(1);
    expect(rows).toEqual([
      "3;Bankregel;05-11-2025;NL02RABO0123456789;10003;Kaas & Co;;Factuur 2025-0014;100,00;0,00;EUR",
      "3;Openstaande post;22-10-2025;;10003;Kaas & Co;2025-0014;;100,00;0,00;EUR",
    ]);
    expect(cleared(ANSWERED).exportPairs().files).toEqual([]);
  });
});

describe("taking back one decision", () => {
  const idOf = (engine: Engine, verb: string, match: number) =>
    engine.decisions("", 0, 100).rows.find((row) => row.verb === verb && row.match === match)!.id;

  test("names what rests on it, and takes that along", () => {
    const { engine } = proposed();
    engine.approve(["1", "2"], PIET);
    engine.recordExport({ format: "exact" }, PIET);
    const id = idOf(engine, "propose", 1);
    expect(engine.undoPlan(id, ELS)).toMatchObject({
      canUndo: true,
      rests: [{ verb: "approve", match: 1 }],
      exports: [{ format: "exact", at: PIET.at }],
      blockedBy: [],
    });
    const { documents, outcome } = engine.undoDecision(id, ELS);
    expect(documents.map(({ number, status }) => `${number} ${status}`)).toEqual(["1 rejected"]);
    expect(outcome.tabs.cleared).toBe(3);
    expect(standing(engine)).toEqual(["2 approved", "3 proposed"]);
  });

  test("works on a decision from last time, opened elsewhere by somebody else", () => {
    const { engine, memorial } = proposed();
    engine.approve(["1", "2", "3"], PIET);
    const again = reopened(engine, ANSWERED, readBack(memorial));
    again.undoDecision(idOf(again, "approve", 2), ELS);
    expect(standing(again)).toEqual(["1 approved", "2 proposed", "3 approved"]);
    expect(again.decisions("", 0, 1).rows).toMatchObject([{ verb: "undo", who: "Els" }]);
  });

  test("is refused where its rows have been cleared otherwise since, and says under which number", () => {
    const engine = opened(ANSWERED);
    runToEnd(engine.match(ELS));
    engine.refuse([1], ELS);
    const id = idOf(engine, "refuse", 1);
    expect(engine.undoPlan(id, ELS)).toMatchObject({ canUndo: true, rests: [] });
    // a refused pair is not offered again: the same rows are cleared by hand
    const picks = [
      { sheet: "Posten", rows: [2] },
      { sheet: "Bank", rows: [2] },
    ];
    expect(engine.clearRows(picks, "whole", PIET).decisions).toHaveLength(1);
    const plan = engine.undoPlan(id, ELS);
    expect([plan.canUndo, plan.blockedBy]).toEqual([false, [4]]);
    expect(engine.undoDecision(id, ELS).decisions).toEqual([]);
  });

  test("of a whole run names everything that was decided on what it cleared", () => {
    const { engine } = proposed();
    engine.approve(["3"], PIET);
    const run = engine.decisions("", 0, 100).rows.find(({ verb }) => verb === "run")!;
    expect(engine.undoPlan(run.id, ELS).rests.map(({ verb, match }) => `${verb} ${match}`)).toEqual([
      "approve 3",
      "propose 3",
      "propose 2",
      "propose 1",
    ]);
    const { outcome } = engine.undoDecision(run.id, ELS);
    expect([outcome.tabs, engine.memorials()]).toEqual([{ suggested: 0, cleared: 0, open: 6 }, []]);
  });
});
