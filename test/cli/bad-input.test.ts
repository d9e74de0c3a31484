import { mkdirSync, truncateSync, writeFileSync } from "node:fs";
import type { Files } from "../../src/cli/io";
import { nodeFiles } from "../../src/cli/node-io";
import { afletter, folder, ITEMS_CSV, LINES_CSV, PROFILE, SAMPLE, UNDISTURBED } from "./io";

const files = folder({ "posten.csv": ITEMS_CSV, "bank.csv": LINES_CSV });
afterAll(files.remove);
const ITEMS = ["--open-items", files.at("posten.csv")];
const BANK = ["--statement", files.at("bank.csv")];

/** Runs in English; nothing may be done: status 2, one line, no output. */
async function refused(args: readonly string[], on: Files = nodeFiles): Promise<string> {
  const before = files.names();
  const { status, stdout, stderr } = await afletter([...args, "--language", "en"], on);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^afletter: [^\n]+\n$/);
  expect(files.names()).toEqual(before);
  return stderr.slice("afletter: ".length, -1);
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(files.at(name), content);
  return files.at(name);
}

describe("an input that cannot be read", () => {
  it("that does not exist is named", async () => {
    expect(await refused(["match", "--open-items", "/nergens/posten.csv"])).toBe(
      "/nergens/posten.csv: does not exist, or its folder does not.",
    );
  });

  it("that is a folder is called one", async () => {
    expect(await refused(["match", ...ITEMS, "--statement", files.path])).toBe(
      `${files.path}: is a folder, not a file.`,
    );
  });

  it("that may not be read says so", async () => {
    const closed: Files = { ...nodeFiles, read: () => fail("EACCES") };
    expect(await refused(["match", ...ITEMS], closed)).toBe(`${ITEMS[1]}: no permission. Check the rights.`);
  });

  it("of 2 GB is refused before it is read", async () => {
    const path = file("groot.csv", "");
    truncateSync(path, 2 ** 31);
    const notRead: Files = { ...nodeFiles, read: () => fail("EIO") };
    expect(await refused(["match", "--open-items", path], notRead)).toBe(
      `${path}: is larger than 512 MB and was not read.`,
    );
    truncateSync(path, 0);
  });

  it("whose sheet is not there is told which sheets are", async () => {
    expect(await refused(["match", "--open-items", `${SAMPLE}#Blad9`])).toBe(
      `${SAMPLE}: there is no sheet 'Blad9'. The sheets are Openstaande posten, Bank december.`,
    );
  });

  it("that is CSV has no sheets", async () => {
    expect(await refused(["match", "--open-items", `${ITEMS[1]}#Blad1`])).toContain("this file has no sheets");
  });

  it("that is empty, no workbook, or no bank file is called that", async () => {
    expect(await refused(["match", "--open-items", file("leeg.csv", "")])).toContain("leeg.csv: is empty.");
    expect(await refused(["match", ...ITEMS, "--statement", file("a.xml", "<a/>")])).toContain("not a bank statement");
    expect(await refused(["match", ...ITEMS, "--statement", file("b.bin", "\u0000\u0001")])).toContain(
      "is not a bank file",
    );
    expect(await refused(["match", "--open-items", file("c.xlsx", "PK\u0003\u0004rommel")])).toContain("c.xlsx");
  });

  it("without the heads of a list says what a usable one looks like", async () => {
    expect(await refused(["match", "--open-items", file("kop.csv", "a;b\n1;2\n")])).toContain(
      "kop.csv: no heads were recognised.",
    );
  });

  it("with a quotation mark that is never closed names its row, for rows have run into each other", async () => {
    const broken = ITEMS_CSV.replace("D2;Pietersen", 'D2;"Pietersen');
    expect(await refused(["match", "--open-items", file("q.csv", broken)])).toMatch(/^\S+q\.csv:4: the quotation mark/);
    const closedLater = broken.replace("De Vries", 'De "Vries');
    expect(await refused(["match", "--open-items", file("q.csv", closedLater)])).toMatch(
      /^\S+q\.csv:4: the quotation mark/,
    );
  });

  it("with a quotation mark inside a text is read", async () => {
    const path = file(
      "ok.csv",
      ITEMS_CSV.replace("Pietersen", 'Piet "de Fiets" B.V.').replace("De Vries", '"De ""Vries"""'),
    );
    expect((await afletter(["match", "--open-items", path])).status).toBe(0);
  });
});

describe("a question that is not answered", () => {
  it("about amounts names the option that answers it, and is answered by it", async () => {
    const path = file("d.csv", "Factuur;Naam;Datum;Openstaand\n1001;A;01-02-2025;1.210\n");
    expect(await refused(["match", "--open-items", path])).toContain("Give --decimal comma or --decimal point.");
    const read = async (decimal: string) =>
      JSON.parse((await afletter(["match", "--open-items", path, "--decimal", decimal])).stdout) as {
        totals: { items: object };
      };
    expect((await read("comma")).totals.items).toEqual({ count: 1, amount: "1210.00" });
    expect((await read("point")).totals.items).toEqual({ count: 1, amount: "1.21" });
  });

  it("about dates names the option that answers it", async () => {
    const path = file("t.csv", "Factuur;Naam;Datum;Openstaand\n1001;A;01/02/2025;1,50\n");
    expect(await refused(["match", "--open-items", path])).toContain("Give --date-order dmy, mdy or ymd.");
    expect((await afletter(["match", "--open-items", path, "--date-order", "mdy"])).status).toBe(0);
  });

  it("about the route of an account keeps the journal from being written", async () => {
    const out = [
      "--journal",
      files.at("j.csv"),
      "--format",
      "csv",
      "--approve-all",
      "--by",
      "Els",
      "--at",
      "2026-01-05",
    ];
    expect(await refused(["match", ...ITEMS, ...BANK, ...out])).toContain('ownAccounts."NL94INGB0006284510".route');
  });

  it("leaves documents proposed where everything was to be approved, and says why", async () => {
    const run = await afletter([
      "match",
      ...ITEMS,
      ...BANK,
      "--approve-all",
      "--by",
      "Els",
      "--at",
      "2026-01-05",
      "--language",
      "en",
    ]);
    expect(run.status).toBe(0);
    expect(run.stderr).toContain("how the lines of account NL94INGB0006284510 reach the ledger is not known");
    expect(run.stdout).not.toContain('"status":"approved"');
  });
});

describe("a profile", () => {
  it("with a field that does not exist is refused at its line, with the fields that do", async () => {
    const path = file("p.json", '{\n  "schema": 1,\n  "tolerantie": []\n}');
    expect(await refused(["match", ...ITEMS, "--profile", path])).toMatch(
      /^\S+p\.json:3:tolerantie: there is no setting 'tolerantie'\./,
    );
  });

  it("that is no JSON, or not there, says so", async () => {
    expect(await refused(["match", ...ITEMS, "--profile", file("p.json", "{")])).toContain("p.json:1: is not JSON.");
    expect(await refused(["match", ...ITEMS, "--profile", "exakt"])).toContain(
      "is no built-in profile (exact, afas, snelstart, afletter)",
    );
  });

  it("that wants four eyes does not let the one who proposes approve", async () => {
    const path = file("p.json", JSON.stringify({ ...(JSON.parse(PROFILE) as object), fourEyes: true }));
    const all = ["--approve-all", "--by", "Els", "--at", "2026-01-05"];
    expect(await refused(["match", ...ITEMS, ...BANK, "--profile", path, ...all])).toContain("four eyes");
  });
});

describe("an output that cannot be written", () => {
  const outputs = () => ["--json", files.at("r.json"), "--matches", files.at("m.csv")];

  it("because the disk is full leaves nothing behind, of any of them", async () => {
    expect(await refused(["match", ...ITEMS, ...BANK, ...outputs()], diskOf(2_000))).toBe(
      `${files.at("r.json")}: the disk is full. Nothing was kept.`,
    );
    const last = ["--json", files.at("r.json"), "--workbook", files.at("w.xlsx")];
    expect(await refused(["match", ...ITEMS, ...BANK, ...last], diskOf(10_000))).toContain("w.xlsx: the disk is full.");
    expect(
      await refused(
        ["match", ...ITEMS, ...BANK, "--matches", files.at("m.csv"), "--json", files.at("r.json")],
        diskOf(0),
      ),
    ).toContain("the disk is full");
  });

  it("keeps the file that stood under its name", async () => {
    file("r.json", "oud");
    await refused(["match", ...ITEMS, ...BANK, "--json", files.at("r.json")], diskOf(100));
    expect(files.text("r.json")).toBe("oud");
  });

  it("because there is a folder, or no folder, of that name", async () => {
    mkdirSync(files.at("map"), { recursive: true });
    expect(await refused(["match", ...ITEMS, "--json", files.at("map")])).toContain("is a folder");
    expect(await refused(["match", ...ITEMS, "--json", files.at("weg/r.json")])).toContain("does not exist");
  });

  it("because it is an input: sources are never written over", async () => {
    expect(await refused(["match", ...ITEMS, "--matches", files.at("posten.csv")])).toContain(
      "is read or written already",
    );
    expect(await refused(["match", ...ITEMS, "--matches", files.at("x"), "--json", files.at("x")])).toContain(
      "is read or written already",
    );
    expect(await refused(["match", ...ITEMS, "--matches", "-", "--json", "-"])).toContain("only one output can go to");
  });

  it("because standard output fails takes the files away again", async () => {
    const before = files.names();
    const { runCommand } = await import("../../src/cli/run-command");
    const full = { isTerminal: false, write: () => Promise.reject(Object.assign(new Error(), { code: "ENOSPC" })) };
    let said = "";
    const stderr = { isTerminal: false, write: (text: string) => Promise.resolve(void (said += text)) };
    const args = ["match", ...ITEMS, "--json", "-", "--matches", files.at("m.csv"), "--language", "en"];
    expect(await runCommand(args, { ...UNDISTURBED, stdout: full, stderr, files: nodeFiles })).toBe(2);
    expect(said).toBe("afletter: standard output: the disk is full. Nothing was kept.\n");
    expect(files.names()).toEqual(before);
  });
});

function fail(code: string): never {
  throw Object.assign(new Error(code), { code });
}

/** A disk with so many bytes left. */
function diskOf(bytes: number): Files {
  let left = bytes;
  return {
    ...nodeFiles,
    create(path) {
      const writer = nodeFiles.create(path);
      return {
        write(content) {
          left -= content.length;
          if (left < 0) fail("ENOSPC");
          writer.write(content);
        },
        close: () => writer.close(),
      };
    },
  };
}
