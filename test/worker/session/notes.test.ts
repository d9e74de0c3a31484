import { runToEnd } from "../../../src/domain/reconcile";
import { ANSWERED, cleared, ELS, opened, PIET, readBack, reopened } from "./book";

const ALL = { search: "", sort: "date" } as const;

describe("a note on a match", () => {
  test("is a decision of its own, shown in the match folded out and in its row", () => {
    const engine = cleared(ANSWERED);
    const changed = engine.note(1, " Gebeld met de klant. ", PIET);
    expect(changed.decisions).toHaveLength(1);
    expect(changed.rows).toEqual([]);
    expect(engine.detail(1).note).toEqual({ text: "Gebeld met de klant.", ...PIET });
    expect(engine.page("cleared", ALL, 0, 10).rows[0]).toMatchObject({ match: 1, note: "Gebeld met de klant." });
  });

  test("is rebuilt from the decisions sheet after reopening, and undone and redone there", () => {
    const engine = cleared(ANSWERED);
    engine.note(2, '=IF(1=1,"a","b")\ntweede regel', PIET);
    const again = reopened(engine, ANSWERED);
    expect(again.detail(2).note?.text).toBe('=IF(1=1,"a","b")\ntweede regel');
    again.undo(ELS);
    expect(again.detail(2).note).toBeUndefined();
    again.redo(ELS);
    expect(again.detail(2).note?.who).toBe("Piet");
  });

  test("is found by the search of its list and of the decisions", () => {
    const engine = cleared(ANSWERED);
    engine.note(2, "Gebeld met de klant.", PIET);
    expect(engine.page("cleared", { search: "gebeld klant", sort: "date" }, 0, 10).rows).toHaveLength(1);
    expect(engine.decisions("gebeld", 0, 10).rows).toMatchObject([{ verb: "note", match: 2 }]);
  });

  test("can be left on what was cleared by hand", () => {
    const engine = cleared(ANSWERED);
    engine.refuse([engine.matchAt("Bank", 3)!.match], ELS);
    const pair = ["Posten", "Bank"].map((sheet) => ({ sheet, rows: [3] }));
    engine.clearRows(pair, "inPart", ELS);
    const { match } = engine.matchAt("Bank", 3)!;
    engine.note(match, "Op verzoek van de klant.", PIET);
    expect(reopened(engine, ANSWERED).detail(match).note?.text).toBe("Op verzoek van de klant.");
  });

  test("can be left on a suggestion, and stays when it is accepted", () => {
    const engine = opened(ANSWERED, (items) => items.push(["10003", "Kaas & Co", "2025-0015", 45953, 7.5]));
    runToEnd(engine.match(ELS));
    engine.suggestRemainders(1000, ELS);
    const [row] = engine.page("suggested", ALL, 0, 10).rows;
    const match = row?.kind === "match" ? row.match : 0;
    engine.note(match, "Niet de moeite.", PIET);
    engine.accept([match], ELS);
    expect(engine.detail(match).note?.text).toBe("Niet de moeite.");
  });

  test("that says what it said before is no decision, nor is one on a match that is not there", () => {
    const engine = cleared(ANSWERED);
    engine.note(1, "Gebeld.", PIET);
    expect(engine.note(1, "Gebeld.  ", ELS).decisions).toEqual([]);
    expect(engine.note(99, "Gebeld.", ELS).decisions).toEqual([]);
    expect(engine.note(2, "  ", ELS).decisions).toEqual([]);
  });

  test("stays where a second run leaves its match alone", () => {
    const engine = cleared(ANSWERED);
    engine.note(1, "Gebeld.", PIET);
    runToEnd(engine.match(ELS));
    expect(engine.detail(1).note?.text).toBe("Gebeld.");
  });

  test("goes into the memorial that is made after it, and changes nothing of its documents", () => {
    const engine = cleared(ANSWERED);
    engine.note(1, "Gebeld met de klant.", PIET);
    const { memorial } = engine.proposeJournal("Memoriaal", ELS);
    expect(JSON.stringify(memorial.rows)).toContain("Gebeld met de klant.");
    const numbers = engine.documents().map(({ number }) => number);
    engine.readMemorial(readBack(memorial));
    // written later, it stands in the pane and in the decisions; what is approved stays to the letter
    engine.note(2, "Na het opstellen.", PIET);
    expect(engine.approve(numbers, PIET).refused).toEqual([]);
    expect(engine.documents().every(({ status, problem }) => status === "approved" && !problem)).toBe(true);
    const again = reopened(engine, ANSWERED, readBack(memorial));
    expect([1, 2].map((match) => again.detail(match).note?.text)).toEqual([
      "Gebeld met de klant.",
      "Na het opstellen.",
    ]);
  });

  test("does not stand in the way of taking its match back", () => {
    const engine = cleared(ANSWERED);
    engine.refuse([1], ELS);
    engine.note(1, "Was van een ander.", PIET);
    const refusal = engine.decisions("", 0, 10).rows.find(({ verb }) => verb === "refuse")!;
    expect(engine.undoPlan(refusal.id, ELS)).toMatchObject({ canUndo: true, rests: [] });
  });
});
