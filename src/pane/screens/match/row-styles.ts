import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** The layout that rows of matches and open rows share: three lines, figures at the right. */
export const useRowStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr) auto",
    gridTemplateRows: "22px 18px 26px",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalSNudge}`,
    boxSizing: "border-box",
    height: "79px",
    alignItems: "center",
    cursor: "default",
  },
  chevron: { gridColumn: 1, gridRow: "1 / 2" },
  small: { minWidth: "24px", width: "24px", height: "24px", padding: 0 },
  name: { gridColumn: 2, gridRow: 1, ...typographyStyles.body1Strong, ...ellipsis() },
  amount: { gridColumn: 3, gridRow: 1, textAlign: "right", ...typographyStyles.body1Strong },
  about: {
    gridColumn: 2,
    gridRow: 2,
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    ...ellipsis(),
  },
  wide: { gridColumn: "2 / 4" },
  against: {
    gridColumn: 3,
    gridRow: 2,
    textAlign: "right",
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
  },
  chips: {
    gridColumn: 2,
    gridRow: 3,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    overflow: "hidden",
  },
  chip: { minWidth: 0, flexShrink: 1, fontWeight: tokens.fontWeightRegular },
  note: { display: "flex", flexShrink: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase400 },
  chipText: { ...ellipsis() },
  fixed: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  verbs: { gridColumn: 3, gridRow: 3, display: "flex", gap: tokens.spacingHorizontalXS, justifyContent: "flex-end" },
  reason: { gridColumn: "2 / 4", gridRow: 3, ...typographyStyles.caption1, ...ellipsis() },
  detail: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 34px`,
    ...typographyStyles.body1,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  example: { margin: 0, ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  subhead: { margin: 0, ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
});

function ellipsis(): { overflow: "hidden"; textOverflow: "ellipsis"; whiteSpace: "nowrap"; minWidth: 0 } {
  return { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", minWidth: 0 };
}
