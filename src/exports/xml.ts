/** An element: its name, attributes, and either a text or elements within. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly XmlElement[];
}

/**
 * An element of an export file; elements that are undefined are left out.
 *
 * @example xmlText(el("a", [el("b", "x < y"), undefined])) // "<?xml …?>\n<a>\n  <b>x &lt; y</b>\n</a>\n"
 */
export function el(
  name: string,
  content: string | readonly (XmlElement | undefined)[],
  attributes: Readonly<Record<string, string>> = {},
): XmlElement {
  const kept = typeof content === "string" ? content : content.filter((child) => child !== undefined);
  return { name, attributes, content: kept };
}

/** An element with this text, or none where there is no text. */
export function maybe(name: string, text: string | undefined): XmlElement | undefined {
  return text === undefined || text === "" ? undefined : el(name, text);
}

/** The document as UTF-8 text, indented, with its declaration. */
export function xmlText(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, "")}`;
}

function written({ name, attributes, content }: XmlElement, indent: string): string {
  const tag = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(" ");
  if (content.length === 0) return `${indent}<${tag}/>\n`;
  if (typeof content === "string") return `${indent}<${tag}>${escaped(content)}</${name}>\n`;
  return `${indent}<${tag}>\n${content.map((child) => written(child, `${indent}  `)).join("")}${indent}</${name}>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Escaped, without the characters that XML 1.0 does not allow (control characters, halves of a pair). */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"]/g, (character) => ENTITIES[character]);
}
