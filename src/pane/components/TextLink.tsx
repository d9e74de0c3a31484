import { Link, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { FORCED_COLORS } from "../theme";

const useStyles = makeStyles({
  link: {
    display: "inline-flex",
    alignItems: "center",
    alignSelf: "flex-start",
    minHeight: "24px",
    textAlign: "left",
    fontVariantNumeric: "tabular-nums",
    // a button has no colour of its own there, so it must show that it is a link
    [FORCED_COLORS]: { color: "LinkText", textDecorationLine: "underline" },
  },
  // a frame as on every other stop of the keyboard; Fluent's own double underline is easily missed
  focus: {
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  small: { ...typographyStyles.caption1 },
  fixed: { flexShrink: 0, whiteSpace: "nowrap", marginRight: tokens.spacingHorizontalNone },
});

/** A verb that reads as text: shows a cell, a sheet, or more of a list. */
export function TextLink(props: { small?: boolean; fixed?: boolean; run(): void; children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <Link
      as="button"
      className={mergeClasses(styles.link, styles.focus, props.small && styles.small, props.fixed && styles.fixed)}
      onClick={() => props.run()}
    >
      {props.children}
    </Link>
  );
}
