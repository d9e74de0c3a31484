import { SaxesParser } from "saxes";
import type { Problem } from "../../domain/ledger/problem";

/** An element with its local name (no prefix), its own text and its children. */
export interface XmlNode {
  readonly name: string;
  /** the attribute `Ccy` of amounts */
  readonly currency: string;
  text: string;
  readonly children: XmlNode[];
}

/** Limits that no bank's file comes near. */
const DEEPEST = 64;
const LONGEST_TEXT = 1_000_000;
const CHUNK = 1 << 20;

export type XmlProblemCode = "xmlDamaged" | "xmlUnsafe" | "xmlTooDeep" | "xmlTooLarge";

/** Ends the reading; becomes a problem. */
class Refusal extends Error {
  constructor(
    readonly code: XmlProblemCode | "notExpected",
    readonly found?: string,
  ) {
    super(code);
  }
}

export interface XmlVisitor {
  /** called for the first elements; false ends the reading as a file of another kind */
  accepts?(name: string, depth: number): boolean;
  /**
   * Called when an element is complete. `true` takes it out of its parent, so that a large
   * file is never in memory as a whole.
   *
   * @param path names of the elements around it, outermost first
   */
  closed(node: XmlNode, path: readonly string[]): boolean;
}

/**
 * Reads XML piece by piece. Document types and entities of its own are refused, for banks
 * write none; so is what is deeper or longer than any bank's file.
 *
 * @returns what is wrong, with the line in the file; undefined when all was read
 */
export function streamXml(source: string, bytes: Uint8Array, visitor: XmlVisitor): Problem | undefined {
  const parser = new SaxesParser();
  const open: XmlNode[] = [];
  const path: string[] = [];
  parser.on("error", (error) => {
    throw new Refusal("xmlDamaged", error.message.replace(/^\d+:\d+: /, ""));
  });
  parser.on("doctype", () => {
    throw new Refusal("xmlUnsafe", "DOCTYPE");
  });
  parser.on("opentag", ({ name, attributes }) => {
    const local = localName(name);
    if (visitor.accepts?.(local, open.length) === false) throw new Refusal("notExpected", local);
    if (open.length >= DEEPEST) throw new Refusal("xmlTooDeep", local);
    if (open.length > 0) path.push(open[open.length - 1].name);
    open.push({ name: local, currency: attributes["Ccy"] ?? "", text: "", children: [] });
  });
  const addText = (text: string): void => {
    const node = open.at(-1);
    if (!node) return;
    if (node.text.length + text.length > LONGEST_TEXT) throw new Refusal("xmlTooLarge", node.name);
    node.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const node = open.pop();
    if (!node) return;
    const taken = visitor.closed(node, path);
    path.pop();
    if (!taken) open.at(-1)?.children.push(node);
  });
  try {
    const decoder = new TextDecoder(encodingOf(bytes));
    for (let at = 0; at < bytes.length; at += CHUNK) {
      parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
    }
    parser.write(decoder.decode()).close();
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const place = { source, row: parser.line };
    const code = error.code === "notExpected" ? "notAStatement" : error.code;
    return { code, place, ...(error.found === undefined ? {} : { found: error.found }) };
  }
}

/** The encoding that the byte order mark or the XML declaration names; UTF-8 where none is known. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 200));
  const named = /^[^<]*<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
  return /^(?:iso-8859-1|iso-8859-15|latin1|windows-1252|us-ascii|ascii)$/.test(named) ? "windows-1252" : "utf-8";
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The element at a path of local names below a node: the first at every step. */
export function at(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  let found = node;
  for (const name of path) found = found?.children.find((child) => child.name === name);
  return found;
}

/** All children of a name. */
export function all(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** The trimmed text at a path, spaces made single; "" where there is none. */
export function textAt(node: XmlNode | undefined, ...path: readonly string[]): string {
  return (at(node, ...path)?.text ?? "").replace(/\s+/g, " ").trim();
}
