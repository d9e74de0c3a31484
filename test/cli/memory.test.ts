import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { afletter, folder } from "./io";
import { checkResult } from "./result-contract";

const ITEMS_HEAD = "Id;Debiteur;Naam;Factuurnummer;Factuurdatum;Openstaand\n";
const LINES_HEAD = "Id;Datum;Bedrag;Naam tegenpartij;Tegenrekening;Omschrijving;Eigen rekening\n";
const OWN = "NL94INGB0006284510";
const IBAN = "NL91ABNA0417164300";

/** Three months in which a wife pays her husband's invoices, and a fourth in which she writes no number. */
const MONTHS = [1, 2, 3].map((month) => ({
  items: `${ITEMS_HEAD}P${month};D1;Bakkerij Jansen;2025-001${month};0${month}-01-2025;${month}10,00\n`,
  lines: `${LINES_HEAD}R${month};1${month}-0${month}-2025;${month}10,00;M. de Wit;${IBAN};factuur 2025-001${month};${OWN}\n`,
}));
const APRIL = {
  items: `${ITEMS_HEAD}P4;D1;Bakkerij Jansen;2025-0014;01-04-2025;410,00\nP5;D2;Smit;2025-0015;01-04-2025;410,00\n`,
  lines: `${LINES_HEAD}R4;14-04-2025;410,00;M. de Wit;${IBAN};bedankt;${OWN}\n`,
};

const APPROVE = ["--approve-all", "--by", "Els", "--at", "2025-04-30 10:00"];

function office() {
  const files: Record<string, string> = { "posten-4.csv": APRIL.items, "bank-4.csv": APRIL.lines };
  MONTHS.forEach(({ items, lines }, i) => {
    files[`posten-${i + 1}.csv`] = items;
    files[`bank-${i + 1}.csv`] = lines;
  });
  return folder(files);
}

type Office = ReturnType<typeof office>;

async function run(at: Office, month: number, ...more: string[]) {
  const inputs = ["--open-items", at.at(`posten-${month}.csv`), "--statement", at.at(`bank-${month}.csv`)];
  const { stdout, ...ran } = await afletter(["match", ...inputs, "--memory", at.at("geleerd.json"), ...more]);
  return { ...ran, stdout };
}

describe("what three approved months teach", () => {
  const here = office();
  afterAll(here.remove);

  test("the first run starts empty and says so", async () => {
    const { status, stderr } = await run(here, 1, ...APPROVE);
    expect(status).toBe(0);
    expect(stderr).toContain(`${here.at("geleerd.json")}: bestaat nog niet; Afletter begint met een leeg geheugen.`);
    expect(here.text("geleerd.json")).toContain(
      '{"clue":"iban","text":"NL91ABNA0417164300","means":"relation","value":"D1","confirmed":1,"against":0,"last":"2025-01-11"}',
    );
  });

  test("the same statement approved once more counts once", async () => {
    const before = here.text("geleerd.json");
    const { stderr } = await run(here, 1, ...APPROVE);
    expect(stderr).not.toContain("bestaat nog niet");
    expect(here.text("geleerd.json")).toBe(before);
  });

  test("after two months April's payment is still nobody's", async () => {
    await run(here, 2, ...APPROVE);
    const result = checkResult((await run(here, 4)).stdout);
    expect(result.matches.filter(({ outcome }) => outcome === "cleared")).toEqual([]);
  });

  test("after three months it belongs to the relation that she pays for", async () => {
    await run(here, 3, ...APPROVE);
    const before = here.text("geleerd.json");
    const [match] = checkResult((await run(here, 4)).stdout).matches;
    expect(match).toMatchObject({ outcome: "cleared", criterion: "amount", relation: "D1" });
    expect(match.explanation).toContain("eerder goedgekeurde afletteringen");
    // a run that approves nothing teaches nothing
    expect(here.text("geleerd.json")).toBe(before);
  });

  test("nothing is left beside the memory", () => {
    expect(here.names().filter((name) => name.includes("tmp"))).toEqual([]);
  });
});

test("the order of the rows and the files leaves no trace in the memory", async () => {
  const one = folder({ "bank.csv": LINES_HEAD + MONTHS.map(({ lines }) => lines.split("\n")[1]).join("\n") + "\n" });
  const two = folder({
    "bank.csv":
      LINES_HEAD +
      [...MONTHS]
        .reverse()
        .map(({ lines }) => lines.split("\n")[1])
        .join("\n") +
      "\n",
  });
  const items = ITEMS_HEAD + MONTHS.map(({ items: rows }) => rows.split("\n")[1]).join("\n") + "\n";
  const memories: string[] = [];
  for (const at of [one, two]) {
    const posts = folder({ "posten.csv": items });
    const inputs = ["--open-items", posts.at("posten.csv"), "--statement", at.at("bank.csv")];
    await afletter(["match", ...inputs, "--memory", at.at("m.json"), "--json", at.at("r.json"), ...APPROVE]);
    memories.push(at.text("m.json").replace(/"[0-9a-f]{64}"/, "the statement"));
    posts.remove();
  }
  expect(memories[0]).toContain('"confirmed":3');
  expect(memories[1]).toBe(memories[0]);
  one.remove();
  two.remove();
});

test("the workbook carries what was learnt, for the pane to go on with", async () => {
  const here = office();
  await run(here, 1, "--workbook", here.at("w.xlsx"), ...APPROVE);
  const { sheets, names } = readWorkbook(readFileSync(here.at("w.xlsx")));
  expect(sheets.map(({ name }) => name)).toContain("Geleerd");
  expect([...names.keys()].some((name) => name.startsWith("_afletter_sheet_learnt_"))).toBe(true);
  here.remove();
});

test("what was approved in a workbook before teaches nothing again", async () => {
  const here = office();
  await run(here, 1, "--workbook", here.at("w.xlsx"), ...APPROVE);
  const before = here.text("geleerd.json");
  const { status } = await afletter([
    ...["match", "--open-items", here.at("w.xlsx"), "--memory", here.at("geleerd.json")],
    ...["--json", here.at("r.json"), ...APPROVE],
  ]);
  expect(status).toBe(0);
  const counts = (text: string) => text.match(/"confirmed":\d+/g);
  expect(counts(here.text("geleerd.json"))).toEqual(counts(before));
  here.remove();
});

test("a learnt name ranks a suggestion, shows what it adds, and clears nothing", async () => {
  const memory =
    '{"schema":1,"facts":[{"clue":"name","text":"M de Wit","means":"relation","value":"D1","confirmed":5,"last":"2025-03-13"}]}';
  const here = folder({ "posten-4.csv": APRIL.items, "bank-4.csv": APRIL.lines, "geleerd.json": memory });
  const [match, ...others] = checkResult((await run(here, 4)).stdout).matches;
  expect(match).toMatchObject({ outcome: "suggested", criterion: "suggestion", relation: "D1", score: 0.66 });
  expect(match.scoreParts).toEqual([
    { part: "amount", weight: 0.6 },
    { part: "learnedName", weight: 0.06 },
  ]);
  expect(others).toEqual([]);
  here.remove();
});

test("a pair that the user refused is not offered again", async () => {
  const memory = JSON.stringify({
    schema: 1,
    facts: [{ clue: "iban", text: IBAN, means: "relation", value: "D1", confirmed: 5 }],
    refused: [{ lines: [`2025-04-14 410.00 EUR ${IBAN} bedankt`], items: ["D1 2025-0014 2025-04-01"] }],
  });
  const here = folder({ "posten-4.csv": APRIL.items, "bank-4.csv": APRIL.lines, "geleerd.json": memory });
  const { matches, open } = checkResult((await run(here, 4)).stdout);
  expect(matches).toEqual([]);
  expect(open.find(({ id }) => id === "R4")?.reason).toBe("U hebt dit voorstel eerder afgewezen.");
  here.remove();
});

test.each([
  ["", "is geen geheugenbestand"],
  ["[]", "[] is niet van het soort object"],
  ['{"schema":1,\n"facts":[{"clue":"iban"}]}', "het veld 'text' ontbreekt"],
])("a memory that is %p is refused in one line, and stays as it was", async (text, why) => {
  const here = folder({ "posten-4.csv": APRIL.items, "bank-4.csv": APRIL.lines, "geleerd.json": text });
  const { status, stderr, stdout } = await run(here, 4, "--json", here.at("r.json"), ...APPROVE);
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stderr).toContain(`${here.at("geleerd.json")}:`);
  expect(stderr).toContain(why);
  expect(here.names()).toEqual(["bank-4.csv", "geleerd.json", "posten-4.csv"]);
  expect(here.text("geleerd.json")).toBe(text);
  here.remove();
});

test("a memory is never written over an input", async () => {
  const here = office();
  const inputs = ["--open-items", here.at("posten-1.csv"), "--statement", here.at("bank-1.csv")];
  const { status } = await afletter(["match", ...inputs, "--memory", here.at("bank-1.csv"), ...APPROVE]);
  expect(status).toBe(2);
  expect(here.text("bank-1.csv")).toBe(MONTHS[0].lines);
  here.remove();
});
