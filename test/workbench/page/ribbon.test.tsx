import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ariaKeys, keysOf } from "../../../src/workbench/page/keys";
import { actionOf, readRibbon, type RibbonFiles } from "../../../src/workbench/page/ribbon";

const text = (path: string) => readFileSync(join(process.cwd(), path), "utf8");
const FILES: RibbonFiles = {
  manifest: text("manifest.xml"),
  shortcuts: text("assets/shortcuts.json"),
  resources: text("assets/shortcuts.nl-NL.json"),
};
const without = (part: string, put = "") => ({ ...FILES, manifest: FILES.manifest.replaceAll(part, put) });

describe("the ribbon of the stand-in", () => {
  it("is what the manifest says, in the language of the page", () => {
    const { label, buttons, shortcuts } = readRibbon(FILES, "nl-NL");
    expect(label).toBe("Afletter");
    expect(buttons.map((button) => `${button.label}: ${button.calls ?? "opens the pane"}`)).toEqual([
      "Afletter openen: opens the pane",
      "Automatisch afletteren: clearAutomatically",
      "Selectie koppelen: coupleSelection",
      "Memoriaal schrijven: writeMemorial",
      "Markeringen verwijderen: removeMarks",
    ]);
    expect(buttons[1].icon).toBe("/assets/ribbon/clear-32.png");
    expect(shortcuts.clearAutomatically).toBe("Ctrl+Shift+Alt+L");
    expect(readRibbon(FILES, "nl-BE").buttons[1].label).toBe("Automatisch afpunten");
    expect(readRibbon(FILES, "en-US").buttons[1].label).toBe("Clear automatically");
  });

  it("is refused where Excel would refuse the manifest", () => {
    expect(() => readRibbon(without('String id="Clear.Label"', 'String id="Other"'), "nl-NL")).toThrow(
      "no resource Clear.Label",
    );
    expect(() => readRibbon(without('lifetime="long"'), "nl-NL")).toThrow("no shared runtime");
    expect(() => readRibbon(without('<FunctionFile resid="Pane.Url" />'), "nl-NL")).toThrow("no FunctionFile");
    expect(() => readRibbon(without('size="32"', 'size="33"'), "nl-NL")).toThrow("no icon of 32 pixels");
    expect(() =>
      readRibbon({ ...FILES, shortcuts: FILES.shortcuts.replaceAll("Ctrl+Shift+Alt+A", "A") }, "en-US"),
    ).toThrow("Excel takes no such keys: A");
  });
});

describe("keys", () => {
  const pressed = { code: "KeyL", ctrlKey: true, shiftKey: true, altKey: true };

  it("start the action that they belong to, and nothing with one of them missing", () => {
    const { shortcuts } = readRibbon(FILES, "nl-NL");
    expect(actionOf(shortcuts, pressed)).toBe("clearAutomatically");
    expect(actionOf(shortcuts, { ...pressed, altKey: false })).toBeUndefined();
  });

  it("are one key with Ctrl or Alt, as Excel takes them", () => {
    expect(keysOf("Ctrl+Shift+Alt+L")).toEqual(pressed);
    expect(keysOf("Alt+1").code).toBe("Digit1");
    for (const refused of ["L", "Shift+L", "Ctrl+L+K", "Ctrl+Up", "Ctrl"]) {
      expect(() => keysOf(refused)).toThrow("Excel takes no such keys");
    }
    expect(ariaKeys("Ctrl+Shift+Alt+L")).toBe("Control+Shift+Alt+L");
  });
});
