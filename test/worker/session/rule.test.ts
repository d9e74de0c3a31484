import { runToEnd } from "../../../src/domain/reconcile";
import { withSettings } from "../../../src/domain/profile/read-profile";
import { ANSWERED, cleared, ELS } from "./book";

describe("a rule from what was cleared", () => {
  test("sends lines like it to the relation of the items", () => {
    expect(cleared(ANSWERED).detail(1).rule).toEqual({
      when: [{ field: "name", equals: "De Boer B.V." }],
      relation: "10001",
    });
  });

  test("of an open line leaves where to for the user to say, and of an item there is none", () => {
    const engine = cleared(ANSWERED);
    engine.refuse([1], ELS);
    const { rows } = engine.page("open", { search: "", sort: "date" }, 0, 10);
    expect(rows.map((row) => row.kind === "open" && [row.side, row.rule?.when.length])).toEqual([
      ["line", 1],
      ["item", undefined],
    ]);
  });

  test("is tried on the statement before it is saved, and does not bring back what was refused", () => {
    const engine = cleared(ANSWERED);
    const { rows } = engine.page("cleared", { search: "", sort: "date" }, 0, 1);
    engine.refuse(
      rows.flatMap((row) => (row.kind === "match" ? row.match : [])),
      ELS,
    );
    const rule = { when: [{ field: "name" as const, equals: "De Boer B.V." }], account: "8000" };
    expect(engine.tryRule(rule)).toMatchObject({ hits: 1, of: 3 });
    engine.configure({ language: "nl", profile: withSettings(ANSWERED, { assignmentRules: [rule] }) });
    runToEnd(engine.match(ELS));
    // what was refused is not cleared again, not even by a rule that fits it
    expect(engine.detail(1).parts.map(({ side }) => side)).toEqual(["line", "item"]);
    expect(engine.page("cleared", { search: "", sort: "date" }, 0, 10).total).toBe(2);
  });
});
