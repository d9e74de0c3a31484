import { because } from "../../../src/domain/clear/reasons";
import { told } from "../../../src/domain/clear/evidence/packed-evidence";
import { tellingMatch, type Bare } from "../../../src/domain/clear/telling";
import type { Evidence } from "../../../src/domain/clear/match";
import { minor } from "../../../src/domain/money/minor";

const EVIDENCE: readonly Evidence[] = [
  { field: "invoiceNumber", found: "2025-0012", in: { side: "line", index: 7, field: "description" } },
  { field: "invoiceNumber", found: "VF2025-0012", in: { side: "item", index: 1_048_575, field: "invoiceNumber" } },
  { field: "amount", found: "1210.00", in: { side: "line", index: 7, field: "amount" } },
];
const WHY = because("amount", { amount: 121_000 });
const BARE: Bare = {
  outcome: "cleared",
  criterion: "amount",
  items: [{ index: 3, amount: minor(121_000), rest: minor(0) }],
  lines: [{ index: 7, amount: minor(121_000), rest: minor(0) }],
  difference: minor(0),
  currency: "EUR",
};
const NONE = { relation: undefined, score: undefined, parts: undefined, contra: undefined };

describe("what a match tells", () => {
  it("comes out as it went in, however the match is read, copied or written", () => {
    const match = tellingMatch(BARE, told(EVIDENCE, WHY), NONE);
    const whole = { ...BARE, evidence: EVIDENCE, explanation: WHY };
    expect(match.evidence).toEqual(EVIDENCE);
    expect(match.explanation).toEqual(WHY);
    expect({ ...match }).toEqual(whole);
    expect(JSON.parse(JSON.stringify(match))).toEqual(whole);
    expect(structuredClone(match)).toEqual(whole);
  });

  it("is written only when somebody asks", () => {
    const asked: string[] = [];
    const telling = {
      get evidence() {
        asked.push("evidence");
        return EVIDENCE;
      },
      get explanation() {
        asked.push("explanation");
        return WHY;
      },
    };
    const match = tellingMatch(BARE, telling, { ...NONE, relation: "20001" });
    expect(match.relation).toBe("20001");
    expect(asked).toEqual([]);
    expect(match.explanation).toBe(WHY);
    expect(asked).toEqual(["explanation"]);
  });

  it("has a relation, a score and an account only where there are any", () => {
    expect(Object.keys(tellingMatch(BARE, told([], WHY), NONE))).not.toContain("score");
    const parts = [{ part: "amount", weight: 0.6 }] as const;
    const scored = tellingMatch(BARE, told([], WHY), { ...NONE, score: 0.6, parts, contra: { account: "4500" } });
    expect(scored).toMatchObject({ score: 0.6, scoreParts: parts, contra: { account: "4500" } });
  });
});
