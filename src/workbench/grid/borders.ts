/** The sides of a cell, in the order in which the file format wants them. */
export const SIDES = ["left", "right", "top", "bottom"] as const;
export type Side = (typeof SIDES)[number];

/** A line along a side: its style by the file format's name (`thin`, `double` …) and RRGGBB. */
export interface BorderLine {
  readonly style: string;
  readonly color?: string;
}

/** The line on one side, of the border that a style keeps as XML; undefined where there is none. */
export function borderLine(xml: string | undefined, side: Side): BorderLine | undefined {
  const element = new RegExp(`<${side}\\b([^>]*?)(?:/>|>(.*?)</${side}>)`, "s").exec(xml ?? "");
  const style = /\bstyle="(\w+)"/.exec(element?.[1] ?? "")?.[1];
  if (style === undefined || style === "none") return undefined;
  const color = /\brgb="(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})"/.exec(element?.[2] ?? "")?.[1];
  return color === undefined ? { style } : { style, color };
}

/** The border with another line on one side; undefined where nothing is left of it. */
export function withBorderLine(xml: string | undefined, side: Side, line: BorderLine | undefined): string | undefined {
  const lines = SIDES.map((each) => ({ each, line: each === side ? line : borderLine(xml, each) }));
  if (lines.every((entry) => entry.line === undefined)) return undefined;
  const elements = lines.map(({ each, line: own }) => {
    if (!own) return `<${each}/>`;
    const color = own.color === undefined ? `<color auto="1"/>` : `<color rgb="FF${own.color}"/>`;
    return `<${each} style="${own.style}">${color}</${each}>`;
  });
  return `<border>${elements.join("")}<diagonal/></border>`;
}
