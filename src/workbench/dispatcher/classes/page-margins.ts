import { changed, make } from "../../../xlsx/write/make";
import { parseFragment } from "../../../xlsx/read/rules";
import { fragment } from "../../../xlsx/read/xml-fragment";
import { childOf, type XmlElement } from "../../../xlsx/read/xml-tree";
import type { GridSheet } from "../../grid/grid";
import { numberOf, textOf } from "../arguments";
import { officeObject, type Host, type OfficeClass, type Scalar } from "../member";

/** Points in an inch: Office.js counts in the one, files in the other. */
const POINTS = 72;
/** Excel's own margins, where a file has none. */
const USUAL = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 } as const;
type Margin = keyof typeof USUAL;

/** `leftMargin` and its kin, in points. */
export const MARGIN_SCALARS: Readonly<Record<string, Scalar<GridSheet>>> = Object.fromEntries(
  (Object.keys(USUAL) as Margin[]).map((margin): [string, Scalar<GridSheet>] => [
    `${margin}Margin`,
    {
      get: (sheet) => marginOf(sheet, margin) * POINTS,
      set: (sheet, value, host) => {
        const margins = Object.fromEntries((Object.keys(USUAL) as Margin[]).map((one) => [one, marginOf(sheet, one)]));
        const inches = Math.round((numberOf(value, margin) / POINTS) * 10_000) / 10_000;
        keep(sheet, host, make("pageMargins", { ...margins, [margin]: inches }));
      },
    },
  ]),
);

/** Excel.HeaderFooter of all pages: three texts at the head and three at the foot. */
const headerFooterClass: OfficeClass<GridSheet> = {
  name: "HeaderFooter",
  scalars: Object.fromEntries(
    (["Header", "Footer"] as const).flatMap((edge) =>
      (["left", "center", "right"] as const).map((side): [string, Scalar<GridSheet>] => [
        `${side}${edge}`,
        {
          get: (sheet) => textsOf(sheet, edge)[side],
          set: (sheet, value, host) =>
            setText(sheet, host, edge, { ...textsOf(sheet, edge), [side]: textOf(value, side) }),
        },
      ]),
    ),
  ),
};

/** Excel.HeaderFooterGroup */
export const headersFootersClass: OfficeClass<GridSheet> = {
  name: "HeaderFooterGroup",
  objects: { defaultForAllPages: (sheet, host) => officeObject(headerFooterClass, sheet, host) },
};

interface Texts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

const PART = { left: "L", center: "C", right: "R" } as const;

/** Files keep the three as one text: `&Lleft&Ccenter&Rright`. */
function textsOf(sheet: GridSheet, edge: "Header" | "Footer"): Texts {
  const element = childOf(kept(sheet, "headerFooter"), `odd${edge}`);
  const text = (element?.children ?? []).filter((child) => typeof child === "string").join("");
  const part = (code: string) => new RegExp(`&${code}((?:(?!&[LCR])[^])*)`).exec(text)?.[1] ?? "";
  return { left: part(PART.left), center: part(PART.center), right: part(PART.right) };
}

function setText(sheet: GridSheet, host: Host, edge: "Header" | "Footer", texts: Texts): void {
  const text = (["left", "center", "right"] as const)
    .map((side) => (texts[side] === "" ? "" : `&${PART[side]}${texts[side]}`))
    .join("");
  const child = make(`odd${edge}`, {}, [text]);
  keep(sheet, host, changed(kept(sheet, "headerFooter"), {}, [child]));
}

function marginOf(sheet: GridSheet, margin: Margin): number {
  return Number(kept(sheet, "pageMargins").attributes.get(margin) ?? USUAL[margin]);
}

function kept({ model }: GridSheet, name: string): XmlElement {
  const xml = model.kept.get(name);
  return xml === undefined ? make(name) : parseFragment(xml);
}

function keep(sheet: GridSheet, host: Host, element: XmlElement): void {
  sheet.model.kept.set(element.name, fragment(element));
  host.grid.tell({ kind: "print", sheet: sheet.id });
}
