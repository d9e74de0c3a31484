import { PACKAGE_RELATIONS } from "../parts";
import { resolvePath } from "../read/package";
import { childrenOf, parseXml } from "../read/xml-tree";
import { DECLARATION } from "./make";

/** The relationships of one part that were kept, without those whose part is gone. */
export interface KeptRelations {
  readonly xml: string;
  /** paths of the parts that they lead to */
  readonly targets: readonly string[];
  /** an element of the part, or "" where it points to what is gone */
  allows(element: string): string;
}

/**
 * Sorts kept relationships: a sheet that was moved to another workbook leaves its
 * drawings behind, and an element that points to nothing makes Excel refuse the file.
 *
 * @param xml `Relationship` elements, targets from the root
 */
export function keptRelations(xml: string | undefined, exists: (path: string) => boolean): KeptRelations {
  const targets: string[] = [];
  const gone: string[] = [];
  let kept = "";
  for (const element of relationElements(xml ?? "")) {
    const target = resolvePath("", element.target);
    if (element.external || exists(target)) {
      kept += element.xml;
      if (!element.external) targets.push(target);
    } else gone.push(element.id);
  }
  return { xml: kept, targets, allows: (element) => (gone.some((id) => element.includes(`="${id}"`)) ? "" : element) };
}

/** Takes `Relationship` elements apart. */
export function relationElements(
  xml: string,
): { xml: string; id: string; target: string; kind: string; external: boolean }[] {
  const root = parseXml(`<x>${xml}</x>`, { source: "", column: "relationships" });
  const texts = xml.match(/<Relationship [^>]*>/g) ?? [];
  return childrenOf(root).map(({ attributes }, index) => ({
    xml: texts[index],
    id: attributes.get("Id") ?? "",
    target: attributes.get("Target") ?? "",
    kind: (attributes.get("Type") ?? "").split("/").at(-1) ?? "",
    external: attributes.get("TargetMode") === "External",
  }));
}

/** The part that holds a part's relationships. */
export function relationsPart(inner: string): string {
  return `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONS}">${inner}</Relationships>`;
}

/** Where the relationships of a part stand. @example relationsPath("xl/workbook.xml") // "xl/_rels/workbook.xml.rels" */
export function relationsPath(path: string): string {
  const slash = path.lastIndexOf("/");
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}
