import { CONTENT_TYPES, TYPE } from "../parts";
import { childrenOf, parseXml } from "../read/xml-tree";
import { DECLARATION, tag } from "./make";

/** The types of kept parts, as the file that they came from listed them. */
export interface KeptTypes {
  /** of a path, or undefined where nothing said it */
  of(path: string): string | undefined;
}

/** Reads the list of types of the file that was read, if there was one. */
export function readContentTypes(part: Uint8Array | undefined): KeptTypes {
  const root = part && parseXml(new TextDecoder().decode(part), { source: "", column: "[Content_Types].xml" });
  const overrides = new Map(
    childrenOf(root, "Override").map(({ attributes }) => [
      (attributes.get("PartName") ?? "").slice(1).toLowerCase(),
      attributes.get("ContentType"),
    ]),
  );
  const defaults = new Map(
    childrenOf(root, "Default").map(({ attributes }) => [
      (attributes.get("Extension") ?? "").toLowerCase(),
      attributes.get("ContentType"),
    ]),
  );
  return { of: (path) => overrides.get(path.toLowerCase()) ?? defaults.get(extension(path)) };
}

function extension(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1).toLowerCase();
}

/** The list of types: one entry per part, so that no default can be wrong for another. */
export function contentTypesXml(parts: readonly { path: string; type: string }[]): string {
  const entries = [
    tag("Default", { Extension: "rels", ContentType: TYPE.relations }),
    tag("Default", { Extension: "xml", ContentType: "application/xml" }),
    ...parts.map(({ path, type }) => tag("Override", { PartName: `/${path}`, ContentType: type })),
  ];
  return `${DECLARATION}${tag("Types", { xmlns: CONTENT_TYPES }, entries.join(""))}`;
}
