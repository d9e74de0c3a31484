import { told } from "../../../src/domain/clear/evidence/packed-evidence";
import { because } from "../../../src/domain/clear/reasons";
import type { Evidence } from "../../../src/domain/clear/match";

const EVIDENCE: readonly Evidence[] = [
  { field: "invoiceNumber", found: "2025-0012", in: { side: "line", index: 7, field: "description" } },
  { field: "invoiceNumber", found: "VF2025-0012", in: { side: "item", index: 1_048_575, field: "invoiceNumber" } },
  { field: "amount", found: "1210.00", in: { side: "line", index: 7, field: "amount" } },
];
const WHY = because("payout");

describe("packed evidence", () => {
  it("comes out as it went in, as often as it is asked", () => {
    const tells = told(EVIDENCE, WHY);
    expect(tells.evidence).toEqual(EVIDENCE);
    expect(tells.evidence).toEqual(EVIDENCE);
    expect(tells.explanation).toBe(WHY);
  });

  it("may be of nothing, and of fields that nobody named before", () => {
    expect(told([], WHY).evidence).toEqual([]);
    const own: Evidence = { field: "own field", found: "", in: { side: "item", index: 0, field: "another" } };
    expect(told([own, ...EVIDENCE], WHY).evidence).toEqual([own, ...EVIDENCE]);
  });
});
