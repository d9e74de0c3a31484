import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** Cards under each other. */
export function Stack(props: { children: ReactNode }): ReactNode {
  const styles = useStyles();
  return <div className={styles.stack}>{props.children}</div>;
}
