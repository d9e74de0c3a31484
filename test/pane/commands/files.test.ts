import { readFileSync } from "node:fs";
import { join } from "node:path";
import { problemText } from "../../../src/words/problems";
import { bookOf } from "../../excel/books";
import { itemsSheet, linesSheet } from "./books";
import { columnUnder, openPane, sheetIn } from "./desk";

const DATA = join(process.cwd(), "test/sources/data/camt053");

function fileOf(name: string, text?: string): File {
  return new File([text ?? readFileSync(join(DATA, name), "utf8")], name, { type: "text/xml" });
}

/** Whole cents of an amount cell. */
function cents(value: unknown): number {
  return Math.round(Number(value) * 100);
}

describe("bank files dropped on the pane", () => {
  it.each([
    ["sns-asn-nl-v02-two-accounts.xml", 11, 2],
    ["rabobank-nl-v02-daily-a.xml", 8, 66],
    ["fi-v02-reference-sample.xml", 10, 1],
  ])("%s becomes a sheet whose sum ties with its balances", async (name, entries, statements) => {
    const pane = await openPane(bookOf(itemsSheet()));
    const { message, sources } = await pane.after((actions) => actions.dropFiles([fileOf(name)]));
    expect(message).toBeUndefined();
    const [file] = sources.files;
    expect(file).toMatchObject({ name, state: "read" });
    const read = file?.reading?.statements ?? [];
    expect([read.length, read.reduce((sum, one) => sum + one.entries, 0)]).toEqual([statements, entries]);
    expect(read.map(({ difference }) => difference)).toEqual(read.map(() => 0));
    const amounts = columnUnder(sheetIn(pane.excel, file?.sheets[0] ?? ""), "Bedrag");
    const sum = amounts.reduce((total: number, amount) => total + cents(amount), 0);
    expect(sum).toBe(read.reduce((total, { opening, closing }) => total + closing - opening, 0));
    expect(sources.lines).toMatchObject([{ sheet: file?.sheets[0], rowsRead: entries, problems: [] }]);
  });

  it("a file whose balances do not tie becomes a sheet that shows the difference", async () => {
    const pane = await openPane(bookOf(itemsSheet()));
    const { sources } = await pane.after((actions) => actions.dropFiles([fileOf("postfinance-ch-v04.xml")]));
    const [file] = sources.files;
    expect(file?.reading?.statements).toMatchObject([{ entries: 5, difference: 1_537_00 }]);
    expect(sources.lines).toMatchObject([{ rowsRead: 5 }]);
    expect(columnUnder(sheetIn(pane.excel, file?.sheets[0] ?? ""), "Verschil")[0]).toBe(1537);
  });

  it("is taken once: dropped again, it is named and nothing is added", async () => {
    const pane = await openPane(bookOf(itemsSheet()));
    const name = "sns-asn-nl-v02-two-accounts.xml";
    const first = await pane.after((actions) => actions.dropFiles([fileOf(name)]));
    const { message, sources } = await pane.after((actions) => actions.dropFiles([fileOf(name)]));
    expect(message).toEqual({
      intent: "warning",
      text: `${name} is al ingelezen. Het is niet nog een keer toegevoegd.`,
    });
    expect(sources).toEqual(first.sources);
    expect(pane.excel.workbook.sheets).toHaveLength(2);
  });

  it("is known again under the name that the user gave its sheet", async () => {
    const pane = await openPane(bookOf(itemsSheet()));
    const name = "sns-asn-nl-v02-two-accounts.xml";
    await pane.after((actions) => actions.dropFiles([fileOf(name)]));
    const [sheet = ""] =
      (await pane.after((actions) => actions.dropFiles([fileOf(name)]))).sources.files[0]?.sheets ?? [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).name = "Bank mei";
      await context.sync();
    });
    const { message, sources } = await pane.after((actions) => actions.dropFiles([fileOf(name)]));
    expect(message?.text).toBe(`${name} is al ingelezen. Het is niet nog een keer toegevoegd.`);
    expect(sources.files[0]?.sheets[0]).toBe("Bank mei");
    expect(pane.excel.workbook.sheets).toHaveLength(2);
  });

  it("a truncated file is named with its place, and the lists stay as they were", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    const whole = readFileSync(join(DATA, "sns-asn-nl-v02-two-accounts.xml"), "utf8");
    const { sources } = await pane.after((actions) =>
      actions.dropFiles([fileOf("kapot.xml", whole.slice(0, whole.length / 2))]),
    );
    expect(sources.files).toMatchObject([{ name: "kapot.xml", state: "refused" }]);
    expect(sources.files[0]?.reading?.problems.map((problem) => problemText("nl", problem))).toEqual([
      "Bestand kapot.xml, regel 236: het bestand breekt hier af of is beschadigd, en is niet ingelezen. Download het opnieuw bij de bank en probeer het nogmaals.",
    ]);
    expect(sources.lines).toMatchObject([{ sheet: "Bank", rowsRead: 3 }]);
    expect(pane.excel.workbook.sheets).toHaveLength(2);
  });

  it("a file that is no bank file is refused in words", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    const { sources } = await pane.after((actions) => actions.dropFiles([fileOf("brief.txt", "Beste klant,\n")]));
    expect(sources.files).toMatchObject([{ name: "brief.txt", state: "refused" }]);
    expect(sources.files[0]?.reading?.problems.map((problem) => problemText("nl", problem))).toEqual([
      "Bestand brief.txt is geen bankbestand of lijst die Afletter kent. Leesbaar zijn CAMT.053, MT940 en CODA, een ZIP daarvan, Excel en CSV.",
    ]);
  });

  it("a file whose sheet cannot be written does not stay as if it were being read", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    pane.excel.grid.structureProtected = true;
    const { message, sources } = await pane.after((actions) =>
      actions.dropFiles([fileOf("sns-asn-nl-v02-two-accounts.xml")]),
    );
    expect(message).toMatchObject({ intent: "error" });
    expect(message?.text).toContain("De structuur van de werkmap is beveiligd");
    expect(sources.files).toEqual([]);
    pane.excel.grid.structureProtected = false;
    const again = await pane.after((actions) => actions.dropFiles([fileOf("sns-asn-nl-v02-two-accounts.xml")]));
    expect([again.message, again.sources.lines.length]).toEqual([undefined, 2]);
  });
});
