import { keeper } from "../../../src/sources/bank/kept";

describe("an entry that is kept", () => {
  const entry = {
    row: 3,
    reversal: false,
    date: "2025-01-31",
    amount: "1210.00",
    name: "Bakkerij Kuiper Leiden B.V.",
    description: "Betaling factuur 2025-0012 van januari, café €",
    iban: "NL66RABO5003419984",
    endToEndId: "E2E-1",
    details: [{ amount: "605.00", description: "de eerste helft van de factuur", iban: "NL66RABO5003419984" }],
  };

  it("says in every field what it said, in the same order", () => {
    const kept = keeper()(entry);
    expect(kept).toEqual(entry);
    expect(JSON.stringify(kept)).toBe(JSON.stringify(entry));
  });

  it("is none the worse for others before it with the same texts, or very many", () => {
    const keep = keeper();
    const others = Array.from({ length: 30_000 }, (_, i) => ({ ...entry, name: `Relatie nummer ${i} B.V.`, row: i }));
    expect(others.filter((other) => JSON.stringify(keep(other)) !== JSON.stringify(other))).toEqual([]);
    expect(keep(entry)).toEqual(entry);
  });
});
