import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, ErrorCircle16Filled, Info16Regular, Warning16Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  icon: { display: "flex" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
});

const ICONS = {
  good: <CheckmarkCircle16Filled />,
  warning: <Warning16Filled />,
  bad: <ErrorCircle16Filled />,
  info: <Info16Regular />,
};

/** A small remark with a sign: the colour is never the only difference. */
export function Note(props: { tone: keyof typeof ICONS; children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <p className={styles.root}>
      <span aria-hidden className={mergeClasses(styles.icon, styles[props.tone])}>
        {ICONS[props.tone]}
      </span>
      <span>{props.children}</span>
    </p>
  );
}
