/** Lists that are dropped on the pane: every table of a workbook or CSV file becomes a sheet, to the character. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { problemText } from "../../../src/words/problems";
import { emptySheet, emptyWorkbook, styleIndex } from "../../../src/xlsx/cells";
import type { Scalar, Workbook } from "../../../src/xlsx/workbook";
import { writeWorkbook } from "../../../src/xlsx/write-workbook";
import { bookOf, sheetOf } from "../../excel/books";
import { itemsSheet, linesSheet } from "./books";
import { openPane, sheetIn, type Opened } from "./desk";

const DATA = join(process.cwd(), "test/sources/data");

const file = (name: string, content: string | Uint8Array): File => new File([content as BlobPart], name);
const drop = (pane: Opened, ...files: File[]) => pane.after((actions) => actions.dropFiles(files));
const names = ({ excel }: Opened) => excel.workbook.sheets.map(({ name }) => name);

/** A workbook of sheets of plain values; dates as serials with their format. */
function workbook(
  sheets: Record<string, readonly (readonly Scalar[])[]>,
  change?: (book: Workbook) => void,
): Uint8Array {
  const book = emptyWorkbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = emptySheet(name);
    rows.forEach((row, r) => row.forEach((value, c) => sheet.cells.setValue(r, c, value)));
    book.sheets.push(sheet);
  }
  change?.(book);
  return writeWorkbook(book);
}

const rowsOf = (pane: Opened, name: string): unknown[][] => {
  const { cells } = sheetIn(pane.excel, name);
  return Array.from({ length: cells.rowCount }, (_, r) =>
    Array.from({ length: cells.columnCount }, (__, c) => cells.value(r, c)),
  );
};

const ITEMS = [
  ["Debiteur", "Factuurnummer", "Factuurdatum", "Openstaand bedrag", "Kenmerk"],
  ["007", "2025-1", 45992, 1210.5, "0123456789012345"],
  ["010", "=1+1", 45993, -242, "1E5"],
  ["011", "-5", 45994, 0.1, "=HYPERLINK(1)"],
] as const;

describe("a workbook dropped on the pane", () => {
  const bytes = workbook({ Toelichting: [["Lijst van juni"]], Debiteuren: ITEMS, Leeg: [] }, ({ sheets, ...book }) => {
    const style = styleIndex(book as Workbook, { numberFormat: "dd-mm-yyyy" });
    for (const row of [1, 2, 3]) sheets[1].cells.setStyle(row, 2, style);
  });

  it("becomes a sheet per list with every value as it was, and is taken for open items", async () => {
    const pane = await openPane(bookOf(linesSheet()));
    const { sources, message } = await drop(pane, file("posten.xlsx", bytes));
    expect(message).toBeUndefined();
    expect(names(pane)).toContain("Debiteuren");
    expect(rowsOf(pane, "Debiteuren")).toEqual(ITEMS.map((row) => [...row]));
    expect(sources.items).toMatchObject({ sheet: "Debiteuren", rowsRead: 3, problems: [] });
    expect(sources.items?.totals).toEqual([{ currency: "EUR", debit: 1210_60, credit: 242_00, balance: 968_60 }]);
    expect(sources.files).toMatchObject([{ name: "posten.xlsx", state: "read", sheets: ["Debiteuren"] }]);
    expect(sources.files[0]?.reading?.left).toEqual([
      { sheet: "Toelichting", why: "noTable" },
      { sheet: "Leeg", why: "empty" },
    ]);
  });

  it("keeps texts as text and dates as dates, so that Excel makes nothing else of them", async () => {
    const pane = await openPane(bookOf(linesSheet()));
    await drop(pane, file("posten.xlsx", bytes));
    const { cells } = sheetIn(pane.excel, "Debiteuren");
    const formatAt = (row: number, column: number) =>
      pane.excel.workbook.styles[cells.style(row, column)]?.numberFormat;
    expect([1, 2, 3].map((row) => [0, 1, 4].map((column) => formatAt(row, column)))).toEqual(
      [1, 2, 3].map(() => ["@", "@", "@"]),
    );
    expect(formatAt(1, 2)).toBe("dd-mm-yyyy");
    expect([cells.formula(2, 1), cells.formula(3, 4)]).toEqual([undefined, undefined]);
  });

  it("is noticed when it comes a second time, and can be read again once it was taken back", async () => {
    const pane = await openPane(bookOf(linesSheet()));
    await drop(pane, file("posten.xlsx", bytes));
    const twice = await drop(pane, file("kopie.xlsx", bytes));
    expect(twice.message?.text).toBe("kopie.xlsx is al ingelezen. Het is niet nog een keer toegevoegd.");
    const back = await pane.after((actions) => actions.removeFile("posten.xlsx"));
    expect(back.message).toEqual({ intent: "success", text: "posten.xlsx is weer uit de werkmap gehaald." });
    expect(names(pane)).not.toContain("Debiteuren");
    expect(back.sources.items).toBeUndefined();
    const again = await drop(pane, file("posten.xlsx", bytes));
    expect(again.sources.items?.sheet).toBe("Debiteuren");
  });

  it("is not taken back while something is cleared with it", async () => {
    const pane = await openPane(bookOf(linesSheet()));
    const list = workbook({ Debiteuren: [...ITEMS, ["020", "2025-0077", 45990, 121, ""]] });
    await drop(
      pane,
      file("posten.xlsx", list),
      file("bank.csv", "Datum;Bedrag;Omschrijving\n05-12-2025;121,00;2025-0077\n"),
    );
    const ran = await pane.after((actions) => actions.match());
    expect(ran.outcome?.lines.cleared.count).toBeGreaterThan(0);
    const { message, sources } = await pane.after((actions) => actions.removeFile("posten.xlsx"));
    expect(message).toMatchObject({ intent: "warning" });
    expect(message?.text).toContain("posten.xlsx is al gebruikt bij 1 aflettering");
    expect(sources.items?.sheet).toBe("Debiteuren");
  });

  it("does not take the place of the open items that are used, until the user says so", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    const before = pane.state().sources.items?.sheet;
    const { sources } = await drop(pane, file("posten.xlsx", bytes));
    expect(sources.items?.sheet).toBe(before);
    const used = await pane.after((actions) => actions.useSheet("items", "Debiteuren"));
    expect(used.sources.items).toMatchObject({ sheet: "Debiteuren", rowsRead: 3 });
    const reopened = await pane.after((actions) => actions.readAgain());
    expect(reopened.sources.items?.sheet).toBe("Debiteuren");
  });

  it("leaves hidden rows hidden: they take part only if the user says so", async () => {
    const pane = await openPane(bookOf(linesSheet()));
    const hidden = workbook({ Debiteuren: ITEMS }, ({ sheets }) => sheets[0].rows.set(2, { hidden: true }));
    const { sources } = await drop(pane, file("posten.xlsx", hidden));
    expect(sources.items).toMatchObject({ rowsRead: 2, hiddenRows: 1 });
  });

  it("takes a name that is free, without characters that Excel refuses", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    const taken = names(pane)[0];
    await drop(
      pane,
      file("a.xlsx", workbook({ [taken]: ITEMS })),
      file(
        "Posten [juni] 2025: debiteuren.csv",
        "Debiteur;Factuur;Datum;Saldo\n1;2;01-06-2025;3,00\n1;4;01-06-2025;5,00\n",
      ),
    );
    expect(names(pane)).toEqual(expect.arrayContaining([`${taken} 2`, "Posten juni 2025 debiteuren"]));
  });

  it.each([["en-receivables-list.xlsx", "open-items"]])(
    "%s of the samples is read as the command line reads it",
    async (name, folder) => {
      const pane = await openPane(bookOf(linesSheet()));
      const { sources } = await drop(pane, file(name, readFileSync(join(DATA, folder, name))));
      expect(sources.files[0]).toMatchObject({ state: "read" });
      expect(sources.items?.rowsRead).toBeGreaterThan(0);
      expect(sources.items?.problems).toEqual([]);
    },
  );
});

describe("a CSV file dropped on the pane", () => {
  it("becomes a sheet with numbers and dates where its columns are, and texts as they stand", async () => {
    const pane = await openPane(bookOf(linesSheet()));
    const csv =
      "Klantcode;Naam;Factuurnr.;Factuurdatum;Openstaand\n" +
      "0007;Café Müller;2025-1;03-11-2025;1.210,00\n0010;=1+1;1E5;04-11-2025;-242,00\n";
    const { sources } = await drop(pane, file("posten.csv", csv));
    expect(rowsOf(pane, "posten")).toEqual([
      ["Klantcode", "Naam", "Factuurnr.", "Factuurdatum", "Openstaand"],
      ["0007", "Café Müller", "2025-1", 45964, 1210],
      ["0010", "=1+1", "1E5", 45965, -242],
    ]);
    expect(sources.items?.totals).toEqual([{ currency: "EUR", debit: 121000, credit: 24200, balance: 96800 }]);
  });

  it("asks about a column that reads equally well in two ways, and leaves it as text until then", async () => {
    const pane = await openPane(bookOf(linesSheet()));
    const { sources } = await drop(
      pane,
      file(
        "posten.csv",
        "Klantcode;Factuurnr.;Factuurdatum;Openstaand\n1;F-1;03-11-2025;1.210\n2;F-2;04-11-2025;2.420\n",
      ),
    );
    expect(rowsOf(pane, "posten")[1]).toEqual(["1", "F-1", 45964, "1.210"]);
    expect(sources.items?.questions).toMatchObject([{ kind: "decimal", column: "D" }]);
  });

  it("in UTF-16 with tabs is read as well", async () => {
    const pane = await openPane(bookOf(linesSheet()));
    const text =
      "\ufeffKlantcode\tFactuurnr.\tFactuurdatum\tOpenstaand\r\n01\tÉ-1\t03-11-2025\t12,50\r\n02\tF-2\t04-11-2025\t7,25\r\n";
    const { sources } = await drop(
      pane,
      file(
        "lijst.txt",
        new Uint8Array(new Uint16Array(Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))).buffer),
      ),
    );
    expect(sources.items).toMatchObject({ sheet: "lijst", rowsRead: 2 });
  });

  it("whose heads do not tell is shown to be mapped, and the next month is known by its heads", async () => {
    const pane = await openPane(bookOf(linesSheet()));
    const month = (n: number) =>
      `Wie;Wat;Wanneer;Hoeveel\nJansen;F-${n}1;03-1${n}-2025;12,50\nPietersen;F-${n}2;04-1${n}-2025;7,25\n`;
    const first = await drop(pane, file("mei.csv", month(1)));
    expect(first.sources.items).toBeUndefined();
    expect(first.sources.change).toMatchObject({ role: "items", sheet: "mei", headRow: 1 });
    await pane.after((actions) =>
      actions.chooseSheet("items", "mei", 1, { relationName: 1, invoiceNumber: 2, documentDate: 3, openAmount: 4 }),
    );
    expect(pane.state().sources.items).toMatchObject({ sheet: "mei", rowsRead: 2 });
    await pane.after((actions) => actions.removeFile("mei.csv"));
    const next = await drop(pane, file("juni.csv", month(2)));
    expect(next.sources.change).toBeUndefined();
    expect(next.sources.items).toMatchObject({ sheet: "juni", rowsRead: 2 });
    expect(next.sources.items?.choice.mapping).toEqual({
      relationName: 1,
      invoiceNumber: 2,
      documentDate: 3,
      openAmount: 4,
    });
  });
});

describe("several files, and files of files", () => {
  it("are read one after the other, each to its end", async () => {
    const pane = await openPane(bookOf(sheetOf("Blad1", [])));
    const { sources } = await drop(
      pane,
      file("posten.xlsx", workbook({ Debiteuren: ITEMS })),
      file("bank.csv", "Datum;Bedrag;Omschrijving\n05-12-2025;1210,50;2025-1\n06-12-2025;3,00;kosten\n"),
      file("foto.png", new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13])),
    );
    expect(sources.files.map(({ name, state }) => [name, state])).toEqual([
      ["posten.xlsx", "read"],
      ["bank.csv", "read"],
      ["foto.png", "refused"],
    ]);
    expect([sources.items?.sheet, sources.lines.map(({ sheet }) => sheet)]).toEqual(["Debiteuren", ["bank"]]);
    expect(sources.files[2]?.reading?.problems.map((problem) => problemText("nl", problem))).toEqual([
      "Bestand foto.png is geen bankbestand of lijst die Afletter kent. Leesbaar zijn CAMT.053, MT940 en CODA, een ZIP daarvan, Excel en CSV.",
    ]);
  });

  it("a ZIP with a statement and lists becomes a sheet for each", async () => {
    const pane = await openPane(bookOf(sheetOf("Blad1", [])));
    const name = "sns-nl-v02-structured.xml";
    const zip = zipSync({
      [`bank/${name}`]: new Uint8Array(readFileSync(join(DATA, "camt053", name))),
      "posten.xlsx": workbook({ Debiteuren: ITEMS }),
      "crediteuren.csv": new TextEncoder().encode(
        "Crediteur;Factuur;Datum;Saldo\n1;2;01-06-2025;3,00\n1;4;02-06-2025;5,00\n",
      ),
    });
    const { sources } = await drop(pane, file("alles.zip", zip));
    expect(sources.files[0]?.reading?.problems).toEqual([]);
    expect(sources.files[0]?.sheets).toHaveLength(3);
    expect(sources.lines).toHaveLength(1);
    expect(sources.items?.sheet).toBe("Debiteuren");
  });
});

describe("what cannot become a sheet", () => {
  it("is said with its place before anything is written", async () => {
    const pane = await openPane(bookOf(linesSheet()));
    const long = `Klantcode;Factuurnr.;Factuurdatum;Openstaand;Tekst\n1;F-1;03-11-2025;1,00;${"x".repeat(32_768)}\n`;
    const before = names(pane);
    const { sources } = await drop(pane, file("lang.csv", long), file("kapot.csv", 'a;b\n1;"2\n3;4\n'));
    expect(sources.files.map(({ state }) => state)).toEqual(["refused", "refused"]);
    expect(sources.files.flatMap(({ reading }) => reading?.problems ?? []).map((p) => problemText("nl", p))).toEqual([
      "Bestand lang.csv, cel E2: een tekst van 32.768 tekens past niet in een cel van Excel (32.767). Kort de tekst in de bron in.",
      "Bestand kapot.csv, regel 2: vanaf hier staat een aanhalingsteken dat niet wordt gesloten; de kolommen zijn niet te vertrouwen. Er is niets ingelezen. Exporteer het bestand opnieuw.",
    ]);
    expect(names(pane)).toEqual(before);
  });

  it("cancelled while it is written, leaves nothing behind", async () => {
    const pane = await openPane(bookOf(linesSheet()));
    const before = names(pane);
    const rows = Array.from({ length: 30_000 }, (_, i) => `1;F-${i};03-11-2025;1,00`).join("\n");
    const stop = pane.desk.store.subscribe(() => {
      const { busy } = pane.state();
      if (busy?.task === "write" && (busy.done ?? 0) > 0) pane.actions.cancel();
    });
    const { message, sources } = await drop(
      pane,
      file("groot.csv", `Klantcode;Factuurnr.;Factuurdatum;Openstaand\n${rows}\n`),
    );
    stop();
    expect(message?.text).toBe("Geannuleerd. Er is niets veranderd.");
    expect(names(pane)).toEqual(before);
    expect(sources.files).toEqual([]);
  });
});
