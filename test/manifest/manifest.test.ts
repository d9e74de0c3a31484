/** The manifest as Excel will read it (design.md, Tests 6). */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SaxesParser, type SaxesTagPlain } from "saxes";

const root = join(__dirname, "../..");
const LOCAL = "https://localhost:3000/";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

function parse(xml: string): Element {
  const top: Element = { name: "", attributes: {}, children: [], text: "" };
  const path = [top];
  const parser = new SaxesParser();
  parser.on("opentag", (tag: SaxesTagPlain) => {
    const element: Element = { name: tag.name, attributes: tag.attributes, children: [], text: "" };
    path.at(-1)!.children.push(element);
    path.push(element);
  });
  parser.on("text", (text) => (path.at(-1)!.text += text));
  parser.on("closetag", () => void path.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return top.children[0];
}

function all(element: Element, name?: string): Element[] {
  const here = !name || element.name === name ? [element] : [];
  return [...here, ...element.children.flatMap((child) => all(child, name))];
}

/** Width and height of a PNG, from its header. */
function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const manifest = parse(readFileSync(join(root, "manifest.xml"), "utf8"));
const resources = all(manifest, "Resources")[0];
const withId = all(resources).filter((e) => e.attributes["id"]);

describe("the manifest", () => {
  it("is a task pane for workbooks only, that may read and write the document", () => {
    expect(manifest.attributes["xsi:type"]).toBe("TaskPaneApp");
    expect(all(manifest, "Host").map((h) => h.attributes["Name"] ?? h.attributes["xsi:type"])).toEqual([
      "Workbook",
      "Workbook",
    ]);
    expect(all(manifest, "Permissions")[0].text).toBe("ReadWriteDocument");
  });

  it("has ExcelApi 1.9 as its floor and the version of the package", () => {
    const sets = all(manifest, "Set").map((s) => s.attributes);
    expect(sets).toEqual([{ Name: "ExcelApi", MinVersion: "1.9" }]);
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect(all(manifest, "Version")[0].text).toBe(`${version}.0`);
  });

  it("puts one button on the Home tab that opens the pane", () => {
    expect(all(manifest, "OfficeTab").map((t) => t.attributes["id"])).toEqual(["TabHome"]);
    const action = all(manifest, "Action")[0];
    expect(action.attributes["xsi:type"]).toBe("ShowTaskpane");
    const url = withId.find((e) => e.attributes["id"] === all(action, "SourceLocation")[0].attributes["resid"]);
    expect(url!.attributes["DefaultValue"]).toBe(`${LOCAL}pane.html`);
  });

  it("resolves every resid, and uses every resource that it names", () => {
    const used = new Set(all(manifest).flatMap((e) => (e.attributes["resid"] ? [e.attributes["resid"]] : [])));
    const named = new Set(withId.map((e) => e.attributes["id"]));
    expect([...used].filter((id) => !named.has(id))).toEqual([]);
    expect([...named].filter((id) => !used.has(id))).toEqual([]);
  });

  it("has every text in nl-NL, and keeps within the length that Office allows", () => {
    const texts = [
      ...all(manifest, "DisplayName"),
      ...all(manifest, "Description").filter((e) => e.attributes["DefaultValue"]),
      ...all(resources, "bt:String"),
    ];
    expect(texts.length).toBeGreaterThanOrEqual(7);
    for (const text of texts) {
      const overrides = text.children.filter((c) => c.attributes["Locale"] === "nl-NL");
      const limit =
        text.name === "DisplayName" || all(resources, "bt:ShortStrings")[0].children.includes(text) ? 125 : 250;
      expect([text.attributes["id"] ?? text.name, overrides.length]).toEqual([text.attributes["id"] ?? text.name, 1]);
      for (const value of [text.attributes["DefaultValue"], overrides[0].attributes["Value"]]) {
        expect(value.length).toBeGreaterThan(0);
        expect(value.length).toBeLessThanOrEqual(limit);
      }
    }
  });

  it("names only files that exist, icons with the size that they are named for", () => {
    const urls = all(manifest).flatMap((e) =>
      e.attributes["DefaultValue"]?.startsWith(LOCAL) ? [e.attributes["DefaultValue"]] : [],
    );
    for (const url of new Set(urls)) {
      const path = url.slice(LOCAL.length);
      if (path === "pane.html") continue; // made by the build; test/build proves it
      const file = join(root, path);
      expect([path, existsSync(file)]).toEqual([path, true]);
      const size = Number(/-(\d+)\.png$/.exec(path)![1]);
      expect([path, pngSize(file)]).toEqual([path, { width: size, height: size }]);
    }
    for (const image of all(manifest, "bt:Image").filter((e) => e.attributes["resid"])) {
      expect(image.attributes["resid"]).toBe(`Icon.${image.attributes["size"]}`);
    }
  });

  it("is served over https from one origin", () => {
    const urls = readFileSync(join(root, "manifest.xml"), "utf8").match(/https?:\/\/[^"<\s]+/g)!;
    expect(
      urls.filter(
        (u) =>
          !u.startsWith(LOCAL) && !u.startsWith("http://schemas.microsoft.com/") && !u.startsWith("http://www.w3.org/"),
      ),
    ).toEqual([]);
  });
});
