import { invalidArgument } from "../../grid/refusal";

/** The colour names that Office.js code uses most; any `#RRGGBB` is taken too. */
const NAMES: Readonly<Record<string, string>> = {
  black: "000000",
  blue: "0000FF",
  gray: "808080",
  green: "008000",
  orange: "FFA500",
  purple: "800080",
  red: "FF0000",
  white: "FFFFFF",
  yellow: "FFFF00",
};

/** @returns RRGGBB in capitals @throws Refusal InvalidArgument for what is no colour */
export function hexColor(color: string, name: string): string {
  const named = NAMES[color.toLowerCase()];
  if (named !== undefined) return named;
  const found = /^#?([0-9a-f]{6})$/i.exec(color);
  if (!found) throw invalidArgument(`${name} is not a colour`);
  return found[1].toUpperCase();
}
