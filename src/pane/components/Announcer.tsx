import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    padding: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** What a screen reader hears, without anything to see: progress in quarters, then the outcome. */
export function Announcer(props: { text: string }): ReactNode {
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" className={styles.unseen}>
      {props.text}
    </div>
  );
}

/** A heading or label that only a screen reader needs. */
export function Unseen(props: { as?: "h1" | "h2" | "span"; id?: string; children: ReactNode }): ReactNode {
  const styles = useStyles();
  const Tag = props.as ?? "span";
  return (
    <Tag id={props.id} className={styles.unseen}>
      {props.children}
    </Tag>
  );
}
