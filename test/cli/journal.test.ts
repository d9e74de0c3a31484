import { afletter, folder, ITEMS_CSV, LINES_CSV, PROFILE } from "./io";
import { checkResult } from "./result-contract";

const files = folder({ "posten.csv": ITEMS_CSV, "bank.csv": LINES_CSV, "kantoor.json": PROFILE });
afterAll(files.remove);
const RUN = [
  "match",
  "--open-items",
  files.at("posten.csv"),
  "--statement",
  files.at("bank.csv"),
  "--profile",
  files.at("kantoor.json"),
];
const APPROVED = [...RUN, "--approve-all", "--by", "Els", "--at", "2026-01-05 09:12"];

describe("the journal of a result", () => {
  it("has a balanced document per match, with who approved it and when", async () => {
    const { profile, journal } = checkResult((await afletter(APPROVED)).stdout);
    expect(profile).toBe("Kantoor");
    expect(journal.questions).toEqual([]);
    expect(journal.documents).toMatchObject([
      {
        number: "1",
        match: 1,
        date: "2025-12-01",
        approval: { status: "approved", by: "Els", at: "2026-01-05 09:12" },
        lines: [
          { account: "2000", debit: "968.00", credit: "0.00" },
          { account: "1300", debit: "0.00", credit: "1210.00" },
          { account: "1300", debit: "242.00", credit: "0.00" },
        ],
      },
      {
        number: "2",
        lines: [
          { account: "2000", debit: "120.50" },
          { account: "1300", credit: "121.00" },
          { account: "7980", debit: "0.50" },
        ],
      },
    ]);
  });

  it("is written for every package that is known", async () => {
    for (const format of [
      "snelstart",
      "exact",
      "afas",
      "twinfield",
      "e-boekhouden",
      "moneybird",
      "yuki",
      "xaf",
      "csv",
    ]) {
      const path = files.at(`journaal-${format}`);
      const { status, stderr } = await afletter([...APPROVED, "--journal", path, "--format", format]);
      expect({ format, status, stderr }).toEqual({ format, status: 0, stderr: "" });
      expect(files.text(`journaal-${format}`)).toContain("2025-0014");
    }
  });

  it("is written again from the result, to the byte, for any package", async () => {
    await afletter([...APPROVED, "--json", files.at("r.json")]);
    for (const format of ["csv", "xaf", "exact", "yuki"]) {
      const again = await afletter(["export", files.at("r.json"), "--format", format]);
      expect({ status: again.status, stderr: again.stderr }).toEqual({ status: 0, stderr: "" });
      expect(again.stdout).toBe(files.text(`journaal-${format}`));
    }
    await afletter(["export", files.at("r.json"), "--format", "csv", "--journal", files.at("j.csv")]);
    expect(files.text("j.csv")).toBe(files.text("journaal-csv"));
  });

  it("leaves the program only where it is approved", async () => {
    await afletter([...RUN, "--json", files.at("voorstel.json")]);
    const { status, stdout, stderr } = await afletter([
      "export",
      files.at("voorstel.json"),
      "--format",
      "csv",
      "--language",
      "en",
    ]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("voorstel.json: only approved documents go to the journal");
  });

  it("is refused where somebody changed the result so that a document does not balance, or it is no result", async () => {
    const changed = (text: string) => folder({ "r.json": text });
    const said = async (text: string) => {
      const other = changed(text);
      const { status, stderr } = await afletter(["export", other.at("r.json"), "--format", "csv", "--language", "en"]);
      other.remove();
      expect(status).toBe(2);
      return stderr;
    };
    const result = files.text("r.json");
    expect(await said(result.replace('"debit":"968.00"', '"debit":"968.01"'))).toContain(
      "journal.documents[0]: debit <> credit",
    );
    expect(await said(result.replace('"schema":1', '"schema":2'))).toContain("schema 2");
    expect(await said("{}")).toContain("is not a result of afletter match");
    expect(await said("[1")).toContain("is not JSON");
  });
});

describe("what ticks off the invoices", () => {
  const all = ["--approve-all", "--by", "Els", "--at", "2026-01-05 09:12"];

  it("stands in a file of pairs beside the journal, for packages that need it", async () => {
    for (const [format, needsIt] of [
      ["exact", true],
      ["csv", false],
    ] as const) {
      const own = folder();
      await afletter([...APPROVED, "--journal", own.at("journaal.txt"), "--format", format]);
      expect(own.names()).toEqual(needsIt ? ["journaal.pairs.csv", "journaal.txt"] : ["journaal.txt"]);
      if (needsIt) expect(own.text("journaal.pairs.csv")).toContain("2025-0014");
      own.remove();
    }
  });

  it("is all there is where the package processes the statement itself: the list without bookings", async () => {
    const route = { ...(JSON.parse(PROFILE) as object), ownAccounts: { NL94INGB0006284510: { route: "pairs" } } };
    const own = folder({ "p.json": JSON.stringify(route) });
    const args = [...RUN.slice(0, 5), "--profile", own.at("p.json"), ...all];
    const { status } = await afletter([...args, "--journal", own.at("j.csv"), "--format", "csv"]);
    expect(status).toBe(0);
    expect(own.names()).toEqual(["j.csv", "j.unbooked.csv", "p.json"]);
    expect(own.text("j.csv").trimEnd().split("\n")).toHaveLength(1);
    const list = own.text("j.unbooked.csv").split(/\r?\n/);
    expect(list.filter((row) => row.startsWith("1;"))).toHaveLength(3);
    expect(list.filter((row) => row.startsWith("2;"))).toHaveLength(2);
    own.remove();
  });

  it("is said and written again by export, to the byte, from the result alone", async () => {
    const route = { ...(JSON.parse(PROFILE) as object), ownAccounts: { NL94INGB0006284510: { route: "pairs" } } };
    const own = folder({ "p.json": JSON.stringify(route) });
    const args = [...RUN.slice(0, 5), "--profile", own.at("p.json"), ...all, "--json", own.at("r.json")];
    const made = await afletter([...args, "--journal", own.at("j.csv"), "--format", "csv"]);
    expect(made.stderr).toMatch(/^afletter: .*uw pakket verwerkt dit afschrift zelf/);
    checkResult(own.text("r.json"));
    for (const [language, name] of [
      ["nl", "k"],
      ["en", "e"],
    ] as const) {
      const paths = ["--journal", own.at(`${name}.csv`), "--format", "csv", "--language", language];
      const again = await afletter(["export", own.at("r.json"), ...paths]);
      expect(again).toEqual({ status: 0, stdout: "", stderr: language === "nl" ? made.stderr : again.stderr });
    }
    expect(own.text("k.unbooked.csv")).toBe(own.text("j.unbooked.csv"));
    expect(own.text("k.csv")).toBe(own.text("j.csv"));
    expect(own.text("e.unbooked.csv")).toContain("2025-12-01");
    own.remove();
  });

  it("says again which documents a closed period keeps back, and writes the pairs of those that are booked", async () => {
    const journal = { code: "90", firstNumber: 1, closedThrough: "2025-12-01" };
    const own = folder({ "p.json": JSON.stringify({ ...(JSON.parse(PROFILE) as object), journal }) });
    const args = [...RUN.slice(0, 5), "--profile", own.at("p.json"), ...all, "--json", own.at("r.json")];
    const made = await afletter([...args, "--journal", own.at("j.csv"), "--format", "exact"]);
    const again = await afletter(["export", own.at("r.json"), "--journal", own.at("k.csv"), "--format", "exact"]);
    expect(made.stderr).toContain("afgesloten periode. Eerste open datum: 02-12-2025");
    expect(again).toEqual({ status: 0, stdout: "", stderr: made.stderr });
    expect(own.names()).toEqual(["j.csv", "j.pairs.csv", "k.csv", "k.pairs.csv", "p.json", "r.json"]);
    expect(own.text("k.pairs.csv")).toBe(own.text("j.pairs.csv"));
    own.remove();
  });

  it("is not written over a file that is read", async () => {
    const own = folder({ "x.pairs.csv": LINES_CSV });
    const args = [
      "match",
      "--open-items",
      files.at("posten.csv"),
      "--statement",
      own.at("x.pairs.csv"),
      ...RUN.slice(5),
    ];
    const { status, stderr } = await afletter([...args, ...all, "--journal", own.at("x.csv"), "--format", "csv"]);
    expect(status).toBe(2);
    expect(stderr).toContain("x.pairs.csv: wordt al gelezen of geschreven");
    own.remove();
  });
});
