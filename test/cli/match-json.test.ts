import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { afletter, folder, ITEMS_CSV, LINES_CSV, SAMPLE } from "./io";
import { checkResult } from "./result-contract";

describe("the result of a small ledger", () => {
  const files = folder({ "posten.csv": ITEMS_CSV, "bank.csv": LINES_CSV });
  afterAll(files.remove);
  const args = [
    "match",
    "--open-items",
    files.at("posten.csv"),
    "--statement",
    files.at("bank.csv"),
    "--language",
    "en",
  ];

  it("holds every field that the contract names, with the amounts, rows and ids as they stand in the files", async () => {
    const { status, stdout, stderr } = await afletter(args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const result = checkResult(stdout);
    const sha = (text: string) => createHash("sha256").update(text).digest("hex");
    expect(result.sources).toEqual([
      { file: files.at("posten.csv"), sha256: sha(ITEMS_CSV) },
      { file: files.at("bank.csv"), sha256: sha(LINES_CSV) },
    ]);
    expect(result.profile).toBe("afletter");
    expect(result.program).toEqual({ name: "afletter", version: "0.0.0-test", commit: "test" });
    expect(result.totals).toEqual({
      currency: "EUR",
      items: { count: 4, amount: "1633.50" },
      lines: { count: 3, amount: "1103.50" },
      cleared: { count: 2, amount: "1088.50" },
      suggested: { count: 0, amount: "0.00" },
      unmatched: { count: 1, amount: "15.00" },
    });
    expect(
      result.matches.map(({ id, outcome, criterion, difference, relation }) => [
        id,
        outcome,
        criterion,
        difference,
        relation,
      ]),
    ).toEqual([
      [1, "cleared", "our-reference", "0.00", "D1"],
      [2, "cleared", "reference-within-tolerance", "-0.50", "D2"],
    ]);
    expect(result.matches[0].lines).toEqual([{ source: 1, row: 2, id: "R1", amount: "968.00" }]);
    expect(result.matches[0].items).toEqual([
      { source: 0, row: 2, id: "P1", amount: "1210.00" },
      { source: 0, row: 3, id: "P2", amount: "-242.00" },
    ]);
    expect(result.matches[1].evidence).toContainEqual({
      field: "invoiceNumber",
      found: "2025-0014",
      in: { source: 1, row: 3, id: "R2", field: "description", column: "F" },
    });
    expect(result.matches[1].explanation).toContain("2025-0014");
    expect(result.open).toMatchObject([
      { source: 0, row: 5, id: "P4", status: "open", rest: "60.50" },
      { source: 1, row: 4, id: "R3", status: "open", rest: "-15.00" },
    ]);
    expect(result.problems).toEqual([]);
  });

  it("asks for the route of the own account and shows the journal as a proposal until it is answered", async () => {
    const result = checkResult((await afletter(args)).stdout);
    expect(result.journal.questions).toEqual([{ kind: "route", ownAccount: "NL94INGB0006284510", documents: 2 }]);
    expect(result.journal.documents.map(({ approval }) => approval)).toEqual([
      { status: "proposed" },
      { status: "proposed" },
    ]);
  });

  it("is the same, byte for byte, the second time", async () => {
    expect((await afletter(args)).stdout).toBe((await afletter(args)).stdout);
  });

  it("does not depend on the order of the rows: what belongs together stays together", async () => {
    const shuffle = (csv: string) => {
      const [head, ...rows] = csv.trimEnd().split("\n");
      return [head, ...rows.reverse()].join("\n");
    };
    const other = folder({ "posten.csv": shuffle(ITEMS_CSV), "bank.csv": shuffle(LINES_CSV) });
    const again = await afletter([
      "match",
      "--open-items",
      other.at("posten.csv"),
      "--statement",
      other.at("bank.csv"),
    ]);
    other.remove();
    const ids = (text: string) =>
      checkResult(text).matches.map(({ id, criterion, lines, items }) => [
        id,
        criterion,
        lines.map((p) => p.id),
        items.map((p) => p.id),
      ]);
    expect(ids(again.stdout)).toEqual(ids((await afletter(args)).stdout));
  });

  it("gives the result where nothing else was asked for, and to a file where a file is named", async () => {
    const toFile = await afletter([...args, "--json", files.at("uit.json")]);
    expect(toFile).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(files.text("uit.json")).toBe((await afletter(args)).stdout);
  });

  it("explains in Dutch or English", async () => {
    const dutch = checkResult((await afletter([...args.slice(0, -1), "nl"])).stdout);
    expect(dutch.matches[1].explanation).toContain("De regel noemt 2025-0014");
    expect(checkResult((await afletter(args)).stdout).matches[1].explanation).toContain("The line names 2025-0014");
  });
});

describe("the result of the sample workbook", () => {
  const run = afletter(["match", "--open-items", SAMPLE, "--statement", SAMPLE, "--json", "-"]);

  it("finds the open items and the statement among the sheets and accounts for every row and cent", async () => {
    const { status, stdout } = await run;
    expect(status).toBe(0);
    const result = checkResult(stdout);
    const sha256 = createHash("sha256").update(readFileSync(SAMPLE)).digest("hex");
    expect(result.sources).toEqual([
      { file: SAMPLE, sheet: "Openstaande posten", sha256 },
      { file: SAMPLE, sheet: "Bank december", sha256 },
    ]);
    expect([result.totals.items.count, result.totals.lines.count]).toEqual([60, 70]);
    expect(result.matches.filter(({ outcome }) => outcome === "cleared").length).toBeGreaterThan(40);
  });

  it("offers at most three suggestions per line, best first", async () => {
    const { matches } = checkResult((await run).stdout);
    const scores = new Map<number, number[]>();
    for (const match of matches.filter(({ outcome }) => outcome === "suggested")) {
      for (const { row } of match.lines) scores.set(row, [...(scores.get(row) ?? []), match.score!]);
    }
    expect(scores.size).toBeGreaterThan(0);
    for (const row of scores.values()) {
      expect(row.length).toBeLessThanOrEqual(3);
      expect(row).toEqual([...row].sort((a, b) => b - a));
    }
  });
});
