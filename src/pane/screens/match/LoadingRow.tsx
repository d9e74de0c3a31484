import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { shellWords } from "../../../words/pane/shell";
import { useLanguage } from "../../components/reading";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    paddingLeft: tokens.spacingHorizontalXXXL,
  },
  short: { width: "60%" },
});

/** The shape of a row that is being fetched. */
export function LoadingRow(): ReactNode {
  const styles = useStyles();
  const words = shellWords(useLanguage());
  return (
    <div role="gridcell">
      <Skeleton aria-label={words.tasks.read} className={styles.root} animation="pulse">
        <SkeletonItem size={16} />
        <SkeletonItem size={12} className={styles.short} />
      </Skeleton>
    </div>
  );
}
