import { SaxesParser, type SaxesTagNS } from "saxes";
import { refuse } from "../xlsx-error";

/** The namespaces that matter, in the edition that is written; the strict edition is read as the same. */
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = new Map([
  ["http://purl.oclc.org/ooxml/spreadsheetml/main", MAIN],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", RELATIONSHIPS],
]);

/** An element of a small part: names without prefix, attributes by local name ("r:id" for relationships, "p:name" for others). */
export interface XmlElement {
  readonly name: string;
  readonly prefix: string;
  readonly uri: string;
  readonly attributes: Map<string, string>;
  /** namespaces of the prefixes that the attributes use, in names or values */
  readonly prefixes: Map<string, string>;
  readonly children: (XmlElement | string)[];
}

const MAX_DEPTH = 128;

/** Builds elements from text that comes in pieces. */
export interface TreeBuilder {
  write(text: string): void;
  /** @throws XlsxError where the text breaks off */
  close(): XmlElement;
  /** elements that are open now, from the root */
  readonly open: readonly XmlElement[];
}

/**
 * A builder for XML of a part. Document types are refused, so no entity can be declared.
 *
 * @param place file and part, for problems
 * @throws XlsxError (from `write` and `close`) damaged or unsafe
 */
export function createTreeBuilder(place: { source: string; column: string }): TreeBuilder {
  const parser = new SaxesParser({ xmlns: true });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  parser.on("error", (error) => refuse("xlsx-damaged", place, error.message));
  parser.on("doctype", () => refuse("xlsx-unsafe", place, "DOCTYPE"));
  parser.on("opentag", (tag) => {
    const element = elementOf(tag, parser);
    if (open.length >= MAX_DEPTH) refuse("xlsx-unsafe", place, tag.name);
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  const text = (value: string): void => {
    open.at(-1)?.children.push(value);
  };
  parser.on("text", text);
  parser.on("cdata", text);
  return {
    open,
    write: (value) => void parser.write(value),
    close() {
      parser.close();
      return root ?? refuse("xlsx-damaged", place);
    },
  };
}

function elementOf(tag: SaxesTagNS, parser: SaxesParser<{ xmlns: true }>): XmlElement {
  const attributes = new Map<string, string>();
  const prefixes = new Map<string, string>();
  for (const { local, prefix, uri, value } of Object.values(tag.attributes)) {
    if (prefix === "xmlns" || (prefix === "" && local === "xmlns")) continue;
    const known = STRICT.get(uri) ?? uri;
    const short = known === RELATIONSHIPS ? "r" : prefix;
    if (short !== "" && short !== "xml") prefixes.set(short, known);
    attributes.set(short === "" ? local : `${short}:${local}`, value);
    // these name prefixes in their values (markup compatibility)
    if (local === "Requires" || local === "Ignorable") {
      for (const name of value.split(/\s+/)) {
        const target = parser.resolve(name);
        if (target !== undefined) prefixes.set(name, target);
      }
    }
  }
  const uri = STRICT.get(tag.uri) ?? tag.uri;
  return { name: tag.local, prefix: uri === MAIN ? "" : tag.prefix, uri, attributes, prefixes, children: [] };
}

/** Reads a whole part. */
export function parseXml(text: string, place: { source: string; column: string }): XmlElement {
  const builder = createTreeBuilder(place);
  builder.write(text);
  return builder.close();
}

/** The element children, all or those of one name. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  if (!element) return [];
  return element.children.filter(
    (child): child is XmlElement => typeof child !== "string" && (name === undefined || child.name === name),
  );
}

/** The first element child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/** The text directly inside an element. */
export function textOf(element: XmlElement | undefined): string {
  return element ? element.children.filter((child) => typeof child === "string").join("") : "";
}

/** A truth as files write it: "1" or "true". */
export function isTrue(text: string | undefined): boolean {
  return text === "1" || text === "true" || text === "on";
}

/** A whole number from an attribute, or undefined where it is none. */
export function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^[+-]?\d{1,9}$/.test(text) ? Number(text) : undefined;
}
