import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { NARROW } from "../theme";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "24px",
    [NARROW]: { flexWrap: "wrap" },
  },
  title: {
    ...typographyStyles.body1Strong,
    margin: 0,
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
    [NARROW]: { flexBasis: "100%" },
  },
  icon: { display: "flex", fontSize: tokens.fontSizeBase500, color: tokens.colorBrandForeground1 },
  attention: { border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}` },
});

/** A card with a heading of the second level and, at its right, what can be done with the whole. */
export function Section(props: {
  title: string;
  /** where two sections have the same heading: what tells this one apart */
  name?: string | undefined;
  icon?: ReactNode;
  action?: ReactNode;
  /** waits for an answer of the user */
  asks?: boolean;
  children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <section
      {...(props.name === undefined ? { "aria-labelledby": id } : { "aria-label": props.name })}
      className={mergeClasses(styles.card, props.asks && styles.attention)}
    >
      <div className={styles.head}>
        {props.icon && (
          <span aria-hidden className={styles.icon}>
            {props.icon}
          </span>
        )}
        <h2 id={id} className={styles.title}>
          {props.title}
        </h2>
        {props.action}
      </div>
      {props.children}
    </section>
  );
}
