import {
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
  type Theme as FluentTheme,
} from "@fluentui/react-components";
import { STATUS_COLORS } from "../sheets/colors";
import type { Theme } from "./model";

const THEMES: Readonly<Record<Theme, FluentTheme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** Fluent's tokens for a theme of the pane. @example fluentTheme("dark") */
export function fluentTheme(theme: Theme): FluentTheme {
  return THEMES[theme];
}

/** Where the pane gets room for more than the narrowest layout (ux.md: 320 to 400 px). */
export const WIDER = "@media (min-width: 368px)";

/**
 * A pane that the user magnified: at 200 % one of 320 pixels has 160, and often less than 200 in height. What stood beside
 * each other goes below each other, and what still does not fit is scrolled to (WCAG 1.4.4).
 */
export const NARROW = "@media (max-width: 279px)";
export const SHORT = "@media (max-height: 359px)";

/** For what holds the focus only until there is something better in it: a frame within its own edges. */
export const FOCUS_FRAME = {
  outlineStyle: "none",
  ":focus-visible": {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: "-2px",
  },
} as const;

export const FORCED_COLORS = "@media (forced-colors: active)";

/**
 * Fill and edge of a row's colour in the sheet, for what ties the pane to the sheet; they
 * are Excel's own pairs and don't follow the theme (ux.md, In the sheet).
 */
export function sheetColor(status: SheetColor): { readonly fill: string; readonly edge: string } {
  const { fill, font } = STATUS_COLORS[status];
  return { fill: `#${fill}`, edge: `#${font}` };
}

export type SheetColor = keyof typeof STATUS_COLORS;

export const COLORED: readonly SheetColor[] = [
  "cleared",
  "difference",
  "combination",
  "suggested",
  "partial",
  "blocked",
  "approved",
];
