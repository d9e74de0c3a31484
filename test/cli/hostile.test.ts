import { existsSync, readlinkSync, symlinkSync, writeFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { emptySheet, emptyWorkbook } from "../../src/xlsx/empty";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { afletter, folder, ITEMS_CSV, LINES_CSV } from "./io";
import { checkResult } from "./result-contract";

const files = folder({ "posten.csv": ITEMS_CSV, "bank.csv": LINES_CSV });
afterAll(files.remove);
const ITEMS = ["--open-items", files.at("posten.csv")];
const BANK = ["--statement", files.at("bank.csv")];

async function refused(...args: string[]): Promise<string> {
  const before = files.names();
  const { status, stdout, stderr } = await afletter([...args, "--language", "en"]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^afletter: [^\n]+\n$/);
  expect(files.names()).toEqual(before);
  return stderr.slice("afletter: ".length, -1);
}

/** A run that is done; its result. */
async function done(...args: string[]) {
  const { status, stdout, stderr } = await afletter(args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return checkResult(stdout);
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(files.at(name), content);
  return files.at(name);
}

/** A workbook with one sheet of texts. */
function workbook(name: string, ...rows: readonly (readonly string[])[]): string {
  const made = emptyWorkbook();
  const sheet = emptySheet("Posten");
  rows.forEach((cells, row) => cells.forEach((text, column) => sheet.cells.setValue(row, column, text)));
  made.sheets.push(sheet);
  return file(name, writeWorkbook(made));
}

describe("an input that is not what it seems", () => {
  it("is told when two files are swapped, or one is given for both", async () => {
    const statement = files.at("bank.csv");
    expect(await refused("match", "--open-items", statement)).toContain("is a list of bank lines, not of open items");
    expect(await refused("match", ...ITEMS, "--statement", files.at("posten.csv"))).toContain(
      "this is a list of open items, not a bank statement",
    );
  });

  it("adds amounts up exactly beyond what a double holds", async () => {
    const most = "90071992547409,91";
    const items = file(
      "groot.csv",
      `Debiteur;Factuur;Datum;Openstaand\n1;A1;01-10-2025;${most}\n1;A2;01-10-2025;${most}\n1;A3;01-10-2025;1,00\n`,
    );
    const { totals } = await done("match", "--open-items", items, "--json", "-");
    expect(totals.items.amount).toBe("180143985094820.82");
  });

  it("is asked for the route of lines that name no own account, without an empty name in the sentence", async () => {
    const more = [
      "--approve-all",
      "--by",
      "A",
      "--at",
      "2025-12-31T12:00",
      "--journal",
      files.at("j.csv"),
      "--format",
      "csv",
    ];
    const lines = file("zonder.csv", "Datum;Bedrag;Omschrijving\n01-12-2025;1210,00;2025-0012\n");
    const said = await refused("match", ...ITEMS, "--statement", lines, ...more);
    expect(said).toBe(
      'how the lines reach the ledger is not known. Give a --profile with ownAccounts."".route (suspense, relation, pairs or bank).',
    );
  });

  it("is read as told where the columns were pointed out", async () => {
    const map = file(
      "m.json",
      JSON.stringify({ openItems: { invoiceNumber: "F", openAmount: "C", documentDate: "B" } }),
    );
    const { totals } = await done("match", "--open-items", files.at("bank.csv"), "--map", map);
    expect(totals.items.count).toBe(3);
  });

  it("is refused when it is given twice, also under another name", async () => {
    const copy = file("kopie.csv", LINES_CSV);
    for (const twice of [files.at("bank.csv"), copy]) {
      expect(await refused("match", ...ITEMS, ...BANK, "--statement", twice)).toContain("is given twice");
    }
  });

  it("is called by what it is: of another program, damaged, with a password, or JSON", async () => {
    const ods = zipSync({
      mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
      "content.xml": strToU8("<a/>"),
    });
    const locked = new Uint8Array(600).fill(0);
    locked.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const cases: [string, string | Uint8Array, string][] = [
      ["a.ods", ods, "is not an Excel workbook"],
      ["kapot.xlsx", "PK\u0003\u0004rommel", "the workbook is damaged"],
      ["slot.xlsx", locked, "an old workbook (.xls) or has a password"],
      ["oud.xls", locked, "an old workbook (.xls) or has a password"],
      ["p.json", '{"a": 1,\n"b": 2}', ""],
    ];
    for (const [name, content, why] of cases) {
      const path = file(name, content);
      expect(await refused("match", "--open-items", path)).toContain(why);
      expect(await refused("match", ...ITEMS, "--statement", path)).toContain(why);
      const { status, stdout } = await afletter(["read", path]);
      expect([status, (JSON.parse(stdout) as { kind: string }).kind]).toEqual([2, "unknown"]);
    }
  });

  it("is not unpacked beyond measure", async () => {
    const zip = zipSync({ "a.xml": strToU8("<a/>") });
    const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
    // in its list of contents a member begins with PK12; how large it will be stands 24 bytes on
    for (let at = 0; at + 4 <= zip.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 2 ** 31, true);
    expect(await refused("match", ...ITEMS, "--statement", file("bom.zip", zip))).toContain(
      "would unpack to more than",
    );
  });

  it("is not read for ever where it has no end", async () => {
    expect(await refused("match", "--open-items", "/dev/zero")).toContain("/dev/zero: is larger than 512 MB");
    expect(await refused("match", "--open-items", "/dev/null")).toContain("is empty");
  });

  it("that the system keeps closed, to its owner as well, says so", async () => {
    expect(await refused("match", "--open-items", "/proc/1/mem")).toMatch(
      /\/proc\/1\/mem: (no permission|cannot be read)/,
    );
  });
});

describe("an unusual list that can be read", () => {
  it("with heads and no rows is done, as CSV and as a workbook", async () => {
    const [heads] = ITEMS_CSV.split("\n");
    const csv = file("koppen.csv", `${heads}\n`);
    const xlsx = workbook("koppen.xlsx", heads.split(";"));
    for (const path of [csv, xlsx]) {
      const { totals, matches, open } = await done("match", "--open-items", path, ...BANK);
      expect([totals.items.count, totals.lines.count, matches.length, open.length]).toEqual([0, 3, 0, 3]);
    }
    const nothing = file("leegafschrift.csv", `${LINES_CSV.split("\n")[0]}\n`);
    expect((await done("match", "--open-items", csv, "--statement", nothing)).open).toEqual([]);
  });

  it("without heads at all asks for them", async () => {
    const rows = ITEMS_CSV.split("\n").slice(1).join("\n");
    expect(await refused("match", "--open-items", file("kaal.csv", rows))).toContain("no heads were recognised");
    expect(await refused("match", "--open-items", workbook("leeg.xlsx"))).toContain("is empty");
  });

  it("in UTF-16, with and without its mark, is the same list", async () => {
    const plain = await done("match", ...ITEMS, ...BANK);
    const utf16 = Buffer.from(ITEMS_CSV, "utf16le");
    for (const bytes of [utf16, Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]), Buffer.from(utf16).swap16()]) {
      const result = await done("match", "--open-items", file("u.csv", bytes), ...BANK);
      expect(result.matches).toEqual(plain.matches);
    }
  });

  it("with bytes of zero in a name is read, and its workbook can be opened", async () => {
    const path = file("nul.csv", ITEMS_CSV.replace("Pietersen", "Piet\u0000ersen"));
    const { status } = await afletter(["match", "--open-items", path, "--workbook", files.at("nul.xlsx")]);
    expect(status).toBe(0);
    expect((await done("match", "--open-items", files.at("nul.xlsx"))).totals.items.count).toBe(4);
  });

  it("of more columns than Excel has is matched, and refused where a workbook is asked for", async () => {
    const more = ";x".repeat(16_385);
    const path = file(
      "breed.csv",
      ITEMS_CSV.trimEnd()
        .split("\n")
        .map((row, i) => (i === 0 ? row + more : row))
        .join("\n"),
    );
    expect((await done("match", "--open-items", path, ...BANK)).matches).toHaveLength(2);
    expect(await refused("match", "--open-items", path, "--workbook", files.at("breed.xlsx"))).toContain(
      "does not fit on a sheet of Excel",
    );
  });
});

describe("an output", () => {
  it("follows a link to its file and leaves the link", async () => {
    writeFileSync(files.at("echt.json"), "oud");
    symlinkSync(files.at("echt.json"), files.at("link.json"));
    await afletter(["match", ...ITEMS, "--json", files.at("link.json")]);
    expect(readlinkSync(files.at("link.json"))).toBe(files.at("echt.json"));
    checkResult(files.text("echt.json"));
  });

  it("is refused on a full disk, in a folder that is not there, and where it is a folder", async () => {
    const [full, nowhere] = ["/dev/full", files.at("nergens/r.json")];
    expect(await refused("match", ...ITEMS, "--json", full)).toBe("/dev/full: the disk is full. Nothing was kept.");
    expect(await refused("match", ...ITEMS, "--json", nowhere)).toContain("does not exist, or its folder does not");
    expect(await refused("match", ...ITEMS, "--json", files.path)).toContain("is a folder");
    expect(await refused("match", ...ITEMS, "--matches", files.at("m.csv"), "--json", full)).toContain("disk is full");
    expect(existsSync(files.at("m.csv"))).toBe(false);
  });

  it("that two options name, or an option and an input, is refused however it is written", async () => {
    const same = ["--json", files.at("r.json"), "--matches", `${files.path}/./r.json`];
    expect(await refused("match", ...ITEMS, ...same)).toContain("is read or written already");
    expect(
      await refused("match", ...ITEMS, "--workbook", `${files.path}/../${files.path.split("/").at(-1)!}/posten.csv`),
    ).toContain("is read or written already");
    expect(await refused("match", ...ITEMS, "--workbook", "-")).toContain("cannot go to standard output");
  });
});

describe("an approval", () => {
  it("needs a name that is one", async () => {
    expect(await refused("match", ...ITEMS, "--approve-all", "--by", "  ", "--at", "2026-01-05")).toBe(
      "a value is missing after --by.",
    );
  });
});
