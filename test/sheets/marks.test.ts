import type { Match } from "../../src/domain/clear/match";
import type { MatchState } from "../../src/domain/decisions/decision";
import { minor } from "../../src/domain/money/minor";
import { markLegend, markLook, markOf, marksOf, type MarkedRow } from "../../src/sheets/marks";
import type { RowMatch } from "../../src/sheets/status";

function held(number: number, state: MatchState, { difference = 0, items = 1 } = {}): RowMatch {
  const part = { index: 0, amount: minor(100), rest: minor(0) };
  const match: Match = {
    outcome: "cleared",
    criterion: "our-reference",
    items: Array.from({ length: items }, () => part),
    lines: [part],
    difference: minor(difference),
    currency: "EUR",
    evidence: [],
    explanation: { code: "x", facts: {} },
  };
  return { number, state, match };
}

function mark(status: MarkedRow["outcome"]["status"], matches: RowMatch[], rest = 0, reason = "Waarom.") {
  return markOf({ row: 2, outcome: { status, rest }, matches, currency: "EUR", reason }, "nl");
}

test("a cleared row has its code, its match number and the name of its status before the reason", () => {
  expect(mark("cleared", [held(7, "cleared")])).toEqual({ code: "ok", number: "7", reason: "Afgeletterd. Waarom." });
});

test("a difference shows before a combination, and approval before both", () => {
  const both = { difference: -50, items: 2 };
  expect(mark("cleared", [held(7, "accepted", { items: 2 })]).code).toBe("ok-combi");
  expect(mark("cleared", [held(7, "accepted", both)]).code).toBe("ok-diff");
  expect(mark("cleared", [held(7, "approved", both)]).code).toBe("approved");
});

test("a row is approved only when every match that holds it is", () => {
  expect(mark("cleared", [held(7, "approved"), held(8, "proposed")])).toMatchObject({ code: "ok", number: "7, 8" });
});

test("a row cleared in part says what stays open", () => {
  expect(mark("partial", [held(7, "cleared")], 71000)).toEqual({
    code: "partial",
    number: "7",
    reason: "Gedeeltelijk afgeletterd, open blijft € 710,00. Waarom.",
  });
});

test("suggestions, blocked and open rows say so; an open row has no number", () => {
  expect(mark("suggested", [held(4, "suggested"), held(5, "suggested")])).toMatchObject({
    code: "suggestion",
    number: "4, 5",
  });
  expect(mark("blocked", [], 100).code).toBe("blocked");
  expect(mark("open", [], 100, "")).toEqual({ code: "open", number: "", reason: "Open." });
});

test("a source is marked from its first data row on, and rows that take no part stay empty", () => {
  const row = (at: number): MarkedRow => ({
    row: at,
    outcome: { status: "open", rest: 1 },
    matches: [],
    currency: "EUR",
    reason: "",
  });
  const marks = marksOf({ sheet: "Bank", headRow: 4, firstRow: 5, lastRow: 8 }, [row(5), row(7)], "en");
  expect(marks).toEqual({
    sheet: "Bank",
    headRow: 4,
    firstRow: 5,
    codes: ["open", "", "open", ""],
    numbers: ["", "", "", ""],
    reasons: ["Open.", "", "Open.", ""],
  });
});

test("every coloured status has its pair of ux.md and a name in both languages; codes are language-neutral", () => {
  expect(markLook("nl").heads).toEqual(["Afletter status", "Afletter nr.", "Afletter toelichting"]);
  expect(markLook("nl").colors).toEqual(markLook("en").colors);
  expect(markLegend("nl").map(({ code, name, fill, font }) => [code, name, `${fill}/${font}`])).toEqual([
    ["ok", "Afgeletterd", "C6EFCE/006100"],
    ["ok-diff", "Afgeletterd met verschil", "FFEB9C/9C5700"],
    ["ok-combi", "Afgeletterd in combinatie", "DDEBF7/1F4E78"],
    ["partial", "Gedeeltelijk afgeletterd", "E4DFEC/403151"],
    ["suggestion", "Voorstel", "FCE4D6/833C0B"],
    ["blocked", "Geblokkeerd", "EDEDED/595959"],
    ["approved", "Goedgekeurd", "A9D08E/1E4620"],
  ]);
});
