import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { shellWords } from "../../words/pane/shell";
import { Unseen } from "../components/Announcer";
import { useLanguage } from "../components/reading";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  card: { height: "136px", borderRadius: tokens.borderRadiusLarge },
});

/** The shape of what comes, while Excel answers. */
export function StartingScreen(): ReactNode {
  const styles = useStyles();
  const words = shellWords(useLanguage());
  return (
    <main className={styles.root} aria-busy>
      <Unseen as="h1">{words.title}</Unseen>
      <Skeleton aria-label={words.starting} className={styles.root}>
        <SkeletonItem size={24} />
        <SkeletonItem className={styles.card} />
        <SkeletonItem className={styles.card} />
      </Skeleton>
    </main>
  );
}
