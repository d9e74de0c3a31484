/** The manifest as Excel will read it (design.md, Tests 6). */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { all, LOCAL, manifest, ROOT } from "./read-manifest";

/** Width and height of a PNG, from its header. */
function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

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
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(all(manifest, "Version")[0].text).toBe(`${version}.0`);
  });

  it("is read by Microsoft's own tool as what it is meant to be", () => {
    const tool = join(ROOT, "node_modules/office-addin-manifest/cli.js");
    const info = execFileSync(process.execPath, [tool, "info", join(ROOT, "manifest.xml")], { encoding: "utf8" });
    for (const line of [
      `Id: ${manifest.children[0].text}`,
      "Name: Afletter",
      "Type: TaskPaneApp",
      "Default Locale: en-US",
      "Hosts: Workbook",
      "Permissions: ReadWriteDocument",
      `Source Location: ${LOCAL}pane.html`,
    ]) {
      expect(info).toContain(line);
    }
  });

  it("resolves every resid, and uses every resource that it names", () => {
    const used = new Set(all(manifest).flatMap((e) => (e.attributes["resid"] ? [e.attributes["resid"]] : [])));
    const named = new Set(withId.map((e) => e.attributes["id"]));
    expect([...used].filter((id) => !named.has(id))).toEqual([]);
    expect([...named].filter((id) => !used.has(id))).toEqual([]);
  });

  it.each(["nl-NL", "nl-BE"])("has every text in %s, and keeps within the length that Office allows", (locale) => {
    const texts = [
      ...all(manifest, "DisplayName"),
      ...all(manifest, "Description").filter((e) => e.attributes["DefaultValue"]),
      ...all(resources, "bt:String"),
    ];
    expect(texts.length).toBeGreaterThanOrEqual(15);
    for (const text of texts) {
      const overrides = text.children.filter((c) => c.attributes["Locale"] === locale);
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
    const urls = all(manifest).flatMap((e) => {
      const url = e.attributes["DefaultValue"];
      return url?.startsWith(LOCAL) ? [url] : [];
    });
    for (const url of new Set(urls)) {
      const path = url.slice(LOCAL.length);
      if (path === "pane.html") continue; // made by the build; test/build proves it
      const file = join(ROOT, path);
      expect([path, existsSync(file)]).toEqual([path, true]);
      const size = Number(/-(\d+)\.png$/.exec(path)![1]);
      expect([path, pngSize(file)]).toEqual([path, { width: size, height: size }]);
    }
    for (const image of all(manifest, "bt:Image").filter((e) => e.attributes["resid"])) {
      expect(image.attributes["resid"].split(".").at(-1)).toBe(image.attributes["size"]);
    }
  });

  it("is served over https from one origin", () => {
    const urls = readFileSync(join(ROOT, "manifest.xml"), "utf8").match(/https?:\/\/[^"<\s]+/g)!;
    expect(
      urls.filter(
        (u) =>
          !u.startsWith(LOCAL) && !u.startsWith("http://schemas.microsoft.com/") && !u.startsWith("http://www.w3.org/"),
      ),
    ).toEqual([]);
  });
});
