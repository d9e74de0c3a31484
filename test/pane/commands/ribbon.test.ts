import { associateRibbon, shortcuts } from "../../../src/excel/user/ribbon";
import { ribbonVerbs } from "../../../src/pane/commands/ribbon";
import { bookOf, sheetOf } from "../../excel/books";
import { BANK, DECEMBER, INVOICES, ITEMS, itemsSheet, linesSheet } from "./books";
import { columnUnder, openPane, sampleWorkbook, sheetIn, type Opened } from "./desk";

/** What the sample's bank lines are of; the pane asks how they reach the ledger. */
const OWN_ACCOUNT = "NL94INGB0006284510";

const status = ({ excel }: Opened, sheet: string) => columnUnder(sheetIn(excel, sheet), "Afletter status");

async function press(pane: Opened, verb: keyof ReturnType<typeof ribbonVerbs>) {
  await ribbonVerbs(pane.desk, pane.actions, Promise.resolve())[verb]();
  await pane.idle();
  return pane.state();
}

/** The user goes to a sheet and selects rows of it. */
async function select(pane: Opened, name: string, address: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
  await pane.idle();
}

/** An invoice of 242,00 and the line that pays it without a word of it, among others that clear by themselves. */
async function withOpenPair(): Promise<Opened> {
  const line = [DECEMBER + 9, "P. Onbekend", "dank", 242] as const;
  const pane = await openPane(bookOf(itemsSheet(), linesSheet([line])));
  return pane;
}

describe("Automatisch afletteren on the ribbon", () => {
  it("clears as the button in the pane does, and goes to the place where the outcome stands", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    const { place, outcome } = await press(pane, "clearAutomatically");
    expect([place, outcome?.lines.cleared.count]).toEqual(["match", 2]);
    expect(status(pane, ITEMS)).toEqual(["ok", "open", "ok"]);
  });

  it("says what is missing where there are no lists to clear, and shows where to choose them", async () => {
    const pane = await openPane(bookOf(sheetOf("Blad1", [["Notities"]])));
    expect(await press(pane, "clearAutomatically")).toMatchObject({
      place: "sources",
      message: {
        intent: "warning",
        text: "Er is niets af te letteren: kies eerst het blad met openstaande posten en het blad met bankregels.",
      },
    });
  });

  it("waits for the first look at the workbook, which Excel does not know of", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    let open: () => void = () => undefined;
    const started = new Promise<void>((resolve) => (open = resolve));
    const pressed = ribbonVerbs(pane.desk, pane.actions, started).clearAutomatically();
    await pane.idle();
    expect(pane.state().outcome).toBeUndefined();
    open();
    await pressed;
    await pane.idle();
    expect(pane.state().outcome?.lines.cleared.count).toBe(2);
  });

  it("is refused in words while something else runs", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    pane.actions.match();
    await Promise.resolve();
    expect(pane.state().busy?.task).toBe("match");
    await ribbonVerbs(pane.desk, pane.actions, Promise.resolve()).removeMarks();
    expect(pane.state().message?.text).toBe("Afletter is nog bezig. Wacht tot dit klaar is en probeer het opnieuw.");
    await pane.idle();
    expect(pane.state()).toMatchObject({ marked: true, place: "match", message: undefined });
  });
});

describe("Selectie koppelen on the ribbon", () => {
  it("takes the selected rows of one sheet along, and clears them with those of the other at once where both agree", async () => {
    const pane = await withOpenPair();
    await press(pane, "clearAutomatically");
    await select(pane, ITEMS, "A3");
    const first = await press(pane, "coupleSelection");
    expect(first).toMatchObject({ place: "match", byHand: { open: true, weighed: { items: { amount: 24200 } } } });
    expect(first.message?.text).toBe("Selecteer een post en een bankregel, of twee posten die tegen elkaar wegvallen.");
    await select(pane, BANK, "A2");
    await press(pane, "coupleSelection");
    expect([status(pane, BANK), status(pane, ITEMS)[1]]).toEqual([["ok"], "ok"]);
  });

  it("leaves what to do with a difference to the user", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    await press(pane, "clearAutomatically");
    await select(pane, ITEMS, "A3");
    await press(pane, "coupleSelection");
    await select(pane, BANK, "A4");
    const { message } = await press(pane, "coupleSelection");
    expect(message?.text).toBe("Deze rijen verschillen € 143,00. Kies hieronder wat er met het verschil gebeurt.");
    expect(status(pane, ITEMS)).toEqual(["ok", "open", "ok"]);
  });

  it("says so where nothing was cleared yet, and where a sheet takes no part", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet(), sheetOf("Kladblok", [["x"]])));
    expect((await press(pane, "coupleSelection")).message?.text).toMatch(/^Letter eerst automatisch af/);
    await press(pane, "clearAutomatically");
    await select(pane, "Kladblok", "A1");
    expect((await press(pane, "coupleSelection")).message?.text).toMatch(/^Blad Kladblok doet niet mee/);
    await select(pane, ITEMS, "A2");
    expect((await press(pane, "coupleSelection")).message?.text).toBe(
      "1 geselecteerde rij is al afgeletterd en telt niet mee.",
    );
  });

  it("selects no rows by whole columns", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    await press(pane, "clearAutomatically");
    await select(pane, ITEMS, "A:A");
    expect((await press(pane, "coupleSelection")).message?.text).toMatch(/^Selecteer eerst rijen/);
  });

  it("passes on in words what Excel refuses", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    await press(pane, "clearAutomatically");
    pane.excel.faults.failBatch(1, "InvalidSelection");
    expect(await press(pane, "coupleSelection")).toMatchObject({ message: { intent: "error" } });
  });
});

describe("Memoriaal schrijven on the ribbon", () => {
  it("writes the memorial once, then says that it waits for approval", async () => {
    const pane = await openPane(sampleWorkbook());
    expect(await press(pane, "writeMemorial")).toMatchObject({
      place: "match",
      message: { text: "Er is niets te boeken. Letter eerst af." },
    });
    await press(pane, "clearAutomatically");
    await pane.after((actions) => actions.answerRoute(OWN_ACCOUNT, "suspense", "2000"));
    const made = await press(pane, "writeMemorial");
    expect([made.place, made.journal.memorials.length]).toEqual(["journal", 1]);
    const again = await press(pane, "writeMemorial");
    expect(again.message?.text).toBe(
      `Blad ${again.journal.sheet!} wacht nog op goedkeuring. Keur goed of wijs af, en maak dan het volgende.`,
    );
    expect(again.journal.memorials.length).toBe(1);
  });
});

describe("Markeringen verwijderen on the ribbon", () => {
  it("takes the columns and colours away, and says so where there are none", async () => {
    const pane = await openPane(bookOf(itemsSheet(INVOICES), linesSheet()));
    expect((await press(pane, "removeMarks")).message?.text).toBe(
      "Er staan geen kolommen of kleuren van Afletter in deze werkmap.",
    );
    await press(pane, "clearAutomatically");
    expect(await press(pane, "removeMarks")).toMatchObject({ place: "settings", marked: false });
    expect(() => status(pane, ITEMS)).toThrow("no head");
  });
});

describe("a function that Excel calls", () => {
  const called: string[] = [];
  const functions = new Map<string, (event?: unknown) => void>();
  const soon = () => new Promise((resolve) => setTimeout(resolve, 0));

  beforeAll(async () => {
    await openPane(bookOf(itemsSheet(), linesSheet()));
    // the part of Office.js that Excel on the desktop loads first, and that is not loaded here
    Object.assign(Office.actions, {
      associate: (name: string, call: (event?: unknown) => void) => functions.set(name, call),
    });
    associateRibbon({
      removeMarks: () => {
        called.push("removeMarks");
        return Promise.resolve();
      },
    });
  });

  it("completes its event before the work is done, and needs none from a shortcut", async () => {
    functions.get("removeMarks")!({ completed: () => called.push("completed") });
    await soon();
    functions.get("removeMarks")!(null);
    await soon();
    expect(called).toEqual(["completed", "removeMarks", "removeMarks"]);
  });

  it("knows no shortcuts where this Excel does not tell them", async () => {
    expect(await shortcuts()).toBeUndefined();
  });
});
