import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "stretch" },
  button: {
    justifyContent: "flex-start",
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
  },
  outdent: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  content: { paddingTop: tokens.spacingVerticalXS, paddingLeft: tokens.spacingHorizontalXXL },
  flush: { paddingLeft: 0 },
});

/** A line that folds out what is under it; closed until asked for. */
export function FoldOut(props: {
  label: ReactNode;
  icon?: ReactNode;
  open?: boolean;
  flush?: boolean;
  children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(props.open === true);
  return (
    <div className={styles.root}>
      <Button
        appearance="subtle"
        size="small"
        className={mergeClasses(styles.button, styles.outdent)}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {props.label}
      </Button>
      <div id={id} hidden={!open} className={mergeClasses(styles.content, props.flush && styles.flush)}>
        {open && props.children}
      </div>
    </div>
  );
}
