import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { learntPaneWords } from "../../../words/pane/learnt";
import { FileButtons } from "../../components/FileButtons";
import { useFormats } from "../../components/reading";
import { Section } from "../../components/Section";
import type { ScreenProps } from "../../model";
import { CAPTION } from "../../components/shared-styles";

const useStyles = makeStyles({
  text: CAPTION,
  count: { margin: 0, ...typographyStyles.body1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What was learnt: how much, as a file in and out, and the way to wipe it; asked twice, in place (spec 8). */
export function LearntCard({ state, actions }: ScreenProps): ReactNode {
  const styles = useStyles();
  const words = learntPaneWords(state.language);
  const formats = useFormats();
  const [asking, setAsking] = useState(false);
  const { facts, refused } = state.settings.learnt ?? { facts: 0, refused: 0 };
  const busy = state.busy !== undefined;
  const isEmpty = facts + refused === 0;
  const counts = [
    ...(facts > 0 ? [words.facts(facts, formats.count(facts))] : []),
    ...(refused > 0 ? [words.refused(refused, formats.count(refused))] : []),
  ];
  return (
    <Section title={words.title}>
      <p className={styles.text}>{words.text}</p>
      <p className={styles.count}>{isEmpty ? words.nothing : `${counts.join(", ")}.`}</p>
      <FileButtons
        save={isEmpty ? undefined : { label: words.save, run: () => actions.saveLearnt() }}
        load={{ label: words.load, run: (file) => actions.loadLearnt(file) }}
        busy={busy}
      />
      {asking && !isEmpty && (
        <p role="alert" className={styles.count}>
          {words.forgetSure}
        </p>
      )}
      {!isEmpty && (
        <div className={styles.buttons}>
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => {
              if (asking) actions.forgetLearnt();
              setAsking(!asking);
            }}
          >
            {asking ? words.forgetYes : words.forget}
          </Button>
          {asking && (
            <Button size="small" onClick={() => setAsking(false)}>
              {words.forgetNo}
            </Button>
          )}
        </div>
      )}
    </Section>
  );
}
