import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme as FluentTheme,
} from "@fluentui/react-components";
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

export const FORCED_COLORS = "@media (forced-colors: active)";

/**
 * Fill and text of a row's colour in the sheet (ux.md, In the sheet). The same pairs tie
 * the pane to the sheet; they are Excel's own, so they don't follow the theme.
 */
export const SHEET_COLORS = {
  cleared: { fill: "#C6EFCE", text: "#006100" },
  difference: { fill: "#FFEB9C", text: "#9C5700" },
  combination: { fill: "#DDEBF7", text: "#1F4E78" },
  suggested: { fill: "#FCE4D6", text: "#833C0B" },
  partial: { fill: "#E4DFEC", text: "#403151" },
  blocked: { fill: "#EDEDED", text: "#595959" },
  approved: { fill: "#A9D08E", text: "#1E4620" },
} as const;

export type SheetColor = keyof typeof SHEET_COLORS;
