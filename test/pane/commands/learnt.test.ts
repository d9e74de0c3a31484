import { bookOf } from "../../excel/books";
import { itemsSheet, linesSheet } from "./books";
import { columnUnder, openPane, paneOn, sheetIn, typeInto, type Opened } from "./desk";
import { downloaded } from "./page";

// a whole job in each: more than the usual time on a busy machine
jest.setTimeout(60_000);

/** A file as a browser hands it over. */
function fileOf(name: string, text: string): File {
  return { name, text: () => Promise.resolve(text) } as File;
}

const names = ({ excel }: Opened) => excel.workbook.sheets.map(({ name }) => name);

const FACT = { clue: "name", text: "JANSEN", means: "relation", value: "10001", confirmed: 3 };
const FILE = JSON.stringify({ schema: 1, facts: [FACT] });

/** A pane that has cleared the book and made its memorial. */
async function proposed(): Promise<Opened> {
  const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
  await pane.after((actions) => actions.setName("Els de Vries"));
  await pane.after((actions) => actions.match());
  for (const own of pane.state().journal.preview?.questions ?? []) {
    if (own.kind === "route") await pane.after((actions) => actions.answerRoute(own.ownAccount, "suspense", "2000"));
  }
  await pane.after((actions) => actions.makeMemorial());
  return pane;
}

describe("what was learnt, in the workbook", () => {
  it("is written when a memorial is approved, counted in the settings, and known to a fresh pane", async () => {
    const pane = await proposed();
    expect(names(pane)).not.toContain("Geleerd");
    await pane.after((actions) => actions.approveAll());
    expect(names(pane)).toContain("Geleerd");
    const confirmed = columnUnder(sheetIn(pane.excel, "Geleerd"), "Bevestigd");
    expect(confirmed.length).toBeGreaterThan(0);
    const { learnt } = pane.state().settings;
    expect(learnt?.facts).toBe(confirmed.length);
    expect((await paneOn(pane.excel)).state().settings.learnt).toEqual(learnt);
  });

  it("is unlearnt with the approval, and the sheet says so", async () => {
    const pane = await proposed();
    await pane.after((actions) => actions.approveAll());
    await pane.after((actions) => actions.undo());
    expect(pane.state().settings.learnt).toEqual({ facts: 0, refused: 0 });
    expect(columnUnder(sheetIn(pane.excel, "Geleerd"), "Tekst").filter(Boolean)).toEqual([]);
  });

  it("is taken from a file, changed in the sheet, and saved as a file again", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    await pane.after((actions) => actions.loadLearnt(fileOf("kantoor.json", FILE)));
    expect(pane.state().message).toEqual({
      intent: "success",
      text: "kantoor.json is toegevoegd aan wat is geleerd.",
    });
    typeInto(pane, "Geleerd", "E5", [[7]]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await pane.idle();
    await pane.after((actions) => actions.saveLearnt());
    const saved = (await downloaded()).at(-1);
    expect(saved?.fileName).toBe("geleerd.json");
    expect(saved?.text).toContain('"value":"10001","confirmed":7,"against":0');
  });

  it("stays as it was where a file is wrong, and says where", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    await pane.after((actions) => actions.loadLearnt(fileOf("fout.json", '{"schema": 1,\n"feiten": []}')));
    expect(pane.state().message).toMatchObject({
      intent: "error",
      text: expect.stringContaining("fout.json") as string,
    });
    expect(names(pane)).not.toContain("Geleerd");
  });

  it("is forgotten with its sheet", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    await pane.after((actions) => actions.loadLearnt(fileOf("kantoor.json", FILE)));
    expect(names(pane)).toContain("Geleerd");
    await pane.after((actions) => actions.forgetLearnt());
    expect(names(pane)).not.toContain("Geleerd");
    expect(pane.state().settings.learnt).toEqual({ facts: 0, refused: 0 });
    expect((await paneOn(pane.excel)).state().settings.learnt).toEqual({ facts: 0, refused: 0 });
  });
});

describe("two rows that are picked", () => {
  it("are told why they are not together", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    await pane.after((actions) => actions.match());
    const [items, lines] = [pane.state().sources.items!, pane.state().sources.lines[0]];
    const rowOf = (choice: { headRow: number }) => choice.headRow + 1;
    await pane.after((actions) => actions.pick({ sheet: lines.sheet, row: rowOf(lines.choice) }));
    expect(pane.state().byHand.whyNot).toBeUndefined();
    await pane.after((actions) => actions.pick({ sheet: items.sheet, row: rowOf(items.choice) }));
    expect(pane.state().byHand.whyNot).toMatch(/^[A-Z].+\.$/);
    await pane.after((actions) => actions.forgetPicks());
    expect(pane.state().byHand.whyNot).toBeUndefined();
  });
});
