import { runToEnd } from "../../../src/domain/reconcile";
import type { CellValue } from "../../../src/sources/table/cells/cells";
import type { Engine } from "../../../src/worker/api";
import { withSettings } from "../../../src/domain/profile/read-profile";
import { ANSWERED, ELS, opened, PIET, readBack } from "./book";

const OWN = withSettings(ANSWERED, { accounts: { badDebts: "4990" } });

/** Two payments that fit the first invoice, a rest of 0,40, and an old claim. */
function more(items: CellValue[][]): void {
  items[0].push("Oorspronkelijk bedrag", "Vervaldatum");
  items.push(["10001", "De Boer B.V.", "", 45960, -1210]);
  items.push(["10001", "De Boer B.V.", "", 45961, -1210]);
  items.push(["10004", "Rest B.V.", "2025-0001", 45900, 0.4, 121, 45930]);
  items.push(["10005", "Weg B.V.", "2024-0009", 45500, 500, 500, 45530]);
}

function book(): Engine {
  const engine = opened(OWN, more);
  runToEnd(engine.match(ELS));
  engine.refuse([engine.matchAt("Bank", 2)!.match], ELS);
  return engine;
}

describe("a selection of the open-items sheet (spec 4)", () => {
  test("is cleared by itself, whatever statements there are, and undone in one step", () => {
    const engine = book();
    const changed = engine.clearSelection([{ sheet: "Posten", rows: [2, 6] }], PIET);
    expect(changed.links).toHaveLength(2);
    const made = engine.matchAt("Posten", 6)!;
    expect(made.tab).toBe("cleared");
    expect(engine.matchAt("Posten", 2)).toMatchObject({ match: made.match });
    expect(engine.matchAt("Posten", 5)?.match).not.toBe(made.match);
    engine.undo(PIET);
    expect(engine.matchAt("Posten", 6)?.match).not.toBe(made.match);
  });

  test("leaves the suggestions of the last run as they were", () => {
    const engine = book();
    const before = engine.page("suggested", { search: "", sort: "score" }, 0, 50).total;
    engine.clearSelection([{ sheet: "Posten", rows: [7] }], PIET);
    expect(engine.page("suggested", { search: "", sort: "score" }, 0, 50).total).toBe(before);
  });
});

describe("writing off (spec 5, by hand and in bulk)", () => {
  test("small remainders are a proposal, booked once the user accepts it, on the day of the proposal", () => {
    const engine = book();
    const changed = engine.suggestRemainders(100, PIET);
    expect(changed.links).toHaveLength(1);
    const made = engine.matchAt("Posten", 7)!;
    expect(made.tab).toBe("suggested");
    expect(engine.detail(made.match).explanation).toContain("Kleine restanten afboeken: 1 posten van 1 relaties");
    expect(engine.previewJournal().differences).toBe(0 + 50);
    engine.accept([made.match], ELS);
    expect(engine.previewJournal()).toMatchObject({ differences: 90, periods: ["2025-11", "2026-01"] });
  });

  test("a bad debt is a proposal of its own, and says what the VAT Act says", () => {
    const engine = book();
    engine.suggestBadDebts([{ sheet: "Posten", rows: [8] }], PIET);
    const made = engine.matchAt("Posten", 8)!;
    expect(engine.detail(made.match).explanation).toMatch(/^Oninbaar afboeken: 2024-0009, .*meer dan een jaar/);
    engine.accept([made.match], ELS);
    const accounts = engine.previewJournal().accounts.map(({ account }) => account);
    expect(accounts).toContain("4990");
  });

  test("is still there, with its account, after the workbook was closed", () => {
    const engine = book();
    engine.suggestBadDebts([{ sheet: "Posten", rows: [8] }], PIET);
    engine.accept([engine.matchAt("Posten", 8)!.match], ELS);
    const again = opened(OWN, more);
    const [decisions, links] = engine.stateSheets().map(({ spec }) => readBack(spec));
    again.restore(decisions, links);
    expect(again.previewJournal().accounts.map(({ account }) => account)).toEqual(
      engine.previewJournal().accounts.map(({ account }) => account),
    );
  });
});
