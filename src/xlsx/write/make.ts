import { escapeXml } from "../xml-text";
import { MAIN, type XmlElement } from "../read/xml-tree";

/** Attributes in the order they are written; undefined ones are left out, truths are "1" and "0". */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * An element as text.
 *
 * @param inner XML that stands in it; "" closes it at once
 * @example tag("col", { min: 1, max: 2, hidden: true }) // '<col min="1" max="2" hidden="1"/>'
 */
export function tag(name: string, attributes: Attributes = {}, inner = ""): string {
  let head = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) head += ` ${key}="${attributeText(value)}"`;
  }
  return inner === "" ? `${head}/>` : `${head}>${inner}</${name}>`;
}

function attributeText(value: string | number | boolean): string {
  return typeof value === "boolean" ? (value ? "1" : "0") : escapeXml(String(value));
}

/** An element as a tree, to put into kept ones. */
export function make(name: string, attributes: Attributes = {}, children: XmlElement["children"] = []): XmlElement {
  const entries = Object.entries(attributes).flatMap(([key, value]): [string, string][] =>
    value === undefined ? [] : [[key, typeof value === "boolean" ? (value ? "1" : "0") : String(value)]],
  );
  return { name, prefix: "", uri: MAIN, attributes: new Map(entries), prefixes: new Map(), children };
}

/** A copy with some attributes set (undefined: taken away) and some element children replaced by name. */
export function changed(
  element: XmlElement,
  attributes: Attributes,
  children: readonly XmlElement[] = [],
  dropped: readonly string[] = [],
): XmlElement {
  const set = new Map(element.attributes);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) set.delete(key);
    else set.set(key, typeof value === "boolean" ? (value ? "1" : "0") : String(value));
  }
  const names = new Set([...dropped, ...children.map(({ name }) => name)]);
  const rest = element.children.filter((child) => typeof child === "string" || !names.has(child.name));
  return { ...element, attributes: set, children: [...children, ...rest] };
}

/** First line of every part. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
