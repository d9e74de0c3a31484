/** The ribbon, the shortcuts and the shared runtime, as the manifest defines them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RIBBON_VERBS } from "../../src/pane/commands/ribbon";
import { ribbonWords } from "../../src/words/pane/ribbon";
import { all, LOCAL, manifest, ROOT, textOf, type Element } from "./read-manifest";

const one = (name: string, from: Element = manifest) => all(from, name)[0];
const controls = all(manifest, "Control");
const functionOf = (control: Element) => all(control, "FunctionName")[0]?.text;

/**
 * The order of elements in Microsoft's schemas (OfficeAppManifest 1.1, TaskPaneAppVersionOverrides 1.0,
 * OfficeAppBasicTypes 1.0): a child in another place makes the whole manifest invalid.
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"],
    ...["HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions"],
    ...["VersionOverrides", "ExtendedOverrides"],
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo", "EquivalentAddins"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  OfficeTab: ["Group"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["FunctionName", "TaskpaneId", "SourceLocation", "Title"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

describe("the elements of the manifest", () => {
  it("stand in the order that the schema wants", () => {
    for (const element of all(manifest)) {
      const order = ORDER[element.name];
      if (!order) continue;
      const places = element.children.map(({ name }) => order.indexOf(name));
      expect([element.name, places]).toEqual([element.name, [...places].sort((a, b) => a - b)]);
      expect([element.name, places.includes(-1)]).toEqual([element.name, false]);
    }
  });

  it("have ids of at most 32 characters, each once", () => {
    const ids = all(manifest).flatMap(({ attributes }) => (attributes["id"] ? [attributes["id"]] : []));
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("give each locale once, and none for the default", () => {
    for (const element of all(manifest)) {
      const locales = element.children.flatMap(({ attributes }) => attributes["Locale"] ?? []);
      expect(new Set(locales).size).toBe(locales.length);
      expect(locales).not.toContain("en-US");
    }
  });
});

describe("the shared runtime", () => {
  it("is one page for the pane, the functions of the ribbon and the shortcuts, and outlives the pane", () => {
    expect(one("Runtime").attributes).toEqual({ resid: "Pane.Url", lifetime: "long" });
    expect(one("FunctionFile").attributes["resid"]).toBe("Pane.Url");
    expect(one("SourceLocation", one("Action")).attributes["resid"]).toBe("Pane.Url");
    expect(textOf(one("Runtime"))).toBe(one("DefaultSettings").children[0].attributes["DefaultValue"]);
  });

  it("is asked for where the ribbon is: an Excel without it still shows the pane", () => {
    expect(all(manifest, "bt:Set").map(({ attributes }) => attributes)).toEqual([
      { Name: "SharedRuntime", MinVersion: "1.1" },
    ]);
    expect(one("VersionOverrides").children[0].name).toBe("Requirements");
  });
});

describe("the group on the Home tab", () => {
  it("opens the pane with its first button, and calls a verb of the pane with every other", () => {
    expect(all(manifest, "OfficeTab").map((tab) => tab.attributes["id"])).toEqual(["TabHome"]);
    expect(all(manifest, "Group").length).toBe(1);
    expect(all(controls[0], "Action")[0].attributes["xsi:type"]).toBe("ShowTaskpane");
    expect(["showPane", ...controls.slice(1).map(functionOf)]).toEqual([...RIBBON_VERBS]);
  });

  it("gives every button a label, a tip and its own icon in the three sizes that Office wants, and more", () => {
    const icons = controls.map((control) => {
      const images = all(control, "bt:Image");
      expect(images.map(({ attributes }) => attributes["size"])).toEqual(
        expect.arrayContaining(["16", "20", "24", "32", "40", "48", "64", "80"]),
      );
      expect(textOf(one("Label", control))).not.toBe("");
      expect(textOf(one("Description", control)).length).toBeGreaterThan(30);
      return textOf(images[0]);
    });
    expect(new Set(icons).size).toBe(controls.length);
  });

  it("says in the pane's own words what each button does", () => {
    for (const control of controls) {
      const verb = (functionOf(control) ?? "showPane") as (typeof RIBBON_VERBS)[number];
      expect(textOf(one("Label", control), "nl-NL")).toBe(ribbonWords("nl").actions[verb]);
      expect(textOf(one("Label", control))).toBe(ribbonWords("en").actions[verb]);
    }
  });
});

interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
  readonly resources: { readonly default: Resources };
}
type Resources = Readonly<Record<string, { readonly value: string; readonly comment: string }>>;

describe("the shortcuts", () => {
  const overrides = one("ExtendedOverrides").attributes;
  // the build puts the files of assets beside the manifest
  const read = (url: string) =>
    JSON.parse(readFileSync(join(ROOT, "assets", url.slice(LOCAL.length)), "utf8")) as unknown;
  const file = read(overrides["Url"]) as Shortcuts;
  const dutch = read(overrides["ResourcesUrl"]) as Resources;
  const texts = file.resources.default;
  const resolved = (text: string, from: Resources) => from[/^\$\{resource\.(\w+)\}$/.exec(text)![1]].value;

  it("start the same verbs as the buttons", () => {
    expect(file.actions.map(({ id }) => id)).toEqual([...RIBBON_VERBS]);
    expect(file.shortcuts.map(({ action }) => action)).toEqual([...RIBBON_VERBS]);
    for (const { id, type, name } of file.actions) {
      expect(type).toBe("ExecuteFunction");
      const verb = id as (typeof RIBBON_VERBS)[number];
      expect(resolved(name, texts)).toBe(ribbonWords("en").actions[verb]);
      expect(resolved(name, dutch)).toBe(ribbonWords("nl").actions[verb]);
    }
  });

  it("follow the pattern that collides with nothing of Excel's, each once, in both languages", () => {
    for (const from of [texts, dutch]) {
      const keys = file.shortcuts.map(({ key }) => resolved(key.default, from));
      expect(keys.filter((key) => !/^Ctrl\+Shift\+Alt\+[A-Z]$/.test(key))).toEqual([]);
      expect(new Set(keys).size).toBe(keys.length);
    }
    expect(Object.keys(dutch)).toEqual(Object.keys(texts));
  });
});
