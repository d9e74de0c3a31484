import { withEvidence } from "../../../src/domain/clear/packed-evidence";
import type { Evidence } from "../../../src/domain/clear/match";

const EVIDENCE: readonly Evidence[] = [
  { field: "invoiceNumber", found: "2025-0012", in: { side: "line", index: 7, field: "description" } },
  { field: "invoiceNumber", found: "VF2025-0012", in: { side: "item", index: 1_048_575, field: "invoiceNumber" } },
  { field: "amount", found: "1210.00", in: { side: "line", index: 7, field: "amount" } },
];

describe("the evidence of a match", () => {
  it("comes out as it went in, however it is looked at", () => {
    const match = withEvidence({ outcome: "cleared" }, EVIDENCE);
    expect(match.evidence).toEqual(EVIDENCE);
    expect({ ...match }).toEqual({ outcome: "cleared", evidence: EVIDENCE });
    expect(JSON.parse(JSON.stringify(match))).toEqual({ outcome: "cleared", evidence: EVIDENCE });
    expect(structuredClone(match)).toEqual({ outcome: "cleared", evidence: EVIDENCE });
  });

  it("may be of nothing, and of fields that nobody named before", () => {
    expect(withEvidence({}, []).evidence).toEqual([]);
    const own: Evidence = { field: "own field", found: "", in: { side: "item", index: 0, field: "another" } };
    expect(withEvidence({}, [own, ...EVIDENCE]).evidence).toEqual([own, ...EVIDENCE]);
  });
});
