import { escapeXml } from "../xml-text";
import { MAIN, RELATIONSHIPS, type XmlElement } from "./xml-tree";

/** Namespaces that every part we write declares on its root. */
const DECLARED: ReadonlyMap<string, string> = new Map([
  ["", MAIN],
  ["r", RELATIONSHIPS],
]);

/** Attributes of these do no more than tell editing sessions apart; old programs stumble over them. */
const DROPPED =
  /^http:\/\/schemas\.microsoft\.com\/office\/(spreadsheetml\/20\d\d\/(revision\d*|11\/main|9\/ac)|mac\/)/;

/**
 * Writes an element so that it can stand in any part of ours: main namespace without
 * prefix, "r" for relationships, every other prefix declared where it is first used.
 *
 * @example fragment(parsed("<x:color xmlns:x='…main' theme='1'/>")) // '<color theme="1"/>'
 */
export function fragment(element: XmlElement, scope: ReadonlyMap<string, string> = DECLARED): string {
  const inner = new Map(scope);
  const declarations: string[] = [];
  const declare = (prefix: string, uri: string): void => {
    if (prefix === "xml" || inner.get(prefix) === uri) return;
    inner.set(prefix, uri);
    declarations.push(` xmlns${prefix === "" ? "" : `:${prefix}`}="${escapeXml(uri)}"`);
  };
  declare(element.prefix, element.uri);
  const isMain = element.uri === MAIN;
  const attributes = [...element.attributes]
    .filter(([name]) => !(isMain && name.includes(":") && DROPPED.test(element.prefixes.get(name.split(":")[0]) ?? "")))
    .map(([name, value]) => {
      if (name.includes(":")) {
        const prefix = name.split(":")[0];
        declare(prefix, element.prefixes.get(prefix) ?? "");
      }
      return ` ${name}="${escapeXml(value)}"`;
    });
  for (const [prefix, uri] of element.prefixes) if (!DROPPED.test(uri) || !isMain) declare(prefix, uri);
  const name = element.prefix === "" ? element.name : `${element.prefix}:${element.name}`;
  const head = `<${name}${declarations.join("")}${attributes.join("")}`;
  return element.children.length === 0 ? `${head}/>` : `${head}>${content(element, inner)}</${name}>`;
}

/** What stands inside an element, as a fragment. */
export function content(element: XmlElement, scope: ReadonlyMap<string, string> = DECLARED): string {
  return element.children
    .map((child) => (typeof child === "string" ? escapeXml(child) : fragment(child, scope)))
    .join("");
}
