import { columnUnder, countOf, sheetIn, type Opened } from "./desk";
import { proposed, reopened, type } from "./proposed";

// a whole job in each: more than the usual time on a busy machine
jest.setTimeout(60_000);

const statuses = ({ state }: Opened) => countOf(state().journal.documents.map(({ status }) => status));

describe("four eyes with two names", () => {
  it("holds in the pane and in the sheet, is remembered, and lets a colleague approve", async () => {
    const pane = await proposed(true);
    const count = pane.state().journal.documents.length;
    await pane.after((actions) => actions.approveAll());
    expect(pane.state().message?.text).toMatch(/voorgesteld door Els de Vries. Met vier ogen keurt een ander het goed/);
    expect(statuses(pane)).toEqual({ proposed: count });

    await type(pane, "Memoriaal", "Status", 1, "Goedgekeurd");
    expect(pane.state().message?.intent).toBe("warning");
    expect(countOf(columnUnder(sheetIn(pane.excel, "Memoriaal"), "Status"))).not.toHaveProperty("Goedgekeurd");

    const again = await reopened(pane);
    expect(again.state().settings.profile.fourEyes).toBe(true);
    await again.after((actions) => actions.setName("Piet Smit"));
    await again.after((actions) => actions.approveAll());
    expect(statuses(again)).toEqual({ approved: count });
    expect(countOf(columnUnder(sheetIn(again.excel, "Memoriaal"), "Beoordeeld door"))).toHaveProperty("Piet Smit");
  });
});
