import { makeStyles, tokens } from "@fluentui/react-components";
import type { CSSProperties, ReactNode } from "react";

const useStyles = makeStyles({
  swatch: {
    display: "inline-block",
    flexShrink: 0,
    boxSizing: "border-box",
    width: "12px",
    height: "12px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "var(--fill)",
    border: `${tokens.strokeWidthThin} solid var(--edge)`,
    forcedColorAdjust: "none",
  },
});

/** Fill and edge as the CSS variables that the styles read. */
export function variables(color: { fill: string; edge: string }): CSSProperties {
  return { ["--fill" as string]: color.fill, ["--edge" as string]: color.edge };
}

/** A colour of the sheet beside its name. */
export function Swatch(props: { fill: string; edge: string }): ReactNode {
  const styles = useStyles();
  return <span aria-hidden className={styles.swatch} style={variables(props)} />;
}
