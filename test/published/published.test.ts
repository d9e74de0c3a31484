import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { differences, untied } from "./compare";
import type { FileFacts } from "./facts";
import { reading } from "./reading";

/** Where the files lie that may be kept here, by kind; payout reports lie with their own tests. */
const FOLDERS = [join(__dirname, "../sources/data"), join(__dirname, "../sources/psp/reports")];
const FACTS = join(__dirname, "expected");

const files = readdirSync(FACTS).flatMap((list) => {
  const kind = list.replace(".json", "");
  const expected = JSON.parse(readFileSync(join(FACTS, list), "utf8")) as Record<string, FileFacts>;
  return Object.entries(expected).flatMap(([name, facts]) => {
    const paths = [join(FOLDERS[0], kind, name), join(FOLDERS[1], name)];
    const path = paths.find((one) => existsSync(one));
    return path === undefined ? [] : [{ name: `${kind}/${name}`, path, facts }];
  });
});

describe("a published file", () => {
  it("is there for every kind", () => {
    const kinds = new Set(files.map(({ name }) => name.split("/")[0]));
    expect([...kinds].sort()).toEqual(["bank-csv", "camt053", "mt940", "open-items", "psp"]);
    expect(files.length).toBeGreaterThan(70);
  });

  it.each(files)("$name is read as a reader of its own found it", async ({ path, facts }) => {
    expect(differences(facts, await reading(path))).toEqual([]);
  });

  it.each([
    ["mt940/abnamro-01.sta", ["517852257: 2038 EUR", "517852257: 1002.6 EUR"]],
    ["camt053/ing-nl-v02-batch.xml", ["NL18INGB00012345678: -12774.14 EUR"]],
    ["bank-csv/abnamro-nl.TAB", ["123456789: -264.37 EUR"]],
  ])("%s does not tie, and the difference is shown", async (name, open) => {
    const { path } = files.find((file) => file.name === name)!;
    const read = await reading(path);
    expect(untied(read)).toEqual(open);
    expect(read.problems.map(({ code }) => code)).toContain("statementDoesNotTie");
  });
});

describe("the comparison", () => {
  const facts: FileFacts = { kind: "open-items", items: 1, open: "12.5", samples: [{ row: 2, invoiceNumber: "1" }] };

  it("names what was read otherwise, with the place", () => {
    const items = [{ row: 2, invoiceNumber: "01", openAmount: "12.50" }];
    expect(differences(facts, { kind: "open-items", items, problems: [] })).toEqual([
      "row 2, invoiceNumber: expected 1, read 01",
    ]);
    expect(differences(facts, { kind: "unknown", problems: [] })).toEqual(["kind: expected open-items, read unknown"]);
  });
});
