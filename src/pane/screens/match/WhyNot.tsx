import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { Language } from "../../../words/language";
import { learntPaneWords } from "../../../words/pane/learnt";
import { unbroken } from "../../components/reading";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  head: { margin: 0, ...typographyStyles.caption1Strong },
  text: { margin: 0, ...typographyStyles.body1 },
});

/** Why the two rows that are picked were not cleared with each other (law 6). */
export function WhyNot({ sentence, language }: { sentence: string; language: Language }): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h3 id={id} className={styles.head}>
        {learntPaneWords(language).whyNot}
      </h3>
      <p className={styles.text} role="status">
        {unbroken(sentence)}
      </p>
    </section>
  );
}
