import { bookOf } from "../../excel/books";
import { itemsSheet, linesSheet } from "./books";
import { columnUnder, openPane, paneOn, sheetIn, type Opened } from "./desk";

async function opened(): Promise<Opened> {
  const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
  await pane.after((actions) => actions.setName("Els"));
  await pane.after((actions) => actions.match());
  await pane.after((actions) => actions.unfold(1));
  return pane;
}

const noteOf = (pane: Opened) => pane.state().list.unfolded?.detail?.note?.text;
const codes = ({ excel }: Opened) => columnUnder(sheetIn(excel, "Beslissingen"), "Code");

describe("a note on a match", () => {
  it("is shown at once where the match is folded out, and is a row in the decisions sheet", async () => {
    const pane = await opened();
    await pane.after((actions) => actions.note(1, "Gebeld met de klant."));
    expect(noteOf(pane)).toBe("Gebeld met de klant.");
    expect(codes(pane).at(-1)).toBe("note");
    expect(columnUnder(sheetIn(pane.excel, "Beslissingen"), "Toelichting").at(-1)).toBe("Gebeld met de klant.");
  });

  it("is there after closing and reopening the pane, and is undone and redone from there", async () => {
    const pane = await opened();
    await pane.after((actions) => actions.note(1, "=Gebeld\nen gemaild."));
    const again = await paneOn(pane.excel);
    await again.after((actions) => actions.unfold(1));
    expect(noteOf(again)).toBe("=Gebeld\nen gemaild.");
    await again.after((actions) => actions.undo());
    expect(noteOf(again)).toBeUndefined();
    await again.after((actions) => actions.redo());
    expect(noteOf(again)).toBe("=Gebeld\nen gemaild.");
  });

  it("that says what it said is not written again, and the pane says so", async () => {
    const pane = await opened();
    await pane.after((actions) => actions.note(1, "Gebeld."));
    const before = codes(pane).length;
    await pane.after((actions) => actions.note(1, " Gebeld. "));
    expect(codes(pane)).toHaveLength(before);
    expect(pane.state().message?.text).toBe("De notitie is gebleven zoals zij was.");
  });
});
