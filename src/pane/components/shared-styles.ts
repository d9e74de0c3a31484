import { tokens, typographyStyles } from "@fluentui/react-components";

/** What many a card looks like: parts for `makeStyles`. */

/** A paragraph that explains, in the smaller type of Fluent's captions. */
export const CAPTION = { margin: 0, ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 } as const;

/** A list without marks or indents. */
export const PLAIN_LIST = { margin: 0, padding: 0, listStyleType: "none" } as const;

/** Entries under each other with room between them. */
export const SPACED_LIST = {
  ...PLAIN_LIST,
  display: "flex",
  flexDirection: "column",
  gap: tokens.spacingVerticalS,
} as const;
