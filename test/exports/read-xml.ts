import { SaxesParser } from "saxes";

/** An element as an independent reader sees it. */
export interface Read {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Read[];
  text: string;
}

/** Reads a document; throws where it is not well-formed. */
export function readXml(text: string): Read {
  const root: Read = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element: Read = { name, attributes: { ...attributes }, children: [], text: "" };
    open[open.length - 1].children.push(element);
    open.push(element);
  });
  parser.on("text", (part) => (open[open.length - 1].text += part));
  parser.on("closetag", () => void open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text).close();
  return root.children[0];
}

/** Every element of that name, however deep. */
export function all(element: Read, name: string): Read[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The fields of an element: name -> text, elements within elements left out. */
export function fields(element: Read): Record<string, string> {
  return Object.fromEntries(element.children.filter((c) => c.children.length === 0).map((c) => [c.name, c.text]));
}
