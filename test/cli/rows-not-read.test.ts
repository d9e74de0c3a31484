import { afletter, folder, ITEMS_CSV, LINES_CSV } from "./io";
import { checkResult } from "./result-contract";

describe("rows that cannot be read", () => {
  const files = folder({
    "posten.csv": ITEMS_CSV.replace("121,00", "121,005").replace("09-11-2025", "31-11-2025"),
    "bank.csv": LINES_CSV,
  });
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

  it("take no part; the rest is done with exit status 1, and each is named with file, row and column", async () => {
    const { status, stdout, stderr } = await afletter([...args, "--matches", "-"]);
    expect(status).toBe(1);
    expect(stdout).toContain("1,cleared,our-reference,");
    expect(stderr.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/posten\.csv:4:F: 121,005 has more decimals than EUR has\./) as string,
      expect.stringMatching(/posten\.csv:5:E: the date '31-11-2025' does not exist\./) as string,
    ]);
  });

  it("stand in the result with code, place, and what was found and expected", async () => {
    const result = checkResult((await afletter(args)).stdout);
    expect(result.totals.items.count).toBe(2);
    expect(result.problems).toEqual([
      { code: "tooManyDecimals", source: 0, row: 4, column: "F", found: "121,005", expected: "EUR" },
      { code: "noSuchDate", source: 0, row: 5, column: "E", found: "31-11-2025" },
    ]);
  });
});

describe("progress", () => {
  it("is shown on a terminal, on one line that is wiped, and nowhere else", async () => {
    const files = folder({ "posten.csv": ITEMS_CSV, "bank.csv": LINES_CSV });
    const args = [
      "match",
      "--open-items",
      files.at("posten.csv"),
      "--statement",
      files.at("bank.csv"),
      "--matches",
      "-",
    ];
    expect((await afletter(args)).stderr).toBe("");
    expect((await afletter(args, undefined, true)).stderr).toMatch(/^(\r[^\n]+)+\r +\r$/);
    files.remove();
  });
});
