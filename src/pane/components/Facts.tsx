import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(min-content, 1fr) auto",
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    ...typographyStyles.body1,
  },
  label: { color: tokens.colorNeutralForeground2, overflowWrap: "break-word" },
  value: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalM,
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  total: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalXXS,
  },
});

export interface Fact {
  readonly label: ReactNode;
  readonly value: ReactNode;
  /** the sum of the ones above */
  readonly total?: boolean;
}

/** Labels with their figures, right-aligned under each other. */
export function Facts(props: { facts: readonly Fact[] }): ReactNode {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {props.facts.map((fact, index) => (
        <FactRow key={index} fact={fact} label={styles.label} value={styles.value} total={styles.total} />
      ))}
    </dl>
  );
}

function FactRow(props: { fact: Fact; label: string; value: string; total: string }): ReactNode {
  const total = props.fact.total === true && props.total;
  return (
    <>
      <dt className={mergeClasses(props.label, total)}>{props.fact.label}</dt>
      <dd className={mergeClasses(props.value, total)}>{props.fact.value}</dd>
    </>
  );
}
