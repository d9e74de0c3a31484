import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** A line above a list: what is chosen, and the button that does it for all of the list. */
export const useBarStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    ...typographyStyles.caption1,
  },
  label: { color: tokens.colorNeutralForeground2, flexShrink: 0 },
  select: { minWidth: 0, width: "84px", flexShrink: 0 },
  amount: { minWidth: 0, width: "92px", flexShrink: 0 },
  // what does not fit beside the choice goes below it, whole
  button: { marginLeft: "auto", flexShrink: 0, whiteSpace: "nowrap" },
});
