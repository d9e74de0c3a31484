import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SaxesParser, type SaxesTagPlain } from "saxes";

/** The project's folder, and where the manifest says its files are served while developing. */
export const ROOT = join(__dirname, "../..");
export const LOCAL = "https://localhost:3000/";

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** An XML file as elements; throws for what is no XML. */
export function parse(xml: string): Element {
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

/** An element and everything in it, in the order of the file; by name where one is given. */
export function all(element: Element, name?: string): Element[] {
  const here = !name || element.name === name ? [element] : [];
  return [...here, ...element.children.flatMap((child) => all(child, name))];
}

/** The manifest as Excel will read it. */
export const manifest = parse(readFileSync(join(ROOT, "manifest.xml"), "utf8"));

/** What a resid names, in a locale. */
export function textOf(reference: Element, locale?: string): string {
  const found = all(manifest).find((element) => element.attributes["id"] === reference.attributes["resid"]);
  const own = found?.children.find((override) => override.attributes["Locale"] === locale);
  return own?.attributes["Value"] ?? found?.attributes["DefaultValue"] ?? "";
}
