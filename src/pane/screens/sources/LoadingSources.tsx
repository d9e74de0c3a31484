import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { shellWords } from "../../../words/pane/shell";
import { useLanguage } from "../../components/reading";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  card: { height: "136px", borderRadius: tokens.borderRadiusLarge },
});

/** The shape of the two cards while the sheets are looked at. */
export function LoadingSources(): ReactNode {
  const styles = useStyles();
  const words = shellWords(useLanguage());
  return (
    <Skeleton aria-label={words.tasks.survey} className={styles.root}>
      <SkeletonItem className={styles.card} />
      <SkeletonItem className={styles.card} />
    </Skeleton>
  );
}
