import { writeProfile } from "../../../src/domain/profile/read-profile";
import { PROFILES } from "../../../src/domain/profile/builtin";
import { bookOf } from "../../excel/books";
import { itemsSheet, linesSheet } from "./books";
import { openPane, paneOn } from "./desk";

const STORTING = { when: [{ field: "description" as const, contains: "storting" }], account: "2990" };

/** A file as a browser hands it over. */
function fileOf(name: string, text: string): File {
  return { name, text: () => Promise.resolve(text) } as File;
}

describe("the profile of the workbook", () => {
  it("keeps its rules with the workbook, and clears a line to the account of one", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    await pane.after((actions) => actions.tryRule(STORTING));
    expect(pane.state().settings.trial).toMatchObject({ hits: 1, of: 3, examples: [{ row: 4, amount: 9900 }] });
    await pane.after((actions) => actions.setRules([STORTING]));
    const { outcome } = await pane.after((actions) => actions.match());
    expect(outcome?.byCriterion.map(({ criterion }) => criterion)).toContain("assignment-rule");
    const again = await paneOn(pane.excel);
    expect(again.state().settings.profile.assignmentRules).toEqual([STORTING]);
    expect(again.state().outcome?.lines.cleared.count).toBe(3);
  });

  it("couples two relations, and uncouples them", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    await pane.after((actions) => actions.couple(["10001", "20005"], true));
    await pane.after((actions) => actions.couple(["20005", "10001"], true));
    expect((await paneOn(pane.excel)).state().settings.profile.coupled).toEqual([["20005", "10001"]]);
    await pane.after((actions) => actions.couple(["10001", "20005"], false));
    expect(pane.state().settings.profile.coupled).toEqual([]);
  });

  it("keeps from which score all suggestions are accepted in one go", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    expect(pane.state().list.bulk.score).toBe(0.8);
    await pane.after((actions) => actions.setBulkScore(0.9));
    expect(pane.state().settings.profile.minimumScore).toBe("0.90");
    expect((await paneOn(pane.excel)).state().list.bulk.score).toBe(0.9);
  });

  it("is loaded from a file, with what the office changed", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    const office = { ...PROFILES.snelstart, name: "Kantoor", assignmentRules: [STORTING] };
    await pane.after((actions) => actions.loadProfile(fileOf("kantoor.json", writeProfile(office))));
    expect(pane.state().settings.profile).toEqual(office);
    expect(pane.state().message).toEqual({ intent: "success", text: "Profiel Kantoor is geladen." });
    const again = await paneOn(pane.excel);
    expect(again.state().settings.profile).toEqual(office);
  });

  it("stays as it was where the file is wrong, and says where", async () => {
    const pane = await openPane(bookOf(itemsSheet(), linesSheet()));
    const before = pane.state().settings.profile;
    await pane.after((actions) => actions.loadProfile(fileOf("fout.json", '{"schema": 1,\n"tolerantie": []}')));
    expect(pane.state().settings.profile).toEqual(before);
    expect(pane.state().message).toMatchObject({
      intent: "error",
      text: expect.stringContaining("fout.json") as string,
    });
  });
});
